import type { EntityKind } from './model';

/** Labels of tokens: outside, or beginning and inside of a name of each kind. */
export const LABEL_COUNT = 7;
export const OUTSIDE = 0;
export const KINDS: readonly EntityKind[] = ['person', 'place', 'organisation'];

export function beginLabel(kind: EntityKind): number {
  return 1 + 2 * KINDS.indexOf(kind);
}

export function kindOfLabel(label: number): EntityKind | undefined {
  return label === OUTSIDE ? undefined : KINDS[(label - 1) >> 1];
}

export function isInside(label: number): boolean {
  return label !== OUTSIDE && label % 2 === 0;
}

/** Whether label `next` may follow `label`: a name's inside only follows its own kind. */
export function mayFollow(label: number, next: number): boolean {
  return !isInside(next) || label === next || label === next - 1;
}
