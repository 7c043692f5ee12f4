/** Sets of numbers that are merged pair by pair (disjoint sets with path halving). */
export class UnionFind {
  private readonly parents: number[];

  constructor(size: number) {
    this.parents = Array.from({ length: size }, (_, i) => i);
  }

  find(item: number): number {
    let current = item;
    for (;;) {
      const parent = this.parents[current] ?? current;
      if (parent === current) return current;
      const next = this.parents[parent] ?? parent;
      this.parents[current] = next;
      current = next;
    }
  }

  union(a: number, b: number): void {
    const first = this.find(a);
    const second = this.find(b);
    if (first !== second) this.parents[Math.max(first, second)] = Math.min(first, second);
  }

  /** The root of all of them, where they are in one set. */
  common(items: readonly number[]): number | undefined {
    const roots = new Set(items.map((item) => this.find(item)));
    const [root] = roots;
    return roots.size === 1 ? root : undefined;
  }
}
