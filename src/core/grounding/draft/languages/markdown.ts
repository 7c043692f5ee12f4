import { formulaNotMoney } from '../formula';
import { CHARACTER_REFERENCE } from '../entities';
import type { DraftBlock, DraftLanguage } from '../language';
import { BlockWriter, linesOfDraft } from '../lines';
import type { DraftLine } from '../lines';
import { closingBracket, construct, rule, showing, syntaxOf } from '../patterns';
import type { Construct, InlineSyntax } from '../visible';

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const MATH_FENCE = /^ {0,3}\$\$\s*$/;
const QUOTE = /^\s{0,12}(?:(?:[-*+]|\d{1,9}[.)])\s{1,4})?(?:>[ \t]?)+/;
const CALLOUT = /^\[![A-Za-z-]{1,30}\]/;
const NOTE = /^ {0,3}\[\^([^\]\s]{1,200})\]:[ \t]?/;
const LINK_DEFINITION = /^ {0,3}\[[^\]^][^\]]{0,300}\]:\s*\S/;
const LIST_ITEM = /^\s{0,12}(?:[-*+]|\d{1,9}[.)])\s{1,4}/;
const HEADING = /^ {0,3}#{1,6}(?:\s|$)/;
const INDENTED = /^(?: {4}|\t)/;
const DIV = /^ {0,3}:{3,}/;
const FRONT_MATTER = /^(?:---|\+\+\+)\s*$/;
const FRONT_MATTER_END = /^(?:---|\.\.\.|\+\+\+)\s*$/;

/** CommonMark with the footnotes, callouts, front matter and divisions of GitHub, pandoc and Quarto. */
class MarkdownReader {
  private readonly lines: readonly DraftLine[];
  private readonly writer: BlockWriter;
  private at = 0;
  private inList = false;
  private afterBlank = true;

  constructor(text: string) {
    this.lines = linesOfDraft(text);
    this.writer = new BlockWriter(text);
  }

  read(): DraftBlock[] {
    this.skipFrontMatter();
    while (this.at < this.lines.length) {
      const line = this.lines[this.at];
      if (line) this.readLine(line);
      this.at++;
    }
    this.writer.end();
    return this.writer.blocks;
  }

  private skipFrontMatter(): void {
    if (!FRONT_MATTER.test(this.lines[0]?.text ?? '')) return;
    const end = this.lines.findIndex(({ text }, i) => i > 0 && FRONT_MATTER_END.test(text));
    if (end > 0) this.at = end + 1;
  }

  private readLine(line: DraftLine): void {
    const { text } = line;
    const blank = text.trim() === '';
    if (!blank && !/^\s/.test(text) && !LIST_ITEM.test(text)) this.inList = false;
    if (blank) this.blankLine(line);
    else if (this.skipsVerbatim(text)) this.writer.end();
    else if (!this.readMarked(line)) this.plainLine(line);
    this.afterBlank = blank;
  }

  /** A blank line ends a block; a note goes on behind it where the next line is indented. */
  private blankLine(line: DraftLine): void {
    const next = this.lines[this.at + 1]?.text ?? '';
    if (this.writer.kind === 'note' && INDENTED.test(next)) this.writer.parBreak(line.start);
    else this.writer.end();
  }

  private skipsVerbatim(text: string): boolean {
    const fence = FENCE.exec(text)?.[1];
    if (fence !== undefined)
      return this.skipTo((line) => line.trim().startsWith(fence) && /^[`~\s]*$/.test(line));
    if (MATH_FENCE.test(text)) return this.skipTo((line) => MATH_FENCE.test(line));
    if (/^ {0,3}<!--/.test(text))
      return text.includes('-->') ? false : this.skipTo((line) => line.includes('-->'));
    const isCode = INDENTED.test(text) && this.afterBlank && !this.inList && this.writer.kind !== 'note';
    return isCode || DIV.test(text) || (LINK_DEFINITION.test(text) && this.writer.kind !== 'quote');
  }

  /** Goes to the line that ends it; where none does, to the last. */
  private skipTo(ends: (line: string) => boolean): boolean {
    do this.at++;
    while (this.at < this.lines.length && !ends(this.lines[this.at]?.text ?? ''));
    return true;
  }

  private readMarked(line: DraftLine): boolean {
    const { text } = line;
    const quote = QUOTE.exec(text)?.[0];
    const note = NOTE.exec(text);
    const item = LIST_ITEM.exec(text)?.[0];
    if (quote !== undefined) this.quoteLine(line, quote);
    else if (note) {
      this.writer.begin({ kind: 'note', label: note[1] ?? '' });
      this.writer.add(line, line.start + note[0].length);
    } else if (item !== undefined && this.writer.kind !== 'note') {
      this.inList = true;
      this.writer.begin({ kind: 'prose' });
      this.writer.add(line, line.start + item.length);
    } else if (HEADING.test(text)) {
      this.inList = false;
      this.writer.begin({ kind: 'prose' });
      this.writer.add(line);
      this.writer.end();
    } else return false;
    return true;
  }

  private quoteLine(line: DraftLine, marker: string): void {
    const rest = line.text.slice(marker.length);
    if (CALLOUT.test(rest)) {
      this.writer.begin({ kind: 'prose' });
      return;
    }
    const goesOn = !this.afterBlank && (this.writer.kind === 'quote' || this.isCallout());
    if (!goesOn) this.writer.begin({ kind: 'quote' });
    if (rest.trim() === '') this.writer.parBreak(line.start);
    else this.writer.add(line, line.start + marker.length);
  }

  /** Whether the lines above belong to a callout, which is the writer's own. */
  private isCallout(): boolean {
    for (let i = this.at - 1; i >= 0; i--) {
      const text = this.lines[i]?.text ?? '';
      const marker = QUOTE.exec(text)?.[0];
      if (marker === undefined) return false;
      if (CALLOUT.test(text.slice(marker.length))) return true;
    }
    return false;
  }

  private plainLine(line: DraftLine): void {
    this.writer.add(line);
  }
}

const ESCAPED = showing(/\\([!-/:-@[-`{-~])/y);
/** Longest code in the line that is looked for, in characters. */
const LONGEST_CODE = 5000;

function code(raw: string, at: number): Construct | undefined {
  const ticks = /`{1,20}/y;
  ticks.lastIndex = at;
  const opening = ticks.exec(raw)?.[0] ?? '';
  const from = at + opening.length;
  const near = raw.slice(from, from + LONGEST_CODE);
  const closing = new RegExp(`(?<!\`)${opening}(?!\`)`).exec(near);
  if (closing === null) return construct(from, (sink) => sink.show(opening, at, from));
  const end = from + closing.index;
  return construct(end + opening.length, (sink) => sink.code(from, end));
}
const ADDRESS =
  /\(\s*(<[^<>\n]{0,2000}>|(?:[^\s()]|\([^\s()]{0,500}\)){0,2000})(?:\s+(?:"[^"]{0,500}"|'[^']{0,500}'|\([^()]{0,500}\)))?\s*\)/y;
const REFERENCE_LABEL = /\[[^\]]{0,300}\]/y;

/** `[words](address "title")` shows its words; `![…](…)` nothing. */
function link(raw: string, at: number): Construct | undefined {
  const isImage = raw.charAt(at) === '!';
  const open = isImage ? at + 1 : at;
  const close = raw.charAt(open) === '[' ? closingBracket(raw, open, '[', ']') : undefined;
  if (close === undefined) return undefined;
  ADDRESS.lastIndex = close + 1;
  const address = ADDRESS.exec(raw);
  REFERENCE_LABEL.lastIndex = close + 1;
  const label = address ? undefined : REFERENCE_LABEL.exec(raw)?.[0];
  const end = close + 1 + (address?.[0] ?? label ?? '').length;
  if (address === null && label === undefined) return undefined;
  if (isImage) return construct(end);
  return construct(end, (sink) => sink.link(open + 1, close, (address?.[1] ?? '').replace(/^<|>$/g, '')));
}

const CITED_KEY = /(?:^|[\s;,[(])-?@\{?([\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]{0,200})/gu;

/** `[@key, para. 6]` of pandoc. */
function citedKeys(raw: string, at: number): Construct | undefined {
  const close = closingBracket(raw, at, '[', ']');
  if (close === undefined || close - at > LONGEST_CITATION) return undefined;
  const inside = raw.slice(at + 1, close);
  const keys = Array.from(inside.matchAll(CITED_KEY), (match) => (match[1] ?? '').replace(/[.:]+$/, ''));
  if (keys.length === 0) return undefined;
  return construct(close + 1, (sink) => keys.forEach((key) => sink.key(key, inside)));
}

const LONGEST_CITATION = 1000;

export const MARKDOWN_INLINE: InlineSyntax = syntaxOf({
  '\\': [ESCAPED],
  '`': [code],
  '!': [link],
  '[': [
    rule(/\[\^([^\]\s[]{1,200})\]/y, (sink, match) => sink.note(match[1] ?? '')),
    citedKeys,
    link,
    rule(/\[ ?[xX]?\](?=\s)/y),
  ],
  '^': [inlineNote],
  '<': [
    rule(/<!--[\s\S]{0,20000}?-->/y),
    rule(/<q(?:\s[^<>]{0,500})?>([\s\S]{0,20000}?)<\/q>/iy, (sink, match, at) => {
      const from = at + match[0].length - (match[1] ?? '').length - '</q>'.length;
      sink.quote(from, from + (match[1] ?? '').length);
    }),
    rule(/<[a-z][a-z0-9+.-]{1,20}:[^\s<>]{0,2000}>/iy),
    rule(/<br\s*\/?>/iy, (sink, match, at) => sink.show('\n', at, at + match[0].length)),
    rule(/<\/?[a-z][^<>]{0,2000}>/iy),
  ],
  '&': [CHARACTER_REFERENCE],
  // As pandoc tells it from amounts of money: nothing but the formula touches its marks, and no digit follows.
  $: [formulaNotMoney(/\$((?![\s$])[^$\n]{1,500})(?<![\s\\])\$(?!\d)/y)],
  '*': [rule(/\*{1,3}(?=\S)|(?<=\S)\*{1,3}/y)],
  _: [rule(/(?<![\p{L}\p{N}])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}])/uy)],
  '~': [rule(/~~(?=\S)|(?<=\S)~~/y)],
  // Attributes; no class begins with a digit, so that `{.5}` is a number.
  '{': [rule(/\{(?!\.\d)[.#:%=][^{}\n]{0,300}\}/y)],
});

/** `^[words]`, a note in its place. */
function inlineNote(raw: string, at: number): Construct | undefined {
  const close = raw.charAt(at + 1) === '[' ? closingBracket(raw, at + 1, '[', ']') : undefined;
  if (close === undefined) return undefined;
  return construct(close + 1, (sink) => sink.inline(sink.apart(at + 2, close)));
}

export const MARKDOWN: DraftLanguage = {
  blocks: (text) => new MarkdownReader(text).read(),
  inline: MARKDOWN_INLINE,
};
