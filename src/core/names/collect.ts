import type { Passage } from '../corpus/model';
import { indexLines } from '../text/lines';
import { acronymsOf } from './acronyms';
import type { AcronymPair } from './acronyms';
import { labelForeignBodies } from './foreignBodies';
import { OUTSIDE } from './labels';
import { COMMON, DICTIONARY, lookUpWord } from './lexicon';
import { labelLongForms } from './longForms';
import { labelByNeighbours } from './neighbourForms';
import { shippedModel } from './packedModel';
import { dropOwnTerms } from './ownTerms';
import { partNames } from './partNames';
import { labelPlainForms } from './plainForms';
import { looseRuns } from './looseRuns';
import type { LooseRun } from './looseRuns';
import { namesOf } from './spans';
import type { FoundName } from './spans';
import { rolesOf } from './roles';
import type { FoundRole } from './roles';
import { readSentences, tagDocument } from './tagDocument';
import type { TaggedSentence } from './tagger';
import { Shape } from './shapes';
import { withSpeakersOfTurns } from './turnLabels';

/**
 * What one file contributes to the names of a corpus: plain data, to be kept with the file. Spans are offsets into its
 * text, which is not repeated here.
 */
export interface DocumentNames {
  readonly id: string;
  readonly names: readonly FoundName[];
  readonly loose: readonly LooseRun[];
  readonly roles: readonly FoundRole[];
  readonly acronyms: readonly AcronymPair[];
  /** Words in small letters that no dictionary has, folded, with their offsets: they may be names (`kyiv`). */
  readonly rare: Readonly<Record<string, readonly number[]>>;
  /** How often words that also stand in a name are written in small letters. */
  readonly lower: Readonly<Record<string, number>>;
}

export interface NamesInput {
  readonly id: string;
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly language?: string;
}

/** Finds what may be names in one file. The corpus decides: see `resolveNames`. */
export function collectNames(document: NamesInput): DocumentNames {
  const { id, text, passages } = document;
  const sentences = readSentences(text, passages);
  const tagged = tagDocument(sentences, shippedModel());
  tagged.forEach(labelPlainForms);
  tagged.forEach(labelForeignBodies);
  tagged.forEach(labelLongForms);
  tagged.forEach(labelByNeighbours);
  tagged.forEach(partNames);
  dropOwnTerms(tagged);
  const furniture = passages.filter((passage) => passage.kind === 'furniture');
  const names = withSpeakersOfTurns(text, namesOf(tagged, text, furniture));
  return {
    id,
    names,
    loose: looseRuns(tagged, names),
    roles: rolesOf(tagged, text, names, indexLines(text)),
    acronyms: acronymsOf(text, names),
    ...wordsInSmallLetters(tagged),
  };
}

const SHORTEST_RARE = 4;
const MOST_OFFSETS = 2_000;

function wordsInSmallLetters(sentences: readonly TaggedSentence[]): Pick<DocumentNames, 'rare' | 'lower'> {
  const rare = new Map<string, number[]>();
  const lower = new Map<string, number>();
  for (const { words, labels } of sentences) {
    words.forEach((word, at) => {
      if (labels[at] !== OUTSIDE && word.shape === Shape.lower) return;
      if (word.shape !== Shape.lower) {
        if (word.use.lower > 0) lower.set(word.key, word.use.lower);
      } else if (
        word.key.length >= SHORTEST_RARE &&
        (lookUpWord(word.key).flags & (COMMON | DICTIONARY)) === 0
      ) {
        const offsets = rare.get(word.key);
        if (offsets === undefined) rare.set(word.key, [word.start]);
        else if (offsets.length < MOST_OFFSETS) offsets.push(word.start);
      }
    });
  }
  return { rare: Object.fromEntries(rare), lower: Object.fromEntries(lower) };
}
