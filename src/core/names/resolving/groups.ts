/** Groups items by each of their labels. */
export function groupBy<T>(items: readonly T[], labelsOf: (item: T) => readonly string[]): Map<string, T[]> {
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
