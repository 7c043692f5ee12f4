import type { Steps } from '../../steps';
import { inBatches } from '../../steps';
import { citiesNamed, regionNamed } from '../gazetteer';
import { GIVEN_NAME, lookUpWord, SURNAME } from '../lexicon';
import { inflectionOf } from '../merge/inflection';
import { isSameWord } from '../merge/sameWord';
import { skeletonsOf } from '../merge/sounds';
import type { UnionFind } from '../merge/unionFind';
import { countryAlone, placeIdentity } from '../placeIdentity';
import { remembering } from '../remember';
import { Inflections } from './inflections';
import { PLACE } from './kinds';
import type { Node } from './nodes';
import { areOnOneSubject, areTogether } from './relatedDocuments';
import type { Related } from './relatedDocuments';
import type { RelationRule } from './relation';
import { Relation } from './relation';

const NODES_A_STEP = 256;

/** Which names of places are one place's: by the gazetteer, by their sound, by their case. */
export class Places {
  private readonly spellings = new Relation(SAME_PLACE);
  private readonly cases = new Inflections();

  *merge(nodes: readonly Node[], sets: UnionFind, related: Related): Steps<void> {
    const places = new Map<string, number>();
    nodes.forEach(({ kind, key }, node) => {
      if (kind === PLACE) places.set(key, node);
    });
    yield* this.spellings.update(new Set(places.keys()));
    const firstOf = new Map<string, number>();
    yield* inBatches(places, NODES_A_STEP, ([key, node]) => {
      const identity = placeIdentity(key);
      const first = identity === undefined ? undefined : firstOf.get(identity);
      if (first !== undefined) sets.union(first, node);
      else if (identity !== undefined) firstOf.set(identity, node);
    });
    yield* this.uniteSpellings(nodes, places, sets, related);
    yield* this.cases.unite(places, sets, (key, other) => {
      if (areTwoPlaces(key, other)) return false;
      const isSure = inflectionOf(key.split(' '), other.split(' ')) !== undefined;
      // What looks like a case of a city's name is one beside it, and elsewhere perhaps another place.
      return isSure || areTogether(nodes[places.get(key) ?? -1], nodes[places.get(other) ?? -1]);
    });
  }

  private *uniteSpellings(
    nodes: readonly Node[],
    places: ReadonlyMap<string, number>,
    sets: UnionFind,
    related: Related,
  ): Steps<void> {
    let count = 0;
    for (const [key, node] of places) {
      if (count++ % NODES_A_STEP === 0) yield;
      for (const other of this.spellings.of(key).keys()) {
        const second = places.get(other) ?? node;
        if (sets.find(second) === sets.find(node)) continue;
        const isSure = isLocated(key) || isLocated(other);
        // Two names that no gazetteer has may sound alike by chance: `Bagram`, `Bahram`. Each pair comes twice.
        if (isSure || (node < second && (yield* areOnOneSubject(nodes[node], nodes[second], related))))
          sets.union(node, second);
      }
    }
  }
}

function isLocated(key: string): boolean {
  return placesNamed(key).length > 0;
}

/** Two spellings of one place; not two places that the gazetteer tells apart, nor a place and a known name of persons. */
const SAME_PLACE: RelationRule<true> = {
  filedUnder: placeLabels,
  looksUnder: placeLabels,
  mutual: true,
  compare: (key, other) => {
    const words = key.split(' ');
    const others = other.split(' ');
    if (key === other || words.length !== others.length) return undefined;
    if (!words.every((word, i) => isSameWord(word, others[i] ?? ''))) return undefined;
    return areTwoPlaces(key, other) || areTwoKinds(key, other) ? undefined : true;
  },
};

function placeLabels(key: string): readonly string[] {
  const words = key.split(' ');
  return skeletonsOf(words.at(-1) ?? '').map((skeleton) => `${words.length} ${skeleton}`);
}

/** Whether the gazetteer has both names, and no place that bears both. */
function areTwoPlaces(key: string, other: string): boolean {
  const [own, others] = [placesNamed(key), placesNamed(other)];
  return own.length > 0 && others.length > 0 && !own.some((place) => others.includes(place));
}

const placesNamed = remembering((key: string): readonly string[] => [
  ...[countryAlone(key), regionNamed(key) === undefined ? undefined : `region ${key}`].filter(
    (place) => place !== undefined,
  ),
  ...citiesNamed(key).map(({ latitude, longitude }) => `${latitude} ${longitude}`),
]);

/** `Cameron` is no spelling of `Cameroon`, whatever the tagger took it for. */
function areTwoKinds(key: string, other: string): boolean {
  const isPerson = (name: string): boolean =>
    !isLocated(name) && (lookUpWord(name).flags & (GIVEN_NAME | SURNAME)) !== 0;
  return (isLocated(key) && isPerson(other)) || (isLocated(other) && isPerson(key));
}
