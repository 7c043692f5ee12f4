import type { Steps } from '../../steps';
import { initialsOf, isAcronym } from '../acronyms';
import type { AcronymPair } from '../acronyms';
import { cityIdentity, countryNamed } from '../gazetteer';
import { parseOrganisation } from '../merge/organisations';
import { areSpellings, skeletonsOf } from '../merge/skeleton';
import { UnionFind } from '../merge/unionFind';
import { remembering } from '../remember';
import type { FormMention } from './documentForms';
import { ORGANISATION, PLACE } from './kinds';
import type { Node } from './nodes';
import { Persons } from './persons';
import type { RelationRule } from './relation';
import { Relation } from './relation';

/** Which nodes are one entity, and whom a surname means where that depends on the document. */
export interface Merging {
  rootOf(node: number): number;
  /** The node that a mention belongs to instead of its own. */
  readonly moved: ReadonlyMap<FormMention, number>;
}

/** Merges spellings; what it found out of names is kept for the next time. */
export class Merger {
  private readonly persons = new Persons();
  private readonly places = new Relation(SAME_PLACE);

  *merge(nodes: readonly Node[], acronyms: readonly AcronymPair[]): Steps<Merging> {
    const sets = new UnionFind(nodes.length);
    yield* this.mergePlaces(nodes, sets);
    mergeOrganisations(nodes, acronyms, sets);
    yield;
    const moved = yield* this.persons.merge(nodes, sets);
    return { rootOf: (node) => sets.find(node), moved };
  }

  private *mergePlaces(nodes: readonly Node[], sets: UnionFind): Steps<void> {
    const places = new Map<string, number>();
    nodes.forEach(({ kind, key }, node) => {
      if (kind === PLACE) places.set(key, node);
    });
    yield* this.places.update(new Set(places.keys()));
    const byIdentity = groupBy([...places], ([key]) => identityOf(key) ?? []);
    for (const group of byIdentity.values())
      unite(
        group.map(([, node]) => node),
        sets,
      );
    for (const [key, node] of places) {
      for (const other of this.places.of(key).keys()) sets.union(node, places.get(other) ?? node);
    }
  }
}

/** What a place is by the gazetteer, whatever its spelling. */
const identityOf = remembering((key) => countryNamed(key) ?? cityIdentity(key));

/** Two spellings of one place; not two places that the gazetteer tells apart. */
const SAME_PLACE: RelationRule<true> = {
  filedUnder: skeletonsOf,
  looksUnder: skeletonsOf,
  mutual: true,
  compare: (key, other) => {
    if (key === other || !areSpellings(key, other)) return undefined;
    const [a, b] = [identityOf(key), identityOf(other)];
    return a !== undefined && b !== undefined && a !== b ? undefined : true;
  },
};

/** Groups items by each of their labels. */
function groupBy<T>(
  items: readonly T[],
  labelsOf: (item: T) => string | readonly string[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const labels = labelsOf(item);
    for (const label of typeof labels === 'string' ? [labels] : new Set(labels)) {
      const group = groups.get(label);
      if (group === undefined) groups.set(label, [item]);
      else group.push(item);
    }
  }
  return groups;
}

function unite([first, ...others]: readonly number[], sets: UnionFind): void {
  for (const other of others) sets.union(first ?? other, other);
}

const organisationOf = remembering(parseOrganisation);
const initials = remembering(initialsOf);

function mergeOrganisations(nodes: readonly Node[], acronyms: readonly AcronymPair[], sets: UnionFind): void {
  const organisations = nodes.flatMap(({ kind }, node) => (kind === ORGANISATION ? [node] : []));
  const keyOf = (node: number): string => nodes[node]?.key ?? '';
  const sameWords = groupBy(
    organisations,
    (node) => `${organisationOf(keyOf(node)).words}|${nodes[node]?.scope ?? ''}`,
  );
  for (const group of sameWords.values()) unite(group, sets);
  const byKey = groupBy(organisations, keyOf);
  for (const [long, short] of acronyms) {
    const [a, b] = [byKey.get(long)?.[0], byKey.get(short)?.[0]];
    if (a !== undefined && b !== undefined) sets.union(a, b);
  }
  const introduced = new Set(acronyms.map(([, short]) => short));
  const byInitials = groupBy(organisations, (node) => initials(keyOf(node)));
  for (const node of organisations) {
    const surface = nodes[node]?.mentions[0]?.surface ?? '';
    if (!isAcronym(surface) || introduced.has(keyOf(node))) continue;
    const long = byInitials.get(keyOf(node).replace(/\W/g, '')) ?? [];
    const [only, ...others] = new Set(long.map((other) => sets.find(other)));
    if (only !== undefined && others.length === 0) sets.union(node, only);
  }
}
