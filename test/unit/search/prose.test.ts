import assert from 'node:assert/strict';
import { parseQuery } from '../../../src/core/search/query';
import { queryTokens } from '../../../src/core/search/queryTokens';
import { found, indexOf } from './support';

/** What is more than a word in a query: `not -Gaza`, `phrase old pier`, `any A OR B`, `after 2024-11-01`. */
function operatorsIn(query: string): string[] {
  return parseQuery(query)
    .clauses.filter(({ kind }) => kind !== 'word')
    .map(({ kind, start, end }) => `${kind} ${query.slice(start, end)}`);
}

function wordsIn(query: string): string[] {
  return parseQuery(query).clauses.flatMap((clause) => (clause.kind === 'word' ? [clause.text] : []));
}

describe('a sentence in the search input', () => {
  it('has no operators in its dashes, hyphens, slashes and negative numbers', () => {
    for (const sentence of [
      '-The harbour was closed on Monday because of the storm.',
      'The harbour was closed -after a long quarrel with the owners- on Monday.',
      'Samples of the tissue were stored at -80 degrees for a month.',
      'Is the rate of anti-(IL-6)-receptor treatment higher in the young and/or the old?',
      '0-dimensional biomaterials show inductive properties',
    ])
      assert.deepEqual(operatorsIn(sentence), [], sentence);
  });

  it('has no operators in its colons, and nothing wrong with them', () => {
    for (const sentence of [
      'The mixture was diluted with water in a ratio: 3 parts to one of the acid.',
      'What was the ratio:3 of the parts in the mixture of acid and water?',
      'In the first place: the survival after:surgery was better in the group with drugs.',
      'The question is: who was on: the ferry that came in before: the storm?',
    ]) {
      assert.deepEqual(operatorsIn(sentence), [], sentence);
      assert.deepEqual(parseQuery(sentence).problems, [], sentence);
    }
    assert.ok(wordsIn('What was the ratio:3 of the parts in the mixture?').includes('ratio 3'));
  });

  it('has no alternatives in an odds ratio', () => {
    assert.deepEqual(operatorsIn('The risk of stroke was higher in smokers (adjusted OR 2.3; 95% CI).'), []);
    assert.deepEqual(operatorsIn('The adjusted OR of death from stroke in the group of smokers'), []);
  });

  it('has no phrase in the inches of a pipe', () => {
    assert.deepEqual(operatorsIn('what is the flow in a 12" pipe with rough walls'), []);
    assert.deepEqual(operatorsIn('"the year 2024" report'), ['phrase "the year 2024"']);
  });

  it('still has its exclusions at the end, its alternatives of names, and its filters', () => {
    assert.deepEqual(operatorsIn('what did the president say about the war -Gaza -"West Bank"'), [
      'not -Gaza',
      'not -"West Bank"',
    ]);
    assert.deepEqual(operatorsIn('what did Biden OR Macron say about the war in the east'), [
      'any Biden OR Macron',
    ]);
    assert.deepEqual(operatorsIn('what did the president say of the war after:2024-11 speaker:Peskov'), [
      'date after:2024-11',
      'field speaker:Peskov',
    ]);
  });

  it('leaves a list of words as it was', () => {
    assert.deepEqual(operatorsIn('-Gaza ceasefire talks'), ['not -Gaza']);
    assert.deepEqual(operatorsIn('2022 OR 2023'), ['any 2022 OR 2023']);
    assert.equal(parseQuery('pier after:surgery').problems[0]?.code, 'badDate');
  });

  it('is coloured as it is read', () => {
    const kinds = queryTokens('-The harbour was closed on: the day of the storm').map(({ kind }) => kind);
    assert.deepEqual([...new Set(kinds)], ['word']);
  });
});

describe('words that a sentence quotes', () => {
  const TEXTS = [
    'The minister called the closing of the harbour a disaster for all the fishermen of the coast.',
    'The closing of the harbour was, said the minister, “a necessary evil” that the fishermen accept.',
    'Bread was dearer than ever.',
  ];
  const CLAIM =
    'The minister said that closing the harbour was "an unnecessary evil" to the fishermen of the coast';

  it('are wanted like the others, and need not stand there', () => {
    assert.deepEqual(found(indexOf(...TEXTS), CLAIM).toSorted(), [1, 2]);
  });

  it('put a passage that has them in their order first', () => {
    const texts = [TEXTS[1] ?? '', (TEXTS[1] ?? '').replace('a necessary evil', 'an evil, and necessary')];
    const claim =
      'The minister of fishermen said on closing the harbour "a necessary evil" was done by the coast';
    assert.deepEqual(found(indexOf(...texts.toReversed()), claim), [2, 1]);
  });

  it('are what is sought in a question, in a list, and where most is quoted', () => {
    const index = indexOf(...TEXTS);
    assert.deepEqual(found(index, 'what did the minister say about the "unnecessary evil"'), []);
    assert.deepEqual(found(index, 'minister harbour fishermen coast closing "unnecessary evil"'), []);
    assert.deepEqual(
      found(index, '"closing of the harbour was an unnecessary evil for the fishermen" said the minister'),
      [],
    );
  });
});
