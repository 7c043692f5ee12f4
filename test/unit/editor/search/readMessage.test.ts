import assert from 'node:assert/strict';
import { readMessage } from '../../../../src/editor/search/readMessage';
import { LARGEST_PAGE, LONGEST_QUERY } from '../../../../src/webview/limits';

const search = {
  kind: 'search',
  query: 'pier',
  order: 'newest',
  typing: true,
  grouped: true,
  offset: 0,
  limit: 50,
};
const place = { source: 'file:///a.txt', start: 3, end: 9, marks: [{ start: 0, end: 2 }] };
const asked = (request: unknown): unknown => readMessage({ type: 'request', id: 1, request });

describe('A message of the search page', () => {
  it('is taken as it is where it is one', () => {
    const message = { type: 'request', id: 7, request: search };
    assert.deepEqual(readMessage(message), message);
    assert.deepEqual(readMessage({ type: 'cancel', id: 7 }), { type: 'cancel', id: 7 });
  });

  it('loses what does not belong to it', () => {
    const request = { kind: 'act', action: 'open', places: [{ ...place, extra: 1 }], command: 'x' };
    assert.deepEqual(asked(request), {
      type: 'request',
      id: 1,
      request: { kind: 'act', action: 'open', places: [place] },
    });
  });

  for (const [what, request] of Object.entries({
    'an unknown kind': { kind: 'delete' },
    'an unknown order': { ...search, order: 'random' },
    'a page too large': { ...search, limit: LARGEST_PAGE + 1 },
    'a negative offset': { ...search, offset: -1 },
    'a query too long': { ...search, query: 'x'.repeat(LONGEST_QUERY + 1) },
    'a query that is no text': { kind: 'remember', query: 3 },
    'an unknown action': { kind: 'act', action: 'delete', places: [place] },
    'a place that ends before it begins': { kind: 'act', action: 'open', places: [{ ...place, end: 1 }] },
    'one place that is none among others': { kind: 'act', action: 'insert', places: [place, {}] },
    'more places than a page has': {
      kind: 'act',
      action: 'insert',
      places: Array.from({ length: LARGEST_PAGE + 1 }, () => place),
    },
    'marks that end before they begin': {
      kind: 'similar',
      place: { ...place, marks: [{ start: 3, end: 1 }] },
    },
    'more values than can be read': { kind: 'facets', query: 'pier', typing: true, limit: 10_000 },
    'an unknown change': { kind: 'changeSaved', change: 'run', name: 'Pier' },
    'completions at no place': { kind: 'complete', query: 'pier', offset: -1 },
    'any command': { kind: 'run', command: 'workbench.action.quit' },
    nothing: undefined,
  }))
    it(`is refused with ${what}`, () => {
      assert.equal(asked(request), undefined);
    });

  it('is refused without a number', () => {
    assert.equal(readMessage({ type: 'request', request: search }), undefined);
    assert.equal(readMessage('search'), undefined);
  });
});
