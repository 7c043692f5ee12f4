import { GIVEN_NAME, lookUpWord, RARE_GIVEN_NAME } from '../lexicon';
import { inflectionOf } from './inflection';
import { isSameGivenName, isSameSurname, isSameWord } from './sameWord';

/**
 * A person's name in its parts: `Jean-Claude van Damme Jr.` has given `[jean, claude]`, surname `damme`. The Arabic article
 * before a surname is written or left out (`Bashar al-Assad`, `Bashar Assad`) and so is no part of it.
 */
export interface PersonName {
  readonly tokens: readonly string[];
  readonly given: readonly string[];
  readonly surname: string;
  /** Whether it has the article. */
  readonly article: boolean;
}

const PARTICLES = new Set(
  'de del della di da do dos das du van von der den des el al ul ibn bin bint abu ben ter ten la le af mac mc saint st zu zur'.split(
    ' ',
  ),
);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md']);
const ARTICLES = new Set(['al', 'el']);
/** `servant of`: one name with the word behind it, however it is divided (Abdel Fattah, Abdul-Fattah, Abdelfattah). */
const SERVANT = /^abd(?:[eu]l)?$/;
const SERVANT_JOINED = /^abdul(?=[^l].{3})/;
const SHORTEST_GIVEN = 2;

export function parsePerson(key: string): PersonName {
  const words = wordsOfName(key);
  const written = words.flatMap((word, i) => (i < words.length - 1 ? initialsIn(word) : [word]));
  const joined = written.flatMap((token, i) => {
    if (SERVANT.test(written[i - 1] ?? '')) return [];
    const next = written[i + 1];
    return SERVANT.test(token) && next !== undefined
      ? [`abdel${next}`]
      : [token.replace(SERVANT_JOINED, 'abdel')];
  });
  const tokens = joined.filter((token, i) => i === 0 || i === joined.length - 1 || !ARTICLES.has(token));
  const surname = tokens.at(-1) ?? '';
  let first = tokens.length - 1;
  while (first > 0 && PARTICLES.has(tokens[first - 1] ?? '')) first--;
  if (first === 0 && tokens.length === TWO_WORDS && isBen(tokens)) first = 1;
  return { tokens, given: tokens.slice(0, first), surname, article: tokens.length < joined.length };
}

const GENERATION = / (?:jr|sr|i{1,3}|iv)$/;

/** What tells a person from a namesake of the family, by the key of the name: `jr`, `iii`; empty for most. */
export function generationIn(key: string): string {
  return GENERATION.exec(key)?.[0].trim() ?? '';
}

/** Without what tells from a namesake, unless it tells a ruler: `John Rockefeller III`, but `Charles III`. */
function wordsOfName(key: string): readonly string[] {
  const words = key.split(' ').filter((word) => word !== '');
  const isRuler = words.length === TWO_WORDS && isNumber(words[1] ?? '') && mayBeRuler(words[0] ?? '');
  if (isRuler) return words;
  const own = isFirstRuler(words) ? words.slice(0, -1) : words;
  return own.filter((word) => !SUFFIXES.has(word));
}

/** `Juan Carlos I`; behind a surname the letter is an initial. */
function isFirstRuler(words: readonly string[]): boolean {
  return words.length > TWO_WORDS && words.at(-1) === 'i' && words.slice(0, -1).every(isGivenName);
}

/** No surname alone: `Senator Lundqvist III`. */
function mayBeRuler(word: string): boolean {
  return lookUpWord(word).flags === 0 || isGivenName(word);
}

const TWO_WORDS = 2;
const NUMBER = /^x{0,3}(?:ix|iv|v?i{0,3})$/;

/** Of a ruler, in Roman numerals. */
function isNumber(word: string): boolean {
  return word !== '' && NUMBER.test(word);
}

const INITIALS = /^[bcdfghjklmnpqrstvwxz]{2,3}$/;

/** Without vowels as initials are, but never initials before a name. */
const TITLES = new Set(
  'mr mrs ms dr hr fr br dj mc mp mps pm cm vp lt sgt cpl pvt pfc pc dc sp dsp dgp hm hrh'.split(' '),
);

/** Whether the key has initials in one word, which a nickname may be as well: `JK Rowling`, `DK Metcalf`. */
export function hasInitialsAsWord(key: string): boolean {
  return key
    .split(' ')
    .slice(0, -1)
    .some((word) => initialsIn(word).length > 1);
}

/** `jk` of `J.K.` or `JK` are `j` and `k` as in `J. K.`; a name has a vowel or is known as one: `Ng`. */
function initialsIn(word: string): readonly string[] {
  const isName = PARTICLES.has(word) || TITLES.has(word) || lookUpWord(word).flags !== 0;
  return INITIALS.test(word) && !isName ? [...word] : [word];
}

/** `Ben Stokes`, but `Ben Ali`, where it is a particle. */
function isBen([first, second = '']: readonly string[]): boolean {
  return first === 'ben' && (lookUpWord(second).flags & GIVEN_NAME) === 0;
}

/** Short forms of given names that are used for the long one in print. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    joe: 'joseph', bill: 'william', will: 'william', bob: 'robert', rob: 'robert', mike: 'michael', tom: 'thomas', jim: 'james', dan: 'daniel',
    dave: 'david', steve: 'steven', ted: 'edward', ed: 'edward', tony: 'anthony', chris: 'christopher', matt: 'matthew', andy: 'andrew',
    nick: 'nicholas', ben: 'benjamin', sam: 'samuel', alex: 'alexander', ron: 'ronald', don: 'donald', ken: 'kenneth', greg: 'gregory',
    jeff: 'jeffrey', tim: 'timothy', liz: 'elizabeth', kate: 'katherine', kathy: 'katherine', sue: 'susan', jen: 'jennifer', peg: 'margaret',
    chuck: 'charles', charlie: 'charles', dick: 'richard', rick: 'richard', jerry: 'gerald', larry: 'lawrence', pat: 'patrick', bernie: 'bernard',
    mitch: 'mitchell', debbie: 'deborah', abe: 'abraham', fred: 'frederick', gus: 'augustus', hank: 'henry', jack: 'john', jon: 'jonathan',
  }),
); // prettier-ignore

export function longForm(given: string): string {
  return SHORT_FORMS.get(given) ?? given;
}

/** Whether a surname may begin with the word: `Ben Gvir`, `van Dijk`. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

export function isInitial(token: string): boolean {
  return token.length === 1;
}

export function isGivenName(word: string): boolean {
  return (lookUpWord(word).flags & (GIVEN_NAME | RARE_GIVEN_NAME)) !== 0;
}

/** Whether two given names may be one person's: equal, an initial and its name, two spellings, a short form. */
function givenAgree(a: string, b: string): boolean {
  if (a === b || longForm(a) === longForm(b)) return true;
  if (TITLES.has(a) || TITLES.has(b)) return false;
  if (isInitial(a) || isInitial(b)) return a.charAt(0) === b.charAt(0);
  return isSameGivenName(a, b);
}

/** Whether two names that both have a given name are one person's. */
export function isSamePerson(a: PersonName, b: PersonName): boolean {
  if (a.given.length === 0 || b.given.length === 0) return false;
  if (isPrefix(a.tokens, b.tokens) || isPrefix(b.tokens, a.tokens) || isTurned(a.tokens, b.tokens))
    return true;
  if (areJoinedAlike(a, b)) return true;
  const isRuler = isNumber(a.surname) || isNumber(b.surname);
  if (isRuler ? a.surname !== b.surname : !isSameSurname(a.surname, b.surname)) return false;
  const [firstA = '', ...middleA] = a.given;
  const [firstB = '', ...middleB] = b.given;
  if (isInitial(firstA) !== isInitial(firstB) && middleA.length !== middleB.length) return false;
  // `Jack Taylor` is hardly `John Idowu Conrad Taylor`.
  const isShortened = longForm(firstA) === longForm(firstB) && firstA !== firstB;
  if (isShortened && Math.abs(middleA.length - middleB.length) > 1) return false;
  return givenAgree(firstA, firstB) && middlesAgree(middleA, middleB);
}

/** `Kim Jong-un` is `Kim Jongun`, but `Li Nan` is not `Lin An`: given names are written apart, the surname stays whole. */
function areJoinedAlike(a: PersonName, b: PersonName): boolean {
  const haveOneWord = a.surname === b.surname || a.tokens[0] === b.tokens[0];
  return haveOneWord && joinedName(a) === joinedName(b);
}

export function joinedName({ tokens }: PersonName): string {
  return tokens.join('');
}

/** A name may go on with a second surname: `Nicolás Maduro` and `Nicolás Maduro Moros`. */
function isPrefix(short: readonly string[], long: readonly string[]): boolean {
  return (
    short.length >= SHORTEST_GIVEN &&
    short.length < long.length &&
    short.every((token, i) => token === long[i])
  );
}

/**
 * `Orbán Viktor` is `Viktor Orbán`, `Jinping Xi` is `Xi Jinping`; but of two words that both are given names, as
 * `James Thomas` and `Thomas James`, each order is a person of its own.
 */
function isTurned(a: readonly string[], b: readonly string[]): boolean {
  const [first = '', second = ''] = a;
  if (a.length !== 2 || b.length !== 2 || first !== b[1] || second !== b[0]) return false;
  return !(isGivenName(first) && isGivenName(second));
}

function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return a.length === b.length && a.every((token, i) => givenAgree(token, b[i] ?? ''));
}

/** `al-Sisi` without its article. */
export function withoutArticle(tokens: readonly string[]): readonly string[] {
  return tokens.length > 1 && ARTICLES.has(tokens[0] ?? '') ? tokens.slice(1) : tokens;
}

/** How a shorter form stands for a full name. */
export type Fit = 'end' | 'beginning' | 'inside';

/**
 * Whether a shorter form stands for a full name: its last words, its first ones for names that begin with the surname, or one
 * inside that is no given name: `Lula` of `Luiz Inácio Lula da Silva`, the first of two surnames.
 */
export function isShortFor(short: PersonName, full: PersonName): Fit | undefined {
  if (full.given.length === 0) return undefined;
  const own = full.article ? withoutArticle(short.tokens) : short.tokens;
  if (own.length >= full.tokens.length) return undefined;
  const tail = full.tokens.slice(-own.length);
  if (own.every((token, i) => isSameWord(token, tail[i] ?? ''))) return 'end';
  if (inflectionOf(own, tail) !== undefined) return 'end';
  if (own.every((token, i) => token === full.tokens[i])) return 'beginning';
  const [word = '', ...more] = own;
  const isInside = more.length === 0 && !isInitial(word) && full.tokens.slice(1, -1).includes(word);
  return isInside && !PARTICLES.has(word) && !isGivenName(word) ? 'inside' : undefined;
}
