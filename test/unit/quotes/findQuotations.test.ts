import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Passage, PassageKind } from '../../../src/core/corpus/model';
import { findQuotations } from '../../../src/core/quotes/findQuotations';
import { passagesOf } from './goldenTexts';

function quoted(text: string): string[] {
  return findQuotations(text, passagesOf(text)).map(({ start, end }) => text.slice(start, end));
}

function whole(text: string, kind: PassageKind = 'body'): Passage[] {
  return [{ paragraph: 1, kind, start: 0, end: text.length, startLine: 1, endLine: 1 }];
}

describe('findQuotations', () => {
  it('leaves the marks out and says which they are', () => {
    const text = 'He wrote, “as it stands."';
    assert.deepEqual(findQuotations(text, whole(text)), [
      { start: 11, end: 24, paragraph: 1, open: '“', close: '"' },
    ]);
  });

  it('ends an unclosed quotation with its paragraph, without the space behind it', () => {
    const text = 'She said: "We wait and see.  \nNext line.';
    const [first] = findQuotations(text, passagesOf(text));
    assert.equal(text.slice(first?.start, first?.end), 'We wait and see.');
    assert.equal(first?.close, undefined);
  });

  it('reads marks of many languages', () => {
    assert.deepEqual(quoted('„Ja“ und »nein«, « oui » et “non”, ”hej”, 「はい」。'), [
      'Ja',
      'nein',
      'oui',
      'non',
      'hej',
      'はい',
    ]);
  });

  it('keeps no-break spaces inside of guillemets out of the range', () => {
    assert.deepEqual(quoted('Il dit : «\u00a0Nous\u00a0restons\u202f».'), ['Nous\u00a0restons']);
  });

  it('takes the outer of nested quotations', () => {
    assert.deepEqual(quoted('“She said ‘stay’ and “go”,” he noted. "Her "no" was clear."'), [
      'She said ‘stay’ and “go”,',
      'Her "no" was clear.',
    ]);
    assert.deepEqual(quoted('‘She said “stay” twice,’ he noted.'), ['She said “stay” twice,']);
  });

  it('tells apostrophes from single marks', () => {
    assert.deepEqual(quoted("The workers' rights of the '90s, rock 'n' roll, and the dogs' owners."), []);
    assert.deepEqual(quoted("'The workers' rights come first,' she said, 'don't they?'"), [
      "The workers' rights come first,",
      "don't they?",
    ]);
    assert.deepEqual(quoted('Ukraine’s army and the ‘old guard’ met in the ’60s.'), ['old guard']);
  });

  it('tells measures from marks', () => {
    assert.deepEqual(quoted('He is 5\'10" and owns a 12" record and a 3/4" pipe.'), []);
    assert.deepEqual(quoted('"The 12" record is mine," she said.'), ['The 12" record is mine,']);
    assert.deepEqual(quoted('"We sold 5,000" he said, "and no more."'), ['We sold 5,000', 'and no more.']);
  });

  it('are not looked for in code', () => {
    assert.deepEqual(quoted('Write `open("a.txt")` and `it\'s "b"`, which “opens it”.'), ['opens it']);
  });

  it('does not take markup for quotations', () => {
    assert.deepEqual(
      quoted('<a href="https://x.org" class="y">Home</a> » News » [a](https://x.org "title")'),
      [],
    );
    assert.deepEqual(quoted("Use ``code`` and ``more``, but ``old wire copy'' is quoted."), [
      'old wire copy',
    ]);
  });

  it('parts two quotations where the narrator speaks before the second', () => {
    assert.deepEqual(quoted('“We stay, Moreau said. “All of us.”'), ['We stay, Moreau said.', 'All of us.']);
  });

  it('passes over marks with nothing worded between them', () => {
    assert.deepEqual(quoted('She typed "" and "..." and “?!”.'), []);
  });

  it('does not read furniture and bylines', () => {
    const text = 'Also read: “All about eels”';
    assert.equal(findQuotations(text, whole(text, 'furniture')).length, 0);
    assert.equal(findQuotations(text, whole(text, 'byline')).length, 0);
    assert.equal(findQuotations(text, whole(text, 'caption')).length, 1);
  });

  it('finds the quotations of the seeds that open and close with different marks, or never close', () => {
    const read = (file: string): string =>
      readFileSync(join(import.meta.dirname, '../../../seeds', file), 'utf8');
    const cnn = quoted(read('000_48e6761ed1d0c1e1.txt'));
    assert.ok(cnn.includes("the enemy's losses amounted to 79 servicemen, of which 46 were irrecoverable."));
    assert.ok(
      cnn.some((quote) => quote.startsWith('as a result of') && quote.endsWith('Armed Forces of Ukraine.')),
    );
    assert.ok(quoted(read('002_0a72a1856a54155a.txt')).includes('30 km2 per day'));
    assert.ok(
      quoted(read('003_d38142e370f501a9.txt')).some((quote) => quote.endsWith('shot, it is direct death.')),
    );
  });

  it('gives ranges in order, apart, inside of their passage and without outer space, whatever the text', () => {
    const piece = fc.constantFrom(
      '"',
      '“',
      '”',
      '„',
      '«',
      '»',
      '‘',
      '’',
      "'",
      '``',
      "''",
      '「',
      '」',
      'a',
      'B',
      '9',
      ' ',
      ',',
      '.',
      '-',
      '\u00a0',
      '(',
      '=',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of findQuotations(text, whole(text))) {
          assert.ok(last <= start && start < end && end <= text.length);
          assert.equal(text.slice(start, end), text.slice(start, end).trim());
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('reads a line of a megabyte in a time that grows with its length only', () => {
    for (const hostile of ['" ', '“', "'a ", '‘a’s ', 'said "x ', '«', '`` ']) {
      const text = hostile.repeat(Math.floor(1_000_000 / hostile.length));
      const start = performance.now();
      findQuotations(text, whole(text));
      assert.ok(performance.now() - start < 20_000, hostile);
    }
  }).timeout(120_000);
});
