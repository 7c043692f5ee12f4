/** Which of the passages are selected, by their places among all that were found. */
export interface Selection {
  readonly size: number;
  has(index: number): boolean;
  /** In the order of the list. */
  readonly indices: readonly number[];
  toggle(index: number): void;
  /** Selects everything from where the last change was up to `index`, in the place of what was so selected before. */
  extend(index: number): void;
  clear(): void;
  /** Moves to where the same passages stand now; those that are gone are selected no longer. */
  move(to: (index: number) => number | undefined): void;
}

/** More than anybody reads over before inserting it, and quick to undo. */
export const MOST_SELECTED = 200;

export function createSelection(): Selection {
  let chosen = new Set<number>();
  /** What was selected before a stretch began to be drawn from `anchor`. */
  let before: ReadonlySet<number> = new Set();
  let anchor: number | undefined;

  return {
    get size() {
      return chosen.size;
    },
    has: (index) => chosen.has(index),
    get indices() {
      return [...chosen].sort((a, b) => a - b);
    },
    toggle(index) {
      if (!chosen.delete(index) && chosen.size < MOST_SELECTED) chosen.add(index);
      before = new Set(chosen);
      anchor = index;
    },
    extend(index) {
      anchor ??= index;
      const step = index < anchor ? -1 : 1;
      chosen = new Set(before);
      for (let at = anchor; at !== index + step && chosen.size < MOST_SELECTED; at += step) chosen.add(at);
    },
    clear() {
      chosen = new Set();
      before = chosen;
      anchor = undefined;
    },
    move(to) {
      const moved = [...chosen].map(to).filter((index) => index !== undefined);
      chosen = new Set(moved);
      before = new Set(chosen);
      anchor = anchor === undefined ? undefined : to(anchor);
    },
  };
}
