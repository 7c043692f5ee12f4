import assert from 'node:assert/strict';
import { areOnPages } from '../../../src/core/corpus/pages';
import { pagesIn } from '../../../src/core/grounding/claims/pages';

function written(text: string): string | undefined {
  return pagesIn(text)
    ?.map(({ first, last }) => (first === last ? first : `${first}–${last}`))
    .join(', ');
}

describe('The pages of a citation', () => {
  const READ: readonly (readonly [string, string | undefined])[] = [
    ['P. L. Quarrie, Weir report, p. 2', '2'],
    ['Tan, S. C., weir.pdf', undefined],
    ['Tan, J. S. 12, Deichbericht, S. 7', '7'],
    ['388 U.S. 214, p. 3', '3'],
    ['388 U.S. 214', undefined],
    ['Deichbericht, 3. Aufl., S. 12', '12'],
    ['pp. xi–xii', 'xi–xii'],
    ['p. v', 'v'],
    ['p. IV', 'IV'],
    ['page civil', undefined],
    ['pp. 83 and 85', '83, 85'],
    ['pp. 80, 84–86 & 90.', '80, 84–86, 90'],
    ['S. 80, 84 und 90', '80, 84, 90'],
    ['pp. 183–4', '183–184'],
    ['p. 2, 14 May 2024', '2'],
    ['S. 2, 14. Mai 2024', '2'],
    ['p. 2, 2019', '2'],
    ['p. 2 and 3 others', '2'],
    ['Quarrie 2003, p. 4; Tan 2009, p. 9', '4'],
    ['с. 12', '12'],
    ['Raport o tamie, s. 4', '4'],
    ['Raport o tamie, s.\u00A04–6', '4–6'],
    ['Tan, J. s. 12', undefined],
    ['Brücke, s. v. Weir', undefined],
    ['Raport o tamie, s. l., s. d.', undefined],
    ['Weirs Act 1998, s. 4', undefined],
  ];
  for (const [text, pages] of READ)
    it(`are ${pages ?? 'none'} in “${text}”`, () => {
      assert.equal(written(text), pages);
    });

  it('are found under each number that stands twice', () => {
    const runs = ['i', '1', '2', '3', '1', '2', '3', '4'].map((label, at) => ({
      label,
      number: at + 1,
      start: at * 100,
    }));
    const isOn = (at: number, first: string, last = first): boolean =>
      areOnPages(runs.slice(at, at + 1), { first, last }, runs);
    assert.deepEqual(
      [isOn(2, '2'), isOn(5, '2'), isOn(6, '2'), isOn(5, '1', '3'), isOn(2, '1', '3'), isOn(7, '1', '3')],
      [true, true, false, true, true, false],
    );
    assert.deepEqual([isOn(3, 'i', '1'), isOn(7, '3', '90'), isOn(7, '90')], [false, true, false]);
  });
});
