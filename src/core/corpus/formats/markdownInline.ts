import { referencedCharacter } from '../../text/characterReferences';
import type { TextRange } from '../../text/range';
import { pairDelimiters, readDelimiters } from './markdownEmphasis';
import type { Delimiters } from './markdownEmphasis';
import type { Markup } from './markup';

/**
 * What marks up the words of a Markdown passage and is not read: the address of a link, the marks of emphasis, calls of
 * notes, HTML tags, comments, backslashes, the `>` of later lines (CommonMark 0.31, chapter 6), and the wiki links,
 * highlights, comments and block names of note-taking programs. A character reference stands for its character, `<br>` for
 * the end of a line. In order and apart.
 *
 * Of `the [board](https://example.org) said *no*[^1]` it is `[`, `](https://example.org)`, `*`, `*` and `[^1]`.
 */
export function inlineMarkup(text: string, { start, end }: TextRange): Markup[] {
  return new InlineReader(text.slice(start, end)).read().map((markup) => shifted(markup, start));
}

function shifted(markup: Markup, by: number): Markup {
  return { ...markup, start: markup.start + by, end: markup.end + by };
}

/** Where something may begin; anything else is words. */
const SPECIAL = /[\\`![\]<&*_~=%^\n]/g;
const ESCAPE = /\\(?:[!-/:-@[-`{-~]|(?=\r?\n))/y;
const TICKS = /`{1,30}/y;
/** Code that is longer is not looked for. UTF-16 units. */
const LONGEST_CODE = 500;
const EMBED = /!\[\[[^\]\n]{1,300}\]\]/y;
const WIKI_LINK = /(\[\[(?:[^[\]|\n]{1,200}\|)?)([^[\]|\n]{1,200})\]\]/y;
/** `[!note]` opens a callout. */
const CALLOUT = /\[![A-Za-z-]{1,30}\][+-]?[ \t]{0,4}/y;
const NOTE_CALL = /\[\^[^\]\s[]{1,100}\](?::[ \t]{0,4})?/y;
const INLINE_TAIL =
  /\]\(\s*(?:<[^<>\n]{0,2000}>|(?:[^\s()]|\([^\s()]{0,500}\)){0,2000})(?:\s+(?:"[^"]{0,500}"|'[^']{0,500}'|\([^()]{0,500}\)))?\s*\)/y;
const REFERENCE_TAIL = /\]\[[^\]\n]{0,300}\]/y;
/** Words of a link that are longer are none. UTF-16 units. */
const LONGEST_LINK = 500;
const AUTOLINK = /<(?:[a-z][a-z0-9+.-]{1,20}:[^\s<>]{0,2000}|[^\s<>@]{1,64}@[^\s<>]{1,250})>/iy;
const TAG = /<\/?[a-z][a-z0-9-]{0,30}(?:\s[^<>]{0,2000})?\/?>/iy;
const HTML_COMMENT = /<!--/y;
const COMMENT_END = '-->';
/** A comment that is longer is none. UTF-16 units. */
const LONGEST_COMMENT = 20_000;
const LINE_BREAK = /<br\s{0,5}\/?>/iy;
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,9});/iy;
const COMMENT = /%%[\s\S]{0,2000}?%%/y;
const LINE_START = /\n[ \t]{0,3}(?:>[ \t]?)+/y;
const BLOCK_NAME = /\^[a-z0-9-]{3,40}(?=\s{0,10}$)/iy;

class InlineReader {
  private readonly found: Markup[] = [];
  private readonly delimiters: Delimiters[] = [];
  /** Where the words of links end, and the addresses behind them. */
  private readonly tails = new Map<number, number>();
  /** Where the last comment that was looked for ends; the length of the text where none does. */
  private commentEnd = -1;

  constructor(private readonly text: string) {}

  read(): Markup[] {
    for (let at = this.nextSpecial(0); at < this.text.length; at = this.nextSpecial(at))
      at = this.readAt(at) ?? at + 1;
    for (const [start, end] of this.tails) this.found.push({ start, end });
    this.found.push(...pairDelimiters(this.delimiters));
    return this.found.sort((a, b) => a.start - b.start);
  }

  private nextSpecial(from: number): number {
    SPECIAL.lastIndex = from;
    return SPECIAL.exec(this.text)?.index ?? this.text.length;
  }

  /** Reads what begins at an offset, and answers where it ends; `undefined` where nothing does. */
  private readAt(at: number): number | undefined {
    switch (this.text[at]) {
      case ']':
        return this.tails.get(at);
      case '\\':
        return this.escape(at);
      case '`':
        return this.code(at);
      case '!':
        return this.image(at);
      case '[':
        return this.callout(at) ?? this.wikiLink(at) ?? this.whole(NOTE_CALL, at) ?? this.link(at);
      case '<':
        return this.lineBreak(at) ?? this.autolink(at) ?? this.htmlComment(at) ?? this.whole(TAG, at);
      case '&':
        return this.reference(at);
      case '%':
        return this.whole(COMMENT, at);
      case '^':
        return /\s/.test(this.text.charAt(at - 1)) ? this.whole(BLOCK_NAME, at) : undefined;
      case '\n':
        return this.lineStart(at);
      default:
        return this.delimitersAt(at);
    }
  }

  private match(pattern: RegExp, at: number): RegExpExecArray | undefined {
    pattern.lastIndex = at;
    return pattern.exec(this.text) ?? undefined;
  }

  private add(start: number, end: number): number {
    this.found.push({ start, end });
    return end;
  }

  private show(shown: string, start: number, end: number): number {
    this.found.push({ start, end, shown });
    return end;
  }

  private whole(pattern: RegExp, at: number): number | undefined {
    const match = this.match(pattern, at);
    return match && this.add(at, at + match[0].length);
  }

  private escape(at: number): number | undefined {
    const match = this.match(ESCAPE, at);
    if (match === undefined) return undefined;
    this.add(at, at + 1);
    return at + match[0].length;
  }

  /** The end that was found last is that of all comments up to it: a text of beginnings alone is not searched for each. */
  private htmlComment(at: number): number | undefined {
    if (this.match(HTML_COMMENT, at) === undefined) return undefined;
    const from = at + '<!--'.length;
    if (this.commentEnd < from) {
      const found = this.text.indexOf(COMMENT_END, from);
      this.commentEnd = found < 0 ? this.text.length : found;
    }
    const isWhole = this.commentEnd < this.text.length && this.commentEnd - from <= LONGEST_COMMENT;
    return isWhole ? this.add(at, this.commentEnd + COMMENT_END.length) : undefined;
  }

  private code(at: number): number {
    const ticks = this.match(TICKS, at)?.[0].length ?? 1;
    const from = at + ticks;
    for (let next = this.text.indexOf('`', from); next >= 0 && next - from <= LONGEST_CODE;) {
      const closing = this.match(TICKS, next)?.[0].length ?? 1;
      if (closing === ticks) {
        this.found.push({ start: at, end: from, code: true }, { start: next, end: next + ticks, code: true });
        return next + ticks;
      }
      next = this.text.indexOf('`', next + closing);
    }
    return from;
  }

  private image(at: number): number | undefined {
    if (this.text[at + 1] !== '[') return undefined;
    const embedded = this.whole(EMBED, at);
    if (embedded !== undefined) return embedded;
    const close = this.closing(at + 1);
    const end = close === undefined ? undefined : this.tailEnd(close);
    return end === undefined ? undefined : this.add(at, end);
  }

  private callout(at: number): number | undefined {
    return at === 0 ? this.whole(CALLOUT, at) : undefined;
  }

  private wikiLink(at: number): number | undefined {
    const match = this.match(WIKI_LINK, at);
    if (match === undefined) return undefined;
    const end = at + match[0].length;
    this.add(at, at + (match[1] ?? '').length);
    return this.add(end - 2, end);
  }

  /** The words of a link are read on as any others, so that only its two ends are left out. */
  private link(at: number): number | undefined {
    const close = this.closing(at);
    const end = close === undefined ? undefined : this.tailEnd(close);
    if (close === undefined || end === undefined) return undefined;
    this.tails.set(close, end);
    return this.add(at, at + 1);
  }

  private tailEnd(close: number): number | undefined {
    const tail = this.match(INLINE_TAIL, close) ?? this.match(REFERENCE_TAIL, close);
    return tail && close + tail[0].length;
  }

  /** The bracket that closes the one at an offset. */
  private closing(at: number): number | undefined {
    const last = Math.min(this.text.length, at + LONGEST_LINK);
    for (let depth = 0, next = at; next < last; next++) {
      const character = this.text[next];
      if (character === '\\') next++;
      else if (character === '[') depth++;
      else if (character === ']' && --depth === 0) return next;
    }
    return undefined;
  }

  /** `<https://example.org>` shows the address. */
  private autolink(at: number): number | undefined {
    const match = this.match(AUTOLINK, at);
    if (match === undefined) return undefined;
    const end = at + match[0].length;
    this.add(at, at + 1);
    return this.add(end - 1, end);
  }

  private lineBreak(at: number): number | undefined {
    const match = this.match(LINE_BREAK, at);
    return match && this.show('\n', at, at + match[0].length);
  }

  /** `&nbsp;` stands for its character. */
  private reference(at: number): number | undefined {
    const [reference] = this.match(REFERENCE, at) ?? [];
    const character = reference === undefined ? undefined : referencedCharacter(reference);
    if (reference === undefined || character === undefined) return undefined;
    return this.show(character, at, at + reference.length);
  }

  private lineStart(at: number): number | undefined {
    const match = this.match(LINE_START, at);
    return match && this.add(at + 1, at + match[0].length);
  }

  private delimitersAt(at: number): number {
    const run = readDelimiters(this.text, at);
    if (run.canOpen || run.canClose) this.delimiters.push(run);
    return run.end;
  }
}
