import assert from 'node:assert/strict';
import type { Group } from '../../../src/webview/shown';
import { groupedRows, plainRows, type Rows } from '../../../src/webview/rows';

const group = (source: string, passages: number): Group => ({ source, file: source, path: source, passages });
const GROUPS = [group('a', 2), group('b', 3), group('c', 1)];

/** The rows as words: a group by its source, a passage by its number. */
function read(rows: Rows): string {
  return Array.from({ length: rows.count }, (_, at) => {
    const row = rows.at(at);
    return row?.kind === 'group' ? row.group.source : String(row?.index);
  }).join(' ');
}

describe('The rows of the list', () => {
  it('are the passages, where they are not grouped', () => {
    const rows = plainRows(3);
    assert.equal(read(rows), '0 1 2');
    assert.equal(rows.at(3), undefined);
    assert.equal(rows.ofPassage(2), 2);
  });

  it('are the headings of the sources with their passages under them', () => {
    const rows = groupedRows(GROUPS, new Set());
    assert.equal(read(rows), 'a 0 1 b 2 3 4 c 5');
    assert.equal(rows.at(9), undefined);
  });

  it('leave out the passages of a folded source, and number the others as before', () => {
    assert.equal(read(groupedRows(GROUPS, new Set(['b']))), 'a 0 1 b c 5');
    assert.equal(read(groupedRows(GROUPS, new Set(['a', 'b', 'c']))), 'a b c');
  });

  it('are found by passage and by source', () => {
    const rows = groupedRows(GROUPS, new Set(['a']));
    for (const index of [2, 3, 4, 5]) {
      const row = rows.at(rows.ofPassage(index) ?? -1);
      assert.equal(row?.kind === 'passage' && row.index, index);
    }
    assert.equal(rows.ofPassage(1), undefined);
    assert.equal(rows.ofPassage(6), undefined);
    assert.equal(rows.ofGroup('b'), 1);
  });

  it('are found fast in a long list', () => {
    const groups = Array.from({ length: 3000 }, (_, index) => group(`s${index}`, 1 + (index % 7)));
    const rows = groupedRows(groups, new Set(['s10', 's2000']));
    for (let at = 0; at < rows.count; at++) {
      const row = rows.at(at);
      assert.equal(
        row?.kind === 'group' ? rows.ofGroup(row.group.source) : rows.ofPassage(row?.index ?? -1),
        at,
      );
    }
  });
});
