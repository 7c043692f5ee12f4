import type { Folding } from './facetView';
import type { Like } from './model';
import { ORDERS, type FromPage } from './protocol';
import { FACETS } from './shown';
import type { ListPlace } from './resultRows';
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
  readonly grouped: boolean;
  readonly list: ListPlace;
  /** What the list showed the likes of, and where it stood before. */
  readonly like?: Like;
  readonly back?: ListPlace;
  readonly help: boolean;
  readonly folding: Folding;
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
  const { query, order, typing, grouped, list, like, back, help, folding } = fieldsOf(state);
  const known = ORDERS.find((name) => name === order);
  if (typeof query !== 'string' || known === undefined) return undefined;
  return {
    query,
    order: known,
    typing: typing === true,
    grouped: grouped === true,
    list: readPlace(list),
    ...readLike(like, back),
    help: help === true,
    folding: readFolding(folding),
  };
}

function readPlace(value: unknown): ListPlace {
  const { active, scroll, folded } = fieldsOf(value);
  const { row, into } = fieldsOf(scroll);
  const sources = Array.isArray(folded) ? folded.filter((source) => typeof source === 'string') : [];
  return {
    active: count(active),
    scroll: { row: count(row), into: typeof into === 'number' && Number.isFinite(into) ? into : 0 },
    folded: sources,
  };
}

function readLike(value: unknown, back: unknown): Pick<PageState, 'like' | 'back'> {
  const { place, text, where } = fieldsOf(value);
  const { source, start, end } = fieldsOf(place);
  if (typeof source !== 'string' || typeof text !== 'string' || typeof where !== 'string') return {};
  return {
    like: { place: { source, start: count(start), end: count(end) }, text, where },
    back: readPlace(back),
  };
}

function readFolding(value: unknown): Folding {
  const { narrow, unfolded } = fieldsOf(value);
  const open = fieldsOf(unfolded);
  const known = FACETS.filter((name) => typeof open[name] === 'boolean');
  return {
    ...(typeof narrow === 'boolean' ? { narrow } : {}),
    unfolded: Object.fromEntries(known.map((name) => [name, open[name] === true])),
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function count(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : 0;
}
