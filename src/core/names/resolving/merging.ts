import { isAcronym, isAcronymOf } from '../acronyms';
import type { AcronymPair } from '../acronyms';
import { cityIdentity, countryNamed } from '../gazetteer';
import { parseOrganisation } from '../merge/organisations';
import { isSamePerson, isShortFor, parsePerson } from '../merge/persons';
import type { PersonName } from '../merge/persons';
import { areSpellings, skeletonsOf } from '../merge/skeleton';
import { UnionFind } from '../merge/unionFind';
import type { FormMention } from './forms';
import type { Node } from './nodes';
import { ORGANISATION, PERSON, PLACE } from './promote';

/** Which nodes are one entity, and whom a surname means where that depends on the document. */
export interface Merging {
  rootOf(node: number): number;
  /** The node that a mention belongs to instead of its own. */
  readonly moved: ReadonlyMap<FormMention, number>;
}

export function mergeNodes(nodes: readonly Node[], acronyms: readonly AcronymPair[]): Merging {
  const sets = new UnionFind(nodes.length);
  mergePlaces(nodes, sets);
  mergeOrganisations(nodes, acronyms, sets);
  const moved = mergePersons(nodes, sets);
  return { rootOf: (node) => sets.find(node), moved };
}

function indexesOf(nodes: readonly Node[], kind: number): number[] {
  return nodes.flatMap((node, i) => (node.kind === kind ? [i] : []));
}

/** Groups items by each of their labels. */
function groupBy<T>(items: readonly T[], labelsOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const label of new Set(labelsOf(item))) {
      const group = groups.get(label);
      if (group === undefined) groups.set(label, [item]);
      else group.push(item);
    }
  }
  return groups;
}

function unite(groups: ReadonlyMap<string, readonly number[]>, sets: UnionFind): void {
  for (const [first, ...others] of groups.values())
    for (const other of others) sets.union(first ?? other, other);
}

function mergePlaces(nodes: readonly Node[], sets: UnionFind): void {
  const places = indexesOf(nodes, PLACE);
  const keyOf = (i: number): string => nodes[i]?.key ?? '';
  const identity = (i: number): readonly string[] => {
    const id = countryNamed(keyOf(i)) ?? cityIdentity(keyOf(i));
    return id === undefined ? [] : [id];
  };
  unite(groupBy(places, identity), sets);
  for (const group of groupBy(places, (i) => skeletonsOf(keyOf(i))).values()) {
    for (const a of group) {
      for (const b of group) {
        if (a < b && areSpellings(keyOf(a), keyOf(b)) && !areTwoPlaces(identity(a)[0], identity(b)[0]))
          sets.union(a, b);
      }
    }
  }
}

function areTwoPlaces(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function mergeOrganisations(nodes: readonly Node[], acronyms: readonly AcronymPair[], sets: UnionFind): void {
  const organisations = indexesOf(nodes, ORGANISATION);
  const keyOf = (i: number): string => nodes[i]?.key ?? '';
  const scopeOf = (i: number): string => nodes[i]?.scope ?? '';
  unite(
    groupBy(organisations, (i) => [`${parseOrganisation(keyOf(i)).words}|${scopeOf(i)}`]),
    sets,
  );
  const byKey = groupBy(organisations, (i) => [keyOf(i)]);
  for (const [long, short] of acronyms) {
    const [a, b] = [byKey.get(long)?.[0], byKey.get(short)?.[0]];
    if (a !== undefined && b !== undefined) sets.union(a, b);
  }
  const introduced = new Set(acronyms.map(([, short]) => short));
  const longs = organisations.filter((i) => keyOf(i).includes(' '));
  for (const i of organisations) {
    const surface = nodes[i]?.mentions[0]?.surface ?? '';
    if (!isAcronym(surface) || introduced.has(keyOf(i))) continue;
    const roots = new Set(
      longs.filter((long) => isAcronymOf(surface, keyOf(long))).map((long) => sets.find(long)),
    );
    const [only] = roots;
    if (roots.size === 1 && only !== undefined) sets.union(i, only);
  }
}

interface Person {
  readonly node: number;
  readonly name: PersonName;
}

function mergePersons(nodes: readonly Node[], sets: UnionFind): Map<FormMention, number> {
  const persons = indexesOf(nodes, PERSON).map((node) => ({
    node,
    name: parsePerson(nodes[node]?.key ?? ''),
  }));
  const full = persons.filter(({ name }) => name.given.length > 0);
  mergeFullNames(full, sets);
  return settleShortNames(nodes, persons, full, sets);
}

function labelsOfWord(word: string): readonly string[] {
  return [word, ...skeletonsOf(word).map((skeleton) => `~${skeleton}`)];
}

/** Exact variants first; a name with an initial or without its middle names then joins the one person it can be. */
function mergeFullNames(full: readonly Person[], sets: UnionFind): void {
  const groups = groupBy(full, ({ name }) => [...labelsOfWord(name.surname), ...name.tokens.slice(0, 1)]);
  const clear = (name: PersonName): boolean => name.given.every((token) => token.length > 1);
  for (const person of full) {
    const { name } = person;
    const near = new Set(
      [...labelsOfWord(name.surname), ...name.tokens.slice(0, 1)].flatMap((label) => groups.get(label) ?? []),
    );
    const same = [...near].filter((other) => other !== person && isSamePerson(name, other.name));
    for (const other of same) {
      if (other.name.given.length === name.given.length && clear(name) && clear(other.name))
        sets.union(person.node, other.node);
    }
  }
  for (const person of full) {
    const { name } = person;
    const near = new Set(
      [...labelsOfWord(name.surname), ...name.tokens.slice(0, 1)].flatMap((label) => groups.get(label) ?? []),
    );
    const same = [...near].filter(
      (other) =>
        other !== person &&
        isSamePerson(name, other.name) &&
        (!clear(name) || other.name.given.length > name.given.length),
    );
    const roots = new Set(same.map((other) => sets.find(other.node)));
    if (roots.size === 1 && same[0] !== undefined) sets.union(person.node, same[0].node);
  }
}

/** Surnames, and given names within a document, join the one person they can mean. */
function settleShortNames(
  nodes: readonly Node[],
  persons: readonly Person[],
  full: readonly Person[],
  sets: UnionFind,
): Map<FormMention, number> {
  const moved = new Map<FormMention, number>();
  const byWord = groupBy(full, ({ name }) => [...labelsOfWord(name.surname), ...name.tokens]);
  const documentsOf = new Map(
    full.map(({ node }) => [node, new Set(nodes[node]?.mentions.map(({ document }) => document))]),
  );
  for (const { node, name } of persons) {
    const last = name.tokens.at(-1) ?? '';
    const near = new Set([...labelsOfWord(last), ...name.tokens].flatMap((label) => byWord.get(label) ?? []));
    const candidates = [...near].flatMap((other) => {
      const fit = other.node === node ? undefined : isShortFor(name, other.name);
      return fit === undefined ? [] : [{ node: other.node, fit }];
    });
    if (candidates.length === 0) continue;
    for (const mention of nodes[node]?.mentions ?? []) {
      const here = candidates.filter((candidate) => documentsOf.get(candidate.node)?.has(mention.document));
      const target =
        only(
          here.filter(({ fit }) => fit === 'end'),
          sets,
        ) ??
        (here.some(({ fit }) => fit === 'end') ? undefined : only(here, sets)) ??
        (here.length === 0
          ? only(
              candidates.filter(({ fit }) => fit === 'end'),
              sets,
            )
          : undefined);
      if (target !== undefined) moved.set(mention, target);
    }
  }
  return moved;
}

function only(candidates: readonly { node: number }[], sets: UnionFind): number | undefined {
  const roots = new Set(candidates.map(({ node }) => sets.find(node)));
  const [root] = roots;
  return roots.size === 1 ? root : undefined;
}
