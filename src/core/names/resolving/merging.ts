import { initialsOf, isAcronym } from '../acronyms';
import type { AcronymPair } from '../acronyms';
import { cityIdentity, countryNamed } from '../gazetteer';
import { parseOrganisation } from '../merge/organisations';
import { isInitial, isSamePerson, isShortFor, longForm, parsePerson } from '../merge/persons';
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
  const byInitials = groupBy(organisations, (i) => initialsOf(keyOf(i)));
  for (const i of organisations) {
    const surface = nodes[i]?.mentions[0]?.surface ?? '';
    if (!isAcronym(surface) || introduced.has(keyOf(i))) continue;
    const roots = new Set((byInitials.get(keyOf(i).replace(/\W/g, '')) ?? []).map((long) => sets.find(long)));
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

/**
 * Labels under which a full name is filed: its surname with its given name, each in any spelling, or with its initial; and
 * its first two words, which a name with a second surname shares. Names that share none cannot be one person's, and only
 * those that share one are compared.
 */
function labelsOfName({ surname, given, tokens }: PersonName): readonly string[] {
  const first = given[0] ?? '';
  const givenLabels = isInitial(first)
    ? [`.${first}`]
    : [...labelsOfWord(first), ...labelsOfWord(longForm(first)), `:${first.charAt(0)}`];
  return [...combine(labelsOfWord(surname), givenLabels), tokens.slice(0, 2).join(' ')];
}

/** Where to look for the names that may be the same: an initial stands for every name that begins with it. */
function placesOfName(name: PersonName): readonly string[] {
  const first = name.given[0] ?? '';
  const initial = isInitial(first) ? `:${first}` : `.${first.charAt(0)}`;
  const own = labelsOfName(name).filter((label) => !label.includes('|:'));
  return [...own, ...combine(labelsOfWord(name.surname), [initial])];
}

function combine(surnames: readonly string[], givens: readonly string[]): string[] {
  return surnames.flatMap((surname) => givens.map((given) => `${surname}|${given}`));
}

/** Exact variants first; a name with an initial or without its middle names then joins the one person it can be. */
function mergeFullNames(full: readonly Person[], sets: UnionFind): void {
  const groups = groupBy(full, ({ name }) => labelsOfName(name));
  const clear = (name: PersonName): boolean => name.given.every((token) => token.length > 1);
  const compared = full.map((person) => {
    const near = new Set(placesOfName(person.name).flatMap((label) => groups.get(label) ?? []));
    const same = [...near].filter((other) => other !== person && isSamePerson(person.name, other.name));
    return { person, same };
  });
  for (const { person, same } of compared) {
    for (const other of same) {
      const alike = other.name.given.length === person.name.given.length;
      if (alike && clear(person.name) && clear(other.name)) sets.union(person.node, other.node);
    }
  }
  for (const { person, same } of compared) {
    const { name } = person;
    const fuller = same.filter((other) => !clear(name) || other.name.given.length > name.given.length);
    const roots = new Set(fuller.map((other) => sets.find(other.node)));
    if (roots.size === 1 && fuller[0] !== undefined) sets.union(person.node, fuller[0].node);
  }
}

/** Words of a given name and a surname; only a name of more words has this one as its short form. */
const LONG_NAME = 2;

/** Surnames, and given names within a document, join the one person they can mean. */
function settleShortNames(
  nodes: readonly Node[],
  persons: readonly Person[],
  full: readonly Person[],
  sets: UnionFind,
): Map<FormMention, number> {
  const moved = new Map<FormMention, number>();
  const wordsOfName = ({ name }: Person): readonly string[] => [
    ...labelsOfWord(name.surname),
    ...name.tokens,
  ];
  const byWord = groupBy(full, wordsOfName);
  const byWordOfLong = groupBy(
    full.filter(({ name }) => name.tokens.length > LONG_NAME),
    wordsOfName,
  );
  const documentsOf = new Map(
    full.map(({ node }) => [node, new Set(nodes[node]?.mentions.map(({ document }) => document))]),
  );
  for (const { node, name } of persons) {
    const last = name.tokens.at(-1) ?? '';
    const longer = name.tokens.length < LONG_NAME ? byWord : byWordOfLong;
    const near = new Set([...labelsOfWord(last), ...name.tokens].flatMap((label) => longer.get(label) ?? []));
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
