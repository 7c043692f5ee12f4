import type { TextRange } from '../text/range';
import type { EntityKind } from './model';
import type { Word } from './annotate';
import { Cue } from './cues';
import { COMMON, DICTIONARY } from './lexicon';
import { beginLabel, isInside, kindOfLabel, KINDS, OUTSIDE } from './labels';
import { Place } from './annotate';
import { endOfSubjects } from './listedSubjects';
import { kindByWords } from './kindByWords';
import { isNoName } from './noNames';
import { isHonour, isPeopleOfPerson, wholePerson } from './personSpans';
import { withBrand, withCompanyEnding, withoutOffice, withoutSitting } from './spanEnds';
import { withKnownStart } from './placeSpans';
import { isStateOfPost } from './stateOfPost';
import type { TaggedSentence } from './tagger';
import { Shape } from './shapes';
import { isCapital } from './tokens';

/** `[start, end, kind, confidence, furniture]`: kind by its place in `KINDS`, confidence in percent, furniture 1 or 0. */
export type FoundName = readonly [number, number, number, number, number];

interface Span {
  first: number;
  last: number;
}

/** The names of the tagged sentences, without titles, articles, possessives and what only looks like a name. */
export function namesOf(
  sentences: readonly TaggedSentence[],
  text: string,
  furniture: readonly TextRange[],
): FoundName[] {
  const names: FoundName[] = [];
  let block = 0;
  for (const sentence of sentences) {
    const { labels } = sentence;
    for (let at = 0; at < labels.length; at++) {
      const labelled = kindOfLabel(labels[at] ?? OUTSIDE);
      if (labelled === undefined || isInside(labels[at] ?? OUTSIDE)) continue;
      const { name, last } = readName(sentence, at, labelled, text);
      at = last;
      if (name === undefined || name.start < (names.at(-1)?.[1] ?? 0)) continue;
      while (block < furniture.length && (furniture[block]?.end ?? 0) <= name.start) block++;
      const isFurniture = (furniture[block]?.start ?? Infinity) <= name.start;
      const { start, end, kind, sure } = name;
      names.push([start, end, KINDS.indexOf(kind), Math.round(sure * 100), isFurniture ? 1 : 0]);
    }
  }
  return names;
}

interface Reading {
  /** The last of the words that were labelled as one name, or that joined it. */
  readonly last: number;
  /** Absent where they are no name. */
  readonly name?: TextRange & { readonly kind: EntityKind; readonly sure: number };
}

/** The name that the label at `at`, of this kind, begins. */
function readName(
  { words, labels, confidence }: TaggedSentence,
  at: number,
  labelled: EntityKind,
  text: string,
): Reading {
  let last = at;
  while (isInside(labels[last + 1] ?? OUTSIDE)) last++;
  const isState = isStateOfPerson(words, { first: at, last });
  const kind = isState ? 'place' : kindByWords(words, at, last, labelled);
  const joined = joinedSpan(words, labels, { first: at, last }, kind);
  const span = trimSpan(words, upToGap(words, completed(words, labels, joined), text), kind);
  let sure = 1;
  for (let i = at; i <= last; i++) sure = Math.min(sure, confidence[i] ?? 1);
  const end = Math.max(last, joined.last);
  if (span === undefined || isNoName(words, span, kind) || isDoubtfulOpener(words, span, sure))
    return { last: end };
  const start = words[span.first]?.start ?? 0;
  return { last: end, name: { start, end: closeBracket(words, span, text), kind, sure } };
}

/** The span with the words round it that belong to the name of its kind. */
function joinedSpan(words: readonly Word[], labels: Uint8Array, span: Span, kind: EntityKind): Span {
  if (kind === 'person') return withoutOffice(words, wholePerson(words, labels, withSheikh(words, span)));
  const whole = withHead(words, labels, span);
  if (kind === 'place') return withKnownStart(words, labels, stateAlone(words, whole));
  const body = withoutSitting(words, withState(words, labels, whole));
  const { first, last } = withCompanyEnding(words, labels, withBrand(words, labels, body));
  return { first, last: endOfSubjects(words, labels, first, last) };
}

/** In `Sheikh Hasina` it is part of the name: a person is seldom called by what is left of it. */
function withSheikh(words: readonly Word[], { first, last }: Span): Span {
  const before = words[first - 1];
  const isSheikh = before?.shape === Shape.capitalised && SHEIKHS.has(before.key);
  return { first: isSheikh ? first - 1 : first, last };
}

const SHEIKHS = new Set(['sheikh', 'shaikh', 'sheik']);

/** A state in capitals is a place by itself, unless what follows is one too: `US` of `US Marine`, but `US Virgin Islands`. */
function stateAlone(words: readonly Word[], { first, last }: Span): Span {
  const next = words[first + 1];
  if (!isState(words[first]) || last !== first + 1 || next?.shape !== Shape.capitalised)
    return { first, last };
  const isOneName = next.gazetteer !== 0 && !next.begins;
  return isOneName || HEADS.has(next.cue) ? { first, last } : { first, last: first };
}

function isState(word: Word | undefined): boolean {
  const isShort = word?.shape === Shape.capitals || word?.shape === Shape.dotted;
  return isShort && (word.gazetteer & Place.country) !== 0;
}

/** WordNet's files of persons and of adjectives, as `LexiconEntry.sense` has them. */
const NO_HEAD_SENSES = new Set([19, 1, 2, 45]);

/** No body is called `US Marine` or `UK National`: its name would end with what is a person or a quality. */
function isStateOfPerson(words: readonly Word[], { first, last }: Span): boolean {
  const next = words[first + 1];
  if (!isState(words[first]) || last !== first + 1 || next?.shape !== Shape.capitalised) return false;
  return next.cue === Cue.title || (next.gazetteer === 0 && NO_HEAD_SENSES.has(next.sense));
}

/** What stands in two columns of a line is not one name. */
function upToGap(words: readonly Word[], { first, last }: Span, text: string): Span {
  for (let at = first; at < last; at++) {
    const from = words[at]?.end ?? 0;
    const to = words[at + 1]?.start ?? from;
    if (to - from >= WIDEST_SPACE && GAP.test(text.slice(from, Math.min(to, from + LONGEST_GAP))))
      return { first, last: at };
  }
  return { first, last };
}

const WIDEST_SPACE = 3;
const LONGEST_GAP = 100;
const GAP = /^[ \t]+$/;

/** Heads that a name does not end with where `of` or `for` and more capitals follow: `Institute for the Study` … `of War`. */
function completed(words: readonly Word[], labels: Uint8Array, span: Span): Span {
  const head = words[span.last];
  if (head === undefined || (head.flags & (COMMON | DICTIONARY)) === 0 || head.shape !== Shape.capitalised)
    return span;
  let next = span.last + 1;
  if (words[next]?.key !== 'of' && words[next]?.key !== 'for') return span;
  next++;
  if (words[next]?.key === 'the') next++;
  let last = next;
  while (isCapital(words[last]) && labels[last] === OUTSIDE && last - next < LONGEST_COMPLETION) last++;
  return last > next ? { first: span.first, last: last - 1 } : span;
}

const LONGEST_COMPLETION = 3;

const HEADS_OF_A_STATE = new Set(['corporation', 'company', 'mission', 'ombudsman']);
/** `United Nations Interim Force in Lebanon`, but `the Air Force in Japan`. */
const SENDERS = new Set(['united', 'un', 'multinational', 'african', 'eu', 'european']);

/** What a body is of belongs to its name: `Armed Forces` … `of Ukraine`, `Assistance Mission` … `in Somalia`. */
function withState(words: readonly Word[], labels: Uint8Array, span: Span): Span {
  const head = headOf(words, span);
  if (head === undefined || head.shape !== Shape.capitalised) return span;
  if (head.cue !== Cue.organisationHead && !HEADS_OF_A_STATE.has(head.key)) return span;
  let last = span.last + 1;
  const isSent =
    head.key === 'mission' || (head.key === 'force' && SENDERS.has(words[span.first]?.key ?? ''));
  if (words[last]?.key !== 'of' && !(isSent && words[last]?.key === 'in')) return span;
  last++;
  if (words[last]?.key === 'the') last++;
  if (labels[last] !== beginLabel('place')) return span;
  while (isInside(labels[last + 1] ?? OUTSIDE)) last++;
  return { first: span.first, last };
}

/** What a body is: the last word of its name before `of`: `National Union of Journalists`, `Supreme Court`. */
function headOf(words: readonly Word[], { first, last }: Span): Word | undefined {
  const link = words.slice(first, last).findIndex((word) => word.key === 'of');
  return words[link < 0 ? last : first + link - 1];
}

/** A name goes on to the head that stands right behind it: `Donetsk` … `People's Republic`, `Black` … `Sea`. */
function withHead(words: readonly Word[], labels: Uint8Array, span: Span): Span {
  for (let last = span.last + 1; last <= span.last + LONGEST_COMPLETION; last++) {
    const word = words[last];
    const isPart = word?.shape === Shape.possessive || word?.shape === Shape.capitalised;
    if (word === undefined || !isPart || labels[last] !== OUTSIDE) return span;
    if (word.shape === Shape.capitalised && HEADS.has(word.cue)) return { first: span.first, last };
    if (word.cue === Cue.month || word.cue === Cue.weekday || word.cue === Cue.title) return span;
  }
  return span;
}

const HEADS: ReadonlySet<Cue> = new Set([Cue.placeHead, Cue.organisationHead]);

function trimSpan(words: readonly Word[], span: Span, kind: EntityKind): Span | undefined {
  let { first, last } = span;
  while (first <= last && isLeadingWord(words, first, last, kind)) first++;
  while (last >= first && isTrailingMark(words[last])) last--;
  return first > last ? undefined : { first, last };
}

/** Articles, opening marks and, before a person, titles are not part of a name: `President Putin`, `the Kremlin`. */
function isLeadingWord(words: readonly Word[], at: number, last: number, kind: EntityKind): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (at === last) return word.cue === Cue.article;
  if (word.shape === Shape.quote || word.shape === Shape.hyphen || word.shape === Shape.elision) return true;
  if (word.cue === Cue.article) return !NAME_ARTICLES.has(word.key) && words[at + 1]?.key !== 'hague';
  if (kind !== 'person' || !isCapital(words[at + 1])) return false;
  return isTitle(word) || isHonour(words, at) || isStateOfPost(words, at) || isPeopleOfPerson(word);
}

/** Articles of other languages that are part of a name where one begins with them: `La Paz`, `Le Havre`, `Los Angeles`. */
const NAME_ARTICLES = new Set(['la', 'le', 'las', 'los', 'el', 'les', 'das', 'den', 'die', 'des']);
/** Titles that are given names or parts of names as well. */
const TITLE_NAMES = new Set([
  'don',
  'miss',
  'saint',
  'st',
  'dona',
  'duke',
  'earl',
  'baron',
  'fr',
  'm',
  'judge',
  'rabbi',
  'prince',
  'coach',
]);

function isTitle(word: Word): boolean {
  return (
    (word.cue === Cue.honorific || word.cue === Cue.title) &&
    !TITLE_NAMES.has(word.key) &&
    !SHEIKHS.has(word.key)
  );
}

function isTrailingMark(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return (
    word.shape === Shape.possessive ||
    word.shape === Shape.quote ||
    word.shape === Shape.hyphen ||
    word.shape === Shape.comma ||
    word.shape === Shape.bracket ||
    (word.shape === Shape.stop && word.end - word.start === 1) ||
    (word.shape === Shape.lower && word.cue === Cue.of)
  );
}

const DOUBT = 0.6;

/** `Set the value`: a common word that has its capital from the sentence that it begins, and nowhere else. */
function isDoubtfulOpener(words: readonly Word[], { first, last }: Span, sure: number): boolean {
  const word = words[first];
  if (word === undefined || last > first || sure >= DOUBT) return false;
  return (
    word.starts && word.shape === Shape.capitalised && (word.flags & COMMON) !== 0 && word.use.middle === 0
  );
}

/** An editor's completion of a name belongs to it: `Emmanuel [Macron]`. */
function closeBracket(words: readonly Word[], { last }: Span, text: string): number {
  const end = words[last]?.end ?? 0;
  const [open, name, close] = [words[last + 1], words[last + 2], words[last + 3]];
  if (open?.shape !== Shape.bracket || !isCapital(name) || close?.shape !== Shape.bracket) return end;
  return text.charAt(open.start) === '[' && text.charAt(close.start) === ']' ? close.end : end;
}
