import { passageAt } from '../../corpus/places';
import { proseOf, readable } from '../../corpus/prose';
import type { SourceDocument } from '../../corpus/model';
import type { TextRange } from '../../text/range';
import { overlaps } from '../../text/range';
import type { Occurrence } from '../alignment/occurrence';
import { placesLike } from '../alignment/near';
import type { Likeness } from '../alignment/near';
import { occurrencesOf } from '../alignment/permitted';
import type { Passing } from '../alignment/passing';
import type { Pattern } from '../alignment/pattern';
import { readLiterally, readPattern } from '../alignment/pattern';
import type { GroundingCorpus } from '../corpusFacts';
import { draftRange } from '../draft/mappedText';
import { placeOf, rangeOfWords } from '../place';
import { classify } from '../rules/classify';
import { differencesOf } from '../rules/differences';
import type { WordIndex } from '../words/wordIndex';
import type { Trace, TraceMatch, TraceRequest, TracedPlace } from './model';
import { withOuterMarks } from './outerMarks';
import { selectedWords } from './selected';
import type { SelectedWords } from './selected';

export interface TraceBench {
  readonly index: WordIndex;
  readonly passing: Passing;
  readonly corpus: GroundingCorpus;
}

/** More places than this nobody looks through to find the one that was meant. */
const MOST_PLACES = 20;

/** Finds where words come from: the places that have them, or else those that have something like them. */
export function traceWords(request: TraceRequest, bench: TraceBench): Trace {
  const selected = selectedWords(request);
  const { mapped, start, end } = selected;
  const range = draftRange(mapped, selected);
  const words = mapped.text.slice(start, end);
  const found = withCopied(standing(selected, bench), request, selected, bench);
  if (found.length > 0) {
    const ranked = found.toSorted((a, b) => rankOf(a, request) - rankOf(b, request) || newestFirst(a, b));
    return { range, words, places: ranked.slice(0, MOST_PLACES), total: ranked.length };
  }
  return { range, words, ...alike(selected, bench) };
}

function standing(selected: SelectedWords, bench: TraceBench): TracedPlace[] {
  const { text } = selected.mapped;
  const literal = readLiterally(text, [selected], bench.index.vocabulary);
  const exact = occurrencesOf(literal, bench).map((at) => placeAt(at, 'exact', literal, selected, bench));
  if (exact.length > 0) return exact;
  const pattern = readPattern(text, [selected], bench.index.vocabulary);
  if (pattern.gaps.length === 0) return [];
  return occurrencesOf(pattern, bench).map((at) => placeAt(at, 'permitted', pattern, selected, bench));
}

/** Exactly what was copied comes first, half words and marks at its ends with it. */
function withCopied(
  found: readonly TracedPlace[],
  { copied }: TraceRequest,
  { mapped, start, end }: SelectedWords,
  bench: TraceBench,
): readonly TracedPlace[] {
  const document = copied && bench.corpus.document(copied.source);
  if (document === undefined || copied === undefined) return found;
  const range = { start: copied.start + start, end: copied.start + end };
  if (start === end || document.text.slice(range.start, range.end) !== mapped.text.slice(start, end))
    return found;
  const others = found.filter((place) => place.source !== copied.source || !overlaps(place, range));
  return [describe(document, range, 'exact', bench), ...others];
}

function placeAt(
  occurrence: Occurrence,
  match: TraceMatch,
  { words }: Pattern,
  { mapped, start, end }: SelectedWords,
  bench: TraceBench,
): TracedPlace {
  const { document } = occurrence.source;
  const lead = mapped.text.slice(start, words[0]?.start ?? start);
  const trail = mapped.text.slice(words.at(-1)?.end ?? end, end);
  const range = withOuterMarks(document.text, rangeOfWords(occurrence), lead, trail);
  return describe(document, range, match, bench);
}

function alike(selected: SelectedWords, bench: TraceBench): Pick<Trace, 'places' | 'total' | 'nearest'> {
  const pattern = readLiterally(selected.mapped.text, [selected], bench.index.vocabulary);
  const likely = placesLike(pattern, bench.index);
  const origins = likely
    .filter(({ isOrigin }) => isOrigin)
    .map((like) => nearPlace(like, pattern, selected, bench));
  const [first] = likely;
  const places = origins.slice(0, MOST_PLACES);
  if (places.length > 0 || first === undefined) return { places, total: origins.length };
  return { places: [], total: 0, nearest: nearPlace(first, pattern, selected, bench) };
}

function nearPlace(
  { alignment }: Likeness,
  pattern: Pattern,
  { mapped }: SelectedWords,
  bench: TraceBench,
): TracedPlace {
  const { document } = alignment.source;
  const differences = differencesOf(alignment, pattern, mapped);
  const to = Math.max(alignment.from + 1, alignment.to);
  return {
    ...describe(document, rangeOfWords({ ...alignment, to }), 'near', bench),
    differences,
    problems: classify(differences, mapped, proseOf(document)),
  };
}

function describe(
  document: SourceDocument,
  range: TextRange,
  match: TraceMatch,
  bench: TraceBench,
): TracedPlace {
  const { source, text, passages } = document;
  const passage = passageAt(passages, range.start);
  const around = passage ?? range;
  const { title, container } = source;
  const mark = { start: Math.max(0, range.start - around.start), end: range.end - around.start };
  const shown = readable(source.file, {
    text: text.slice(around.start, Math.max(around.end, range.end)),
    marks: [mark],
  });
  return {
    ...placeOf(bench.corpus, document, range),
    match,
    ...(title !== undefined && { title }),
    ...(container !== undefined && { container }),
    ...(passage?.heading !== undefined && { heading: passage.heading }),
    passage: shown.text,
    mark: shown.marks[0] ?? mark,
    differences: [],
    problems: [],
  };
}

/** Where the words were copied from, then the source they were copied from, then the others. */
function rankOf({ source, start, end }: TracedPlace, { copied }: TraceRequest): number {
  if (copied === undefined || copied.source !== source) return 2;
  return start <= copied.start + MOST_SHIFT && copied.start - MOST_SHIFT <= end ? 0 : 1;
}

/** Marks and spaces that were copied with the words, in characters. */
const MOST_SHIFT = 8;

function newestFirst(a: TracedPlace, b: TracedPlace): number {
  const [first, second] = [a.date ?? '', b.date ?? ''];
  return first === second ? 0 : first > second ? -1 : 1;
}
