import type { TextRange } from '../../core/text/range';
import { LARGEST_PAGE, LONGEST_QUERY, MOST_FACET_VALUES, MOST_MARKS } from '../../webview/limits';
import {
  ACTIONS,
  ORDERS,
  PAGE_COMMANDS,
  SAVED_CHANGES,
  type FromPage,
  type Request,
} from '../../webview/protocol';
import { type Place } from '../../webview/shown';

/** A message of the page, checked; `undefined` for anything that the page of this version does not send. */
export function readMessage(message: unknown): FromPage | undefined {
  const { type, id, request } = fieldsOf(message);
  if (!isCount(id)) return undefined;
  if (type === 'cancel') return { type, id };
  const read = type === 'request' ? readRequest(request) : undefined;
  return read && { type: 'request', id, request: read };
}

function readRequest(value: unknown): Request | undefined {
  const fields = fieldsOf(value);
  switch (fields['kind']) {
    case 'start':
    case 'overview':
      return { kind: fields['kind'] };
    case 'search':
      return readSearch(fields);
    case 'similar':
      return readSimilar(fields);
    case 'clear':
      return readClear(fields);
    case 'facets':
      return readFacets(fields);
    case 'remember':
      return isQuery(fields['query']) ? { kind: 'remember', query: fields['query'] } : undefined;
    case 'complete':
      return readComplete(fields);
    case 'save':
      return readSave(fields);
    case 'changeSaved':
      return readChange(fields);
    case 'act':
      return readAct(fields);
    case 'run':
      return readRun(fields);
    default:
      return undefined;
  }
}

function readSearch({ query, order, typing, grouped, offset, limit }: Fields): Request | undefined {
  const known = ORDERS.find((name) => name === order);
  if (!isQuery(query) || known === undefined) return undefined;
  if (typeof typing !== 'boolean' || typeof grouped !== 'boolean') return undefined;
  if (!isCount(offset) || !isCount(limit) || limit > LARGEST_PAGE) return undefined;
  return { kind: 'search', query, order: known, typing, grouped, offset, limit };
}

function readClear({ order }: Fields): Request | undefined {
  const known = ORDERS.find((name) => name === order);
  return known && { kind: 'clear', order: known };
}

function readFacets({ query, typing, limit }: Fields): Request | undefined {
  if (!isQuery(query) || typeof typing !== 'boolean') return undefined;
  return isCount(limit) && limit <= MOST_FACET_VALUES ? { kind: 'facets', query, typing, limit } : undefined;
}

function readComplete({ query, offset }: Fields): Request | undefined {
  return isQuery(query) && isCount(offset) ? { kind: 'complete', query, offset } : undefined;
}

function readSave({ query, order }: Fields): Request | undefined {
  const known = ORDERS.find((name) => name === order);
  return isQuery(query) && known !== undefined ? { kind: 'save', query, order: known } : undefined;
}

function readChange({ change, name }: Fields): Request | undefined {
  const known = SAVED_CHANGES.find((other) => other === change);
  return typeof name === 'string' && known !== undefined
    ? { kind: 'changeSaved', change: known, name }
    : undefined;
}

function readSimilar({ place }: Fields): Request | undefined {
  const read = readPlace(place);
  return read && { kind: 'similar', place: read };
}

function readAct({ action, places }: Fields): Request | undefined {
  const known = ACTIONS.find((name) => name === action);
  if (known === undefined || !Array.isArray(places) || places.length > LARGEST_PAGE) return undefined;
  const read = places.map(readPlace).filter((place) => place !== undefined);
  return read.length === places.length ? { kind: 'act', action: known, places: read } : undefined;
}

function readRun({ command }: Fields): Request | undefined {
  const known = PAGE_COMMANDS.find((name) => name === command);
  return known && { kind: 'run', command: known };
}

function readPlace(value: unknown): Place | undefined {
  const { source, start, end, marks } = fieldsOf(value);
  if (typeof source !== 'string' || !isCount(start) || !isCount(end) || start > end) return undefined;
  const read = marks === undefined ? [] : readRanges(marks);
  return read && { source, start, end, ...(marks === undefined ? {} : { marks: read }) };
}

function readRanges(value: unknown): readonly TextRange[] | undefined {
  if (!Array.isArray(value) || value.length > MOST_MARKS) return undefined;
  const ranges = value.map(fieldsOf).flatMap(({ start, end }) => {
    return isCount(start) && isCount(end) && start <= end ? [{ start, end }] : [];
  });
  return ranges.length === value.length ? ranges : undefined;
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function isQuery(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_QUERY;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
