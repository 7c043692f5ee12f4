import type { Markup, RenderedCitation } from '../../core/citations/model';
import type { TextRange } from '../../core/text/range';
import { placeFootnote } from './footnote';
import type { PlannedEdit } from './plan';

/** Stands for the words while their citation is rendered (private use, so in no text): what is set round it goes into the draft. */
const STAND_IN = '\uE000';
/** With double marks in it, single ones are set around it. */
const STAND_IN_WITH_MARKS = `${STAND_IN}“${STAND_IN}`;
const DOUBLE_MARKS = /["“”„‟]/;
/** What closes a quotation in its line; the citation follows it. */
const CLOSING = /^(?:''|[”“"»«›‹’‘'」』]|<\/q>)/;
/** What opens one in LaTeX, with what closes it: the command of the citation sets its own marks. */
const LATEX_MARKS = [
  { open: /\\enquote\*?\{$/, close: '}' },
  { open: /``$/, close: "''" },
  { open: /“$/, close: '”' },
  { open: /"$/, close: '"' },
] as const;
/** How far before a quotation its opening mark may begin. */
const LOOK = 12;

/** Words that stand in a draft already. */
export interface WordsInPlace {
  readonly draft: string;
  readonly range: TextRange;
  /** A quotation by its marks or its layout; otherwise the citation sets marks around the words. */
  readonly isSetOff: boolean;
}

/** What is to be cited in the place of some words, to render their citation for `planInPlace`. */
export function standInFor(words: string): string {
  return DOUBLE_MARKS.test(words) ? STAND_IN_WITH_MARKS : STAND_IN;
}

/**
 * The edits that cite words which stand in the draft: they stay as they are, the reference is set behind them, or round
 * them in LaTeX. `undefined` where the draft's markup has no place for it. `citation` is one of a stand-in.
 */
export function planInPlace(
  { draft, range, isSetOff }: WordsInPlace,
  citation: RenderedCitation,
  markup: Markup,
): PlannedEdit[] | undefined {
  const set = split(citation.text);
  if (set === undefined) return undefined;
  const edits = !isSetOff
    ? around(range, range, set)
    : markup === 'latex'
      ? inLatex(draft, range, set)
      : behind(draft, range, set);
  if (edits !== undefined && citation.footnote !== undefined) placeFootnote(draft, edits, citation.footnote);
  return edits;
}

/** Whether a citation of a quotation can be set at all. */
export function isCitable(draft: string, quotation: TextRange, markup: Markup): boolean {
  return markup !== 'latex' || latexMarks(draft, quotation) !== undefined;
}

interface Surroundings {
  readonly before: string;
  readonly after: string;
}

function split(rendered: string): Surroundings | undefined {
  const first = rendered.indexOf(STAND_IN);
  const last = rendered.lastIndexOf(STAND_IN);
  return first < 0
    ? undefined
    : { before: rendered.slice(0, first), after: rendered.slice(last + STAND_IN.length) };
}

/** The citation without the quotation and its marks, behind the mark that closes it in the draft. */
function behind(draft: string, { end }: TextRange, { after }: Surroundings): PlannedEdit[] {
  const at = end + (CLOSING.exec(draft.slice(end, end + LOOK))?.[0].length ?? 0);
  return [{ start: at, end: at, text: after.replace(CLOSING, '') }];
}

/** The citation's marks and command in the place of those in the draft, the words as they are. */
function inLatex(draft: string, range: TextRange, set: Surroundings): PlannedEdit[] | undefined {
  const marks = latexMarks(draft, range);
  return marks && around(range, { start: range.start - marks.open, end: range.end + marks.close }, set);
}

function around(words: TextRange, outer: TextRange, { before, after }: Surroundings): PlannedEdit[] {
  return [
    { start: outer.start, end: words.start, text: before },
    { start: words.end, end: outer.end, text: after },
  ];
}

function latexMarks(draft: string, { start, end }: TextRange): { open: number; close: number } | undefined {
  const before = draft.slice(Math.max(0, start - LOOK), start);
  for (const { open, close } of LATEX_MARKS) {
    const opening = open.exec(before)?.[0];
    if (opening !== undefined && draft.startsWith(close, end))
      return { open: opening.length, close: close.length };
  }
  return undefined;
}
