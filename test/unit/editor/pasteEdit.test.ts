import assert from 'node:assert/strict';
import { partPaste } from '../../../src/editor/citations/pasteEdit';

const insertion = { start: 5, end: 5, text: 'quote' };
const footnote = { start: 20, end: 20, text: 'note' };

describe('A quotation that is pasted', () => {
  it('is an edit beside the paste at cursors, of which there may be several', () => {
    const second = { start: 9, end: 9, text: ' quote' };
    const ranges = [
      { start: 5, end: 5 },
      { start: 9, end: 9 },
    ];
    const plan = { edits: [insertion, second, footnote], cursors: [10, 20] };
    assert.deepEqual(partPaste(plan, ranges), { insertText: '', behindCursor: '', others: plan.edits });
  });

  it('leaves the cursor behind it where a footnote goes in at the same place', () => {
    const plan = { edits: [{ start: 5, end: 5, text: 'quote\n\nnote\n' }], cursors: [10] };
    assert.deepEqual(partPaste(plan, [{ start: 5, end: 5 }]), {
      insertText: 'quote',
      behindCursor: '\n\nnote\n',
      others: [],
    });
  });

  it('takes the place of selected words, and of what stood around them by an edit that does not touch them', () => {
    const plan = { edits: [{ start: 4, end: 10, text: 'quote' }, footnote], cursors: [9] };
    assert.deepEqual(partPaste(plan, [{ start: 5, end: 9 }]), {
      insertText: 'quote',
      behindCursor: '',
      others: [{ start: 4, end: 5, text: '' }, { start: 9, end: 10, text: '' }, footnote],
    });
  });

  it('leaves what changes with it elsewhere in the draft to edits beside the paste', () => {
    const letter = { start: 1, end: 3, text: '2022a' };
    const plan = { edits: [letter, { start: 5, end: 9, text: 'quote' }, footnote], cursors: [13] };
    assert.deepEqual(partPaste(plan, [{ start: 5, end: 9 }]), {
      insertText: 'quote',
      behindCursor: '',
      others: [letter, footnote],
    });
  });

  it('is none where several selections would each need their own', () => {
    const ranges = [
      { start: 5, end: 6 },
      { start: 9, end: 9 },
    ];
    assert.equal(partPaste({ edits: [insertion, footnote], cursors: [10, 20] }, ranges), undefined);
  });
});
