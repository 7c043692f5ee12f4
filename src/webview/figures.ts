/** Figures as the writer's language groups them. */
export function inFigures(count: number): string {
  return count.toLocaleString(document.documentElement.lang || undefined);
}
