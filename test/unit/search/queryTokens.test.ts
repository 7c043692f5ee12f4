import assert from 'node:assert/strict';
import fc from 'fast-check';
import { queryTokens } from '../../../src/core/search/queryTokens';
import { slice } from '../../../src/core/text/range';

/** `!kind[text]`, with `!` where it is excluded and `*` where there is a problem. */
function shown(query: string): string[] {
  return queryTokens(query).map(
    (token) =>
      `${token.excluded ? '!' : ''}${token.kind}[${slice(query, token)}]${token.problem === undefined ? '' : '*'}`,
  );
}

describe('the stretches of a query', () => {
  it('are words, phrases, operators, their values and signs', () => {
    assert.deepEqual(shown('dam -source:"Le Monde" Nile OR “Blue Nile” -wet'), [
      'word[dam]',
      '!not[-]',
      '!operator[source:]',
      '!value["Le Monde"]',
      'word[Nile]',
      'or[OR]',
      'phrase[“Blue Nile”]',
      '!not[-]',
      '!word[wet]',
    ]);
  });

  it('are parentheses, but for those that a value holds', () => {
    assert.deepEqual(shown('-(a b) source:notes(2).txt'), [
      '!not[-]',
      '!group[(]',
      'word[a]',
      'word[b]',
      'group[)]',
      'operator[source:]',
      'value[notes(2).txt]',
    ]);
  });

  it('carry what is wrong with them', () => {
    assert.deepEqual(shown('on:2024-13 city:Porto is: is:blue'), [
      'operator[on:]',
      'value[2024-13]*',
      'word[city:]*',
      'word[Porto]',
      'operator[is:]*',
      'operator[is:]',
      'value[blue]*',
    ]);
  });

  it('stand in order, apart and within whatever is typed', () => {
    const piece = fc.constantFrom(
      '-',
      '"',
      '(',
      ')',
      'OR',
      'is:',
      'on:2024..',
      'name:',
      ':',
      'é',
      '京',
      ' ',
      'a',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }), (pieces) => {
        const query = pieces.join('');
        let last = 0;
        for (const { start, end } of queryTokens(query)) {
          assert.ok(last <= start && start < end && end <= query.length, JSON.stringify(query));
          last = end;
        }
      }),
    );
  });
});
