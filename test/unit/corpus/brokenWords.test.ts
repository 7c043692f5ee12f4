import assert from 'node:assert/strict';
import { wordBreaks } from '../../../src/core/corpus/brokenWords';
import { readTexts } from '../../support/memorySourcebook';
import { checking, summary } from '../grounding/support';

function kinds(text: string): string[] {
  return wordBreaks(text).map(({ kind }) => kind);
}

describe('A word that the end of a line breaks', () => {
  it('is joined where the file has it in one piece elsewhere', () => {
    assert.deepEqual(kinds('An inter-\nnational body; this international body.'), ['joined']);
  });

  it('keeps its hyphen where the file has it with one, or both of its parts', () => {
    assert.deepEqual(kinds('A well-\nknown man; the well-known woman.'), ['hyphened']);
    assert.deepEqual(kinds('A well-\nknown man is known well.'), ['hyphened']);
  });

  it('is not decided where nothing in the file tells', () => {
    assert.deepEqual(kinds('An inter-\r\n  national body.'), ['unknown']);
  });

  it('is none before a capital, a figure and an empty line', () => {
    assert.deepEqual(kinds('Anne-\nMarie, the 1990-\n1991 war, a dash -\nlike this, half-\n\nand half'), []);
  });

  describe('in a source', () => {
    const REPORT =
      'The inter-\nnational board heard the engineer Maria Fer-\nnandes. It is an international board.';

    it('is cited in one piece where the file shows that it is one, else with its hyphen', async () => {
      const sourcebook = await readTexts({ 'report.txt': REPORT });
      const [{ id: source = '' } = {}] = sourcebook.sources();
      const { record } = sourcebook.cite({
        source,
        start: 0,
        end: REPORT.indexOf('.') + 1,
        markup: 'plaintext',
      });
      assert.equal(record.quote, 'The international board heard the engineer Maria Fer-nandes.');
    });

    it('is found, named and held against a draft in one piece', async () => {
      const sourcebook = await readTexts({ 'report.txt': REPORT });
      assert.equal(sourcebook.search({ query: '"the international board heard"', limit: 5 }).hits.length, 1);
      assert.ok(sourcebook.names().some(({ name }) => name === 'Maria Fernandes'));
      const found = checking(sourcebook)('“The international board heard the engineer Maria Fernandes.”');
      assert.deepEqual(summary(found), [
        'grounded: The international board heard the engineer Maria Fernandes.',
      ]);
    });
  });
});
