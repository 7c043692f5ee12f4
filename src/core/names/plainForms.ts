import type { Word } from './annotate';
import { Cue } from './cues';
import { beginLabel, isInside, OUTSIDE } from './labels';
import type { EntityKind } from './model';
import type { TaggedSentence } from './tagger';
import { Shape } from './shapes';
import { isCapital } from './tokens';

const SURE = 0.9;
const LONGEST = 6;

/** Labels organisations and states that their form alone tells, where the tagger left them out. */
export function labelPlainForms(sentence: TaggedSentence): void {
  const { words, labels } = sentence;
  for (let at = 0; at < words.length; at++) {
    if (labels[at] !== OUTSIDE || !isCapital(words[at])) continue;
    const last =
      ministryEnd(words, labels, at) ?? bodyOfPlaceEnd(words, labels, at) ?? partyEnd(words, labels, at);
    if (last !== undefined) label(sentence, at, last, 'organisation');
    else if (isStateInLetters(words, at)) label(sentence, at, at, 'place');
  }
}

function label({ labels, confidence }: TaggedSentence, first: number, last: number, kind: EntityKind): void {
  for (let at = first; at <= last; at++) {
    labels[at] = beginLabel(kind) + (at === first ? 0 : 1);
    confidence[at] = SURE;
  }
}

const STATES = new Set(['us', 'usa', 'uk', 'uae']);

/** `the US`, where only some words are in capitals; in `US$5` it is money. */
function isStateInLetters(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || !STATES.has(word.key)) return false;
  if (word.shape !== Shape.capitals && word.shape !== Shape.dotted) return false;
  return next?.key !== '$' && words.some(({ shape }) => shape === Shape.lower);
}

/** `Ministry of Foreign Affairs`, from `Ministry` on. */
function ministryEnd(words: readonly Word[], labels: Uint8Array, at: number): number | undefined {
  if (words[at]?.key !== 'ministry' || !isCapital(words[at])) return undefined;
  if (words[at + 1]?.key !== 'of' && words[at + 1]?.key !== 'for') return undefined;
  return capitalsEnd(words, labels, words[at + 2]?.key === 'the' ? at + 3 : at + 2);
}

/** `Armed Forces of Ukraine`, from `Armed` on: capitals inside a sentence that end with a head, and the place they are of. */
function bodyOfPlaceEnd(words: readonly Word[], labels: Uint8Array, at: number): number | undefined {
  if (words[at]?.starts === true || isCapital(words[at - 1])) return undefined;
  const head = capitalsEnd(words, labels, at);
  if (head === undefined || head === at || words[head]?.cue !== Cue.organisationHead) return undefined;
  if (words[head + 1]?.key !== 'of') return undefined;
  let last = words[head + 2]?.key === 'the' ? head + 3 : head + 2;
  if (labels[last] !== beginLabel('place')) return undefined;
  while (isInside(labels[last + 1] ?? OUTSIDE)) last++;
  return last;
}

/** `Leaders Party`, inside a sentence and from its first word on. */
function partyEnd(words: readonly Word[], labels: Uint8Array, at: number): number | undefined {
  if (words[at]?.starts === true || isCapital(words[at - 1])) return undefined;
  const head = capitalsEnd(words, labels, at);
  return head !== undefined && head > at && words[head]?.key === 'party' ? head : undefined;
}

function capitalsEnd(words: readonly Word[], labels: Uint8Array, first: number): number | undefined {
  let last = first;
  while (last - first < LONGEST && words[last]?.shape === Shape.capitalised && labels[last] === OUTSIDE)
    last++;
  return last > first ? last - 1 : undefined;
}
