import { footnoteIdsIn } from '../../core/citations/footnotes';
import { markupOfLanguage } from '../../core/citations/languages';
import type { CitationRecord, Markup } from '../../core/citations/model';
import { renderCitation } from '../../core/citations/render';
import type { TextRange } from '../../core/text/range';
import { placeFootnote } from '../citations/footnote';
import type { PlannedEdit } from '../citations/plan';

/** Stands for the words while their citation is rendered: what is set round it is what goes into the draft. */
const STAND_IN = 'x';
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

/**
 * The edits that cite a quotation whose words stand in the draft already: its words stay, the reference is set behind
 * them, or round them in LaTeX. `undefined` where the draft's markup has no place for it.
 */
export function planCitation(
  draft: string,
  quotation: TextRange,
  record: CitationRecord,
  languageId: string,
): PlannedEdit[] | undefined {
  const markup = markupOfLanguage(languageId);
  const rendered = renderCitation({ ...record, quote: STAND_IN }, markup, {
    form: 'short',
    takenFootnotes: footnoteIdsIn(draft),
  });
  const edits =
    markup === 'latex' ? around(draft, quotation, rendered.text) : behind(draft, quotation, rendered.text);
  if (edits !== undefined && rendered.footnote !== undefined) placeFootnote(draft, edits, rendered.footnote);
  return edits;
}

/** Whether a citation of this quotation can be set at all. */
export function isCitable(draft: string, quotation: TextRange, languageId: string): boolean {
  const markup: Markup = markupOfLanguage(languageId);
  return markup !== 'latex' || latexMarks(draft, quotation) !== undefined;
}

/** The citation without the quotation and its marks, behind the mark that closes it in the draft. */
function behind(draft: string, { end }: TextRange, rendered: string): PlannedEdit[] {
  const reference = rendered.slice(rendered.indexOf(STAND_IN) + STAND_IN.length).replace(CLOSING, '');
  const at = end + (CLOSING.exec(draft.slice(end, end + LOOK))?.[0].length ?? 0);
  return [{ start: at, end: at, text: reference }];
}

/** The command in the place of the marks, the words as they are. */
function around(draft: string, quotation: TextRange, rendered: string): PlannedEdit[] | undefined {
  const marks = latexMarks(draft, quotation);
  const at = rendered.lastIndexOf(`{${STAND_IN}}`);
  if (marks === undefined || at < 0) return undefined;
  const { start, end } = quotation;
  return [
    { start: start - marks.open, end: start, text: `${rendered.slice(0, at)}{` },
    { start: end, end: end + marks.close, text: '}' },
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
