/** Walks through the searches of before, as a shell does: older and older, and back to what stood in the input. */
export interface History {
  /** The next older search, `undefined` at the oldest; `typed` is what stands in the input now. */
  older(typed: string): string | undefined;
  /** The next newer one, at last what stood in the input when the walk began; `undefined` without a walk. */
  newer(): string | undefined;
  /** Ends a walk: the writer has typed. */
  leave(): void;
  /** Newest first. */
  replace(recent: readonly string[]): void;
}

export function createHistory(): History {
  let recent: readonly string[] = [];
  let walk: { readonly typed: string; readonly entries: readonly string[]; at: number } | undefined;

  return {
    older(typed) {
      // What stands in the input already is no step back.
      walk ??= { typed, entries: recent.filter((query) => query !== typed), at: -1 };
      const entry = walk.entries[walk.at + 1];
      if (entry !== undefined) walk.at++;
      return entry;
    },
    newer() {
      if (walk === undefined || walk.at < 0) return undefined;
      walk.at--;
      return walk.at < 0 ? walk.typed : walk.entries[walk.at];
    },
    leave() {
      walk = undefined;
    },
    replace(next) {
      recent = next;
    },
  };
}
