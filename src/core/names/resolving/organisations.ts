import { initialsOf, isAcronym } from '../acronyms';
import type { AcronymPair } from '../acronyms';
import { INTERNATIONAL_ORGANISATIONS } from '../data/internationalOrganisations';
import { nameKey } from '../keys';
import { areOrganisationSpellings, organisationLabels, parseOrganisation } from '../merge/organisations';
import type { UnionFind } from '../merge/unionFind';
import { remembering } from '../remember';
import type { Steps } from '../../steps';
import type { FormMention } from './documentForms';
import { groupByLabels } from './groups';
import { ORGANISATION } from './kinds';
import type { Node } from './nodes';
import type { RelationRule } from './relation';
import { Relation } from './relation';

const organisationOf = remembering(parseOrganisation);
const initials = remembering(initialsOf);

const SAME_ORGANISATION: RelationRule<true> = {
  filedUnder: organisationLabels,
  looksUnder: organisationLabels,
  mutual: true,
  compare: (key, other) => (areOrganisationSpellings(key, other) ? true : undefined),
};

/** Which names of organisations are one organisation's. */
export class Organisations {
  private readonly spellings = new Relation(SAME_ORGANISATION);

  /**
   * Unites the nodes of one organisation. An abbreviation means what its text says it does, or the one name of its text that
   * has its initials; where texts differ, its mentions are given with the node that each means.
   */
  *merge(
    nodes: readonly Node[],
    acronyms: readonly (readonly AcronymPair[])[],
    sets: UnionFind,
  ): Steps<Map<FormMention, number>> {
    const organisations = nodes.flatMap(({ kind }, node) => (kind === ORGANISATION ? [node] : []));
    const keyOf = (node: number): string => nodes[node]?.key ?? '';
    for (const group of groupByLabels(organisations, (node) => sameName(nodes[node])).values())
      for (const node of group) sets.union(group[0] ?? node, node);
    const byKey = groupByLabels(organisations, (node) => [keyOf(node)]);
    yield* this.spellings.update(new Set(byKey.keys()));
    for (const node of organisations) {
      for (const other of this.spellings.of(keyOf(node)).keys())
        sets.union(node, byKey.get(other)?.[0] ?? node);
    }
    yield;
    return settleAcronyms(nodes, organisations, longFormsOf(nodes, organisations, acronyms, byKey), sets);
  }
}

/** Labels that only names of one organisation share: its words with its state, and what everybody knows it by. */
function sameName(node: Node | undefined): readonly string[] {
  if (node === undefined) return [];
  const known = knownOrganisation(node.key);
  const own = `${organisationOf(node.key).words}|${node.scope}`;
  return known === undefined ? [own] : [own, `known ${known}`];
}

let known: ReadonlyMap<string, number> | undefined;

function knownOrganisation(key: string): number | undefined {
  known ??= new Map(
    INTERNATIONAL_ORGANISATIONS.trim()
      .split('\n')
      .flatMap((line, number) => line.split(';').map((name) => [nameKey(name), number] as const)),
  );
  return known.get(key);
}

/** The nodes that an abbreviation may mean in a document. */
type LongForms = (acronym: string, document: number) => readonly number[];

function longFormsOf(
  nodes: readonly Node[],
  organisations: readonly number[],
  acronyms: readonly (readonly AcronymPair[])[],
  byKey: ReadonlyMap<string, readonly number[]>,
): LongForms {
  const introduced = acronyms.map((pairs) => groupByLabels(pairs, ([, short]) => [short]));
  const anywhere = groupByLabels(acronyms.flat(), ([, short]) => [short]);
  const byInitials = groupByLabels(organisations, (node) => initials(nodes[node]?.key ?? ''));
  const nodesOf = (pairs: readonly AcronymPair[]): number[] =>
    pairs.flatMap(([long]) => byKey.get(long) ?? []);
  return (acronym, document) => {
    const own = introduced[document]?.get(acronym) ?? anywhere.get(acronym);
    if (own !== undefined) return nodesOf(own);
    const long = byInitials.get(acronym.replace(/\W/g, '')) ?? [];
    return long.filter((node) => nodes[node]?.mentions.some((mention) => mention.document === document));
  };
}

function settleAcronyms(
  nodes: readonly Node[],
  organisations: readonly number[],
  longForms: LongForms,
  sets: UnionFind,
): Map<FormMention, number> {
  const moved = new Map<FormMention, number>();
  for (const node of organisations) {
    const { key = '', mentions = [] } = nodes[node] ?? {};
    if (!isAcronym(mentions[0]?.surface ?? '') || knownOrganisation(key) !== undefined) continue;
    const meant = new Map<number, number>();
    for (const document of new Set(mentions.map((mention) => mention.document))) {
      const [only, ...others] = new Set(longForms(key, document).map((long) => sets.find(long)));
      if (only !== undefined && others.length === 0) meant.set(document, only);
    }
    const [only, ...others] = new Set(meant.values());
    if (only !== undefined && others.length === 0) sets.union(node, only);
    else if (others.length > 0) {
      for (const mention of mentions) {
        const target = meant.get(mention.document);
        if (target !== undefined) moved.set(mention, target);
      }
    }
  }
  return moved;
}
