import type { SourceWords } from '../words/sourceWords';
import { UNKNOWN } from '../words/vocabulary';
import type { SearchedWords } from '../words/otherSources';
import type { Alignment } from './alignWords';
import { alignWords } from './alignWords';
import type { Pattern, QuotedWord } from './pattern';

/** A place that may be what a quotation was made from: words `from..to` of a source. */
interface Window {
  readonly source: SourceWords;
  readonly from: number;
  readonly to: number;
}

/**
 * The rarest words of a quotation are looked up until so many places are counted; a few in any case, so that a quotation
 * of common words is looked for too.
 */
const MOST_PLACES = 800;
const FEWEST_LOOKED_UP = 3;
const MOST_LOOKED_UP = 24;
const MOST_PLACES_OF_WORD = 20_000;
/** Places whose words lie this near each other, in words, count for one window. */
const BUCKET = 16;
const MOST_WINDOWS = 6;
const SLACK = 24;
/** Longer quotations are not compared word by word: the table would have this many million cells. */
export const MOST_COMPARED = 1500;
/**
 * A place is taken for the origin of a quotation when it shares this much of its words by what they tell, and so many
 * bits more than would be met by chance in a corpus of this size (2^-12 is one such phrase in four thousand).
 */
const LEAST_SHARE = 0.5;
const BITS_BEYOND_CHANCE = 12;
const FEWEST_SHARED = 3;
/** Where the draft itself names the source, chance has nothing to do with it. */
const LEAST_SHARE_CITED = 0.4;

/** The place most like a quotation, where one is like enough to be its origin. */
export function nearestTo(
  pattern: Pattern,
  index: SearchedWords,
  cited: readonly SourceWords[] = [],
): Alignment | undefined {
  if (pattern.words.length > MOST_COMPARED) return undefined;
  const inCited = best(pattern, windowsOf(pattern, index, cited), (a) => isLike(a, pattern, index, true));
  if (cited.length > 0 && inCited) return inCited;
  return best(pattern, windowsOf(pattern, index), (a) => isLike(a, pattern, index, false));
}

/** A place compared with a quotation, and whether it is like enough to be its origin. */
export interface Likeness {
  readonly alignment: Alignment;
  readonly isOrigin: boolean;
}

/** The places most like a quotation, the likest first and apart from each other. */
export function placesLike(pattern: Pattern, index: SearchedWords): readonly Likeness[] {
  if (pattern.words.length > MOST_COMPARED) return [];
  const ranked = windowsOf(pattern, index)
    .map(({ source, from, to }) => alignWords(pattern, source, from, to))
    .filter(({ matched }) => matched.length > 0)
    .sort((a, b) => a.cost - b.cost);
  return ranked
    .filter((alignment, i) => !ranked.slice(0, i).some((better) => isSamePlace(better, alignment)))
    .map((alignment) => ({ alignment, isOrigin: isLike(alignment, pattern, index, false) }));
}

function isSamePlace(a: Alignment, b: Alignment): boolean {
  return a.source === b.source && a.from < b.to && b.from < a.to;
}

function best(
  pattern: Pattern,
  windows: readonly Window[],
  accepts: (alignment: Alignment) => boolean,
): Alignment | undefined {
  let nearest: Alignment | undefined;
  for (const { source, from, to } of windows) {
    const alignment = alignWords(pattern, source, from, to);
    if (accepts(alignment) && (nearest === undefined || alignment.cost < nearest.cost)) nearest = alignment;
  }
  return nearest;
}

/** Windows by the rare words that they share with a quotation at about the same distances. */
function windowsOf(pattern: Pattern, index: SearchedWords, within?: readonly SourceWords[]): Window[] {
  const votes = new Votes();
  for (const { number, at } of rarest(pattern.words, index)) {
    const weight = index.vocabulary.bits(number);
    index.eachWith(number, within, (source, rank) => {
      const { places } = source;
      const buckets = votes.bucketsOf(source);
      const end = places.beginOf(rank + 1);
      for (let row = places.beginOf(rank); row < end; row++)
        count(buckets, source, (places.rows[row] ?? 0) - at, weight);
    });
  }
  const length = pattern.words.length;
  const stretch = Math.min(MOST_STRETCH, pattern.gaps.length * OMISSION_STRETCH);
  return votes.best(MOST_WINDOWS).map(({ source, bucket }) => ({
    source,
    from: Math.max(0, bucket * BUCKET - SLACK - stretch),
    to: Math.min(source.length, (bucket + 2) * BUCKET + Math.ceil(length * 1.2) + SLACK + stretch),
  }));
}

/** What an omission may add to a window, in words. */
const OMISSION_STRETCH = 120;
const MOST_STRETCH = 480;

interface Candidate {
  readonly source: SourceWords;
  readonly bucket: number;
  weight: number;
}

/** Weighs the places of sources, those near each other together. */
class Votes {
  private readonly sources = new Map<SourceWords, Map<number, Candidate>>();

  /** The heaviest; all are looked through once, as they are many and few are wanted. */
  best(most: number): Candidate[] {
    const best: Candidate[] = [];
    for (const buckets of this.sources.values()) {
      for (const candidate of buckets.values()) {
        const least = best.at(-1);
        if (best.length >= most && least !== undefined && candidate.weight <= least.weight) continue;
        const rank = best.findIndex(({ weight }) => weight < candidate.weight);
        best.splice(rank < 0 ? best.length : rank, 0, candidate);
        if (best.length > most) best.pop();
      }
    }
    return best;
  }

  bucketsOf(source: SourceWords): Map<number, Candidate> {
    let buckets = this.sources.get(source);
    if (buckets === undefined) this.sources.set(source, (buckets = new Map()));
    return buckets;
  }
}

/** A place counts for its bucket and for the one before, so that no border parts what belongs together. */
function count(buckets: Map<number, Candidate>, source: SourceWords, start: number, weight: number): void {
  const bucket = Math.floor(start / BUCKET);
  weigh(buckets, source, bucket - 1, weight);
  weigh(buckets, source, bucket, weight);
}

function weigh(buckets: Map<number, Candidate>, source: SourceWords, bucket: number, weight: number): void {
  const known = buckets.get(bucket);
  if (known !== undefined) known.weight += weight;
  else buckets.set(bucket, { source, bucket, weight });
}

function rarest(
  words: readonly QuotedWord[],
  { vocabulary }: SearchedWords,
): { number: number; at: number }[] {
  const known = words
    .map(({ number }, at) => ({ number, at, count: number === UNKNOWN ? 0 : vocabulary.count(number) }))
    .filter(({ count }) => count > 0 && count <= MOST_PLACES_OF_WORD)
    .sort((a, b) => a.count - b.count)
    .slice(0, MOST_LOOKED_UP);
  let places = 0;
  return known.filter(({ count }, i) => (places += count) <= MOST_PLACES || i < FEWEST_LOOKED_UP);
}

function isLike(
  { matched }: Alignment,
  { words }: Pattern,
  { vocabulary }: SearchedWords,
  cited: boolean,
): boolean {
  const bitsOf = (list: readonly QuotedWord[]): number =>
    list.reduce(
      (sum, { number }) =>
        sum + (number === UNKNOWN ? Math.log2(vocabulary.total + 1) : vocabulary.bits(number)),
      0,
    );
  const shared = bitsOf(matched);
  const share = shared / Math.max(1, bitsOf(words));
  // A changed figure or name weighs more than all small words, so that their number counts too.
  const shareOfWords = matched.length / Math.max(1, words.length);
  const like = Math.max(share, shareOfWords);
  if (cited) return like >= LEAST_SHARE_CITED && matched.length > 0;
  const surprise = shared - Math.log2(vocabulary.total + 1);
  return matched.length >= FEWEST_SHARED && like >= LEAST_SHARE && surprise >= BITS_BEYOND_CHANCE;
}
