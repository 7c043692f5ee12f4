import type { LineIndex } from '../text/lines';
import type { Word } from './annotate';
import { Place } from './annotate';
import { Cue } from './cues';
import { KINDS } from './labels';
import type { FoundName } from './spans';
import { isStateOfPost } from './stateOfPost';
import type { TaggedSentence } from './tagger';
import { Shape } from './shapes';
import { isCapital } from './tokens';

/** `[name, start, end, line]`: `name` is where the person's name begins. */
export type FoundRole = readonly [number, number, number, number];

const PERSON = KINDS.indexOf('person');
/** WordNet's lexicographer file of nouns for persons, plus 1, as `Word.sense` has it. */
const PERSON_SENSE = 19;
const LONGEST_TITLE = 9;
const LONGEST_APPOSITION = 24;
const LATEST_NOUN = 6;

/** What the text calls the persons it names: titles before the name, appositions behind it. */
export function rolesOf(
  sentences: readonly TaggedSentence[],
  text: string,
  names: readonly FoundName[],
  lines: LineIndex,
): FoundRole[] {
  const persons = new Map(names.filter((name) => name[2] === PERSON).map((name) => [name[0], name]));
  const roles: FoundRole[] = [];
  for (const { words } of sentences) {
    words.forEach((word, at) => {
      const name = persons.get(word.start);
      if (name === undefined) return;
      const last = words.findLastIndex((other) => other.end <= name[1]);
      for (const role of [titleBefore(words, at), appositionAfter(words, last, text)]) {
        const start = words[role?.first ?? -1]?.start;
        const end = words[role?.last ?? -1]?.end;
        if (start !== undefined && end !== undefined) roles.push([name[0], start, end, lines.lineAt(start)]);
      }
    });
  }
  return roles;
}

interface Words {
  readonly first: number;
  readonly last: number;
}

/** `President-elect`, `chairman-designate`. */
const CHOSEN = new Set(['elect', 'designate']);

function isPersonNoun(word: Word | undefined): boolean {
  if (word === undefined || word.key.length < 3) return false;
  if (word.cue === Cue.title || CHOSEN.has(word.key)) return true;
  if (isCapital(word)) return false;
  return word.sense === PERSON_SENSE && word.cue === Cue.none && (word.gazetteer & Place.people) === 0;
}

/** The words before a name that end in a noun for a person: `Kremlin spokesperson`, `chief of the general staff`. */
function titleBefore(words: readonly Word[], at: number): Words | undefined {
  const last = at - 1;
  if (words[last] === undefined || words[last]?.shape === Shape.comma) return undefined;
  let first = at;
  let noun = -1;
  while (first > 0 && at - first < LONGEST_TITLE && belongsToTitle(words, first - 1)) {
    first--;
    if (isPersonNoun(words[first])) noun = first;
  }
  while (first < at && isLink(words[first])) first++;
  if (noun < first || first >= at) return undefined;
  const ends =
    isPersonNoun(words[last]) ||
    isStateOfPost(words, last) ||
    words.slice(noun, at).some((word) => word.cue === Cue.of);
  return ends ? { first, last } : undefined;
}

function isLink(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return (
    word.cue === Cue.article ||
    word.cue === Cue.of ||
    word.shape === Shape.possessive ||
    word.shape === Shape.hyphen
  );
}

const TITLE_ADJECTIVES = new Set(
  'former ex prime foreign vice deputy acting interim senior chief general outgoing incoming veteran future longtime late state top national federal military regional local press presidential opposition prominent then current newly elected assistant executive managing defense defence interior finance health education'.split(
    ' ',
  ),
);

/** WordNet's files of adjectives that say how someone is, plus 1; those that say of what are another file: `Financial`. */
const QUALITIES = new Set([1, 45]);

/** `Embattled President …`: it has its capital from the sentence alone. */
function isOpeningQuality(word: Word): boolean {
  return word.starts && word.gazetteer === 0 && word.use.middle === 0 && QUALITIES.has(word.sense);
}

function belongsToTitle(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (isPersonNoun(word) || TITLE_ADJECTIVES.has(word.key) || word.shape === Shape.possessive) return true;
  if (word.shape === Shape.hyphen) return true;
  if (isCapital(word))
    return (
      word.cue !== Cue.weekday &&
      word.cue !== Cue.month &&
      !(word.starts && word.gazetteer === 0 && word.cue !== Cue.none) &&
      !isOpeningQuality(word)
    );
  const next = words[at + 1];
  if (word.cue === Cue.of) return word.key === 'of' && next?.cue !== Cue.pronoun;
  if (word.cue === Cue.article) return words[at - 1]?.key === 'of' || words[at - 1]?.key === 'for';
  return word.key === 'staff' || word.key === 'in'
    ? isPersonNoun(next) || next?.shape === Shape.hyphen || word.key === 'staff'
    : false;
}

/** `, a former soldier and defector from the Democratic Party,` behind a name, without its commas. */
function appositionAfter(words: readonly Word[], last: number, text: string): Words | undefined {
  const comma = words[last + 1];
  if (comma?.shape !== Shape.comma || text.charAt(comma.start) !== ',') return undefined;
  const first = last + 2;
  let end = first;
  while (end < words.length && end - first < LONGEST_APPOSITION && !closesApposition(words[end])) end++;
  const closing = words[end];
  if (closing === undefined || !closesApposition(closing)) return undefined;
  const opening = words[first];
  const nouns = words.slice(first, Math.min(end, first + LATEST_NOUN)).some(isPersonNoun);
  const opens =
    opening?.cue === Cue.article ||
    isPersonNoun(opening) ||
    (opening !== undefined && TITLE_ADJECTIVES.has(opening.key));
  const isNamed = isCapital(opening) && !isPersonNoun(opening);
  return nouns && opens && !isNamed && end > first ? { first, last: end - 1 } : undefined;
}

function closesApposition(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return (
    word.shape === Shape.comma ||
    word.shape === Shape.stop ||
    word.shape === Shape.bracket ||
    word.shape === Shape.quote ||
    word.key === 'who' ||
    word.key === '—' ||
    word.key === '–'
  );
}
