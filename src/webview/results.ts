import { PAGE_SIZE } from './limits';
import { type Place, type Result } from './shown';

/** The passages of a search that came so far, by their places among all that were found. */
export class Results {
  private readonly known = new Map<number, Result>();

  get(index: number): Result | undefined {
    return this.known.get(index);
  }

  put(offset: number, results: readonly Result[]): void {
    results.forEach((result, index) => this.known.set(offset + index, result));
  }

  /** Where the first page begins that has a passage of `first` up to `end` and did not come yet. */
  missing(first: number, end: number): number | undefined {
    for (let index = first; index < end; index++) if (!this.known.has(index)) return pageOf(index);
    return undefined;
  }

  /** Where the same passage stands here. */
  find(place: Place): number | undefined {
    for (const [index, { place: other }] of this.known)
      if (other.source === place.source && other.start === place.start) return index;
    return undefined;
  }
}

/** The offset of the page that a passage is on. */
export function pageOf(index: number): number {
  return Math.floor(index / PAGE_SIZE) * PAGE_SIZE;
}
