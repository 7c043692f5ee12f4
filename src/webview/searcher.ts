import { messageOf } from '../core/text/messageOf';
import { DroppedError } from './rpc';
import { PAGE_SIZE } from './limits';
import { type SearchAsked, type SimilarAsked } from './protocol';
import { type Found, type Place, type Result } from './shown';
import { pageOf, Results } from './results';

/** What is searched for, and how. */
export interface Wish extends Pick<SearchAsked, 'query' | 'order' | 'typing' | 'grouped'> {
  /** The passages that are like this one, in the place of those that answer the query. */
  readonly like?: Place;
}

/** What the list holds: all that were found, of which some came so far. */
export interface Shown extends Omit<Found, 'results'> {
  readonly wish: Wish;
  readonly results: Results;
  /** Whether the same search was asked again because the corpus changed, or more of it was. */
  readonly change: 'new' | 'refreshed' | 'more';
  /** How long the writer waited for the first of them, from the question to the answer. */
  readonly milliseconds: number;
}

export interface SearcherPorts {
  ask(request: SearchAsked | SimilarAsked, signal: AbortSignal): Promise<Found>;
  show(shown: Shown): void;
  /** Nothing is wanted any more: the input is empty. */
  clear(): void;
  fail(message: string, wish: Wish): void;
  busy(busy: boolean): void;
}

export interface Searcher {
  /** Searches, `delay` milliseconds from now unless another wish comes first, for the passages around `near`. */
  search(wish: Wish, delay: number, near?: number): void;
  /** Asks for a page of the passages from `first` up to `end`, unless all of them came or another page is on its way. */
  need(first: number, end: number): void;
  /** Asks the same again, for the passages around `near`. */
  refresh(near: number): void;
  /** These passages of the search as it stands, in this order; those that did not come yet are asked for. */
  take(indices: readonly number[]): Promise<readonly Result[]>;
}

/** Keeps the newest search only: an answer that comes after a newer question is never shown. */
export function createSearcher(ports: SearcherPorts): Searcher {
  let wish: Wish | undefined;
  let shown: Shown | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | undefined;
  /** A page was refused: it is asked for again with the search, not whenever the list is looked at. */
  let refused = false;

  function search(next: Wish, delay: number, near = 0): void {
    stop();
    wish = next;
    if (isEmpty(next)) {
      shown = undefined;
      ports.clear();
      return;
    }
    timer = setTimeout(() => void first(next, 'new', near), delay);
  }

  function stop(): void {
    clearTimeout(timer);
    running?.abort();
    running = undefined;
    refused = false;
    ports.busy(false);
  }

  async function first(asked: Wish, change: 'new' | 'refreshed', near: number): Promise<void> {
    const offset = pageOf(near);
    const asking = performance.now();
    const found = await page(asked, offset);
    if (found === undefined) return;
    const results = new Results();
    results.put(offset, found.results);
    shown = { ...found, results, wish: asked, change, milliseconds: performance.now() - asking };
    ports.show(shown);
  }

  async function next(asked: Wish, before: Shown, offset: number): Promise<void> {
    const found = await page(asked, offset);
    if (found === undefined) return;
    shown = { ...before, total: taken(before, found, offset), change: 'more' };
    ports.show(shown);
  }

  /** `undefined` where the answer is no longer wanted, or the failure was told. */
  async function page(asked: Wish, offset: number): Promise<Found | undefined> {
    const controller = new AbortController();
    running = controller;
    ports.busy(true);
    try {
      const found = await ports.ask(requestFor(asked, offset), controller.signal);
      return running === controller ? found : undefined;
    } catch (error) {
      if (running !== controller || error instanceof DroppedError) return undefined;
      refused = true;
      ports.fail(messageOf(error), asked);
      return undefined;
    } finally {
      if (running === controller) {
        running = undefined;
        ports.busy(false);
      }
    }
  }

  async function take(indices: readonly number[]): Promise<readonly Result[]> {
    const from = shown;
    if (from === undefined) return [];
    const offsets = new Set(indices.filter((index) => from.results.get(index) === undefined).map(pageOf));
    for (const offset of offsets) {
      const found = await ports.ask(requestFor(from.wish, offset), new AbortController().signal);
      taken(from, found, offset);
    }
    return indices.map((index) => from.results.get(index)).filter((result) => result !== undefined);
  }

  return {
    search,
    need(begin, end) {
      if (wish === undefined || shown === undefined || running !== undefined || refused) return;
      const offset = shown.results.missing(begin, Math.min(end, shown.total));
      if (offset !== undefined) void next(wish, shown, offset);
    },
    refresh(near) {
      if (wish === undefined || isEmpty(wish)) return;
      stop();
      void first(wish, shown === undefined ? 'new' : 'refreshed', near);
    },
    take,
  };
}

function isEmpty({ query, like }: Wish): boolean {
  return like === undefined && query.trim() === '';
}

function requestFor({ like, ...wish }: Wish, offset: number): SearchAsked | SimilarAsked {
  if (like !== undefined) return { kind: 'similar', place: like };
  return { kind: 'search', ...wish, offset, limit: PAGE_SIZE };
}

/** Takes in a page. A short one ends the list, whatever the total said: else its rest would be asked for again and again. */
function taken({ results, total }: Shown, found: Found, offset: number): number {
  results.put(offset, found.results);
  const end = offset + found.results.length;
  return found.results.length < PAGE_SIZE ? Math.min(total, end) : total;
}
