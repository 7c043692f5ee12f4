import { CHARACTER_REFERENCE } from '../entities';
import type { DraftBlock, DraftLanguage } from '../language';
import { BlockWriter, linesOfDraft } from '../lines';
import type { DraftLine } from '../lines';
import { sliceOfDraft } from '../mappedText';
import { closingBracket, construct, rule, showing, syntaxOf } from '../patterns';
import type { Construct } from '../visible';

const VERBATIM = /^(?:-{4,}|\.{4,}|\+{4,}|\/{4,}|`{3,}.*)$/;
const QUOTE_FENCE = /^(?:_{4,}|"")$/;
const CONTAINER = /^(?:={4,}|\*{4,}|--|\|===)$/;
const ATTRIBUTES = /^\[([^\]\n]{0,2000})\]\s*$/;
const QUOTING = /^(?:quote|verse)\b/;
const CODE = /^(?:source|listing|stem|latexmath|asciimath)\b/;
const COMMENT = /^\/\//;
/** `image::plan.png[The “new” quay]`: blocks that show something else than words. */
const BLOCK_MACRO = /^[a-z]\w{1,30}::[^\s[\]]{0,2000}\[.*\]$/;
const ENTRY = /^:!?[\w-]{1,60}!?:/;
const TITLE = /^(?:={1,6}\s|\.[^\s.])/;
const MARKDOWN_QUOTE = /^>[ \t]?/;
const LIST_ITEM = /^\s{0,12}(?:[-*.•]{1,5}|\d{1,9}\.)\s{1,4}/;
const SIGNATURE = /^-- \S/;

class AsciidocReader {
  private readonly writer: BlockWriter;
  /** The attributes above the next block. */
  private pending: Omit<DraftBlock, 'raw'> | undefined;
  private codeNext = false;
  /** A paragraph of code has begun. */
  private codeHere = false;
  private verbatimUntil: string | undefined;
  private quoteUntil: string | undefined;

  constructor(private readonly text: string) {
    this.writer = new BlockWriter(text);
  }

  read(): DraftBlock[] {
    for (const line of linesOfDraft(this.text)) this.readLine(line);
    this.writer.end();
    return this.writer.blocks;
  }

  private readLine(line: DraftLine): void {
    const text = line.text.trimEnd();
    if (this.verbatimUntil !== undefined) {
      if (text === this.verbatimUntil) this.verbatimUntil = undefined;
    } else if (VERBATIM.test(text)) {
      this.writer.end();
      this.codeNext = false;
      this.verbatimUntil = text.startsWith('`') ? '```' : text;
    } else if (QUOTE_FENCE.test(text)) this.quoteFence(text);
    else if (COMMENT.test(text)) return;
    else if (this.quoteUntil !== undefined) this.quotedLine(line);
    else this.freeLine(line, text);
  }

  private quoteFence(text: string): void {
    if (this.quoteUntil === text) {
      this.writer.end();
      this.quoteUntil = undefined;
      return;
    }
    this.writer.begin(this.pending ?? { kind: 'quote' });
    this.pending = undefined;
    this.quoteUntil = text;
  }

  private quotedLine(line: DraftLine): void {
    if (line.text.trim() === '') this.writer.parBreak(line.start);
    else this.writer.add(line);
  }

  private freeLine(line: DraftLine, text: string): void {
    const attributes = ATTRIBUTES.exec(text);
    if (attributes && this.writer.isEmpty) this.keepAttributes(line, attributes[1] ?? '');
    else if (text === '' || ENTRY.test(text) || CONTAINER.test(text) || BLOCK_MACRO.test(text))
      this.endParagraph();
    else if (this.codeNext) this.codeHere = true;
    else this.words(line, text);
  }

  private endParagraph(): void {
    // Empty lines may stand between the attributes and the code that they are of.
    if (this.codeHere || !this.writer.isEmpty) this.codeNext = false;
    this.codeHere = false;
    this.writer.end();
  }

  private keepAttributes(line: DraftLine, attributes: string): void {
    this.codeNext = CODE.test(attributes);
    if (!QUOTING.test(attributes)) return;
    const name = QUOTING.exec(attributes)?.[0] ?? '';
    const from = line.start + 1 + name.length;
    this.pending = {
      kind: 'quote',
      attribution: sliceOfDraft(this.text, from, line.start + 1 + attributes.length),
    };
  }

  private words(line: DraftLine, text: string): void {
    if (TITLE.test(text)) {
      this.writer.begin({ kind: 'prose' });
      this.writer.add(line);
      this.writer.end();
      return;
    }
    const marker = MARKDOWN_QUOTE.exec(text)?.[0];
    const item = LIST_ITEM.exec(text)?.[0];
    if (this.pending) {
      this.writer.begin(this.pending);
      this.pending = undefined;
    } else if (marker !== undefined && this.writer.kind !== 'quote') this.writer.begin({ kind: 'quote' });
    else if (item !== undefined && this.writer.kind !== 'quote') this.writer.begin({ kind: 'prose' });
    // A paragraph in marks with a signature under it is a quotation.
    else if (SIGNATURE.test(text) && /^"[\s\S]*"$/.test(this.paragraphSoFar(line)))
      this.writer.turnInto('quote');
    this.writer.add(line, line.start + (marker ?? (this.writer.kind === 'quote' ? '' : (item ?? ''))).length);
  }

  private paragraphSoFar(line: DraftLine): string {
    const before = this.text.slice(0, line.start).trimEnd();
    return before.slice(before.lastIndexOf('\n\n') + 1).trim();
  }
}

function curvedQuote(raw: string, at: number): Construct | undefined {
  const opening = raw.slice(at, at + 2);
  const closing = opening === '"`' ? '`"' : "`'";
  const length = raw.slice(at + 2, at + LONGEST_CURVED).indexOf(closing);
  if (length < 0) return undefined;
  const end = at + 2 + length;
  const [left, right] = opening === '"`' ? ['“', '”'] : ['‘', '’'];
  return construct(end + 2, (sink) => {
    sink.show(left, at, at + 2);
    sink.scan(at + 2, end);
    sink.show(right, end, end + 2);
  });
}

const LONGEST_CURVED = 5000;

function macro(raw: string, at: number): Construct | undefined {
  const head = /(?:link:|xref:|(?=https?:\/\/))([^\s[\]]{1,2000})\[/y;
  head.lastIndex = at;
  const match = head.exec(raw);
  if (match === null) return undefined;
  const open = at + match[0].length - 1;
  const close = closingBracket(raw, open, '[', ']');
  if (close === undefined) return undefined;
  return construct(close + 1, (sink) => sink.link(open + 1, close, match[1] ?? ''));
}

function footnote(raw: string, at: number): Construct | undefined {
  const head = /footnote:[^\s[\]]{0,100}\[/y;
  head.lastIndex = at;
  const match = head.exec(raw);
  const open = at + (match?.[0].length ?? 0) - 1;
  const close = match === null ? undefined : closingBracket(raw, open, '[', ']');
  if (close === undefined) return undefined;
  return construct(close + 1, (sink) => sink.inline(sink.apart(open + 1, close)));
}

export const ASCIIDOC: DraftLanguage = {
  blocks: (text) => new AsciidocReader(text).read(),
  inline: syntaxOf({
    '&': [CHARACTER_REFERENCE],
    '\\': [showing(/\\([*_`#^~+[\]{}'"])/y)],
    '"\'': [(raw, at) => (raw.charAt(at + 1) === '`' ? curvedQuote(raw, at) : undefined)],
    '`': [
      rule(/`([^`\n]{1,1000})`(?!")/y, (sink, match, at) =>
        sink.code(at + 1, at + 1 + (match[1] ?? '').length),
      ),
    ],
    lxh: [macro],
    i: [rule(/(?<![\p{L}\p{N}])(?:image|icon):[^\s:[\]][^\s[\]]{0,2000}\[[^\]\n]{0,1000}\]/uy)],
    f: [footnote],
    '<': [
      rule(/<<([^<>,\n]{1,300})(?:,[^<>\n]{0,300})?>>(?:(?=,?\s(para\. \d{1,7}))|)/y, (sink, match) =>
        sink.key(match[1] ?? '', match[2]),
      ),
    ],
    '*_#': [
      rule(/([*_#])\1(?=\S)|(?<=\S)([*_#])\2/y),
      rule(/(?<![\p{L}\p{N}])[*_#](?=\S)|(?<=\S)[*_#](?![\p{L}\p{N}])/uy),
    ],
    '{': [rule(/\{[\w-]{1,60}\}/y)],
    '+': [
      rule(/\+{1,3}([^+\n]{1,500})\+{1,3}/y, (sink, match, at) =>
        sink.show(match[1] ?? '', at, at + match[0].length),
      ),
    ],
  }),
};
