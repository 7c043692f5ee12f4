import type { Steps } from '../steps';
import { inBatches } from '../steps';
import { isAcronym } from './acronyms';
import { nameKey } from './keys';
import { COMMON, DICTIONARY, lookUpWord } from './lexicon';
import { inflectionLabels, inflectionOf } from './merge/inflection';
import { skeletonsOf } from './merge/sounds';
import { isSameGivenName, isSameSurname, isSameWord } from './merge/sameWord';
import type { Entity, NameMatch } from './model';
import { placeIdentity } from './placeIdentity';
import { remembering } from './remember';
import { addTo } from '../text/groups';

export interface Matcher {
  match(text: string): readonly NameMatch[];
}

interface Owner {
  readonly entity: string;
  readonly mentions: number;
  /** Written in capitals only (`US`), and so only found in capitals. */
  readonly capitals: boolean;
  /** The corpus writes it in small letters too (`kyiv`). */
  readonly small: boolean;
}

const LONGEST_NAME = 8;
const SHORTEST_SPELLING = 5;
/** Words of a text: stops inside abbreviations belong to them, possessives don't. */
const WORD =
  /(?:\p{Lu}\.){2,8}|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD]{0,80}(?:['’ʼ](?![sS](?![\p{L}\p{N}]))[\p{L}\p{M}]{1,60})?/gu;
const GAP = /^(?:[\s\u00A0]{1,3}|[-‐‑.]|\.\s|[\s]?\[|\])$/u;
const SPACE = 0x20;
/** A name may be known with an article, but never begins with it here. */
const ARTICLE = /^the$/i;
const LENGTH_OF_ARTICLE = 3;
const CAPITAL = /^\p{Lu}/u;

interface DraftWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const ENTITIES_A_STEP = 128;
const keyOf = remembering(nameKey);

/** A matcher of these entities; it is made in steps. */
export function* matcherOf(entities: readonly Entity[]): Steps<Matcher> {
  const owners = yield* ownersOf(entities);
  const lengths = longestNames(owners.keys());
  yield;
  const spellings = yield* spellingIndex(owners);
  const identities = identityIndex(entities);
  return createMatcher(owners, lengths, spellings, identities);
}

function createMatcher(
  owners: ReadonlyMap<string, Owner>,
  lengths: ReadonlyMap<string, number>,
  spellings: ReadonlyMap<string, readonly Spelling[]>,
  identities: ReadonlyMap<string, Owner>,
): Matcher {
  // A draft says its words over and over, and is matched again at every change.
  const spelledAlike = remembering((key) => otherSpelling(key, spellings, identities));
  const find = (
    text: string,
    words: readonly DraftWord[],
    first: number,
  ): { last: number; owner: Owner } | undefined => {
    const word = words[first];
    if (word === undefined) return undefined;
    const longest = lengths.get(keyOf(word.text));
    if (longest === undefined) return undefined;
    for (let last = lastOfName(text, words, first, longest); last >= first; last--) {
      const surface = text.slice(word.start, words[last]?.end ?? word.end);
      const owner = owners.get(nameKey(surface));
      if (owner !== undefined && isWrittenAsName(surface, owner, text, word)) return { last, owner };
    }
    return undefined;
  };
  const findSpelling = (
    text: string,
    words: readonly DraftWord[],
    first: number,
  ): { last: number; owner: Owner } | undefined => {
    const word = words[first];
    if (word === undefined || !CAPITAL.test(word.text)) return undefined;
    for (const size of [3, 2, 1]) {
      const last = first + size - 1;
      const end = words[last]?.end;
      if (end === undefined || (size > 1 && !allJoined(text, words, first, last))) continue;
      const owner = spelledAlike(nameKey(text.slice(word.start, end)));
      if (owner !== undefined) return { last, owner };
    }
    return undefined;
  };
  return {
    match: (text) => {
      const words = Array.from(text.matchAll(WORD), (m) => ({
        start: m.index,
        end: m.index + m[0].length,
        text: m[0],
      }));
      const matches: NameMatch[] = [];
      for (let first = 0; first < words.length; first++) {
        const { length } = words[first]?.text ?? '';
        if (length === LENGTH_OF_ARTICLE && ARTICLE.test(words[first]?.text ?? '')) continue;
        const found = find(text, words, first) ?? findSpelling(text, words, first);
        if (found === undefined) continue;
        const start = words[first]?.start ?? 0;
        matches.push({ start, end: words[found.last]?.end ?? start, entity: found.owner.entity });
        first = found.last;
      }
      return matches;
    },
  };
}

/** How many words the longest of some names has that begins with a word. */
function longestNames(keys: Iterable<string>): Map<string, number> {
  const lengths = new Map<string, number>();
  for (const key of keys) {
    const words = key.split(' ');
    const first = words[0] ?? '';
    lengths.set(first, Math.max(words.length, lengths.get(first) ?? 0));
  }
  return lengths;
}

/** The last word that a name may have whose first is this and which has no more than `longest` words. */
function lastOfName(text: string, words: readonly DraftWord[], first: number, longest: number): number {
  let last = first;
  let apart = 1;
  while (last + 1 < words.length && last - first < LONGEST_NAME && isJoined(text, words, last)) {
    // Of other gaps some join two words in the key of a name, and a letter alone may be an apostrophe.
    const isApart =
      text.charCodeAt(words[last]?.end ?? 0) === SPACE && (words[last + 1]?.text.length ?? 0) > 1;
    if (isApart && ++apart > longest) break;
    last++;
  }
  return last;
}

function isJoined(text: string, words: readonly DraftWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined) return false;
  const isOneSpace = next.start === word.end + 1 && text.charCodeAt(word.end) === SPACE;
  return isOneSpace || GAP.test(text.slice(word.end, next.start));
}

function allJoined(text: string, words: readonly DraftWord[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (!isJoined(text, words, at)) return false;
  return true;
}

function isWrittenAsName(surface: string, owner: Owner, text: string, word: DraftWord): boolean {
  if (owner.capitals) return surface === surface.toUpperCase();
  if (!CAPITAL.test(surface)) return owner.small || (surface.includes(' ') && /\p{Lu}/u.test(surface));
  const common = !surface.includes(' ') && (lookUpWord(nameKey(surface)).flags & COMMON) !== 0;
  return !common || !startsSentence(text, word.start);
}

function startsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?…:\n]["'”’)\]]?\s*["'“‘([]?)$/.test(text.slice(Math.max(0, at - 8), at).trimStart());
}

/** Each writing's entity: the one that is most often written so. */
function* ownersOf(entities: readonly Entity[]): Steps<Map<string, Owner>> {
  const owners = new Map<string, Owner>();
  yield* inBatches(entities, ENTITIES_A_STEP, (entity) => {
    const names = [entity.name, ...entity.aliases];
    const small = new Set(names.filter((name) => name === name.toLowerCase()).map(keyOf));
    const cased = new Set(names.filter((name) => !isAcronym(name)).map(keyOf));
    names.forEach((name, rank) => {
      const key = keyOf(name);
      const mentions = entity.mentions.length / (1 + rank);
      if (key === '' || (owners.get(key)?.mentions ?? -1) >= mentions) return;
      owners.set(key, {
        entity: entity.id,
        mentions,
        capitals: !cased.has(key) && isAcronym(name),
        small: small.has(key),
      });
    });
  });
  return owners;
}

interface Spelling {
  readonly key: string;
  readonly words: readonly string[];
  readonly owner: Owner;
}

function* spellingIndex(owners: ReadonlyMap<string, Owner>): Steps<Map<string, Spelling[]>> {
  const index = new Map<string, Spelling[]>();
  yield* inBatches(owners, ENTITIES_A_STEP, ([key, owner]) => {
    if (owner.capitals || key.length < SHORTEST_SPELLING) return;
    const spelling = { key, words: key.split(' '), owner };
    for (const label of spellingLabels(key)) addTo(index, label, spelling);
  });
  return index;
}

/** The skeleton of the last word, or its stem, stands for the whole name; the other words are compared one by one. */
function spellingLabels(key: string): readonly string[] {
  const words = key.split(' ');
  const last = words.at(-1) ?? '';
  return [...skeletonsOf(last), ...inflectionLabels(last)].map((label) => `${words.length} ${label}`);
}

function identityIndex(entities: readonly Entity[]): Map<string, Owner> {
  const index = new Map<string, Owner>();
  for (const { id, kind, name, aliases, mentions } of entities) {
    if (kind !== 'place') continue;
    for (const alias of [name, ...aliases]) {
      const identity = placeIdentity(keyOf(alias));
      if (identity !== undefined && !index.has(identity))
        index.set(identity, { entity: id, mentions: mentions.length, capitals: false, small: false });
    }
  }
  return index;
}

/** Two places that the gazetteer tells apart are not two spellings. */
function isOther(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function otherSpelling(
  key: string,
  spellings: ReadonlyMap<string, readonly Spelling[]>,
  identities: ReadonlyMap<string, Owner>,
): Owner | undefined {
  const identity = placeIdentity(key);
  const known = identity === undefined ? undefined : identities.get(identity);
  if (known !== undefined) return known;
  if (key.length < SHORTEST_SPELLING) return undefined;
  const words = key.split(' ');
  if (words.length === 1 && (lookUpWord(key).flags & (COMMON | DICTIONARY)) !== 0) return undefined;
  const found = new Map<string, Owner>();
  for (const label of spellingLabels(key)) {
    for (const spelling of spellings.get(label) ?? []) {
      if (!areOneName(words, spelling.words) && !areInflected(words, spelling.words)) continue;
      if (!isOther(identity, placeIdentity(spelling.key))) found.set(spelling.owner.entity, spelling.owner);
    }
  }
  const [only] = found.values();
  return found.size === 1 ? only : undefined;
}

/** The cases of a word begin with one letter, which spares most pairs the reading of their endings. */
function areInflected(words: readonly string[], others: readonly string[]): boolean {
  const mayBe = words.every((word, i) => word.charCodeAt(0) === others[i]?.charCodeAt(0));
  return mayBe && inflectionOf(words, others) !== undefined;
}

/** A word alone has nothing but its sound to speak for it; in a name of several the others do too. */
function areOneName(words: readonly string[], others: readonly string[]): boolean {
  if (words.length === 1) return isSameWord(words[0] ?? '', others[0] ?? '');
  return words.every((word, i) => {
    const other = others[i] ?? '';
    return i === words.length - 1 ? isSameSurname(word, other) : isSameGivenName(word, other);
  });
}
