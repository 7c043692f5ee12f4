import type { Word } from './annotate';
import { Cue } from './cues';
import type { FoundName } from './spans';
import type { TaggedSentence } from './tagger';
import { isCapital } from './tokens';

/** `[start, end, starts]`: capitalised words that the tagger left out, `starts` 1 where a sentence begins with them. */
export type LooseRun = readonly [number, number, number];

/** Capitalised runs that hold no found name. */
export function looseRuns(sentences: readonly TaggedSentence[], names: readonly FoundName[]): LooseRun[] {
  const runs: LooseRun[] = [];
  let next = 0;
  for (const { words } of sentences) {
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (word === undefined) continue;
      while (next < names.length && (names[next]?.[1] ?? 0) <= word.start) next++;
      if (!isLoose(word, names[next]) || word.cue === Cue.article) continue;
      let last = at;
      while (isLoose(words[last + 1], names[next])) last++;
      runs.push([word.start, words[last]?.end ?? word.end, word.starts ? 1 : 0]);
      at = last;
    }
  }
  return runs;
}

function isLoose(word: Word | undefined, next: FoundName | undefined): boolean {
  return word !== undefined && isCapital(word) && (next === undefined || word.end <= next[0]);
}
