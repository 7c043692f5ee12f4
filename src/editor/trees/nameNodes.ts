import type { MentionInContext, NameSummary } from '../../core/api';
import type { EntityKind } from '../../core/names/model';

/** What the Names & Places tree holds: kinds, their names, and the mentions of these. */
export type NameNode = KindNode | EntityNode | MentionNode | RestNode;

export interface KindNode {
  readonly kind: 'kind';
  readonly id: string;
  readonly of: EntityKind;
  readonly names: readonly NameSummary[];
}

/** Also what the command that searches it is called with. */
export interface EntityNode {
  readonly kind: 'name';
  readonly id: string;
  readonly name: string;
  readonly summary: NameSummary;
}

export interface MentionNode {
  readonly kind: 'mention';
  readonly id: string;
  readonly mention: MentionInContext;
}

/** The mentions that are not listed. */
export interface RestNode {
  readonly kind: 'rest';
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

const KINDS: readonly EntityKind[] = ['person', 'place', 'organisation'];
/** A list that is longer is no longer read, but searched. */
export const MOST_MENTIONS = 200;

/** Persons, places, organisations, each in the order of `names`; a kind without names is left out. */
export function kindNodes(names: readonly NameSummary[]): KindNode[] {
  return KINDS.map((of) => ({
    kind: 'kind' as const,
    id: of,
    of,
    names: names.filter(({ kind }) => kind === of),
  })).filter((node) => node.names.length > 0);
}

export function nameNode(summary: NameSummary): EntityNode {
  return { kind: 'name', id: summary.id, name: summary.name, summary };
}

export function mentionNodes(
  summary: NameSummary,
  mentions: readonly MentionInContext[],
): (MentionNode | RestNode)[] {
  const listed = mentions.slice(0, MOST_MENTIONS).map((mention): MentionNode => ({
    kind: 'mention',
    id: `${summary.id}@${mention.source}#${mention.start}`,
    mention,
  }));
  const count = mentions.length - listed.length;
  return count > 0
    ? [...listed, { kind: 'rest', id: `${summary.id}@rest`, name: summary.name, count }]
    : listed;
}
