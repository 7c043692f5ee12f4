import assert from 'node:assert/strict';
import { formulaWords } from '../../../src/core/grounding/draft/formula';
import type { Check } from './support';
import { checking, readGolden, summary } from './support';

const WORDS = 'the work is dull, expensive and necessary';

describe('Signs of money in a draft', () => {
  let check: Check;
  before(async () => {
    check = checking(await readGolden());
  });

  for (const language of ['markdown', 'org'])
    for (const draft of [
      `The dredger cost $5 million. “${WORDS},” she said; all sums are in US$.`,
      `The dredger cost $7m (in all). ‘${WORDS}’, she said; all sums are in A$.`,
      `They bid in $NZ and she said: "${WORDS}". The rest is in euros, none in S$.`,
      `The $-sign is missing. «${WORDS}», she said, without any$.`,
    ])
      it(`hide no quotation between them in ${language}: ${draft.slice(0, 30)}`, () => {
        assert.deepEqual(
          summary(check(draft, language)).map((line) => line.replace(/,$/, '')),
          [`grounded: ${WORDS}`],
        );
      });

  it('are told from those of a formula, which shows its signs', () => {
    for (const quoted of ['dull, $x$ expensive', 'dull, $10 kg$ expensive', 'dull, $p \\leq 20$ expensive']) {
      const [found] = check(`He said “the work is ${quoted} and necessary”.`);
      assert.doesNotMatch(found?.quote ?? '$', /\$/);
    }
  });
});

describe('A command of a formula', () => {
  it('shows nothing where no sign is known for it, whatever it is called', () => {
    assert.equal(formulaWords('2 \\constructor 3 \\toString \\leq 4'), '2 3 ≤4');
  });
});
