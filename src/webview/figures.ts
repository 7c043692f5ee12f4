import { fill } from './words';

/** Figures as the writer's language groups them. */
export function inFigures(count: number): string {
  return count.toLocaleString(document.documentElement.lang || undefined);
}

/** How many there are, in words: `1 passage`, `1,200 passages`. */
export function counted(count: number, one: string, several: string): string {
  return count === 1 ? one : fill(several, inFigures(count));
}
