import type { TextRange } from '../../text/range';
import type { Occurrence } from '../alignment/occurrence';
import type { Pattern } from '../alignment/pattern';
import { readLiterally, readPattern } from '../alignment/pattern';
import type { SourceDocument } from '../../corpus/model';
import { areOnPages, runsAt, writtenPages } from '../../corpus/pages';
import { passageAt } from '../../corpus/places';
import type { DraftQuotation } from '../draft/draftQuotations';
import type { GroundingProblem, GroundingSource } from '../model';
import { placeOf, rangeOfWords } from '../place';
import type { SourceWords } from '../words/sourceWords';
import { misattributions } from './attribution';
import { dishonesties } from './honesty';
import { twoSpeakers } from './twoSpeakers';
import type { Bench, Verdict } from './verdict';

/** The words of some parts of a quotation, with what its brackets and omissions stand for. */
export function patternOf(
  { visible }: DraftQuotation,
  parts: readonly TextRange[],
  { index }: Bench,
): Pattern {
  const { text } = visible.mapped;
  const pattern = readPattern(text, parts, index.vocabulary);
  return pattern.pieces.length > 0 ? pattern : readLiterally(text, parts, index.vocabulary);
}

/** Brackets and ellipses may be the source's own, so they are read as such first. */
const CHANGE = /[[…]|\.\.|\(\s?(?:sic|\.)/;

export function hasChanges({ visible, start, end }: DraftQuotation): boolean {
  return CHANGE.test(visible.mapped.text.slice(start, end));
}

export function literalOf({ visible, start, end }: DraftQuotation, { index }: Bench): Pattern {
  return readLiterally(visible.mapped.text, [{ start, end }], index.vocabulary);
}

/** The best of the places where the words of a pattern stand: first in the sources that are cited, then anywhere. */
export function standing(quotation: DraftQuotation, pattern: Pattern, bench: Bench): Verdict | undefined {
  const cited = citedSources(quotation, bench);
  const inCited = cited.length > 0 ? bench.aligner.occurrences(pattern, bench.passing, cited) : [];
  const occurrences = inCited.length > 0 ? inCited : bench.aligner.occurrences(pattern, bench.passing);
  const judged = occurrences.map((occurrence) => judgeOccurrence(quotation, pattern, occurrence, bench));
  return judged.reduce<Judged | undefined>(
    (best, next) => (best && best.rank <= next.rank ? best : next),
    undefined,
  )?.verdict;
}

interface Judged {
  readonly rank: number;
  readonly verdict: Verdict;
}

/** What speaks against a place, in this order: a contradiction, words said otherwise, other lines, furniture, omissions. */
const RANK = { problem: 1000, otherLines: 100, furniture: 10, skipped: 1 } as const;

function judgeOccurrence(
  quotation: DraftQuotation,
  pattern: Pattern,
  occurrence: Occurrence,
  bench: Bench,
): Judged {
  const { document } = occurrence.source;
  const range = rangeOfWords(occurrence);
  const source = placeOf(bench.corpus, document, range);
  const changed = dishonesties(occurrence, pattern, quotation.visible.mapped.text, bench.corpus.names);
  const wrong = [
    ...misattributions(quotation, document, range, bench.corpus),
    ...twoSpeakers(occurrence, pattern, bench.corpus),
    ...wrongLines(quotation, document.source.id, source),
    ...wrongPages(quotation, document, source),
  ];
  const rank =
    (changed.length * 2 + wrong.length) * RANK.problem +
    (isOnClaimedLines(quotation, source) && isOnClaimedPages(quotation, document, source)
      ? 0
      : RANK.otherLines) +
    (passageAt(document.passages, range.start)?.kind === 'furniture' ? RANK.furniture : 0) +
    (occurrence.skipped.length > 0 ? RANK.skipped : 0);
  const status = changed.length > 0 ? 'altered' : wrong.length > 0 ? 'misattributed' : 'grounded';
  return { rank, verdict: { status, problems: [...changed, ...wrong], source, differences: [] } };
}

/** A citation that names the file and lines of it must lead to the words. */
function wrongLines(quotation: DraftQuotation, id: string, source: GroundingSource): GroundingProblem[] {
  const { lines, files } = quotation.claims;
  if (lines === undefined || !files.includes(id) || isOnClaimedLines(quotation, source)) return [];
  const found = lineRange(lines.first, lines.last);
  return [{ kind: 'lines', found, expected: lineRange(source.startLine, source.endLine) }];
}

function lineRange(first: number, last: number): string {
  return first === last ? String(first) : `${first}–${last}`;
}

function isOnClaimedLines(
  { claims }: DraftQuotation,
  { startLine, endLine, paragraph }: GroundingSource,
): boolean {
  const { lines } = claims;
  if (lines) return lines.first <= endLine && startLine <= lines.last;
  return claims.paragraph === undefined || claims.paragraph === paragraph;
}

/** A citation that names the file and pages of it must lead to the words; pages that the file does not name say nothing. */
function wrongPages(
  quotation: DraftQuotation,
  document: SourceDocument,
  source: GroundingSource,
): GroundingProblem[] {
  const { pages, files } = quotation.claims;
  if (pages === undefined || source.page === undefined || !files.includes(document.source.id)) return [];
  if (isOnClaimedPages(quotation, document, source)) return [];
  return [{ kind: 'pages', found: pages.map(writtenPages).join(', '), expected: source.page }];
}

function isOnClaimedPages(
  { claims }: DraftQuotation,
  { pages: runs }: SourceDocument,
  range: TextRange,
): boolean {
  if (claims.pages === undefined || runs === undefined) return true;
  const own = runsAt(runs, range);
  return claims.pages.some(
    (span) => own.some(({ label }) => label === span.written) || areOnPages(own, span, runs),
  );
}

export function citedSources({ claims }: DraftQuotation, { index }: Bench): SourceWords[] {
  return claims.files.flatMap((id) => index.source(id) ?? []);
}
