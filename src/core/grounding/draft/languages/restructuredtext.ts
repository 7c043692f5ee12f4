import type { DraftBlock, DraftLanguage } from '../language';
import { BlockWriter, linesOfDraft } from '../lines';
import type { DraftLine } from '../lines';
import { construct, rule, syntaxOf } from '../patterns';
import type { Construct } from '../visible';

const DIRECTIVE = /^\s*\.\.\s+([\w-]{1,40})::\s?/;
const NOTE = /^\s*\.\.\s+\[(#?[\w.-]{0,60}|\*)\]\s+/;
const EXPLICIT = /^\s*\.\.(?:\s|$)/;
const FIELD = /^:[^:\n]{1,80}:(?:\s|$)/;
const ADORNMENT = /^([!-/:-@[-`{-~])\1{2,}\s*$/;
const LIST_ITEM = /^\s*(?:[-*+•]|\(?(?:\d{1,9}|#)[.)])\s{1,4}/;
const INDENT = /^\s*/;
/** Directives that set off a quotation; the words of others that are shown are the writer's own. */
const QUOTING = new Set(['epigraph', 'pull-quote', 'highlights']);
const SHOWN = new Set([
  'note', 'warning', 'tip', 'hint', 'important', 'caution', 'attention', 'danger', 'error', 'admonition', 'topic',
  'sidebar', 'container', 'compound', 'rubric', 'versionadded', 'versionchanged', 'deprecated', 'seealso',
]); // prettier-ignore

class RestructuredTextReader {
  private readonly writer: BlockWriter;
  private readonly lines: readonly DraftLine[];
  /** Indentation at which lines are hidden (code, comments), shown as plain words, or a note's. */
  private hiddenBeyond: number | undefined;
  private shownBeyond: number | undefined;
  private quotingBeyond: number | undefined;
  private noteBeyond: number | undefined;
  private listBeyond: number | undefined;
  private afterBlank = true;
  private literalNext = false;
  private lastIndent = 0;

  constructor(text: string) {
    this.lines = linesOfDraft(text);
    this.writer = new BlockWriter(text);
  }

  read(): DraftBlock[] {
    for (const line of this.lines) {
      if (line.text.trim() === '') this.blank(line);
      else this.readLine(line, INDENT.exec(line.text)?.[0].length ?? 0);
      this.afterBlank = line.text.trim() === '';
    }
    this.writer.end();
    return this.writer.blocks;
  }

  private blank(line: DraftLine): void {
    if (this.writer.kind === 'prose') this.writer.end();
    else this.writer.parBreak(line.start);
  }

  private readLine(line: DraftLine, indent: number): void {
    this.leave(indent);
    if (this.hiddenBeyond !== undefined) return;
    if (this.literalNext && this.afterBlank && indent > this.lastIndent) {
      this.hiddenBeyond = this.lastIndent;
      this.literalNext = false;
      return;
    }
    this.literalNext = false;
    if (!this.readExplicit(line, indent)) this.words(line, indent);
    this.lastIndent = indent;
  }

  /** Ends what a line that is less indented is no part of. */
  private leave(indent: number): void {
    if (indent <= (this.hiddenBeyond ?? Infinity)) this.hiddenBeyond = undefined;
    if (indent <= (this.shownBeyond ?? Infinity)) this.shownBeyond = undefined;
    if (indent <= (this.listBeyond ?? Infinity)) this.listBeyond = undefined;
    if (indent <= (this.quotingBeyond ?? Infinity)) {
      if (this.quotingBeyond !== undefined) this.writer.end();
      this.quotingBeyond = undefined;
    }
    if (indent <= (this.noteBeyond ?? Infinity)) {
      if (this.noteBeyond !== undefined) this.writer.end();
      this.noteBeyond = undefined;
    }
  }

  private readExplicit(line: DraftLine, indent: number): boolean {
    const note = NOTE.exec(line.text);
    const directive = DIRECTIVE.exec(line.text)?.[1];
    if (note) {
      this.writer.begin({ kind: 'note', label: note[1] ?? '' });
      this.writer.add(line, line.start + note[0].length);
      this.noteBeyond = indent;
    } else if (directive !== undefined && QUOTING.has(directive)) this.quotingBeyond = indent;
    else if (directive !== undefined && SHOWN.has(directive)) this.shownBeyond = indent;
    else if (EXPLICIT.test(line.text)) this.hiddenBeyond = indent;
    else return FIELD.test(line.text) || ADORNMENT.test(line.text);
    if (note === null) this.writer.end();
    return true;
  }

  private words(line: DraftLine, indent: number): void {
    const item = LIST_ITEM.exec(line.text)?.[0];
    if (this.afterBlank && this.noteBeyond === undefined) this.beginBlock(indent, item);
    this.writer.add(line, line.start + (this.writer.kind === 'quote' ? indent : (item?.length ?? indent)));
    this.literalNext = /::\s*$/.test(line.text);
  }

  private beginBlock(indent: number, item: string | undefined): void {
    const isQuote = this.quotingBeyond !== undefined || (indent > 0 && this.isFree() && item === undefined);
    if (isQuote && this.writer.kind === 'quote') return;
    this.writer.begin({ kind: isQuote ? 'quote' : 'prose' });
    if (item !== undefined) this.listBeyond = indent;
  }

  /** Whether indentation means a quotation here and not that a list or a directive goes on. */
  private isFree(): boolean {
    return this.shownBeyond === undefined && this.listBeyond === undefined;
  }
}

const TARGET = /^([\s\S]*?)\s*<([^<>]{1,2000})>$/;
const REFERENCE = /`([^`\n]{1,2000}(?:\n[^`\n]{1,2000}){0,5})`__?/y;

/** `` `words <address>`__ `` shows its words. */
function reference(raw: string, at: number): Construct | undefined {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(raw);
  if (match === null) return undefined;
  const [, label = '', address = ''] = TARGET.exec(match[1] ?? '') ?? [undefined, match[1]];
  return construct(at + match[0].length, (sink) => sink.link(at + 1, at + 1 + label.length, address));
}

export const RESTRUCTUREDTEXT: DraftLanguage = {
  blocks: (text) => new RestructuredTextReader(text).read(),
  inline: syntaxOf({
    '\\': [rule(/\\\s/y), rule(/\\(\S)/y, (sink, match, at) => sink.show(match[1] ?? '', at, at + 2))],
    '*': [rule(/\*{1,2}(?=\S)|(?<=\S)\*{1,2}/y)],
    '`': [
      rule(/``((?:[^`]|`(?!`)){1,2000})``/y, (sink, match, at) =>
        sink.code(at + 2, at + 2 + (match[1] ?? '').length),
      ),
      reference,
      rule(/`(?=[^\s`])/y),
      rule(/(?<=\S)`/y),
    ],
    ':': [rule(/:[a-z][\w:+.-]{0,40}:(?=`)/y)],
    '[': [
      // A citation by key; its label may also be a note's, which the draft itself has.
      rule(
        /\[(\p{L}[\p{L}\p{N}._:+-]{1,300})\]_(?![\p{L}\p{N}])(?:(?=,?\s(para\. \d{1,7}))|)/uy,
        (sink, match) => {
          sink.note(match[1] ?? '');
          sink.key(match[1] ?? '', match[2]);
        },
      ),
      rule(/\[(#?[\w.-]{1,60}|#|\*)\]_(?![\p{L}\p{N}])/uy, (sink, match) => sink.note(match[1] ?? '')),
    ],
    '|': [rule(/\|[^|\s][^|\n]{0,100}\|_{0,2}/y)],
  }),
};
