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
}
