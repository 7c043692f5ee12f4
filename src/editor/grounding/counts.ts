import type { GroundedQuotation, GroundingStatus } from '../../core/api';

/** In the order in which a person looks at them: what is to be mended first. */
export const STATUSES: readonly GroundingStatus[] = [
  'altered',
  'misattributed',
  'not found',
  'not checked',
  'grounded',
];

export type Counts = Readonly<Record<GroundingStatus, number>>;

export function countByStatus(quotations: readonly GroundedQuotation[]): Counts {
  const counts = { grounded: 0, altered: 0, misattributed: 0, 'not found': 0, 'not checked': 0 };
  for (const { status } of quotations) counts[status]++;
  return counts;
}

/** How many could be held against the sources. */
export function checkedCount(counts: Counts): number {
  return counts.grounded + counts.altered + counts.misattributed + counts['not found'];
}
