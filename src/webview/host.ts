import { ORDERS, type FromPage } from './protocol';
import type { SearchOrder } from '../core/search/model';

/** What VS Code gives a page: a way to send, and a place for what outlives its hiding. */
interface VsCodeApi {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: PageState): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** What the page remembers while it is hidden. */
export interface PageState {
  readonly query: string;
  readonly order: SearchOrder;
  readonly typing: boolean;
  /** How many results were shown, which was in the tab order, and how far down the list stood in pixels. */
  readonly results: number;
  readonly active: number;
  readonly scroll: number;
  readonly help: boolean;
  readonly narrow: boolean;
}

export interface Host {
  post(message: FromPage): void;
  readonly state: PageState | undefined;
  save(state: PageState): void;
}

export function connectHost(): Host {
  const api = acquireVsCodeApi();
  return {
    post: (message) => api.postMessage(message),
    state: readState(api.getState()),
    save: (state) => api.setState(state),
  };
}

/** What another version of the page left may be of another shape: then it is as if nothing were left. */
function readState(state: unknown): PageState | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  const { query, order, typing, results, active, scroll, help, narrow } = state as Record<string, unknown>;
  const known = ORDERS.find((name) => name === order);
  if (typeof query !== 'string' || known === undefined) return undefined;
  return {
    query,
    order: known,
    typing: typing === true,
    results: count(results),
    active: count(active),
    scroll: count(scroll),
    help: help === true,
    narrow: narrow === true,
  };
}

function count(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : 0;
}
