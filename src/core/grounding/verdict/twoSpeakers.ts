import { contains } from '../../text/range';
import type { Occurrence } from '../alignment/occurrence';
import type { Pattern } from '../alignment/pattern';
import type { GroundingCorpus } from '../corpusFacts';
import type { GroundingProblem } from '../model';
import { quotationsIn, rangeOfWords } from '../place';

/**
 * Words that the source has from two people, with an omission for what stands between them: what one says goes on in the
 * words of another.
 */
export function twoSpeakers(
  { source, from, to, skipped }: Occurrence,
  { gaps }: Pattern,
  corpus: GroundingCorpus,
): GroundingProblem[] {
  const omitted = skipped.filter(({ gap }) => gaps[gap]?.some(({ kind }) => kind === 'omission'));
  if (omitted.length === 0) return [];
  const starts = [from, ...omitted.map((each) => each.to)];
  const ends = [...omitted.map((each) => each.from), to];
  const speakers = starts.map((start, i) => speakersOf({ source, from: start, to: ends[i] ?? to }, corpus));
  const [first, other] =
    speakers
      .slice(1)
      .map((next, i) => [speakers[i] ?? [], next] as const)
      .find(([one, two]) => one.length > 0 && two.length > 0 && !one.some((id) => two.includes(id))) ?? [];
  const [found, expected] = [nameOf(first, corpus), nameOf(other, corpus)];
  return found === undefined || expected === undefined ? [] : [{ kind: 'speakers', found, expected }];
}

/** Whoever says the whole of some words in the source's own marks or turns. */
function speakersOf(words: Pick<Occurrence, 'source' | 'from' | 'to'>, corpus: GroundingCorpus): string[] {
  const range = rangeOfWords(words);
  return quotationsIn(corpus, words.source.document, range)
    .filter((quotation) => contains(quotation, range))
    .flatMap(({ speaker }) => speaker ?? []);
}

function nameOf(speakers: readonly string[] | undefined, corpus: GroundingCorpus): string | undefined {
  const [id] = speakers ?? [];
  return id === undefined ? undefined : corpus.names.get(id)?.name;
}
