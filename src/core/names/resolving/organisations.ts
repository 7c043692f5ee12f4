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
import type { Related } from './relatedDocuments';
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
   * has its initials, or what a text on the same subject says it means: `ABC` is another body in the next country. Its
   * mentions are given with the node that each means.
   */
  *merge(
    nodes: readonly Node[],
    acronyms: readonly (readonly AcronymPair[])[],
    sets: UnionFind,
    areRelated: Related,
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
    const longForms = longFormsOf(nodes, organisations, acronyms, byKey, areRelated);
    return settleAcronyms(nodes, organisations, longForms, sets);
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

/** The nodes that an abbreviation, written as a mention has it, may mean in its document. */
type LongForms = (mention: FormMention) => readonly number[];

/** Only letters, and so many of them that initials hardly agree by chance: `HP` is no `Huffington Post`. */
const TELLING_ACRONYM = /^\p{Lu}{3,9}$/u;

function longFormsOf(
  nodes: readonly Node[],
  organisations: readonly number[],
  acronyms: readonly (readonly AcronymPair[])[],
  byKey: ReadonlyMap<string, readonly number[]>,
  areRelated: Related,
): LongForms {
  const introduced = acronyms.map((pairs) => groupByLabels(pairs, ([, short]) => [short]));
  const byInitials = groupByLabels(organisations, (node) => initials(nodes[node]?.key ?? ''));
  const introducing = groupByLabels([...acronyms.keys()], (document) => [
    ...(introduced[document]?.keys() ?? []),
  ]);
  const nodesOf = (document: number, acronym: string): number[] =>
    (introduced[document]?.get(acronym) ?? []).flatMap(([long]) => byKey.get(long) ?? []);
  return ({ key, surface, document, start }) => {
    const own = nodesOf(document, key);
    if (own.length > 0) return own;
    const letters = surface.replaceAll('.', '');
    if (!TELLING_ACRONYM.test(letters)) return [];
    const here = (byInitials.get(letters.toLowerCase()) ?? []).filter((node) =>
      nodes[node]?.mentions.some((long) => long.document === document && isShortlyBefore(long, start)),
    );
    if (here.length > 0 || knownOrganisation(key) !== undefined) return here;
    return (introducing.get(key) ?? [])
      .filter((other) => areRelated(document, other))
      .flatMap((other) => nodesOf(other, key));
  };
}

/** Characters: an abbreviation that no brackets explain stands some paragraphs behind its long form. */
const FARTHEST = 3_000;

function isShortlyBefore(long: FormMention, start: number): boolean {
  return long.end <= start && start - long.end <= FARTHEST;
}

/** Letters of an abbreviation that is spoken as a word, and written as one by many papers: `Cosatu`; `Gao` is a name. */
const SHORTEST_SPOKEN = 4;

function settleAcronyms(
  nodes: readonly Node[],
  organisations: readonly number[],
  longForms: LongForms,
  sets: UnionFind,
): Map<FormMention, number> {
  const moved = new Map<FormMention, number>();
  for (const node of organisations) {
    const { key = '', mentions = [] } = nodes[node] ?? {};
    if (!mentions.some(({ surface }) => isAcronym(surface))) continue;
    const meant = new Map<number, number>();
    for (const mention of mentions) {
      const [only, ...others] = new Set(longForms(mention).map((long) => sets.find(long)));
      if (only !== undefined && others.length === 0 && !meant.has(mention.document))
        meant.set(mention.document, only);
    }
    for (const mention of mentions) {
      const target = meant.get(mention.document);
      if (target !== undefined && (isAcronym(mention.surface) || key.length >= SHORTEST_SPOKEN))
        moved.set(mention, target);
    }
  }
  return moved;
}
