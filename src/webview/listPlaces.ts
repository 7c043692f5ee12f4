import type { PageState } from './host';
import type { ListPlace } from './resultRows';

export const TOP: ListPlace = { active: 0, scroll: { row: 0, into: 0 }, folded: [] };

/** Where the list is brought to once its answers are there. */
interface Aim {
  readonly query: string;
  readonly place: ListPlace;
  /** Whether the focus goes there too. */
  readonly focus: boolean;
}

/** Where the list stood: before the page was hidden, and before it showed what is like a passage. */
export class ListPlaces {
  private aim: Aim | undefined;
  private behind: ListPlace | undefined;

  constructor(kept: PageState | undefined) {
    if (kept !== undefined) this.aim = { query: kept.query, place: kept.list, focus: false };
    this.behind = kept?.back;
  }

  /** Before the first answer the list stands where it will be brought to. */
  get expected(): ListPlace | undefined {
    return this.aim?.place;
  }

  /** Where the way back from what is like a passage leads. */
  get back(): ListPlace {
    return this.behind ?? TOP;
  }

  /** Gives where the list of this query is to be brought to; once. */
  take(query: string): Aim | undefined {
    const { aim } = this;
    this.aim = undefined;
    return aim?.query === query ? aim : undefined;
  }

  /** On to what is like a passage; from there to what is like another, the way back leads to the search. */
  leaveFor(query: string, from: ListPlace): void {
    this.behind ??= from;
    this.aim = { query, place: TOP, focus: true };
  }

  /** Back to the search, to where its list stood. */
  comeBack(query: string): ListPlace {
    const place = this.back;
    this.aim = { query, place, focus: true };
    this.behind = undefined;
    return place;
  }
}
