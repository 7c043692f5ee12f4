import { MOST_FACET_VALUES } from './limits';
import { type FacetGroup } from './shown';
import { DroppedError } from './rpc';

/** A search whose facets are counted. */
export interface CountedSearch {
  readonly query: string;
  readonly typing: boolean;
}

export interface FacetKeeperPorts {
  ask(search: CountedSearch, limit: number, signal: AbortSignal): Promise<readonly FacetGroup[]>;
  /** Counts are on their way; those shown are of an older search. */
  wait(): void;
  show(groups: readonly FacetGroup[]): void;
  fail(error: unknown): void;
}

/** Values of a facet at first: what is taken in at a glance. */
const FIRST_VALUES = 6;
/** Facets are counted over all that answers, so they wait until typing rests this long, in milliseconds. */
const PAUSE = 200;

/** Keeps the facets of the newest search only. */
export class FacetKeeper {
  private running: AbortController | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private search: CountedSearch | undefined;
  private limit = FIRST_VALUES;

  constructor(private readonly ports: FacetKeeperPorts) {}

  /** Counts for this search once typing rests; at once where it is the first. */
  count(search: CountedSearch): void {
    const isFirst = this.search === undefined;
    const isOther = search.query !== this.search?.query || search.typing !== this.search.typing;
    this.stop();
    this.search = search;
    if (isOther) {
      this.limit = FIRST_VALUES;
      this.ports.wait();
    }
    this.timer = setTimeout(() => void this.take(search), isFirst ? 0 : PAUSE);
  }

  /** Lists the values that were left out. */
  all(): void {
    this.limit = MOST_FACET_VALUES;
    if (this.search !== undefined) void this.take(this.search);
  }

  /** There is nothing to count for, or nobody sees it. */
  stop(): void {
    clearTimeout(this.timer);
    this.running?.abort();
  }

  private async take(search: CountedSearch): Promise<void> {
    this.running?.abort();
    const { signal } = (this.running = new AbortController());
    try {
      const groups = await this.ports.ask(search, this.limit, signal);
      if (!signal.aborted) this.ports.show(groups);
    } catch (error) {
      if (!(error instanceof DroppedError) && !signal.aborted) this.ports.fail(error);
    }
  }
}
