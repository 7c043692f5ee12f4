import type { AcronymPair } from '../acronyms';
import { INTERNATIONAL_ORGANISATIONS } from '../data/internationalOrganisations';
import { nameKey } from '../keys';
import {
  areOrganisationSpellings,
  needSameDocument,
  needSameSubject,
  organisationLabels,
  parseOrganisation,
} from '../merge/organisations';
import type { UnionFind } from '../merge/unionFind';
import { remembering } from '../remember';
import type { Steps } from '../../steps';
import { Abbreviations } from './abbreviations';
import type { FormMention } from './documentForms';
import { groupByLabels } from './groups';
import { ORGANISATION } from './kinds';
import type { Node } from './nodes';
import { areOnOneSubject, areTogether } from './relatedDocuments';
import type { Related } from './relatedDocuments';
import type { RelationRule } from './relation';
import { Relation } from './relation';

const organisationOf = remembering(parseOrganisation);

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
   * has its initials, or what a text on the same subject says it means: `ABC` is another body in the next country. Its
   * mentions are given with the node that each means.
   */
  *merge(
    nodes: readonly Node[],
    acronyms: readonly (readonly AcronymPair[])[],
    sets: UnionFind,
    related: Related,
  ): Steps<Map<FormMention, number>> {
    const organisations = nodes.flatMap(({ kind }, node) => (kind === ORGANISATION ? [node] : []));
    const keyOf = (node: number): string => nodes[node]?.key ?? '';
    for (const group of groupByLabels(organisations, (node) => sameName(nodes[node])).values())
      yield* uniteNames(group, nodes, sets, related);
    const byKey = groupByLabels(organisations, (node) => [keyOf(node)]);
    yield* this.spellings.update(new Set(byKey.keys()));
    for (const node of organisations) {
      for (const other of this.spellings.of(keyOf(node)).keys())
        sets.union(node, byKey.get(other)?.[0] ?? node);
    }
    yield;
    const isKnown = (key: string): boolean => knownOrganisation(key) !== undefined;
    const abbreviations = new Abbreviations(nodes, organisations, acronyms, { related, isKnown });
    return yield* abbreviations.settle(sets);
  }
}

/** Unites names of the same words, each with the first that it can mean the same as. */
function* uniteNames(
  group: readonly number[],
  nodes: readonly Node[],
  sets: UnionFind,
  related: Related,
): Steps<void> {
  for (const [at, node] of group.entries()) {
    const own = nodes[node];
    for (const first of group.slice(0, at)) {
      const other = nodes[first];
      if (needSameDocument(own?.key ?? '', other?.key ?? '') && !areTogether(own, other)) continue;
      const isDoubtful = own?.scope === '' && needSameSubject(own.key, other?.key ?? '');
      if (isDoubtful && !(yield* areOnOneSubject(own, other, related))) continue;
      sets.union(first, node);
      break;
    }
  }
}

/** Labels that only names of one organisation share: its words with its state, and what everybody knows it by. */
function sameName(node: Node | undefined): readonly string[] {
  if (node === undefined) return [];
  const known = knownOrganisation(node.key);
  const own = `${organisationOf(node.key).words}|${node.scope}`;
  const joined = `joined ${node.key.replaceAll(' ', '')}|${node.scope}`;
  return [own, joined, ...(known === undefined ? [] : [`known ${known}`])];
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
