import { areSpellings } from './skeleton';

/** A person's name in its parts: `Jean-Claude van Damme Jr.` has given `[jean, claude]`, surname `[van, damme]`. */
export interface PersonName {
  readonly tokens: readonly string[];
  readonly given: readonly string[];
  readonly surname: string;
}

const PARTICLES = new Set(
  'de del della di da do dos das du van von der den des el al ul ibn bin bint abu ben ter ten la le af mac mc saint st zu zur'.split(
    ' ',
  ),
);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md']);
const SHORTEST_GIVEN = 2;

export function parsePerson(key: string): PersonName {
  const tokens = key.split(' ').filter((token) => token !== '' && !SUFFIXES.has(token));
  const surname = tokens.at(-1) ?? '';
  let first = tokens.length - 1;
  while (first > 0 && PARTICLES.has(tokens[first - 1] ?? '')) first--;
  return { tokens, given: tokens.slice(0, first), surname };
}

/** Short forms of given names that are used for the long one in print. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  joe: 'joseph', bill: 'william', will: 'william', bob: 'robert', rob: 'robert', mike: 'michael', tom: 'thomas', jim: 'james', dan: 'daniel',
  dave: 'david', steve: 'steven', ted: 'edward', ed: 'edward', tony: 'anthony', chris: 'christopher', matt: 'matthew', andy: 'andrew',
  nick: 'nicholas', ben: 'benjamin', sam: 'samuel', alex: 'alexander', ron: 'ronald', don: 'donald', ken: 'kenneth', greg: 'gregory',
  jeff: 'jeffrey', tim: 'timothy', liz: 'elizabeth', kate: 'katherine', kathy: 'katherine', sue: 'susan', jen: 'jennifer', peg: 'margaret',
  chuck: 'charles', charlie: 'charles', dick: 'richard', rick: 'richard', jerry: 'gerald', larry: 'lawrence', pat: 'patrick', bernie: 'bernard',
  mitch: 'mitchell', debbie: 'deborah', abe: 'abraham', fred: 'frederick', gus: 'augustus', hank: 'henry', jack: 'john', jon: 'jonathan',
}; // prettier-ignore

export function longForm(given: string): string {
  return SHORT_FORMS[given] ?? given;
}

export function isInitial(token: string): boolean {
  return token.length === 1;
}

/** Whether two given names may be one person's: equal, an initial and its name, two spellings, a short form. */
function givenAgree(a: string, b: string): boolean {
  if (a === b || longForm(a) === longForm(b)) return true;
  if (isInitial(a) || isInitial(b)) return a.charAt(0) === b.charAt(0);
  return areSpellings(a, b);
}

/** Whether two names that both have a given name are one person's. */
export function isSamePerson(a: PersonName, b: PersonName): boolean {
  if (a.given.length === 0 || b.given.length === 0) return false;
  if (isPrefix(a.tokens, b.tokens) || isPrefix(b.tokens, a.tokens)) return true;
  if (a.surname !== b.surname && !areSpellings(a.surname, b.surname)) return false;
  const [firstA = '', ...middleA] = a.given;
  const [firstB = '', ...middleB] = b.given;
  if (isInitial(firstA) !== isInitial(firstB) && middleA.length + middleB.length > 0) return false;
  return givenAgree(firstA, firstB) && middlesAgree(middleA, middleB);
}

/** A name may go on with a second surname: `Nicolás Maduro` and `Nicolás Maduro Moros`. */
function isPrefix(short: readonly string[], long: readonly string[]): boolean {
  return (
    short.length >= SHORTEST_GIVEN &&
    short.length < long.length &&
    short.every((token, i) => token === long[i])
  );
}

function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return a.length === b.length && a.every((token, i) => givenAgree(token, b[i] ?? ''));
}

/** Whether a shorter form stands for a full name: its last words, its first ones for names that begin with the surname. */
export function isShortFor(short: PersonName, full: PersonName): 'end' | 'beginning' | undefined {
  if (short.tokens.length >= full.tokens.length || full.given.length === 0) return undefined;
  const tail = full.tokens.slice(-short.tokens.length);
  if (short.tokens.every((token, i) => token === tail[i] || areSpellings(token, tail[i] ?? ''))) return 'end';
  return short.tokens.every((token, i) => token === full.tokens[i]) ? 'beginning' : undefined;
}
