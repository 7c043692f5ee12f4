import assert from 'node:assert/strict';
import { readStated } from '../../../src/core/corpus/metadata/stated';
import { changeSidecar, SidecarError } from '../../../src/core/corpus/sidecar/change';
import type { MetadataChange } from '../../../src/core/corpus/sidecar/change';

const NAMES = { name: 'a.txt.yaml', source: 'a.txt' };

function changed(text: string | undefined, ...changes: MetadataChange[]): string | undefined {
  return changes.reduce<string | undefined>((before, change) => changeSidecar(before, NAMES, change), text);
}

describe('Writing what is known of a source', () => {
  it('begins a file that says what it is for', () => {
    assert.equal(
      changed(undefined, { field: 'title', values: ['After the flood'] }),
      '# What is known of a.txt. It wins over what is read from the text.\n\ntitle: After the flood\n',
    );
  });

  it('keeps comments, order, unknown keys and line breaks', () => {
    const before =
      '# Mine\r\nrating: 5   # of 5\r\n\r\nheadline: Old # as printed\r\nauthor: [Ana Reis]\r\n# end\r\n';
    const after = changed(
      before,
      { field: 'title', values: ['New'] },
      { field: 'issued', values: ['2024-11'] },
    );
    assert.equal(
      after,
      '# Mine\r\nrating: 5 # of 5\r\n\r\nheadline: New # as printed\r\nauthor: [Ana Reis]\r\npublished: 2024-11\r\n\r\n# end\r\n',
    );
  });

  it('changes the entry that counts where several keys say the same', () => {
    const after = changed('publication: B\noutlet: A\n', { field: 'container', values: ['C'] }) ?? '';
    assert.equal(after, 'publication: B\noutlet: C\n');
    assert.equal(readStated(after, { rule: 'sidecar', name: 'a', firstLine: 1 }).container, 'C');
  });

  it('takes a field out, whatever its keys are, so that the source speaks for itself', () => {
    const after = changed('title: A\nheadline: B\nlang: en\n', { field: 'title', values: [] });
    assert.equal(after, 'lang: en\n');
    const emptied = changed('# Mine\ntitle: A\n', { field: 'title', values: [] }) ?? '';
    assert.doesNotMatch(emptied, /null|title/);
    assert.deepEqual(readStated(emptied, { rule: 'sidecar', name: 'a', firstLine: 1 }).warnings, []);
  });

  it('is read back as it was meant, whatever the words look like', () => {
    const hostile = [
      'yes',
      '2024',
      '- a',
      '# b',
      'a: b',
      '[x](command:y)',
      '“Ünï” \\ "q"',
      '&x *y',
      '@z',
      '1.10',
    ];
    for (const words of hostile) {
      const text = changed(
        undefined,
        { field: 'title', values: [words] },
        { field: 'authors', values: [words, 'Ana Reis'] },
        { field: 'issued', values: ['2024'] },
      );
      const stated = readStated(text ?? '', { rule: 'sidecar', name: 'a', firstLine: 1 });
      assert.deepEqual(
        [stated.title, stated.authors, stated.issued, stated.warnings],
        [words, [words, 'Ana Reis'], '2024', []],
      );
    }
  });

  it('does not touch a file that is no YAML of keys and values', () => {
    assert.throws(() => changed('a: [1\n', { field: 'title', values: ['x'] }), SidecarError);
    assert.throws(() => changed('- a\n', { field: 'title', values: ['x'] }), /not a list of keys and values/);
  });
});
