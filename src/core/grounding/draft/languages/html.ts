import type { TextRange } from '../../../text/range';
import { CHARACTER_REFERENCE } from '../entities';
import type { DraftBlock, DraftLanguage } from '../language';
import { BlockWriter } from '../lines';
import { sliceOfDraft } from '../mappedText';
import { construct, rule, syntaxOf } from '../patterns';
import type { Construct } from '../visible';

const TAG = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-zA-Z][\w-]{0,40})((?:\s[^<>]{0,2000})?)\/?>/g;
/** Elements that flow with the words around them; any other ends a paragraph. */
const INLINE = new Set(
  'a abbr b bdi bdo big br cite code data del dfn em font i img ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const HIDDEN = new Set(
  'script style pre head template svg math textarea noscript iframe object select nav'.split(' '),
);
const ATTRIBUTE = (name: string): RegExp =>
  new RegExp(String.raw`\s${name}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))`, 'i');
const ID = ATTRIBUTE('id');
const CITE = ATTRIBUTE('cite');
const HREF = ATTRIBUTE('href');
const NOTE_ID = /^(?:fn|note|footnote|endnote|cite_note|ref)/i;

function valueOf(pattern: RegExp, attributes: string): string | undefined {
  const match = pattern.exec(attributes);
  return match ? (match[1] ?? match[2] ?? match[3]) : undefined;
}

class HtmlReader {
  private readonly writer: BlockWriter;
  private quotes = 0;
  /** Where an attribution (a caption, a footer of the quotation) began. */
  private attributionFrom: number | undefined;
  private attribution: TextRange | undefined;
  private inFigure = false;

  constructor(private readonly text: string) {
    this.writer = new BlockWriter(text);
  }

  read(): DraftBlock[] {
    let from = 0;
    TAG.lastIndex = 0;
    for (let tag = TAG.exec(this.text); tag !== null; tag = TAG.exec(this.text)) {
      const name = (tag[2] ?? '').toLowerCase();
      if (tag[2] !== undefined && INLINE.has(name)) continue;
      this.words(from, tag.index);
      from = TAG.lastIndex;
      if (tag[2] === undefined) continue;
      if (HIDDEN.has(name) && tag[1] === '') from = TAG.lastIndex = this.endOf(name, from);
      else if (tag[1] === '/') this.close(name, tag.index);
      else this.open(name, tag[3] ?? '', from);
    }
    this.words(from, this.text.length);
    this.writer.end();
    return this.writer.blocks;
  }

  private endOf(name: string, from: number): number {
    const closing = new RegExp(`</${name}\\s*>`, 'gi');
    closing.lastIndex = from;
    return closing.exec(this.text) ? closing.lastIndex : this.text.length;
  }

  private words(start: number, end: number): void {
    if (this.attributionFrom === undefined && this.text.slice(start, end).trim() !== '')
      this.writer.add({ start, end });
  }

  private open(name: string, attributes: string, from: number): void {
    const id = valueOf(ID, attributes);
    if (name === 'blockquote') {
      const address = valueOf(CITE, attributes);
      if (this.quotes++ === 0) this.beginQuote(address);
    } else if (name === 'figure') {
      this.writer.end();
      this.inFigure = true;
      this.attribution = undefined;
    } else if (name === 'figcaption' || (name === 'footer' && this.quotes > 0)) {
      if (name === 'figcaption') this.writer.end();
      this.attributionFrom = from;
    } else if (this.quotes > 0) this.writer.parBreak(from);
    else if (id !== undefined && NOTE_ID.test(id)) this.writer.begin({ kind: 'note', label: id });
    else if (this.writer.kind !== 'note') this.writer.end();
  }

  private beginQuote(address: string | undefined): void {
    this.writer.begin({
      kind: 'quote',
      ...(address !== undefined && { address }),
      ...(this.attribution && {
        attribution: sliceOfDraft(this.text, this.attribution.start, this.attribution.end),
      }),
    });
  }

  private close(name: string, at: number): void {
    if (name === 'blockquote') {
      this.quotes = Math.max(0, this.quotes - 1);
      if (this.quotes === 0) this.writer.end();
    } else if (name === 'figcaption' || name === 'footer') this.closeAttribution(at);
    else if (name === 'figure') this.inFigure = false;
    else if (this.quotes > 0) this.writer.parBreak(at);
    else if (this.writer.kind !== 'note' || name === 'li' || name === 'aside' || name === 'section')
      this.writer.end();
  }

  private closeAttribution(at: number): void {
    if (this.attributionFrom === undefined) return;
    this.attribution = { start: this.attributionFrom, end: at };
    this.attributionFrom = undefined;
    if (this.quotes > 0) this.writer.describe(sliceOfDraft(this.text, this.attribution.start, at));
    else if (this.inFigure) this.attributeLast(this.attribution);
  }

  private attributeLast({ start, end }: TextRange): void {
    const last = this.writer.blocks.at(-1);
    if (last?.kind === 'quote')
      this.writer.blocks[this.writer.blocks.length - 1] = {
        ...last,
        attribution: sliceOfDraft(this.text, start, end),
      };
  }
}

const ANCHOR = /<a((?:\s[^<>]{0,2000})?)>([\s\S]{0,5000}?)<\/a\s*>/iy;

function anchor(raw: string, at: number): Construct | undefined {
  ANCHOR.lastIndex = at;
  const match = ANCHOR.exec(raw);
  if (match === null) return undefined;
  const [whole, attributes = '', label = ''] = match;
  const address = valueOf(HREF, attributes) ?? '';
  const from = at + '<a'.length + attributes.length + '>'.length;
  return construct(at + whole.length, (sink) => {
    if (address.startsWith('#') && NOTE_ID.test(address.slice(1))) sink.note(address.slice(1));
    else sink.link(from, from + label.length, address);
  });
}

const QUOTED = /<q(?:\s[^<>]{0,2000})?>([\s\S]{0,20000}?)<\/q\s*>/iy;
const CODED = /<(code|kbd|samp|var|tt)(?:\s[^<>]{0,500})?>([\s\S]{0,5000}?)<\/\1\s*>/iy;

/** Shows what stands between the tags of the match, whose last group it is. */
function between(match: RegExpExecArray, at: number, words: string): [number, number] {
  const from = at + match[0].indexOf('>') + 1;
  return [from, from + words.length];
}

export const HTML: DraftLanguage = {
  blocks: (text) => new HtmlReader(text).read(),
  inline: syntaxOf({
    '&': [CHARACTER_REFERENCE],
    '<': [
      anchor,
      rule(QUOTED, (sink, match, at) => sink.quote(...between(match, at, match[1] ?? ''))),
      rule(CODED, (sink, match, at) => sink.code(...between(match, at, match[2] ?? ''))),
      rule(/<!--[\s\S]{0,20000}?-->/y),
      rule(/<br\s*\/?>/iy, (sink, match, at) => sink.show('\n', at, at + match[0].length)),
      rule(/<wbr\s*\/?>/iy),
      rule(/<\/?[a-z][^<>]{0,2000}>/iy),
    ],
  }),
};
