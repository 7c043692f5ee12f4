import type { Passage, PassageKind } from '../corpus/model';
import type { TextRange } from '../text/range';
import { contains, trimRange } from '../text/range';
import { CUES_BEFORE_A_MARK } from './cueBeforeMark';
import { pairDoubleMarks } from './doubleQuotations';
import type { MarkedSpan } from './doubleQuotations';
import type { Quotation } from './model';
import { pairSingleMarks } from './singleQuotations';

const QUOTING_KINDS: ReadonlySet<PassageKind> = new Set(['body', 'heading', 'caption']);

/**
 * The quotations of a source, in order and apart: of nested ones the outermost.
 *
 * `“We say ‘no’,” he said. "Never` has `We say ‘no’,` and `Never`: marks are left out, the unclosed one ends with its
 * passage. A quotation of several paragraphs is one record a paragraph.
 */
export function findQuotations(text: string, passages: readonly Passage[]): Quotation[] {
  return passages
    .filter((passage) => QUOTING_KINDS.has(passage.kind))
    .flatMap((passage) => quotationsOfPassage(text, passage));
}

function quotationsOfPassage(text: string, passage: Passage): Quotation[] {
  const doubles = outermost(pairDoubleMarks(text, passage).map((span) => measure(text, passage, span)));
  const believed = doubles.flatMap((span) => settleUnclosed(text, span));
  const singles = pairSingleMarks(text, passage, believed).map((span) => measure(text, passage, span));
  return outermost([...believed, ...singles])
    .filter((span) => isWorded(text, span) && !isLinkTitle(text, span))
    .map((span) => ({
      ...trimRange(text, { start: span.open.end, end: span.innerEnd }),
      paragraph: passage.paragraph,
      open: span.open.glyph,
      ...(span.close && { close: span.close.glyph }),
    }));
}

/** A marked span with its range from mark to mark, and those inside of it. */
interface MeasuredSpan extends MarkedSpan, TextRange {
  readonly innerEnd: number;
  readonly inner: readonly MeasuredSpan[];
}

function measure(text: string, passage: Passage, span: MarkedSpan): MeasuredSpan {
  const innerEnd = span.close?.start ?? trimRange(text, passage).end;
  return { ...span, start: span.open.start, end: span.close?.end ?? passage.end, innerEnd, inner: [] };
}

/** The spans that lie in no other, in order, each with those directly or indirectly in it. */
function outermost(spans: readonly MeasuredSpan[]): MeasuredSpan[] {
  const result: MeasuredSpan[] = [];
  let inner: MeasuredSpan[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const outer = result.at(-1);
    if (outer !== undefined && contains(outer, span)) {
      inner.push(span);
    } else {
      inner = [];
      result.push({ ...span, inner });
    }
  }
  return result;
}

/**
 * A quotation whose mark was forgotten must not swallow the narrator and the next quotation: where the words before an
 * inner mark attribute (`“We stay, Moreau said. “All of us.”`) the two are apart and the first ends before that mark.
 */
function settleUnclosed(text: string, span: MeasuredSpan): MeasuredSpan[] {
  if (span.close !== undefined) return [span];
  const apart: MeasuredSpan[] = [];
  let current = span;
  for (const inner of span.inner) {
    const isApart = narratorSpeaksBefore(text, current, inner) || beginsParagraph(text, current, inner);
    if (current.close === undefined && isApart) {
      apart.push({ ...current, end: inner.start, innerEnd: inner.start });
      current = inner;
    } else if (!contains(current, inner)) {
      apart.push(current);
      current = inner;
    }
  }
  return [...apart, current];
}

function narratorSpeaksBefore(text: string, outer: MeasuredSpan, inner: MeasuredSpan): boolean {
  const from = Math.max(outer.open.end, inner.start - LOOK_BEHIND);
  return CUES_BEFORE_A_MARK.test(text.slice(from, inner.start));
}

/**
 * `“We stay. “The roof is sound,” she said.`: paragraphs that a page has joined, each of which opens the quotation anew. The marks
 * are the same and a sentence has ended; what is quoted in a quotation has other marks.
 */
function beginsParagraph(text: string, outer: MeasuredSpan, inner: MeasuredSpan): boolean {
  return (
    outer.open.glyph === inner.open.glyph &&
    ENDED.test(text.slice(inner.start - 3, inner.start)) &&
    inner.close !== undefined
  );
}

const ENDED = /[.!?…]\s{1,2}$/;
const LOOK_BEHIND = 60;
const WORDED = /[\p{L}\p{N}]/u;
const LONGEST_WORDLESS = 40;

function isWorded(text: string, span: MeasuredSpan): boolean {
  const words = text.slice(span.open.end, Math.min(span.innerEnd, span.open.end + LONGEST_WORDLESS));
  if (!WORDED.test(words)) return false;
  return (
    span.close !== undefined || text.slice(span.open.end, span.open.end + LONGEST_WORDLESS).includes(' ')
  );
}

/** The title in `[words](address "title")`. */
const LINK_TITLE = /\]\([^\s()]{1,300}[ \t]$/;
const LINK_LENGTH = 310;

function isLinkTitle(text: string, span: MeasuredSpan): boolean {
  return (
    text[span.end] === ')' && LINK_TITLE.test(text.slice(Math.max(0, span.start - LINK_LENGTH), span.start))
  );
}
