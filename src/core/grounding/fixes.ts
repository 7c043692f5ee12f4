import { localeOfDraft } from '../citations/draftLocale';
import type { LocaleName } from '../citations/styles/locales';
import { writtenDate } from '../citations/terms';
import { markupOfLanguage } from '../citations/languages';
import type { Markup } from '../citations/model';
import { escapeAsciidoc } from '../citations/markup/asciidoc';
import { escapeHtml } from '../citations/markup/html';
import { escapeLatex } from '../citations/markup/latex';
import { escapeMarkdown } from '../citations/markup/markdown';
import { escapeOrg } from '../citations/markup/org';
import { escapeRestructuredText } from '../citations/markup/restructuredtext';
import { escapeTypst } from '../citations/markup/typst';
import { onOneLine } from '../citations/reference';
import { findDates } from '../dates/mentions';
import type { PartialDate } from '../dates/partialDate';
import type { TextRange } from '../text/range';
import { negationsIn } from './rules/negations';
import type { Difference, Fix, GroundedQuotation } from './model';

const ESCAPES: Readonly<Record<Markup, (text: string) => string>> = {
  markdown: escapeMarkdown,
  pandoc: escapeMarkdown,
  latex: escapeLatex,
  asciidoc: escapeAsciidoc,
  restructuredtext: escapeRestructuredText,
  typst: escapeTypst,
  org: escapeOrg,
  html: escapeHtml,
  plaintext: (text) => text,
};

type Edit = Fix['edits'][number];

/** What a writer may do about a quotation, the likeliest first; `draft` is the text that was checked. */
export function fixesFor(grounded: GroundedQuotation, draft: string, languageId: string): readonly Fix[] {
  const escape = ESCAPES[markupOfLanguage(languageId)];
  return [
    sourceWords(grounded, draft, escape),
    omission(grounded, draft),
    correctDate(grounded, draft, escape, localeOfDraft(draft, languageId)),
    addCitation(grounded),
  ].filter((fix) => fix !== undefined);
}

function sourceWords(
  { status, differences }: GroundedQuotation,
  draft: string,
  escape: (text: string) => string,
): Fix | undefined {
  if (status !== 'altered') return undefined;
  const edits = editsFor(differences, draft, escape);
  return edits.length === 0
    ? undefined
    : { kind: 'use-source-words', title: 'Use the source’s words', edits };
}

/** What puts the source's words in the place of the draft's, in the draft's markup. */
export function sourceWordEdits(
  differences: readonly Difference[],
  draft: string,
  languageId: string,
): Fix['edits'] {
  return editsFor(differences, draft, ESCAPES[markupOfLanguage(languageId)]);
}

function editsFor(
  differences: readonly Difference[],
  draft: string,
  escape: (text: string) => string,
): Edit[] {
  return differences.flatMap((difference) => editFor(difference, draft, escape));
}

/** Changes only what differs, so that line breaks and markup between stay. */
function editFor(
  { kind, draft: range, sourceText }: Difference,
  draft: string,
  escape: (text: string) => string,
): Edit[] {
  const words = escape(onOneLine(sourceText));
  switch (kind) {
    case 'equal':
      return [];
    case 'replaced':
      return [{ ...range, text: words }];
    case 'dropped':
      return [{ ...range, text: besideWords(draft, range.start, words) }];
    case 'added':
      return [{ ...withOneSpace(draft, range), text: '' }];
  }
}

/** The words with a space on the side where the draft has none. */
function besideWords(draft: string, at: number, words: string): string {
  const before = /[\s(“‘"'«„]$/.test(draft.slice(Math.max(0, at - 1), at)) || at === 0 ? '' : ' ';
  const after = before === '' && /^[\p{L}\p{N}]/u.test(draft.slice(at, at + 2)) ? ' ' : '';
  return before + words + after;
}

function withOneSpace(draft: string, { start, end }: TextRange): TextRange {
  if (/\s/.test(draft.charAt(start - 1))) return { start: start - 1, end };
  return /\s/.test(draft.charAt(end)) ? { start, end: end + 1 } : { start, end };
}

const OMISSION = '[…]';

function omission({ status, differences }: GroundedQuotation, draft: string): Fix | undefined {
  const dropped = differences.filter(({ kind }) => kind === 'dropped');
  // An omission that hides a negation would be none.
  if (dropped.some(({ sourceText }) => negationsIn(sourceText) > 0)) return undefined;
  const edits = dropped.map(({ draft: range }) => ({
    ...range,
    text: besideWords(draft, range.start, OMISSION),
  }));
  if (status !== 'altered' || edits.length === 0) return undefined;
  return { kind: 'mark-omission', title: 'Mark the omission', edits };
}

function correctDate(
  { status, problems, dateClaim, source }: GroundedQuotation,
  draft: string,
  escape: (text: string) => string,
  locale: LocaleName,
): Fix | undefined {
  const isWrong = status === 'misattributed' || status === 'altered';
  if (!isWrong || dateClaim === undefined || !problems.some(({ kind }) => kind === 'date')) return undefined;
  const { start, end, text } = dateClaim;
  if (/^\d{4}$/.test(text) && isPartOfMore(draft, start)) return undefined;
  if (dateClaim.isInSentence) {
    const corrected = source?.date === undefined ? undefined : inSentence(text, source.date);
    return corrected === undefined
      ? undefined
      : {
          kind: 'correct-date',
          title: `Correct the date to ${corrected}`,
          edits: [{ start, end, text: escape(corrected) }],
        };
  }
  const written = inTheSameForm(text, source?.date, locale);
  return {
    kind: 'correct-date',
    title: source?.date === undefined ? 'Say that the source is undated' : `Correct the date to ${written}`,
    edits: [{ start, end, text: escape(written) }],
  };
}

/** Whether a word or a number stands right before a year: it may be a month that is not known for one, or a season. */
function isPartOfMore(draft: string, year: number): boolean {
  const before = BEFORE_YEAR.exec(draft.slice(Math.max(0, year - LONGEST_WORD), year))?.[1];
  return before !== undefined && !YEAR_PREPOSITION.test(before);
}

const LONGEST_WORD = 30;
const BEFORE_YEAR = /([\p{L}\p{M}\p{N}]+)[.*_~\s\u00A0]{1,6}$/u;
const YEAR_PREPOSITION = /^(?:in|im|en|em|nel|w|в|у)$/iu;

/** A date of a sentence with other numbers, where its words stay right in any language: `am 3. Mai 2022`. */
function inSentence(text: string, date: PartialDate): string | undefined {
  const [claim, ...more] = findDates(text);
  const [year = '', month, day] = date.split('-');
  if (claim === undefined) return /^\d{4}$/.test(text) ? year : undefined;
  const isSameMonth = claim.month === Number(month) && claim.weekday === undefined;
  if (more.length > 0 || !isSameMonth || (claim.day !== undefined && day === undefined)) return undefined;
  if (/^\d/.test(text) && !/\p{L}/u.test(text)) return /^\d{4}-/.test(text) ? date : undefined;
  return text
    .replace(/\d{4}/, year)
    .replace(/(?<!\d)\d{1,2}(?:st|nd|rd|th|er)?(?![\d\p{L}])/u, String(Number(day)));
}

/** An ISO date for an ISO date, a year for a year. */
function inTheSameForm(text: string, date: PartialDate | undefined, locale: LocaleName): string {
  if (date !== undefined && /^\d{4}$/.test(text)) return date.slice(0, 4);
  return date !== undefined && /^\d{4}-\d{2}/.test(text) ? date : writtenDate(date, locale);
}

function addCitation({ status, cited, source, start, end }: GroundedQuotation): Fix | undefined {
  if (status !== 'grounded' || cited || source === undefined) return undefined;
  return {
    kind: 'add-citation',
    title: 'Add the citation',
    edits: [],
    citation: {
      source: source.source,
      cited: { start: source.start, end: source.end },
      quotation: { start, end },
    },
  };
}
