import assert from 'node:assert/strict';
import type { Difference } from '../../../src/core/grounding/model';
import { bothSides } from '../../../src/editor/grounding/bothSides';

const NOWHERE = { start: 0, end: 0 };

function step(kind: Difference['kind'], draftText: string, sourceText: string): Difference {
  return { kind, draftText, sourceText, draft: NOWHERE, source: NOWHERE };
}

const LONG = 'We cannot ask so many people a week to queue on planks that were laid in the year 1962 for';

describe('The two sides of a quotation', () => {
  it('are broken at the same words, so that only lines with a change differ', () => {
    const { draft, source } = bothSides('', '', [
      step('equal', LONG, LONG),
      step('replaced', 'thirty', 'forty'),
      step('equal', `${LONG} “them”.`, `${LONG} "them".`),
    ]);
    const lines = draft.split('\n');
    const others = source.split('\n');
    assert.equal(lines.length, others.length);
    assert.ok(
      [...lines, ...others].every((line) => line.length <= 40),
      draft,
    );
    assert.deepEqual(
      lines.flatMap((line, i) =>
        line === others[i] ? [] : [line.split(' ').at(-1), others[i]?.split(' ').at(-1)],
      ).length,
      4,
    );
    assert.equal(draft.replaceAll('\n', ' '), `${LONG} thirty ${LONG} “them”.`);
  });

  it('keep what one of them lacks', () => {
    const { draft, source } = bothSides('', '', [
      step('equal', 'It was', 'It was'),
      step('dropped', '', 'not'),
      step('equal', 'sold', 'sold'),
      step('added', 'twice', ''),
    ]);
    assert.deepEqual([draft, source], ['It was sold twice', 'It was not sold']);
  });

  it('keep the sign between two words of which one was changed', () => {
    const { draft, source } = bothSides('It won 13–3, they say.', 'It won 12–3, they say.', [
      step('equal', 'It won', 'It won'),
      step('replaced', '13', '12'),
      step('equal', '3, they say', '3, they say'),
    ]);
    assert.deepEqual([draft, source], ['It won 13–3, they say', 'It won 12–3, they say']);
  });

  it('say the same where nothing differs', () => {
    assert.deepEqual(bothSides('a  b', 'a\nb', []), { draft: 'a b', source: 'a b' });
  });
});
