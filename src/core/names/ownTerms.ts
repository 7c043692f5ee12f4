import type { Word } from './annotate';
import { Cue } from './cues';
import { countryNamed } from './gazetteer';
import { isInside, OUTSIDE } from './labels';
import { lookUpName } from './lexicon';
import type { TaggedSentence } from './tagger';
import { Shape } from './shapes';

const LEAST_LETTERS = 2;
const MOST_LETTERS = 6;
const BODIES: ReadonlySet<Cue> = new Set([Cue.organisationHead, Cue.companyEnding]);

/**
 * Takes no abbreviation for a name that a document itself explains by small words: `quantitative tightening (QT)`. A body
 * may be called so: `the national election commission (NEC)`.
 */
export function dropOwnTerms(sentences: readonly TaggedSentence[]): void {
  const terms = new Set<string>();
  for (const { words } of sentences)
    for (let at = 2; at < words.length; at++) {
      const word = words[at];
      if (word?.shape !== Shape.capitals) continue;
      const first = explanationOf(words, at, word.key);
      if (first !== undefined && !isKnown(words.slice(first, at - 1))) terms.add(word.key);
    }
  if (terms.size === 0) return;
  for (const { words, labels } of sentences)
    for (let at = 0; at < words.length; at++)
      if (isTerm(words[at], terms) && isAlone(labels, at)) labels[at] = OUTSIDE;
}

/** `the united nations (UN)`: a name all the same. */
function isKnown(words: readonly Word[]): boolean {
  const name = words.map(({ key }) => key).join(' ');
  return lookUpName(name) !== 0 || countryNamed(name) !== undefined;
}

function isTerm(word: Word | undefined, terms: ReadonlySet<string>): boolean {
  return word?.shape === Shape.capitals && terms.has(word.key);
}

/** `The Kenya FDI Board` is a name that a term is part of. */
function isAlone(labels: Uint8Array, at: number): boolean {
  return !isInside(labels[at] ?? OUTSIDE) && !isInside(labels[at + 1] ?? OUTSIDE);
}

/** The first of the words before the bracket that `at` stands in where they are small, with the initials of `letters`. */
function explanationOf(words: readonly Word[], at: number, letters: string): number | undefined {
  if (letters.length < LEAST_LETTERS || letters.length > MOST_LETTERS) return undefined;
  if (words[at - 1]?.shape !== Shape.bracket || words[at + 1]?.shape !== Shape.bracket) return undefined;
  let before = at - 2;
  if (BODIES.has(words[before]?.cue ?? Cue.none)) return undefined;
  for (let letter = letters.length - 1; letter >= 0; before--) {
    const word = words[before];
    if (word?.shape === Shape.hyphen) continue;
    if (word?.shape !== Shape.lower) return undefined;
    if (word.key.startsWith(letters.charAt(letter))) letter--;
    else if (word.cue !== Cue.of && word.cue !== Cue.conjunction && word.cue !== Cue.article)
      return undefined;
  }
  return before + 1;
}
