import assert from 'node:assert/strict';
import { createSelection, MOST_SELECTED } from '../../../src/webview/selection';

describe('The selection of the list', () => {
  it('is in the order of the list, however it was made', () => {
    const selection = createSelection();
    for (const index of [7, 2, 5, 2, 9]) selection.toggle(index);
    assert.deepEqual(selection.indices, [5, 7, 9]);
  });

  it('reaches from the last change to where it is extended, and shrinks again', () => {
    const selection = createSelection();
    selection.toggle(1);
    selection.toggle(4);
    selection.extend(6);
    assert.deepEqual(selection.indices, [1, 4, 5, 6]);
    selection.extend(3);
    assert.deepEqual(selection.indices, [1, 3, 4]);
  });

  it('begins where it is extended first', () => {
    const selection = createSelection();
    selection.extend(3);
    selection.extend(5);
    assert.deepEqual(selection.indices, [3, 4, 5]);
  });

  it('holds no more than anybody reads over', () => {
    const selection = createSelection();
    selection.extend(0);
    selection.extend(9999);
    assert.equal(selection.size, MOST_SELECTED);
  });

  it('follows its passages to where they stand now, and leaves those that are gone', () => {
    const selection = createSelection();
    for (const index of [1, 2, 3]) selection.toggle(index);
    selection.move((index) => (index === 2 ? undefined : index + 10));
    assert.deepEqual(selection.indices, [11, 13]);
    selection.extend(15);
    assert.deepEqual(selection.indices, [11, 13, 14, 15]);
  });

  it('is empty once it is cleared', () => {
    const selection = createSelection();
    selection.toggle(1);
    selection.clear();
    selection.extend(3);
    assert.deepEqual(selection.indices, [3]);
  });
});
