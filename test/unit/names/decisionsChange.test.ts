import assert from 'node:assert/strict';
import type { DecisionChange } from '../../../src/core/names/decisions/change';
import { changeDecisions } from '../../../src/core/names/decisions/change';
import { readDecisions } from '../../../src/core/names/decisions/read';

/** The text after several decisions, each of which must leave a file without a problem. */
function after(text: string | undefined, ...changes: DecisionChange[]): string {
  let written = text;
  for (const change of changes) {
    written = changeDecisions(written, change);
    assert.deepEqual(readDecisions(written).problems, [], written);
  }
  return written ?? '';
}

function withoutComments(text: string): string {
  return text.replace(/^#.*\n|^\n/gm, '');
}

const REVIEWED = `# Names, reviewed by Ines on Monday

hide:            # agencies
  - Getty Images # a credit
  - AFP

merge:
  # two transcriptions
  - name: Volodymyr Zelensky
    also: [Zelenskyy]   # the English one
`;

describe('A decision that is written into a file', () => {
  it('makes the file with a note of what it is, where there is none', () => {
    for (const none of [undefined, '', '\n']) {
      const text = after(none, { type: 'merge', name: 'Ann Lee', also: ['A. Lee', 'Lee'] });
      assert.match(text, /^# Decisions about the names in the sources/);
      assert.equal(withoutComments(text), 'merge:\n  - name: Ann Lee\n    also: [A. Lee, Lee]\n');
    }
  });

  it('leaves comments, order and everything else as it was', () => {
    const text = after(REVIEWED, { type: 'hide', of: 'LIBKOS' }, { type: 'merge', name: 'Volodymyr Zelensky', also: ['Selenskyj'] }); // prettier-ignore
    for (const line of [
      '# Names, reviewed by Ines on Monday',
      '# agencies',
      '# a credit',
      '# two transcriptions',
      '# the English one',
    ])
      assert.ok(text.includes(line), line);
    assert.ok(text.indexOf('hide:') < text.indexOf('merge:'));
    assert.match(text, / {2}- AFP\n {2}- LIBKOS\n/);
    assert.match(text, /also: \[Zelenskyy, Selenskyj\]/);
  });

  it('keeps the line breaks and the way lists are set', () => {
    const text = after('hide:\r\n- A\r\nsplit:\r\n- [ Bo, Bot ]\r\n', { type: 'hide', of: 'B' });
    assert.equal(text, 'hide:\r\n- A\r\n- B\r\nsplit:\r\n- [ Bo, Bot ]\r\n');
  });

  it('says nothing twice', () => {
    const once = after(undefined, { type: 'hide', of: 'AFP' });
    assert.equal(after(once, { type: 'hide', of: 'AFP' }), once);
    const merged = after(undefined, { type: 'merge', name: 'A Bee', also: ['Bee'] });
    assert.equal(after(merged, { type: 'merge', name: 'A Bee', also: ['bee'] }), merged);
  });

  it('renames what was renamed before, and forgets a renaming that is taken back', () => {
    const once = after(undefined, { type: 'rename', of: 'Kurakhové', to: 'Kurakhove' });
    const twice = after(once, { type: 'rename', of: 'Kurakhove', to: 'Kurachowe' });
    assert.equal(withoutComments(twice), 'rename:\n  Kurakhové: Kurachowe\n');
    const back = after(twice, { type: 'rename', of: 'Kurachowe', to: 'Kurakhové' });
    assert.equal(withoutComments(back), '');
    assert.match(back, /^# Decisions/);
    assert.equal(withoutComments(after(back, { type: 'hide', of: 'X' })), 'hide:\n  - X\n');
  });

  it('wins over an earlier one that it speaks against', () => {
    const split = after(undefined, { type: 'split', names: ['Bucha', 'Buchach'] });
    const merged = after(split, { type: 'merge', name: 'Bucha', also: ['Buchach'] });
    assert.equal(withoutComments(merged), 'merge:\n  - name: Bucha\n    also: [Buchach]\n');
    const apart = after(merged, { type: 'split', names: ['Buchach', 'Bucha'] });
    assert.equal(withoutComments(apart), 'split:\n  - [Buchach, Bucha]\n');
  });

  it('takes what was merged into a name along when that name joins another', () => {
    const text = after(
      undefined,
      { type: 'merge', name: 'Selenskyj', also: ['Zelenskiy'] },
      { type: 'rename', of: 'Zelensky', to: 'Zelenskyy' },
      { type: 'kind', of: 'Selenskyj', kind: 'person' },
      { type: 'merge', name: 'Volodymyr Zelensky', also: ['Selenskyj', 'Zelenskyy'] },
    );
    assert.equal(
      withoutComments(text),
      'merge:\n  - name: Volodymyr Zelensky\n    also: [Selenskyj, Zelenskiy, Zelensky]\n',
    );
  });

  it('sets a kind where it stands already', () => {
    const merge = 'merge:\n  - name: A\n    also: [B]\n    kind: place\n';
    assert.match(after(merge, { type: 'kind', of: 'A', kind: 'person' }), /kind: person\n$/);
    const text = after('kind:\n  A: place\n', { type: 'kind', of: 'A', kind: 'person' });
    assert.equal(text, 'kind:\n  A: person\n');
  });

  it('is not written into a file that is no YAML', () => {
    assert.throws(() => changeDecisions('hide:\n  - A\n - [', { type: 'hide', of: 'B' }), {
      name: 'DecisionFileError',
      message: /not valid YAML\. Mend line \d/,
    });
    assert.throws(() => changeDecisions('- A\n', { type: 'hide', of: 'B' }), /not made of sections/);
    assert.throws(() => changeDecisions('hide: A\n', { type: 'hide', of: 'B' }), /section “hide”/);
  });

  it('quotes names that YAML would read as something else', () => {
    for (const of of [
      '1984',
      'No: 1',
      '# hash',
      'true',
      '- dash',
      '[x]',
      '"q"',
      'Ł: ódź',
      '*star',
      'a'.repeat(200),
    ]) {
      const text = after(undefined, { type: 'hide', of }, { type: 'rename', of, to: `${of} & Co` });
      assert.equal(readDecisions(text).decisions.hide[0]?.name, of);
      assert.equal(readDecisions(text).decisions.rename[0]?.of.name, of);
    }
  });
});
