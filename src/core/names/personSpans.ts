import type { Word } from './annotate';
import { Place } from './annotate';
import { beginLabel, isInside, OUTSIDE } from './labels';
import { GIVEN_NAME, RARE_GIVEN_NAME } from './lexicon';
import { Prose } from './prose';
import { Shape } from './shapes';
import { isCapital } from './tokens';

interface Span {
  readonly first: number;
  readonly last: number;
}

/** The name of a person with the by-name inside it and what tells it from a namesake’s: `Ramón “Moncho” Ortiz Jr.` */
export function wholePerson(words: readonly Word[], labels: Uint8Array, span: Span): Span {
  return withGeneration(
    words,
    withByName(words, labels, withSyllable(words, labels, withParticles(words, labels, span))),
  );
}

const FIRST_PARTICLES = new Set(['von', 'van']);
const NEXT_PARTICLES = new Set(['der', 'den', 'de', 'dem', 'het']);

/** A surname has its particles: `von der` … `Leyen`, `Ursula` … `von der Leyen`. */
function withParticles(words: readonly Word[], labels: Uint8Array, { first, last }: Span): Span {
  const isSecond = NEXT_PARTICLES.has(words[first - 1]?.key ?? '');
  const start = isSecond ? first - 2 : first - 1;
  // Before a full name `von` is a preposition: `Sprecherin von Nina Brandt`.
  const isFree = first === last && labels[start] === OUTSIDE && isOpeningParticle(words[start]);
  return { first: isFree ? start : first, last: surnameEnd(words, labels, last) };
}

function surnameEnd(words: readonly Word[], labels: Uint8Array, last: number): number {
  if (!isParticle(words[last + 1])) return last;
  const end = NEXT_PARTICLES.has(words[last + 2]?.key ?? '') ? last + 3 : last + 2;
  return words[end]?.shape === Shape.capitalised && labels[end] === OUTSIDE ? end : last;
}

/** `van Dijk`, and `Van Dijk` where it begins a sentence. */
function isOpeningParticle(word: Word | undefined): boolean {
  if (word?.shape !== Shape.capitalised) return isParticle(word);
  return word.starts && word.prose !== Prose.german && FIRST_PARTICLES.has(word.key);
}

/** In German prose the particles are prepositions as well. */
function isParticle(word: Word | undefined): boolean {
  return word?.shape === Shape.lower && word.prose !== Prose.german && FIRST_PARTICLES.has(word.key);
}

/** What a hyphen joins to a full name belongs to it: `Jung Ha` … `-Won`. */
function withSyllable(words: readonly Word[], labels: Uint8Array, { first, last }: Span): Span {
  const [end, hyphen, syllable] = [words[last], words[last + 1], words[last + 2]];
  if (last === first || hyphen?.shape !== Shape.hyphen || syllable?.shape !== Shape.capitalised)
    return { first, last };
  const isJoined = hyphen.start === end?.end && syllable.start === hyphen.end;
  return isJoined && labels[last + 2] === OUTSIDE ? { first, last: last + 2 } : { first, last };
}

const LONGEST_BY_NAME = 3;
const BY_NAME_ARTICLES = new Set(['the', 'el', 'la', 'le', 'il']);

function withByName(words: readonly Word[], labels: Uint8Array, span: Span): Span {
  const open = span.last + 1;
  if (words[open]?.shape !== Shape.quote) return span;
  let close = open + 1;
  while (close - open <= LONGEST_BY_NAME && isByName(words[close])) close++;
  if (close === open + 1 || words[close]?.shape !== Shape.quote) return span;
  let last = close + 1;
  if (words[last]?.shape !== Shape.capitalised || labels[last] === beginLabel('organisation')) return span;
  while (isInside(labels[last + 1] ?? OUTSIDE)) last++;
  return { first: span.first, last };
}

function isByName(word: Word | undefined): boolean {
  return isCapital(word) || BY_NAME_ARTICLES.has(word?.key ?? '');
}

const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Behind a surname alone as well: `Trump Jr.` */
const ALONE = new Set(['jr', 'sr', 'iii']);

/** A ruler’s. One letter alone is an initial or a pronoun as well. */
const NUMBER = /^x{0,3}(?:ix|iv|vi{1,3}|i{2,3}|x)$/;
const SHORTEST_NUMBER = 2;

function withGeneration(words: readonly Word[], span: Span): Span {
  const next = words[span.last + 1];
  const { key = '', shape } = next ?? {};
  const isNumber = shape === Shape.capitals && key.length >= SHORTEST_NUMBER && NUMBER.test(key);
  const isPart =
    span.last > span.first
      ? isCapital(next) && GENERATIONS.has(key)
      : isNumber || (isCapital(next) && ALONE.has(key));
  return isPart ? { first: span.first, last: span.last + 1 } : span;
}

/** `Brazilian Endrick`, `Frenchman Kylian Mbappé`: his people is not part of a person’s name, unless it is a given name too. */
export function isPeopleOfPerson(word: Word): boolean {
  const isPeople = (word.gazetteer & Place.people) !== 0 && (word.gazetteer & Place.country) === 0;
  return isPeople && word.begins && (word.flags & (GIVEN_NAME | RARE_GIVEN_NAME)) === 0;
}

/** Titles of Malaysia, Nigeria, the Pacific, South Asia and Poland; some are titles only together. */
const HONOURS = new Set(
  'datuk dato datin alhaji alhaja hajiya engr ustaz ratu maulana comrade barrister coun'.split(' '),
);
const HONOUR_PAIRS = new Set(['datuk seri', 'tan sri', 'marszalek sejmu', 'marszalek senatu']);

/** Whether the word at `at` is such a title: `Datuk`, and both of `Tan Sri`. */
export function isHonour(words: readonly Word[], at: number): boolean {
  const [before = '', key = '', after = ''] = [at - 1, at, at + 1].map((place) => words[place]?.key);
  return HONOURS.has(key) || HONOUR_PAIRS.has(`${before} ${key}`) || HONOUR_PAIRS.has(`${key} ${after}`);
}
