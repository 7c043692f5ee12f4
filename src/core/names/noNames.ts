import { fold } from '../text/folding';
import type { Word } from './annotate';
import { Place } from './annotate';
import { Cue } from './cues';
import { countryNamed, nameOfCountry } from './gazetteer';
import { COMMON, DICTIONARY } from './lexicon';
import type { EntityKind } from './model';
import { Prose } from './prose';
import { Shape } from './shapes';
import { isCapital } from './tokens';

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Whether capitals that the tagger takes for a name are none: a weekday, a storm, a ship, a law, an index of shares. */
export function isNoName(words: readonly Word[], span: Span, kind: EntityKind): boolean {
  const { first, last } = span;
  const word = words[first];
  if (word === undefined) return true;
  if (kind === 'person' && isStorm(words, span)) return true;
  if (isShip(words, span) || isFixedPhrase(words, span)) return true;
  if (kind === 'place' && isOfEvent(words, last)) return true;
  if (last > first) return kind !== 'person' && NO_BODIES.has(words[last]?.key ?? '');
  if (word.shape === Shape.abbreviation) return kind !== 'place';
  if (word.shape === Shape.number || word.shape >= Shape.hyphen) return true;
  if (word.cue === Cue.weekday || word.cue === Cue.pronoun || word.cue === Cue.article) return true;
  if (word.prose === Prose.german && word.cue === Cue.particle) return true;
  return (
    isPeople(words, first, kind) ||
    (kind !== 'person' && (isKindred(words, first) || isDoctrine(words, first)))
  );
}

const STORMS = new Set(['hurricane', 'cyclone', 'typhoon']);

/** `Hurricane Maria`: storms bear the names of persons. */
function isStorm(words: readonly Word[], { first, last }: Span): boolean {
  const isOne = (at: number): boolean => isCapital(words[at]) && STORMS.has(words[at]?.key ?? '');
  return isOne(first - 1) || (last > first && isOne(first));
}

const SHIPS = new Set('hms hmas hmcs hmnzs uss usns uscgc mv rms ins kri brp'.split(' '));

/** `HMS Queen Elizabeth`, or a part of it: ships bear the names of persons and places. */
function isShip(words: readonly Word[], { first, last }: Span): boolean {
  if (last === first && isShipPrefix(words, first)) return isCapital(words[first + 1]);
  let start = first;
  while (first - start < LONGEST_SHIP && isCapital(words[start - 1])) start--;
  for (let at = start; at < last; at++) if (isShipPrefix(words, at)) return true;
  return false;
}

const LONGEST_SHIP = 3;

function isShipPrefix(words: readonly Word[], at: number): boolean {
  const { shape, key = '' } = words[at] ?? {};
  return shape === Shape.capitals && SHIPS.has(key) && !(BODIES_TOO.has(key) && isBeforeOffice(words, at));
}

const BODIES_TOO = new Set(['ins', 'kri', 'brp']);
/** Ships bear the names of officers with their ranks: `BRP General Mariano Alvarez`. */
const RANKS = new Set('general admiral marshal commodore captain commander lieutenant'.split(' '));
const LONGEST_OFFICE = 2;

/** `INS Commissioner`, `KRI Prime Minister`: who holds an office there. */
function isBeforeOffice(words: readonly Word[], at: number): boolean {
  const behind = words.slice(at + 1, at + 1 + LONGEST_OFFICE);
  return behind.some((word) => word.cue === Cue.title && !RANKS.has(word.key));
}

/** Capitals that end so are a law, a contest, a prize or a number that sums up a market. */
const NO_BODIES = new Set(
  'act bill code ordinance treaty amendment index championship championships olympics paralympics cup trophy prize award awards festival'.split(
    ' ',
  ),
);

const FIXED_PHRASES: ReadonlySet<string> = new Set(
  (
    'nikkei;nikkei 225;topix;hang seng;sensex;bse sensex;nifty;nifty 50;kospi;kosdaq;taiex;psei;asx 200;merval;ibovespa;bovespa;' +
    'dow jones industrial average;dow jones industrials;nasdaq composite;nasdaq 100;s&p 500;russell 2000;tsx composite;' +
    'ftse;ftse 100;dax;cac 40;ibex 35;stoxx 600;shanghai composite;shenzhen composite;csi300;csi 300;' +
    'man of the match;player of the match;player of the year;man of the series;grand prix;grand slam;' +
    "palme d'or;ballon d'or;golden bear;golden lion;golden globe;golden globes;" +
    'holi;diwali;dashain;tihar;navratri;eid;eid al-fitr;eid al-adha;ramadan;ramzan;ashura;muharram;passover;hanukkah;yom kippur;' +
    'rosh hashanah;nowruz;vesak;songkran;chuseok'
  ).split(';'),
);
const LONGEST_PHRASE = 5;

const EVENTS = new Set(
  'convention conventions agreement agreements accord accords protocol treaty statute declaration festival marathon olympics paralympics championship championships cup open'.split(
    ' ',
  ),
);
const LONGEST_EVENT = 3;

/** `Vienna Convention`, `Berlin International Film Festival`: an event or a treaty bears the name of a place. */
function isOfEvent(words: readonly Word[], last: number): boolean {
  let end = last;
  while (end - last < LONGEST_EVENT && words[end + 1]?.shape === Shape.capitalised) end++;
  return end > last && EVENTS.has(words[end]?.key ?? '');
}

/** Indices of shares, prizes and feasts. A newspaper has the name of an index too: `Nikkei reported`. */
function isFixedPhrase(words: readonly Word[], { first, last }: Span): boolean {
  if (last - first >= LONGEST_PHRASE || words[last + 1]?.cue === Cue.speech) return false;
  const keys: string[] = [];
  for (let at = first; at <= last; at++) keys.push(words[at]?.key ?? '');
  const number = words[last + 1]?.shape === Shape.number ? (words[last + 1]?.key ?? '') : '';
  const phrase = keys.join(' ');
  return FIXED_PHRASES.has(phrase) || FIXED_PHRASES.has(`${phrase} ${number}`);
}

/** Peoples and followers that the gazetteer does not know, or knows as something else too. */
const PEOPLES = new Set(
  (
    'maasai masai kikuyu dinka nuer tigrinya toposa wolof akan amazigh berber kabyle sahrawi maronite copt coptic hazara baloch balochi ' +
    'pashto hindi urdu marathi telugu malayalam gujarati kachin hmong javanese sundanese dayak igorot bumiputera adivasi dalit ingush ' +
    'bashkir circassian navajo cherokee lakota ojibwe mapuche quechua aymara yanomami garifuna salafi salafist wahhabi peronist maoist'
  ).split(' '),
);
const PLACES = Place.city | Place.largeCity | Place.region | Place.country;

/** WordNet's lexicographer file of nouns for persons, plus 1, as `Word.sense` has it. */
const PERSON_SENSE = 19;

/** A people by itself, `Baloch elders`; a person may be called so: `Baloch said`. */
function isPeople(words: readonly Word[], at: number, kind: EntityKind): boolean {
  const { key = '', gazetteer = 0 } = words[at] ?? {};
  const isSomebody = kind === 'person' && words[at + 1]?.sense !== PERSON_SENSE;
  if (!isSomebody && PEOPLES.has(key.replace(PLURAL, ''))) return true;
  const others = kind === 'person' ? ~Place.people : PLACES;
  const means = isForeignCountry(words[at]) ? gazetteer & ~Place.country : gazetteer;
  return (gazetteer & Place.people) !== 0 && (means & others) === 0;
}

/** `Argentine`, which French alone calls the country, in English or in too few words to tell. */
function isForeignCountry(word: Word | undefined): boolean {
  if (word === undefined || (word.prose !== Prose.english && word.prose !== Prose.other)) return false;
  const code = countryNamed(word.key);
  return code !== undefined && fold(nameOfCountry(code) ?? '') !== word.key;
}

const PLURAL = /s$/;

const KINDREDS = new Set('dynasty tribe tribes tribesmen clan clans ethnicity'.split(' '));

/** `the Romanov dynasty`, `the Toposa tribe`. */
function isKindred(words: readonly Word[], at: number): boolean {
  return words[at]?.gazetteer === 0 && KINDREDS.has(words[at + 1]?.key ?? '');
}

const SHORTEST_DOCTRINE = 6;
const DOCTRINE = /(?:ists|ism|ites)$/;
const FOLLOWER = /(?:ist|ite)$/;
/** WordNet's lexicographer file of nouns for groups, plus 1. */
const GROUP_SENSE = 15;

/** `Guevarist students`, `Peronists`: who follows someone, in no dictionary; `The Economist` is in each. */
function isDoctrine(words: readonly Word[], at: number): boolean {
  const { key = '', gazetteer, flags = 0, shape } = words[at] ?? {};
  if (gazetteer !== 0 || shape !== Shape.capitalised || key.length < SHORTEST_DOCTRINE) return false;
  if ((flags & (COMMON | DICTIONARY)) !== 0) return false;
  return DOCTRINE.test(key) || (FOLLOWER.test(key) && isFollowing(words[at + 1]));
}

/** A company may end so too: `Samsonite said`, `Samsonite suitcases`. */
function isFollowing(word: Word | undefined): boolean {
  const isOfPeople = word?.sense === PERSON_SENSE || word?.sense === GROUP_SENSE;
  return isOfPeople && word.shape === Shape.lower && word.cue === Cue.none;
}
