import { Cue, cueOf, cueOfAbbreviation } from './cues';
import { citiesNamed, countryNamed, peopleNamed, placeGoesOn, regionNamed } from './gazetteer';
import { COMMON, DICTIONARY, GIVEN_NAME, lookUpName, lookUpWord, nameGoesOn } from './lexicon';
import type { Prose } from './prose';
import { hashText } from './featureHash';
import { remembering } from './remember';
import type { Topic } from './topics';
import type { Token } from './tokens';
import { Shape } from './shapes';
import { isCapital } from './tokens';

/** How often a document writes a word in lower case, with a capital inside a sentence, and with one at its start. */
export interface WordUse {
  lower: number;
  middle: number;
  start: number;
}

/** A token with all that the tagger knows of it before it looks at its neighbours. */
export interface Word extends Token {
  readonly hash: number;
  cue: Cue;
  readonly flags: number;
  readonly sense: number;
  /** What the gazetteers know of a name that this token is part of, see `Place`; `begins` tells where that name starts. */
  gazetteer: number;
  begins: boolean;
  /** Where a sentence or a line begins, or a quotation in it. */
  readonly starts: boolean;
  readonly part: Part;
  use: WordUse;
  /** What the document calls this word elsewhere; see `remember`. */
  memory: number;
  /** The language family of its document; see `proseOf`. */
  prose: Prose;
  /** What is talked of around it; see `markTopics`. */
  topic: Topic;
}

/** Bits of `Word.gazetteer`. */
export const Place = {
  smallCity: 1,
  city: 2,
  largeCity: 4,
  region: 8,
  country: 16,
  people: 32,
  knownShift: 6,
} as const;
const CITY = 100_000;
const LARGE_CITY = 1_000_000;
const LONGEST_NAME = 5;

const NO_USE: WordUse = { lower: 0, middle: 0, start: 0 };

export function annotate(tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  for (const token of tokens) words.push(describe(tokens, token, words.length));
  for (let at = 0; at < words.length; at++)
    if (isCapital(words[at]) || words[at]?.part === Part.any) markKnownNames(words, at);
  return words;
}

/** What a key is by itself, whatever stands around it. */
interface KeyFacts {
  readonly hash: number;
  readonly cue: Cue;
  readonly flags: number;
  readonly sense: number;
  /** Its class where it is a short word in capitals. */
  readonly cueInCapitals: Cue;
  readonly isContraction: boolean;
  readonly link: Link;
}

const Link = { none: 0, small: 1, opener: 2, name: 3 } as const;
type Link = (typeof Link)[keyof typeof Link];

const factsOf = remembering((key: string): KeyFacts => {
  const { flags, sense } = lookUpWord(key);
  return {
    hash: hashText(key),
    cue: cueOf(key),
    flags,
    sense,
    cueInCapitals: cueOfAbbreviation(key),
    isContraction: CONTRACTION.test(key),
    link: linkOf(key),
  };
});

/** What a word in small letters may be to a name. */
function linkOf(key: string): Link {
  if (OPENERS.has(key)) return Link.opener;
  if (LINKS.has(key)) return Link.small;
  return mayBeSmallName(key) ? Link.name : Link.none;
}

function describe(tokens: readonly Token[], token: Token, at: number): Word {
  const facts = factsOf(token.key);
  const isShortWord = isAbbreviated(token) || isCommonInCapitals(token, facts);
  return {
    start: token.start,
    end: token.end,
    key: token.key,
    shape: token.shape,
    hash: facts.hash,
    cue: isShortWord ? facts.cueInCapitals : facts.cue,
    flags: isShortWord ? facts.flags & ~(COMMON | DICTIONARY) : facts.flags,
    sense: isShortWord ? 0 : facts.sense,
    gazetteer: 0,
    begins: false,
    starts: startsSentence(tokens, at),
    part: partInName(tokens, at, facts),
    use: NO_USE,
    memory: 0,
    prose: 0,
    topic: 0,
  };
}

const LONGEST_ABBREVIATION = 4;

/** `US`, `IT`, `WHO`: in capitals a short word is not the word that it is in small letters. */
function isAbbreviated(token: Token): boolean {
  return (
    token.shape === Shape.dotted ||
    (token.shape === Shape.capitals && token.key.length <= LONGEST_ABBREVIATION)
  );
}

/** `README`, `CHANGELOG`. */
function isCommonInCapitals({ shape }: Token, { cueInCapitals }: KeyFacts): boolean {
  return shape === Shape.capitals && cueInCapitals === Cue.commonAbbreviation;
}

function startsSentence(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const shape = tokens[before]?.shape;
    if (shape === Shape.stop) return true;
    if (shape !== Shape.quote && shape !== Shape.bracket && shape !== Shape.other && shape !== Shape.hyphen)
      return false;
  }
  return true;
}

/** Words that stand inside names in small letters: `Ministry of Defence`, `Ludwig van Beethoven`, `Institute for the Study of War`. */
const LINKS = new Set(
  'of the for and in on at to with & de del della di da do dos das du des d van von der den des le la les los el al ul bin ibn bint abu ben ter ten y e et und für zu zur af av i а и в по за of'.split(
    ' ',
  ),
);
/** Small words that a name may begin with. */
const OPENERS = new Set('de del della di da dos das du van von al el bin ibn abu ben ter ten'.split(' '));
const LONGEST_LINK = 3;

export const Part = { none: 0, inside: 1, any: 2 } as const;
export type Part = (typeof Part)[keyof typeof Part];

/** `I’ll`, `We've`, `Don’t`. */
const CONTRACTION =
  /^(?:i|you|he|she|it|we|they|that|there|here|what|who|how|let|don|doesn|didn|isn|aren|wasn|weren|won|can|couldn|wouldn|shouldn|hasn|haven|hadn)'(?:ll|re|ve|m|d|t|s)$/;

/** Whether the tagger has to decide on a token, and whether a name may begin with it. */
function partInName(tokens: readonly Token[], at: number, { isContraction, cue, link }: KeyFacts): Part {
  const token = tokens[at];
  if (token === undefined || isContraction) return Part.none;
  if (isCapital(token))
    return token.shape === Shape.abbreviation && cue === Cue.honorific && token.key !== 'st'
      ? Part.none
      : Part.any;
  switch (token.shape) {
    case Shape.alphanumeric:
    case Shape.uncased:
      return Part.any;
    case Shape.number:
      return isCapital(tokens[at + 1]) ? Part.any : isCapital(tokens[at - 1]) ? Part.inside : Part.none;
    case Shape.lower:
      if (link === Link.none || link === Link.name) {
        if (followsHyphen(tokens, at)) return Part.inside;
        return link === Link.name ? Part.any : Part.none;
      }
      if (link === Link.opener && opensName(tokens, at)) return Part.any;
      return isBetweenCapitals(tokens, at) ? Part.inside : Part.none;
    case Shape.hyphen:
      return tokens[at - 1]?.end === token.start &&
        tokens[at + 1]?.start === token.end &&
        (isNearCapital(tokens, at, -1) || isCapital(tokens[at + 1]))
        ? Part.inside
        : Part.none;
    case Shape.possessive:
    case Shape.elision:
      return isCapital(tokens[at + 1]) && (token.shape === Shape.elision || isCapital(tokens[at - 1]))
        ? Part.inside
        : Part.none;
    default:
      return token.key === '&' && isBetweenCapitals(tokens, at) ? Part.inside : Part.none;
  }
}

function isNearCapital(tokens: readonly Token[], at: number, step: number): boolean {
  for (let away = 1; away <= LONGEST_LINK; away++) if (isCapital(tokens[at + step * away])) return true;
  return false;
}

function isBetweenCapitals(tokens: readonly Token[], at: number): boolean {
  return isNearCapital(tokens, at, -1) && isNearCapital(tokens, at, 1);
}

/** `van Dyck`, `al-Assad`. */
function opensName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return isCapital(next) || (next?.shape === Shape.hyphen && isCapital(tokens[at + 2]));
}

const SHORTEST_SMALL_NAME = 3;
const SURE_PLACE = Place.city | Place.largeCity | Place.country;

/** `auckland`, `enron`, `priya`: a name that a careless writer, or a machine translation, gives no capital. */
function mayBeSmallName(key: string): boolean {
  if (key.length < SHORTEST_SMALL_NAME) return false;
  const { flags } = lookUpWord(key);
  if ((flags & (COMMON | DICTIONARY)) !== 0) return false;
  if ((flags & GIVEN_NAME) !== 0) return true;
  const known = knowledgeOf(key);
  return (known & SURE_PLACE) !== 0 || known >> Place.knownShift !== 0;
}

/** `Yong-nam`, `Mar-a-Lago`, `Guinea-bissau`. */
function followsHyphen(tokens: readonly Token[], at: number): boolean {
  const [hyphen, token] = [tokens[at - 1], tokens[at]];
  return (
    hyphen?.shape === Shape.hyphen &&
    hyphen.end === token?.start &&
    isCapital(tokens[at - 2]) &&
    tokens[at - 2]?.end === hyphen.start
  );
}

/** What the gazetteers know of a folded name, see `Word.gazetteer`. */
export const knowledgeOf = remembering(readKnowledge);

/** Whether a name that they know begins so and is longer. */
const goesOn = remembering((key: string) => placeGoesOn(key) || nameGoesOn(key));

function readKnowledge(key: string): number {
  const population = citiesNamed(key)[0]?.population ?? 0;
  const city =
    population >= LARGE_CITY
      ? Place.largeCity
      : population >= CITY
        ? Place.city
        : population > 0
          ? Place.smallCity
          : 0;
  const region = regionNamed(key) === undefined ? 0 : Place.region;
  const country = countryNamed(key) === undefined ? 0 : Place.country;
  const people = peopleNamed(key) === undefined ? 0 : Place.people;
  return city | region | country | people | (lookUpName(key) << Place.knownShift);
}

/** `Ed`, `Un`: of two letters only capitals are an abbreviation. */
function isShortWord({ key, shape }: Word): boolean {
  return key.length <= 2 && shape === Shape.capitalised;
}

/** Whether the next word is written right behind this one: `Guinea-` `Bissau`, `d’` `Ivoire`. */
function isJoined(word: Word | undefined): boolean {
  return word?.shape === Shape.hyphen || word?.shape === Shape.elision;
}

/** Marks the longest known name that begins at a token, unless an earlier one covers it. */
function markKnownNames(words: Word[], at: number): void {
  if (words[at]?.gazetteer !== 0) return;
  let key = '';
  let best = 0;
  let length = 0;
  for (let size = 0; size < LONGEST_NAME; size++) {
    const word = words[at + size];
    if (word === undefined || (size > 0 && word.part === Part.none)) break;
    const glue = size === 0 || word.shape === Shape.hyphen || isJoined(words[at + size - 1]) ? '' : ' ';
    key += glue + word.key;
    if ((!isCapital(word) && size > 0) || (size === 0 && isShortWord(word))) continue;
    const known = knowledgeOf(key);
    if (known !== 0) {
      best = known;
      length = size + 1;
    }
    if (!goesOn(key)) break;
  }
  for (let size = 0; size < length; size++) {
    const word = words[at + size];
    if (word !== undefined) {
      word.gazetteer = best;
      word.begins = size === 0;
    }
  }
}
