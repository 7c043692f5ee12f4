import type { Steps } from '../../steps';
import { inBatches } from '../../steps';
import type { AcronymPair } from '../acronyms';
import { cityIdentity, countryNamed } from '../gazetteer';
import { areSpellings, skeletonsOf } from '../merge/skeleton';
import { UnionFind } from '../merge/unionFind';
import { remembering } from '../remember';
import type { FormMention } from './documentForms';
import { PLACE } from './kinds';
import { Inflections } from './inflections';
import type { Node } from './nodes';
import { Organisations } from './organisations';
import { Persons } from './persons';
import type { RelationRule } from './relation';
import { Relation } from './relation';

const NODES_A_STEP = 256;

/** Which nodes are one entity, and whom a surname means where that depends on the document. */
export interface Merging {
  rootOf(node: number): number;
  /** The node that a mention belongs to instead of its own. */
  readonly moved: ReadonlyMap<FormMention, number>;
}

/** Merges spellings; what it found out of names is kept for the next time. */
export class Merger {
  private readonly persons = new Persons();
  private readonly organisations = new Organisations();
  private readonly places = new Relation(SAME_PLACE);
  private readonly cases = new Inflections();

  /** `acronyms` are those that each document introduces. */
  *merge(nodes: readonly Node[], acronyms: readonly (readonly AcronymPair[])[]): Steps<Merging> {
    const sets = new UnionFind(nodes.length);
    yield* this.mergePlaces(nodes, sets);
    const organisations = yield* this.organisations.merge(nodes, acronyms, sets);
    const persons = yield* this.persons.merge(nodes, sets);
    return { rootOf: (node) => sets.find(node), moved: new Map([...organisations, ...persons]) };
  }

  private *mergePlaces(nodes: readonly Node[], sets: UnionFind): Steps<void> {
    const places = new Map<string, number>();
    nodes.forEach(({ kind, key }, node) => {
      if (kind === PLACE) places.set(key, node);
    });
    yield* this.places.update(new Set(places.keys()));
    const firstOf = new Map<string, number>();
    yield* inBatches(places, NODES_A_STEP, ([key, node]) => {
      const identity = identityOf(key);
      const first = identity === undefined ? undefined : firstOf.get(identity);
      if (first !== undefined) sets.union(first, node);
      else if (identity !== undefined) firstOf.set(identity, node);
    });
    yield* inBatches(places, NODES_A_STEP, ([key, node]) => {
      for (const other of this.places.of(key).keys()) sets.union(node, places.get(other) ?? node);
    });
    yield* this.cases.unite(places, sets, (key, other) => !areTwoPlaces(key, other));
  }
}

/** What a place is by the gazetteer, whatever its spelling. */
const identityOf = remembering((key) => countryNamed(key) ?? cityIdentity(key) ?? countryInFull(key));

/** What states call themselves before their name. `State of Georgia` may be one of the United States. */
const OFFICIAL =
  /^(?:(?:federal|democratic|islamic|arab|socialist|bolivarian|plurinational|cooperative|hashemite)\s)*(?:(?:republic|kingdom|sultanate|principality|grand duchy|federation) of|state of(?= (?:israel|palestine|kuwait|qatar|libya|eritrea)$)) (?:the )?(?<name>[\p{L} ]+)$/u;
/** There are two of each, and the other is meant in full. */
const DIVIDED = new Set(['china', 'congo', 'korea']);

/** The country of a name such as `Republic of Niger`. */
function countryInFull(key: string): string | undefined {
  const name = OFFICIAL.exec(key)?.groups?.name;
  return name === undefined || DIVIDED.has(name) ? undefined : countryNamed(name);
}

/** Two spellings of one place; not two places that the gazetteer tells apart. */
const SAME_PLACE: RelationRule<true> = {
  filedUnder: skeletonsOf,
  looksUnder: skeletonsOf,
  mutual: true,
  compare: (key, other) => {
    return key !== other && areSpellings(key, other) && !areTwoPlaces(key, other) ? true : undefined;
  },
};

function areTwoPlaces(key: string, other: string): boolean {
  const [a, b] = [identityOf(key), identityOf(other)];
  return a !== undefined && b !== undefined && a !== b;
}
