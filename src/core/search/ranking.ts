import type { PassageKind } from '../corpus/model';
import { inverseFrequency } from './bm25';
import type { SourceTally } from './documents';
import type { Entries } from './entries';
import type { Matches } from './matching';
import { tallyOf, type Weighted } from './tally';

/** An entry that answers, before the words' nearness is looked at. */
export interface Candidate {
  readonly id: number;
  readonly score: number;
}

/** What a hit of each kind is worth beside one in prose. */
export const KIND_WEIGHTS: Readonly<Record<PassageKind, number>> = {
  body: 1,
  heading: 0.7,
  caption: 0.5,
  byline: 0.4,
  furniture: 0,
};

/**
 * What the source of a passage says of the query counts as much as the passage itself: among passages that say the same, the
 * one whose source is about it comes first. Measured as nDCG@10 by document on five collections of 108 to 1,145 documents
 * (manual pages whole, by paragraph and in capitals, package descriptions, web and news text): without it .704 on average,
 * with half of it .729, with this .735, with twice of it .736; a plain BM25 of documents has .727.
 */
const SOURCE_SHARE = 1;

/**
 * What a passage that says only part of what is wanted loses: its score times its share to this power. In a list of a few
 * words all are meant, and passages that say them all come first; in a sentence some are only its frame. (For known items
 * the power hardly matters: nDCG@10 changes by less than .01 from 0.25 to 3.)
 */
const COVERAGE_POWER_OF_LIST = 3;
const COVERAGE_POWER_OF_SENTENCE = 0.25;
const LONGEST_LIST = 4;

/** A name that the corpus does not have weighs this many times as much as another missing word. */
const MISSING_NAME_WEIGHT = 2;

/**
 * The share of what is wanted (by inverse document frequency) that some passage must say, by the number of words, or
 * nothing answers. Chosen on 780 known-item queries (title lines of manual pages and package descriptions), where it costs
 * less than .02 of nDCG@10 against no limit; of 34 questions that a corpus of 110 passages does not answer, 32 find
 * nothing, without a limit 7.
 */
const SHARES_BY_WORDS: readonly number[] = [0, 1, 0.6, 0.42, 0.3, 0.22, 0.15, 0.12];
const SHARE_OF_SENTENCE = 0.1;
/** Of three words or more, one alone says too little. */
const FEWEST_WORDS = 2;
/**
 * Where a passage answers, those that say less stand behind it, down to this part of the share and a single word: in a
 * question of this many words or more, nobody knows beforehand which of them the answer has. In shorter ones all are meant.
 */
const SHARE_OF_REST = 0.3;
const FEWEST_WORDS_WITH_REST = 4;
const FEWEST_WORDS_OF_QUESTION = 3;
const ROUNDING = 1e-9;

/** The entries that say enough of what is wanted, in no order. */
export function candidatesOf(
  matches: readonly Matches[],
  entries: Entries,
  isSentence: boolean,
): Candidate[] {
  const weighted = weigh(matches, entries);
  const asked = askedFor(weighted, isSentence);
  const { ids, scores, covered, words, own, required } = tallyOf(weighted, entries);
  const { documents } = entries;
  const sources = documents.tally(matches);
  const isBeyondChance = beyondChance(sources, asked.count);
  const candidates: Candidate[] = [];
  let answers = false;
  for (const id of ids) {
    const coverage = asked.mass === 0 ? 1 : (covered[id] ?? 0) / asked.mass + ROUNDING;
    if (own[id] === 0 || (required[id] ?? 0) < asked.required || coverage < asked.leastShare) continue;
    const source = documents.of[id] ?? 0;
    const enough =
      ((words[id] ?? 0) >= asked.words && coverage >= asked.share) ||
      (asked.withRest && isBeyondChance(source));
    if (!enough && !asked.withRest) continue;
    answers ||= enough;
    const score = (scores[id] ?? 0) + SOURCE_SHARE * (sources.scores[source] ?? 0);
    candidates.push({ id, score: score * coverage ** asked.power * KIND_WEIGHTS[entries.get(id).kind] });
  }
  return answers ? candidates : [];
}

/**
 * Whether a source as a whole says more of a question than chance would make some source say: the words of an answer may
 * stand in several of its passages. Words fall on sources as often as they are found in them; the number of sources that
 * would have as many of `count` words, and as rare ones, by chance alone, is less than one (an expect value, as in the search
 * of sequences; Karlin and Altschul 1990). In long sources, where most words stand in many of them, scattered words prove
 * nothing; one word alone never does.
 */
function beyondChance({ surprise, words, size }: SourceTally, count: number): (source: number) => boolean {
  const least = leastSurprises(size, count);
  return (source) => {
    const found = words[source] ?? 0;
    return found >= FEWEST_WORDS && (surprise[source] ?? 0) > (least[found] ?? Infinity);
  };
}

/** By the number of words found: the logarithm of the sources times the ways to choose so many of `count` words. */
function leastSurprises(sources: number, count: number): number[] {
  const least = [Math.log(sources)];
  for (let found = 1; found <= count; found++)
    least.push((least[found - 1] ?? 0) + Math.log((count - found + 1) / found));
  return least;
}

/** What a query wants of a passage. */
interface Asked {
  readonly required: number;
  /** What all that is wanted weighs together. */
  readonly mass: number;
  readonly words: number;
  readonly share: number;
  readonly leastShare: number;
  /** How many words are wanted. */
  readonly count: number;
  readonly withRest: boolean;
  readonly power: number;
}

function askedFor(weighted: readonly Weighted[], isSentence: boolean): Asked {
  const wanted = weighted.filter(({ match }) => match.wanted.role === 'wanted');
  const share = SHARES_BY_WORDS[wanted.length] ?? SHARE_OF_SENTENCE;
  const withRest = wanted.length >= (isSentence ? FEWEST_WORDS_OF_QUESTION : FEWEST_WORDS_WITH_REST);
  return {
    required: weighted.filter(({ match }) => match.wanted.role === 'required').length,
    mass: wanted.reduce((total, { match, weight }) => total + weight * missingWeight(match), 0),
    words: Math.min(wanted.length, FEWEST_WORDS),
    share,
    leastShare: withRest ? share * SHARE_OF_REST : share,
    count: wanted.length,
    withRest,
    power: wanted.length > LONGEST_LIST ? COVERAGE_POWER_OF_SENTENCE : COVERAGE_POWER_OF_LIST,
  };
}

/** The plain scores of all entries whose text says any of what is wanted. */
export function scoresOf(matches: readonly Matches[], entries: Entries): Candidate[] {
  const { ids, scores, own } = tallyOf(weigh(matches, entries), entries);
  return ids.filter((id) => own[id] === 1).map((id) => ({ id, score: scores[id] ?? 0 }));
}

function weigh(matches: readonly Matches[], entries: Entries): Weighted[] {
  return matches.map((match) => ({ match, weight: inverseFrequency(entries.size, match.text.size) }));
}

function missingWeight({ wanted, text, context }: Matches): number {
  return wanted.isName && text.size === 0 && context.size === 0 ? MISSING_NAME_WEIGHT : 1;
}
