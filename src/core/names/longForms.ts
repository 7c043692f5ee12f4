import type { Word } from './annotate';
import { Cue } from './cues';
import { isForeignHead } from './foreignBodies';
import { beginLabel, OUTSIDE } from './labels';
import { GIVEN_NAME } from './lexicon';
import type { TaggedSentence } from './tagger';
import { Shape } from './shapes';
import { isCapital } from './tokens';

const LEAST_LETTERS = 3;
const MOST_LETTERS = 8;
/** An abbreviation's long form has at most this many words (Schwartz and Hearst 2003 take letters + 5). */
const MORE_WORDS = 5;
const SURE = 0.95;

/**
 * Labels the long form that stands before an abbreviation in brackets as one organisation: `the Organization for Security
 * and Co-operation in Europe (OSCE)`. It has to begin with a capital, and the initials of its words have to be the
 * abbreviation's letters; only small words may be passed over. Persons are abbreviated as well: `John F. Kennedy (JFK)`.
 */
export function labelLongForms({ words, labels, confidence }: TaggedSentence): void {
  words.forEach((word, at) => {
    if (
      word.shape !== Shape.capitals ||
      words[at - 1]?.shape !== Shape.bracket ||
      words[at + 1]?.shape !== Shape.bracket
    )
      return;
    if (word.key.length < LEAST_LETTERS || word.key.length > MOST_LETTERS) return;
    const last = at - 2;
    const first = longFormStart(words, last, word.key);
    if (first === undefined || last - first < 1) return;
    if (isPost(words, first, last)) {
      for (let i = first; i <= at; i++) labels[i] = OUTSIDE;
      return;
    }
    if (labels[first] === beginLabel('person') && isCalledPerson(words, first) && !isBody(words[last])) {
      set(labels, confidence, at, beginLabel('person'));
      return;
    }
    for (let i = first; i <= last; i++)
      set(labels, confidence, i, beginLabel('organisation') + (i === first ? 0 : 1));
    set(labels, confidence, at, beginLabel('organisation'));
  });
}

/** `Deputy Superintendent of Police (DSP)`, `Chief Medical Officer (CMO)`: what somebody is. */
function isPost(words: readonly Word[], first: number, last: number): boolean {
  const link = words.findIndex(({ cue }, i) => i > first && i < last && cue === Cue.of);
  const head = words[link < 0 ? last : link - 1];
  return head?.cue === Cue.title && !OFFICES.has(head.key);
}

/** A body is called by these as well: `Director of Public Prosecutions`, `Parliamentary Ombudsman`. */
const OFFICES = new Set(['ombudsman', 'attorney', 'counsel', 'director', 'leader', 'forward']);

/** `Robert Koch-Institut`: a body bears the name of a person. */
function isBody(last: Word | undefined): boolean {
  return last !== undefined && (last.cue === Cue.organisationHead || isForeignHead(last.key));
}

/** The tagger takes a body for a person now and then: a given name or a title has to say so too. */
function isCalledPerson(words: readonly Word[], first: number): boolean {
  const isGiven = ((words[first]?.flags ?? 0) & GIVEN_NAME) !== 0;
  const before = words[first - 1]?.cue;
  return isGiven || before === Cue.title || before === Cue.honorific;
}

function set(labels: Uint8Array, confidence: Float32Array, at: number, label: number): void {
  labels[at] = label;
  confidence[at] = SURE;
}

function longFormStart(words: readonly Word[], last: number, letters: string): number | undefined {
  let letter = letters.length - 1;
  for (let at = last; at >= 0 && last - at < 2 * letters.length + MORE_WORDS; at--) {
    const word = words[at];
    if (
      word === undefined ||
      word.shape === Shape.stop ||
      (word.shape === Shape.comma && letters.length < LETTERS_OF_LIST) ||
      word.shape === Shape.bracket
    )
      return undefined;
    if (word.shape === Shape.comma) continue;
    const fits = word.key.startsWith(letters.charAt(letter));
    const isJoined = words[at - 1]?.shape === Shape.hyphen && !(fits && isCapital(word));
    if (word.shape === Shape.hyphen || isJoined) continue;
    if (isCapital(word)) {
      if (!fits) return undefined;
      if (letter === 0) return at;
      letter--;
    } else if (fits && letter > 0 && word.key.length > SMALL_WORD) letter--;
  }
  return undefined;
}

const SMALL_WORD = 3;
/** So many initials don't agree by chance, even across a comma: `Atmospheric, Geophysical and Astronomical …`. */
const LETTERS_OF_LIST = 4;
