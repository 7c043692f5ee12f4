import assert from 'node:assert/strict';
import { parseQuery } from '../../../../src/core/search/query';
import { phrase, selectionQuery } from '../../../../src/editor/search/selectionQuery';

describe('The query for a selection', () => {
  it('is a phrase for two to eight words', () => {
    assert.equal(selectionQuery('the old  pier'), '"the old pier"');
  });

  it('is the word alone for one word, without what stands around it', () => {
    assert.equal(selectionQuery('-Duarte, '), 'Duarte');
  });

  it('is the words for a longer selection', () => {
    const query = selectionQuery('We cannot ask forty thousand people a week to queue on planks');
    assert.equal(query, 'We cannot ask forty thousand people a week to queue on planks');
  });

  it('is nothing where no word is selected', () => {
    assert.equal(selectionQuery(' — '), undefined);
  });

  it('never speaks the query language by accident', () => {
    const selected = 'He said: “name:x OR -y” and after:2024 then went home for the day';
    const { clauses, problems } = parseQuery(selectionQuery(selected) ?? '');
    assert.deepEqual([...new Set(clauses.map(({ kind }) => kind))], ['word']);
    assert.deepEqual(problems, []);
  });

  it('ends no phrase at a quotation mark inside', () => {
    assert.equal(phrase('the “old” pier'), '"the old pier"');
    assert.equal(parseQuery(phrase('« du "fleuve" »')).clauses.length, 1);
  });
});
