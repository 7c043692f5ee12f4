import {
  ACTIONS,
  LARGEST_PAGE,
  LONGEST_QUERY,
  ORDERS,
  PAGE_COMMANDS,
  SAVED_CHANGES,
  type FromPage,
  type Place,
  type Request,
} from '../../webview/protocol';

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

function readSearch({ query, order, typing, offset, limit }: Fields): Request | undefined {
  const known = ORDERS.find((name) => name === order);
  if (!isQuery(query) || known === undefined || typeof typing !== 'boolean') return undefined;
  if (!isCount(offset) || !isCount(limit) || limit > LARGEST_PAGE) return undefined;
  return { kind: 'search', query, order: known, typing, offset, limit };
}

function readClear({ order }: Fields): Request | undefined {
  const known = ORDERS.find((name) => name === order);
  return known && { kind: 'clear', order: known };
}

function readFacets({ query, typing }: Fields): Request | undefined {
  return isQuery(query) && typeof typing === 'boolean' ? { kind: 'facets', query, typing } : undefined;
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

function readAct({ action, place }: Fields): Request | undefined {
  const known = ACTIONS.find((name) => name === action);
  const read = readPlace(place);
  return known && read && { kind: 'act', action: known, place: read };
}

function readRun({ command }: Fields): Request | undefined {
  const known = PAGE_COMMANDS.find((name) => name === command);
  return known && { kind: 'run', command: known };
}

function readPlace(value: unknown): Place | undefined {
  const { source, start, end } = fieldsOf(value);
  if (typeof source !== 'string' || !isCount(start) || !isCount(end) || start > end) return undefined;
  return { source, start, end };
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
