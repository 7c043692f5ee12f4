import type { PassageText, SourceSummary } from '../../core/api';

/** What the Sources tree holds: files, under them the entries of those that have headings, under all of them passages. */
export type SourceNode = FileNode | EntryNode | PassageNode;

export interface FileNode {
  readonly kind: 'file';
  readonly id: string;
  readonly summary: SourceSummary;
}

export interface EntryNode {
  readonly kind: 'entry';
  readonly id: string;
  readonly heading: PassageText;
  readonly passages: readonly PassageText[];
}

/** Also what the command that cites it is called with. */
export interface PassageNode {
  readonly kind: 'passage';
  readonly id: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly passage: PassageText;
}

export type SourceState = 'fine' | 'undated' | 'warned' | 'unreadable';

export function stateOf({ warnings, passages, issued }: SourceSummary): SourceState {
  if (warnings.length > 0) return passages === 0 ? 'unreadable' : 'warned';
  return issued === undefined ? 'undated' : 'fine';
}

/** Newest first, then the undated, then what could not be read; by path where that leaves two alike. */
export function fileNodes(sources: readonly SourceSummary[]): FileNode[] {
  return sources
    .toSorted(
      (a, b) => rank(a) - rank(b) || compare(b.issued ?? '', a.issued ?? '') || compare(a.file, b.file),
    )
    .map((summary) => ({ kind: 'file', id: summary.id, summary }));
}

function rank(summary: SourceSummary): number {
  if (stateOf(summary) === 'unreadable') return 2;
  return summary.issued === undefined ? 1 : 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The passages before the first heading, then each heading with what stands under it; furniture is left out. A text with
 * one heading, its title, is a plain list.
 */
export function nodesOfPassages(passages: readonly PassageText[]): (EntryNode | PassageNode)[] {
  const shown = passages.filter(({ kind }) => kind !== 'furniture');
  const headings = shown.filter(({ kind }) => kind === 'heading');
  return headings.length > 1 ? entriesOf(shown) : shown.map(passageNode);
}

function entriesOf(passages: readonly PassageText[]): (EntryNode | PassageNode)[] {
  const nodes: (EntryNode | PassageNode)[] = [];
  let under: PassageText[] | undefined;
  for (const passage of passages) {
    if (passage.kind === 'heading') {
      under = [];
      nodes.push({ kind: 'entry', id: idOf(passage), heading: passage, passages: under });
    } else if (under !== undefined) under.push(passage);
    else nodes.push(passageNode(passage));
  }
  return nodes;
}

export function passageNode(passage: PassageText): PassageNode {
  const { source, start, end } = passage;
  return { kind: 'passage', id: idOf(passage), source, start, end, passage };
}

function idOf({ source, paragraph }: PassageText): string {
  return `${source}#${paragraph}`;
}
