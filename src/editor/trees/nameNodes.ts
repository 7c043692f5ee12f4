import type { MentionInContext, NamesOfKind, NameSummary, QuotationText } from '../../core/api';
import type { EntityKind } from '../../core/names/model';

/** What the Names & Places tree holds: kinds, their names, what these say, and where they are mentioned. */
export type NameNode = KindNode | EntityNode | MoreNode | SaidNode | QuotationNode | MentionNode | RestNode;

export interface KindNode {
  readonly kind: 'kind';
  readonly id: string;
  readonly of: EntityKind;
  readonly total: number;
  readonly names: readonly NameSummary[];
}

/** The names of a kind that are not listed yet. */
export interface MoreNode {
  readonly kind: 'more';
  readonly id: string;
  readonly of: EntityKind;
  readonly count: number;
}

/** Also what the command that searches it is called with. */
export interface EntityNode {
  readonly kind: 'name';
  readonly id: string;
  readonly name: string;
  readonly summary: NameSummary;
}

/** Holds the quotations of a name. */
export interface SaidNode {
  readonly kind: 'said';
  readonly id: string;
  readonly summary: NameSummary;
}

/** Also what the commands that insert and copy it are called with. */
export interface QuotationNode {
  readonly kind: 'quotation';
  readonly id: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly quotation: QuotationText;
}

export interface MentionNode {
  readonly kind: 'mention';
  readonly id: string;
  readonly mention: MentionInContext;
}

/** The mentions, or the quotations, that are not listed. */
export interface RestNode {
  readonly kind: 'rest';
  readonly id: string;
  readonly of: 'mentions' | 'quotations';
  readonly name: string;
  readonly count: number;
}

/** A list that is longer is no longer read, but searched. */
export const MOST_MENTIONS = 200;

export function kindNode({ kind, total, names }: NamesOfKind): KindNode {
  return { kind: 'kind', id: kind, of: kind, total, names };
}

/** The listed names of a kind, and a row that leads to those behind them. */
export function namesOfKind({ of, total, names }: KindNode): (EntityNode | MoreNode)[] {
  const count = total - names.length;
  const more: MoreNode[] = count > 0 ? [{ kind: 'more', id: `${of}@more`, of, count }] : [];
  return [...names.map(nameNode), ...more];
}

export function nameNode(summary: NameSummary): EntityNode {
  return { kind: 'name', id: summary.id, name: summary.name, summary };
}

/** The row for what somebody says; none where nobody quotes them. */
export function saidNodes(summary: NameSummary): SaidNode[] {
  return summary.quotations === 0 ? [] : [{ kind: 'said', id: `${summary.id}@said`, summary }];
}

export function quotationNodes(
  summary: NameSummary,
  quotations: readonly QuotationText[],
): (QuotationNode | RestNode)[] {
  const listed = quotations.slice(0, MOST_MENTIONS).map((quotation): QuotationNode => {
    const { source, start, end } = quotation;
    return { kind: 'quotation', id: `${summary.id}@said ${source}#${start}`, source, start, end, quotation };
  });
  return [...listed, ...restNodes(summary, 'quotations', quotations.length - listed.length)];
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
  return [...listed, ...restNodes(summary, 'mentions', mentions.length - listed.length)];
}

function restNodes({ id, name }: NameSummary, of: RestNode['of'], count: number): RestNode[] {
  return count > 0 ? [{ kind: 'rest', id: `${id}@rest ${of}`, of, name, count }] : [];
}
