import assert from 'node:assert/strict';
import { fixesFor } from '../../../src/core/grounding/fixes';
import type { Check } from './support';
import { checking, readGolden } from './support';

const WORDS = 'We will not close the northern quay before September';
const UNDATED = 'Wir werden den Nordkai nicht vor dem Sommer schließen';

describe('What a draft says of a quotation', () => {
  let check: Check;
  before(async () => {
    check = checking(await readGolden());
  });

  const RIGHT: readonly (readonly [string, string])[] = [
    ['the speaker by full name', `“${WORDS},” said Marta Lindqvist.`],
    ['the speaker by surname', `“${WORDS},” Lindqvist said.`],
    ['a pronoun', `“${WORDS},” she said.`],
    ['the outlet and the date', `“${WORDS}” (The Harbour Post, 3 May 2024).`],
    ['the year alone', `“${WORDS}” (Lindqvist 2024).`],
    ['the file and the line', `“${WORDS}” (harbour.txt, line 7).`],
    [
      'the file by a link, beside lines of something that is no source',
      `“${WORDS}” (see [harbour.txt](w/harbour.txt) and [a plan](plan.md#L90)).`,
    ],
    ['the file and its line by a link', `“${WORDS}” ([the paper](w/harbour.txt#L7)).`],
    ['a remark in brackets with a year', `“${WORDS}” (she was dismissed by the council in 2023).`],
    ['the day on which it was said', `“${WORDS},” Lindqvist said on 3 May 2024.`],
    [
      'a note with speaker, title, outlet and date',
      `“${WORDS}.”[^a]\n\n[^a]: Marta Lindqvist, “Port chief warns of delays,” *The Harbour Post*, 3 May 2024.`,
    ],
    ['the file and the line before it', `The paper (harbour.txt, line 7) has: “${WORDS}.”`],
    ['another file in the sentence before', `Others went (courrier.txt, line 5). “${WORDS},” she said.`],
    ['that the source is undated', `„${UNDATED}“ (hafen.txt, n.d.).`],
    ['a date in the next sentence', `“${WORDS},” she said. Nobody believed it (Evening Echo, 9 June 2021).`],
  ];
  for (const [what, draft] of RIGHT) {
    it(`is right: ${what}`, () => {
      assert.deepEqual(
        check(draft).map(({ status, detail }) => [status, detail]),
        [['grounded', '']],
      );
    });
  }

  const WRONG: readonly (readonly [string, 'speaker' | 'source' | 'date', string])[] = [
    ['another speaker behind it', 'speaker', `“${WORDS},” said Pavel Horak.`],
    ['another speaker before it', 'speaker', `Pavel Horak said: “${WORDS}.”`],
    ['a speaker whom no source names', 'speaker', `“${WORDS},” Harriet Quillfeather said.`],
    ['another speaker in the citation', 'speaker', `“${WORDS}” (Pavel Horak, The Harbour Post, 3 May 2024).`],
    ['another outlet', 'source', `“${WORDS}” (The Quay Gazette, 3 May 2024).`],
    ['another file before it', 'source', `The report (courrier.txt, line 5) has: “${WORDS}.”`],
    ['another day before it', 'date', `The Harbour Post (4 May 2024): “${WORDS}.”`],
    ['another file', 'source', `“${WORDS}” (courrier.txt, line 5).`],
    [
      'another file by a link in a note',
      'source',
      `“${WORDS}.”[^a]\n\n[^a]: See [the article](notes/courrier.txt).`,
    ],
    ['a file that is not there', 'source', `“${WORDS}” (elsewhere.txt).`],
    ['another day', 'date', `“${WORDS}” (The Harbour Post, 4 May 2024).`],
    ['another year', 'date', `“${WORDS}” (Lindqvist 2023).`],
    ['a date for an undated source', 'date', `„${UNDATED}“ (hafen.txt, 14 November 2024).`],
  ];
  for (const [what, kind, draft] of WRONG) {
    it(`is wrong: ${what}`, () => {
      const [found, ...more] = check(draft);
      assert.equal(more.length, 0);
      assert.equal(found?.status, 'misattributed', JSON.stringify(found));
      assert.deepEqual(
        found.problems.map((problem) => problem.kind),
        [kind],
      );
    });
  }
});

describe('What can be done about a quotation', () => {
  let check: Check;
  before(async () => {
    check = checking(await readGolden());
  });

  function applied(draft: string, kind: string): string | undefined {
    const [found] = check(draft);
    const fix = found && fixesFor(found, draft, 'markdown').find((one) => one.kind === kind);
    return fix?.edits.reduceRight(
      (text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end),
      draft,
    );
  }

  it('is to use the words of the source, and nothing else changes', () => {
    assert.equal(
      applied('“We will close the *southern* quay\nbefore the September,” she said.', 'use-source-words'),
      '“We will not close the *northern* quay\nbefore September,” she said.',
    );
  });

  it('leads to a quotation that is grounded', () => {
    for (const draft of [
      '“We were told in May, and then the papers had been signed”',
      '“Some 47 of 79 cranes were really out of service”',
      '«Ми закриємо північний причал до літа»',
    ]) {
      const fixed = applied(draft, 'use-source-words') ?? '';
      assert.deepEqual(
        check(fixed).map(({ status }) => status),
        ['grounded'],
        fixed,
      );
    }
  });

  it('is to mark an omission, which is then permitted, but not one that hides a negation', () => {
    const marked = applied('“We were told in March, and the contracts had been signed”', 'mark-omission');
    assert.equal(marked, '“We were told in March, and […] the contracts had been signed”');
    assert.deepEqual(
      check(marked).map(({ status }) => status),
      ['grounded'],
    );
    assert.equal(applied('“We will close the northern quay before September”', 'mark-omission'), undefined);
  });

  it('is to correct the date in the form in which it stands', () => {
    assert.equal(
      applied(`“${WORDS}” (The Harbour Post, 4 May 2024).`, 'correct-date'),
      `“${WORDS}” (The Harbour Post, 3 May 2024).`,
    );
    assert.equal(
      applied(`“${WORDS}” (harbour.txt, 2024-05-04).`, 'correct-date'),
      `“${WORDS}” (harbour.txt, 2024-05-03).`,
    );
    assert.equal(
      applied(`„${UNDATED}“ (hafen.txt, 2024).`, 'correct-date'),
      `„${UNDATED}“ (hafen.txt, n.d.).`,
    );
  });

  it('is no part of a date whose month or season is not known', () => {
    for (const date of ['kolovoz 2022', 'Spring 2022', '3. kolovoz 2022', '3 2022', 'Q2 2022'])
      assert.equal(applied(`“${WORDS}” (harbour.txt, ${date}).`, 'correct-date'), undefined, date);
    assert.equal(applied(`„${UNDATED}“ (hafen.txt, kolovoz 2024).`, 'correct-date'), undefined);
    assert.equal(
      applied(`“${WORDS}” (harbour.txt, 2022).`, 'correct-date'),
      `“${WORDS}” (harbour.txt, 2024).`,
    );
  });

  it('is to cite the very words, where no citation stands with them', () => {
    const draft = `“${WORDS},” she said.`;
    const [found] = check(draft);
    const fix = found && fixesFor(found, draft, 'markdown').find(({ kind }) => kind === 'add-citation');
    assert.equal(fix?.citation?.source, found?.source?.source);
    assert.deepEqual(fix?.citation?.quotation, { start: 1, end: 1 + WORDS.length + 1 });
    const [cited] = check(`“${WORDS}” (harbour.txt, line 7).`);
    assert.deepEqual(cited && fixesFor(cited, '', 'markdown'), []);
  });
});
