import { DroppedError, wordsOf } from './rpc';
import { LARGEST_PAGE, PAGE_SIZE, type Found, type SearchAsked } from './protocol';

/** What is searched for, and how. */
export type Wish = Pick<SearchAsked, 'query' | 'order' | 'typing'>;

/** What the list holds: the pages asked for so far, as one. */
export interface Shown extends Found {
  readonly wish: Wish;
  /** Whether the same search was asked again because the corpus changed, or more of it was. */
  readonly change: 'new' | 'refreshed' | 'more';
}

export interface SearcherPorts {
  ask(request: SearchAsked, signal: AbortSignal): Promise<Found>;
  show(shown: Shown): void;
  /** Nothing is wanted any more: the input is empty. */
  clear(): void;
  fail(message: string, wish: Wish): void;
  busy(busy: boolean): void;
}

export interface Searcher {
  /** Searches, `delay` milliseconds from now unless another wish comes first; `atLeast` results on the first page. */
  search(wish: Wish, delay: number, atLeast?: number): void;
  /** Adds the next page, unless there is none or it is on its way. */
  more(): void;
  /** Asks the same again, as many results as there are. */
  refresh(): void;
}

/** Keeps the newest search only: an answer that comes after a newer question is never shown. */
export function createSearcher(ports: SearcherPorts): Searcher {
  let wish: Wish | undefined;
  let shown: Shown | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | undefined;
  let pendingMore = false;

  function search(next: Wish, delay: number, atLeast = PAGE_SIZE): void {
    stop();
    wish = next;
    if (next.query.trim() === '') {
      shown = undefined;
      ports.clear();
      return;
    }
    timer = setTimeout(() => void first(next, 'new', atLeast), delay);
  }

  function stop(): void {
    clearTimeout(timer);
    running?.abort();
    running = undefined;
    pendingMore = false;
    ports.busy(false);
  }

  async function first(asked: Wish, change: 'new' | 'refreshed', atLeast: number): Promise<void> {
    const found = await page(asked, 0, Math.min(Math.max(atLeast, PAGE_SIZE), LARGEST_PAGE));
    if (found === undefined) return;
    shown = { ...found, wish: asked, change };
    ports.show(shown);
  }

  async function next(asked: Wish, before: Shown): Promise<void> {
    const found = await page(asked, before.results.length, PAGE_SIZE);
    pendingMore = false;
    if (found === undefined) return;
    // An empty page ends the list, whatever the total said: else it would be asked for again and again.
    const results = [...before.results, ...found.results];
    const total = found.results.length === 0 ? results.length : found.total;
    shown = { ...found, results, total, wish: asked, change: 'more' };
    ports.show(shown);
  }

  /** `undefined` where the answer is no longer wanted, or the failure was told. */
  async function page(asked: Wish, offset: number, limit: number): Promise<Found | undefined> {
    const controller = new AbortController();
    running = controller;
    ports.busy(true);
    try {
      const found = await ports.ask({ kind: 'search', ...asked, offset, limit }, controller.signal);
      return running === controller ? found : undefined;
    } catch (error) {
      if (running === controller && !(error instanceof DroppedError)) ports.fail(wordsOf(error), asked);
      return undefined;
    } finally {
      if (running === controller) {
        running = undefined;
        ports.busy(false);
      }
    }
  }

  return {
    search,
    more() {
      if (wish === undefined || shown === undefined || pendingMore || running !== undefined) return;
      if (shown.results.length >= shown.total) return;
      pendingMore = true;
      void next(wish, shown);
    },
    refresh() {
      if (wish === undefined || wish.query.trim() === '') return;
      stop();
      void first(wish, shown === undefined ? 'new' : 'refreshed', shown?.results.length ?? PAGE_SIZE);
    },
  };
}
