import assert from 'node:assert/strict';
import { ARTICLE, kinds, read } from './support';

const COURT =
  'IN THE SUPREME COURT\nBRANNOCK-AD 2019\nCORAM:   CORRADO, JSC (PRESIDING)\nNO. J4/16/2016\n6TH JUNE, 2019';
const PARTIES = 'HALLAM FERRIES\nAPPELLANT\nVRS\nTHE HARBOUR BOARD\nRESPONDENT';

describe('The page of a ruling', () => {
  for (const title of [
    'Hallam Ferries Vrs The Harbour Board (J4/16/2016) [2019] ISC 50 (06 June 2019);',
    'HALLAM FERRIES v. THE HARBOUR BOARD [2019] CA 76.',
    'Hallam Ferries and others v The Harbour Board [2019] ISC 50',
  ])
    it(`is titled “${title}”, without its last mark, and dated`, () => {
      const { source } = read([title, COURT, PARTIES, ...ARTICLE].join('\n\n'));
      assert.equal(source.title, title.replace(/[.;]$/, ''));
      assert.ok(source.evidence.some(({ rule }) => rule === 'title of a case'));
      assert.equal(source.issued, '2019-06-06');
    });

  for (const [what, head] of [
    [
      'that names several',
      ['Hallam v Roper [2018] ISC 12', 'Hallam v The Harbour Board [2019] ISC 50', COURT],
    ],
    [
      'that tells of a match',
      ['Brannock v Quay (Islands Cup 2021)', 'Late goal sinks the islanders in the rain'],
    ],
    ['that an author signs', ['Corrado v Quay [2021] ISC 12', COURT, 'By Ann Lee', '12 July 2021']],
  ] as const)
    it(`is no page ${what}`, () => {
      const { evidence } = read([...head, ...ARTICLE].join('\n\n')).source;
      assert.ok(evidence.every(({ rule }) => rule !== 'title of a case'));
    });

  for (const [headline, below] of [
    ['Supreme Court takes the ferry from its owners on the island', 'Corrado v Quay (2021)'],
    ['Centre Court erupts as the final goes into a fifth hour', 'Corrado v Quay, Brannock 2021'],
  ] as const)
    it(`is not that of a report: “${headline}”`, () => {
      for (const byline of [['By Ann Lee'], []]) {
        const { title } = read([headline, below, ...byline, '12 July 2021', ...ARTICLE].join('\n')).source;
        assert.equal(title, headline);
      }
    });

  it('may be told of in a sentence', () => {
    const sentence = 'In Hallam v Roper the court said in 2019 that nothing was owed.';
    assert.equal(kinds(read([sentence, ...ARTICLE].join('\n\n'))).get(sentence), 'body');
  });
});
