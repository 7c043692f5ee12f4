import { addTo } from '../../text/groups';

/** The items by each of their labels. */
export function groupByLabels<T>(
  items: readonly T[],
  labelsOf: (item: T) => readonly string[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) for (const label of new Set(labelsOf(item))) addTo(groups, label, item);
  return groups;
}
