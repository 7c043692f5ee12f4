import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { QueryCompletions, Sourcebook } from '../../../src/core/api';
import { readReports } from './corpusOfReports';

describe('A query that is being typed', () => {
  let sourcebook: Sourcebook;
  before(async () => {
    sourcebook = await readReports();
  });

  /** What can stand where `|` is; the text up to and after the range that it takes the place of. */
  function at(marked: string): { texts: string[]; kinds: string[]; before: string; after: string } {
    const offset = marked.indexOf('|');
    const query = marked.replace('|', '');
    const { range, items }: QueryCompletions = sourcebook.completeQuery(query, offset) ?? {
      range: { start: offset, end: offset },
      items: [],
    };
    return {
      texts: items.map(({ text }) => text),
      kinds: [...new Set(items.map(({ kind }) => kind))],
      before: query.slice(0, range.start),
      after: query.slice(range.end),
    };
  }

  it('is completed by the operators that begin like its last word', () => {
    assert.deepEqual(at('dam so|'), { texts: ['source:'], kinds: ['operator'], before: 'dam ', after: '' });
    assert.deepEqual(at('-s|').texts, ['source:', 'speaker:']);
    assert.equal(at('-s|').before, '-');
    assert.deepEqual(at('dam|').texts, []);
  });

  it('is offered all operators where nothing stands yet', () => {
    assert.equal(at('dam | wall').texts.length, 8);
    assert.deepEqual([at('dam | wall').before, at('dam | wall').after], ['dam ', ' wall']);
  });

  it('is completed by files, quoted where they must be', () => {
    assert.deepEqual(at('source:|').texts, [
      'north/dam-opening.txt',
      'north/dam-vote.txt',
      '"notes 2.txt"',
      'south/dam-leak.txt',
    ]);
    assert.deepEqual(at('source:dam|').texts.length, 3);
    assert.deepEqual(at('dam source:"notes |'), {
      texts: ['"notes 2.txt"'],
      kinds: ['file'],
      before: 'dam source:',
      after: '',
    });
  });

  it('is completed by names, places and speakers of the sources, the most mentioned first', () => {
    assert.deepEqual(at('name:|').texts.slice(0, 2).toSorted(), ['"Helena Duarte"', 'Braga']);
    assert.deepEqual(at('name:dua|').texts, ['"Helena Duarte"']);
    assert.deepEqual(at('place:|').texts.slice(0, 2), ['Braga', 'Porto']);
    assert.deepEqual(at('place:dua|').texts, []);
    assert.deepEqual(at('speaker:|').texts.toSorted(), ['"Helena Duarte"', '"Oscar Lindqvist"']);
  });

  it('keeps what stands behind a value that is not closed', () => {
    assert.deepEqual(at('speaker:"Hel| dam wall'), {
      texts: ['"Helena Duarte"'],
      kinds: ['person'],
      before: 'speaker:',
      after: ' dam wall',
    });
    assert.equal(at('speaker:"Hel|ena" dam').after, ' dam');
  });

  it('is completed by the years of the sources, then by months and days', () => {
    assert.deepEqual(at('after:|').texts, ['2025', '2024']);
    assert.deepEqual(at('on:2025|').texts, ['2025-03']);
    assert.deepEqual(at('on:2025-03-|').texts, ['2025-03-20', '2025-03-03']);
    assert.deepEqual(at('on:2024..|').texts, ['2024..2025', '2024..2024']);
  });

  it('is completed by what is: takes', () => {
    assert.deepEqual(at('is:b|').texts, ['body', 'byline']);
  });

  it('never fails, whatever stands in it', () => {
    const piece = fc.constantFrom(
      '-',
      '"',
      '(',
      ')',
      'OR',
      'is:',
      'on:2024..',
      'name:',
      'source:"',
      ' ',
      'a',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.nat(), (pieces, at) => {
        const query = pieces.join('');
        const offset = at % (query.length + 1);
        const completions = sourcebook.completeQuery(query, offset);
        if (completions === undefined) return;
        assert.ok(
          completions.range.start <= offset && offset <= completions.range.end,
          JSON.stringify(query),
        );
        assert.ok(completions.items.length > 0);
      }),
    );
  });
});
