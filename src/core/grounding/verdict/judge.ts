import { proseOf } from '../../corpus/prose';
import type { TextRange } from '../../text/range';
import { contains } from '../../text/range';
import type { Alignment } from '../alignment/alignWords';
import { MOST_COMPARED } from '../alignment/near';
import { passedOver } from '../alignment/passedOver';
import type { Pattern } from '../alignment/pattern';
import { readPattern } from '../alignment/pattern';
import type { DraftQuotation } from '../draft/draftQuotations';
import type { GroundingProblem } from '../model';
import { placeOf, quotationsIn, rangeOfWords } from '../place';
import { classify } from '../rules/classify';
import { differencesOf } from '../rules/differences';
import { hedges } from '../rules/hedges';
import { misattributions } from './attribution';
import { citedSources, hasChanges, literalOf, patternOf, standing } from './standing';
import { looksLikeTitle } from './titles';
import type { Bench, Verdict } from './verdict';

/** Shorter quotations are found by chance, so that without a citation they are not checked. */
const FEWEST_WORDS = 4;

/**
 * The verdicts on a quotation: its own, or where a block holds quotations in marks and does not stand in a source as it is,
 * those on them.
 */
export function judgeWithin(quotation: DraftQuotation, bench: Bench): Judgement[] {
  const verdict = judge(quotation, bench);
  const own = [{ quotation, verdict }];
  if (verdict.status !== 'not found' && verdict.status !== 'altered') return own;
  const inner = quotation.inner().map((each) => ({ quotation: each, verdict: judge(each, bench) }));
  const isFound = inner.some((each) => each.verdict.status === 'grounded');
  const isRight = inner.every(
    (each) => each.verdict.status === 'grounded' || each.verdict.status === 'not checked',
  );
  return isFound && (isRight || verdict.status === 'not found') ? inner : own;
}

export interface Judgement {
  readonly quotation: DraftQuotation;
  readonly verdict: Verdict;
}

/** The ordered chain: the first step that answers gives the verdict. */
export function judge(quotation: DraftQuotation, bench: Bench): Verdict {
  const pattern = patternOf(quotation, [quotation], bench);
  return (
    leftAside(quotation, pattern, bench) ??
    inSource(quotation, pattern, bench) ??
    otherwiseRead(quotation, bench) ??
    aroundRemark(quotation, bench) ??
    unreadableSource(quotation, bench) ??
    translated(quotation, bench) ??
    uncertain(quotation, pattern) ??
    altered(quotation, pattern, bench) ??
    unclosed(quotation, pattern) ??
    calledTranslation(quotation) ??
    NOT_FOUND
  );
}

const NOT_FOUND: Verdict = { status: 'not found', problems: [], differences: [] };

function notChecked(problem: GroundingProblem): Verdict {
  return { status: 'not checked', problems: [problem], differences: [] };
}

function leftAside(
  { form, cites }: DraftQuotation,
  { words }: Pattern,
  { isFiction }: Bench,
): Verdict | undefined {
  if (words.length === 0) return notChecked({ kind: 'short' });
  return isFiction && form === 'marks' && !cites ? notChecked({ kind: 'fiction' }) : undefined;
}

/** The words as they stand in a source, whole, or with the parts that a cue interrupts joined, or by themselves. */
function inSource(quotation: DraftQuotation, alone: Pattern, bench: Bench): Verdict | undefined {
  const isWhole = quotation.parts.length < 2;
  const literal = hasChanges(quotation) ? standing(quotation, literalOf(quotation, bench), bench) : undefined;
  if (literal?.status === 'grounded' && isLong(quotation, alone)) return literal;
  const joined = isWhole
    ? undefined
    : standing(quotation, patternOf(quotation, quotation.parts, bench), bench);
  if (joined) return joined;
  const found = (isWhole ? undefined : hiddenBySplit(quotation, bench)) ?? standing(quotation, alone, bench);
  if (found === undefined || isLong(quotation, alone)) return found;
  return found.status === 'grounded' && isQuotedThere(found, bench) ? found : notChecked({ kind: 'short' });
}

/** Most words that may be missing between two halves for them to be meant as one sentence. */
const MOST_HIDDEN = 8;

/** What a cue hides: `“We will,” she said, “close the quay”` of `We will not close the quay`, or of `We will perhaps`. */
function hiddenBySplit(quotation: DraftQuotation, bench: Bench): Verdict | undefined {
  const pattern = patternOf(quotation, quotation.parts, bench);
  const alignment = bench.aligner.nearest(pattern, citedSources(quotation, bench));
  const changes = alignment?.steps.filter(({ kind }) => kind !== 'equal') ?? [];
  const isMeant = changes.length <= MOST_HIDDEN && changes.every(({ kind }) => kind === 'dropped');
  const verdict = alignment && isMeant ? differing(quotation, pattern, alignment, bench) : undefined;
  const isHidden = ({ kind, expected = '' }: GroundingProblem): boolean =>
    GRAVE.has(kind) || hedges(expected);
  return verdict?.problems.some(isHidden) ? verdict : undefined;
}

function isLong({ cites }: DraftQuotation, { words }: Pattern): boolean {
  return cites || words.length >= FEWEST_WORDS;
}

/** Whether the source sets the very words off as somebody's, so that a few of them are enough. */
function isQuotedThere({ source }: Verdict, { corpus }: Bench): boolean {
  const document = source && corpus.document(source.source);
  if (source === undefined || document === undefined) return false;
  return quotationsIn(corpus, document, source).some((quotation) => contains(quotation, source));
}

/** The marks may be read otherwise: what stands in the cited source up to the same end. */
function otherwiseRead(quotation: DraftQuotation, bench: Bench): Verdict | undefined {
  if (quotation.claims.files.length === 0) return undefined;
  for (const range of quotation.otherReadings()) {
    const pattern = patternOf(quotation, [range], bench);
    if (pattern.words.length === 0) continue;
    const verdict = standing(quotation, pattern, bench);
    if (verdict?.status === 'grounded' && quotation.claims.files.includes(verdict.source?.source ?? ''))
      return { ...verdict, range };
  }
  return undefined;
}

/** The words around a remark of the narrator that stands within the marks. */
function aroundRemark(quotation: DraftQuotation, bench: Bench): Verdict | undefined {
  for (const remark of quotation.remarks()) {
    const parts = [
      { start: quotation.start, end: remark.start },
      { start: remark.end, end: quotation.end },
    ];
    const verdict = standing(quotation, patternOf(quotation, parts, bench), bench);
    if (verdict?.status === 'grounded') return verdict;
  }
  return undefined;
}

function unreadableSource({ claims }: DraftQuotation, { corpus }: Bench): Verdict | undefined {
  const unreadable = claims.files
    .map((id) => corpus.document(id))
    .find(
      (document) =>
        document !== undefined && document.passages.length === 0 && document.source.warnings.length > 0,
    );
  return unreadable && notChecked({ kind: 'unreadable', found: unreadable.source.file });
}

/** Words in another language than the source, whose original the note gives. */
function translated(quotation: DraftQuotation, bench: Bench): Verdict | undefined {
  for (const original of quotation.claims.quoted) {
    const pattern = readPattern(original, [{ start: 0, end: original.length }], bench.index.vocabulary);
    if (pattern.words.length < FEWEST_WORDS) continue;
    const verdict = standing(quotation, pattern, bench);
    if (verdict?.status === 'grounded' && verdict.source !== undefined)
      return {
        ...notChecked({ kind: 'translation', expected: verdict.source.file }),
        source: verdict.source,
      };
  }
  return undefined;
}

function uncertain(
  { visible, start, end, form, cites }: DraftQuotation,
  { words }: Pattern,
): Verdict | undefined {
  const { text } = visible.mapped;
  if (words.length > MOST_COMPARED) return notChecked({ kind: 'too-long' });
  if (cites) return undefined;
  if (words.length < FEWEST_WORDS) return notChecked({ kind: 'short' });
  const before = text.slice(Math.max(0, start - LOOK_BEHIND), start).replace(OPENING_MARKS, ' ');
  return form !== 'block' && looksLikeTitle(text.slice(start, end), before)
    ? notChecked({ kind: 'title' })
    : undefined;
}

function altered(quotation: DraftQuotation, pattern: Pattern, bench: Bench): Verdict | undefined {
  const cited = citedSources(quotation, bench);
  const alignment = bench.aligner.nearest(pattern, cited);
  const literal = hasChanges(quotation) ? literalOf(quotation, bench) : undefined;
  const literally = literal && bench.aligner.nearest(literal, cited);
  if (literal && literally && hasItsBrackets(literally, alignment))
    return differing(quotation, literal, literally, bench);
  if (alignment && isHalfTyped(quotation, alignment, pattern)) return undefined;
  return alignment && differing(quotation, pattern, alignment, bench);
}

/** The last word of a quotation that nothing closes may be only the beginning of the source's. */
function isHalfTyped(
  { isClosed, visible, end }: DraftQuotation,
  { steps, source }: Alignment,
  { words }: Pattern,
): boolean {
  const last = words.at(-1);
  if (isClosed || last === undefined || visible.mapped.text.slice(last.end, end).trim() !== '') return false;
  return steps.every(
    ({ kind, quoted, place }) =>
      kind === 'equal' ||
      (kind === 'replaced' && quoted === words.length - 1 && source.key(place).startsWith(last.key)),
  );
}

/** Whether the source has brackets or stops where the quotation has them, so that they are words like others. */
function hasItsBrackets(literally: Alignment, read: Alignment | undefined): boolean {
  if (read === undefined) return true;
  return literally.cost <= read.cost && literally.matched.length > read.matched.length;
}

function differing(quotation: DraftQuotation, pattern: Pattern, alignment: Alignment, bench: Bench): Verdict {
  const { document } = alignment.source;
  const steps = passedOver(alignment, bench.passing);
  const differences = differencesOf({ ...alignment, steps }, pattern, quotation.visible.mapped);
  const problems = [
    ...classify(differences, quotation.visible.mapped, proseOf(document)),
    ...misattributions(quotation, document, rangeOfWords(alignment), bench.corpus),
  ];
  return {
    status: 'altered',
    problems: gravestFirst(problems),
    source: placeOf(bench.corpus, document, wholeRange(alignment)),
    differences,
  };
}

function wholeRange(alignment: Alignment): TextRange {
  return rangeOfWords({
    source: alignment.source,
    from: alignment.from,
    to: Math.max(alignment.from + 1, alignment.to),
  });
}

const GRAVE: ReadonlySet<GroundingProblem['kind']> = new Set(['number', 'negation', 'name', 'date-in-words']);

function gravestFirst(problems: readonly GroundingProblem[]): GroundingProblem[] {
  return [
    ...problems.filter(({ kind }) => GRAVE.has(kind)),
    ...problems.filter(({ kind }) => !GRAVE.has(kind)),
  ];
}

/** What stands between a quotation and the words before it. */
const OPENING_MARKS = /[\s\u00A0"“„«‘'‚‹*_]+$/;
const LOOK_BEHIND = 80;

function calledTranslation({ claims }: DraftQuotation): Verdict | undefined {
  return claims.isTranslation ? notChecked({ kind: 'translation' }) : undefined;
}

function unclosed({ isClosed }: DraftQuotation, _pattern: Pattern): Verdict | undefined {
  return isClosed ? undefined : notChecked({ kind: 'unclosed' });
}
