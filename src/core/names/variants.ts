import type { Steps } from '../steps';
import { inBatches } from '../steps';
import { isAcronym } from './acronyms';
import { nameKey } from './keys';
import { inflectionLabels, inflectionOf } from './merge/inflection';
import { skeletonsOf } from './merge/sounds';
import { areSpellings, POSSIBLE } from './merge/spelling';
import type { Entity } from './model';
import { placeIdentity } from './placeIdentity';
import { remembering } from './remember';

export interface Variants {
  variantsOf(word: string): readonly string[];
}

const SHORTEST_WORD = 4;

/** Other writings of a word or name that a search should also try. Few and sure: a wrong one is a wrong answer. */
export function* createVariants(entities: readonly Entity[]): Steps<Variants> {
  const byKey = new Map<string, Entity[]>();
  const byIdentity = new Map<string, Entity[]>();
  const bySkeleton = new Map<string, Set<string>>();
  yield* inBatches(entities, ENTITIES_A_STEP, (entity) => {
    for (const name of [entity.name, ...entity.aliases]) {
      const key = keyOf(name);
      push(byKey, key, entity);
      const identity = entity.kind === 'place' ? placeIdentity(key) : undefined;
      if (identity !== undefined) push(byIdentity, identity, entity);
      if (entity.kind === 'organisation') continue;
      for (const word of name.split(/[\s-]+/)) {
        if (word.length < SHORTEST_WORD) continue;
        for (const skeleton of soundsOf(word))
          bySkeleton.set(skeleton, (bySkeleton.get(skeleton) ?? new Set()).add(word));
      }
    }
  });
  return {
    variantsOf: (word) => {
      const key = nameKey(word);
      const identity = placeIdentity(key);
      const variants = new Set<string>();
      const same = byKey.get(key) ?? (identity === undefined ? [] : (byIdentity.get(identity) ?? []));
      for (const entity of same)
        if (mayNameWhole(word, entity)) for (const name of otherNames(entity, key)) variants.add(name);
      if (!key.includes(' ') && key.length >= SHORTEST_WORD) {
        for (const skeleton of soundsOf(key)) {
          for (const other of bySkeleton.get(skeleton) ?? []) {
            if (isVariant(key, keyOf(other))) variants.add(other);
          }
        }
      }
      return [...variants].filter(
        (variant) => nameKey(variant) !== key || variant.includes(' ') !== word.includes(' '),
      );
    },
  };
}

/** What the spellings and the cases of a word share. */
function soundsOf(word: string): readonly string[] {
  return [...skeletonsOf(word), ...inflectionLabels(keyOf(word))];
}

function isVariant(key: string, other: string): boolean {
  return key !== other && (areSpellings(key, other, POSSIBLE) || inflectionOf([key], [other]) !== undefined);
}

const ENTITIES_A_STEP = 128;
const keyOf = remembering(nameKey);

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else if (!list.includes(item)) list.push(item);
}

/** `us` is a word, `US` a country: an abbreviation is only taken for one where it is written as one. */
function mayNameWhole(word: string, entity: Entity): boolean {
  const writings = [entity.name, ...entity.aliases].filter((name) => nameKey(name) === nameKey(word));
  return writings.length === 0 || !writings.every(isAcronym) || isAcronym(word);
}

/** Other names of an entity. A person's surname is in the full name anyway, which a search for it finds. */
function otherNames(entity: Entity, key: string): readonly string[] {
  const others = [entity.name, ...entity.aliases].filter((name) => nameKey(name) !== key);
  if (entity.kind !== 'person') return others;
  const words = new Set(key.split(' '));
  return others.filter((name) =>
    nameKey(name)
      .split(' ')
      .every((word) => !words.has(word)),
  );
}
