import assert from 'node:assert/strict';
import type { GroundingProblem } from '../../../src/core/grounding/model';
import { readTexts } from '../../support/memorySourcebook';
import type { Check } from './support';
import { checking, readGolden, summary } from './support';

describe('The words of a quotation', () => {
  let check: Check;
  before(async () => {
    check = checking(await readGolden());
  });

  const PERMITTED: readonly (readonly [string, string])[] = [
    ['as they are', '“We were told in March, and by then the contracts had been signed.”'],
    ['in other letter case', '“we were told in march, and by then the contracts had been signed”'],
    ['with other marks and apostrophes', '"Nous n\'avons jamais voulu fermer le quai nord avant l\'été"'],
    ['without accents', '“Nous n’avons jamais voulu fermer le quai nord avant l’ete”'],
    ['broken over lines', '“We were told in March,\nand by then the contracts\nhad been signed.”'],
    ['with no-break spaces', '“We were told in March, and by then the contracts”'],
    ['shortened with …', '“We were told in March … the contracts had been signed.”'],
    ['shortened with ...', '“We were told in March ... the contracts had been signed.”'],
    ['shortened with […]', '“We were told in March […] the contracts had been signed.”'],
    ['shortened with (...)', '« Nous n’avons jamais voulu (...) avant l’été »'],
    [
      'with a name in brackets',
      '“[The dockers] were told in March, and by then the contracts had been signed.”',
    ],
    [
      'with words in brackets put in',
      '“We were told in March [2024], and by then the contracts had been signed.”',
    ],
    [
      'with the first letter in brackets',
      '“[w]e were told in March, and by then the contracts had been signed.”',
    ],
    ['with an ending in brackets', '“the work is dull, expens[es] and necessary.”'],
    ['with [sic]', '“We were told in March [sic], and by then the contracts had been signed.”'],
    ['without the cue of the source', '“Nobody asked us. We were told in March, and by then the contracts”'],
    ['across the stop of a sentence', '“according to a report. Some 46 of 79 cranes were out of service”'],
    ['in bold', '“We were told **in March**, and by then _the contracts_ had been signed.”'],
    ['in Cyrillic letters', '«Ми ніколи не закриємо північний причал»'],
  ];
  for (const [how, draft] of PERMITTED) {
    it(`are grounded ${how}`, () => {
      assert.deepEqual(
        check(`It was said: ${draft} then.`).map(({ status }) => status),
        ['grounded'],
      );
    });
  }

  const FORBIDDEN: readonly (readonly [string, GroundingProblem['kind'], string, string])[] = [
    ['a number is another', 'number', '“Some 46 of 97 cranes were out of service”', '97'],
    ['a thousand is another', 'number', '“The council spent $1,304 million on the quay”', '1,304'],
    ['a negation is left out', 'negation', '“We will close the northern quay before September”', 'not'],
    ['a negation is put in', 'negation', '“We were not told in March, and by then the contracts”', 'not'],
    [
      'a negation of French is left out',
      'negation',
      '« Nous avons voulu fermer le quai nord avant l’été »',
      'jamais',
    ],
    ['a negation of Ukrainian is left out', 'negation', '«Ми закриємо північний причал до літа»', 'ніколи'],
    [
      'a negation stands in brackets',
      'negation',
      '“We were [not] told in March, and by then the contracts”',
      'not',
    ],
    [
      'an omission hides a lone negation',
      'negation',
      '“We will … close the northern quay before September”',
      'not',
    ],
    [
      'a month is another',
      'date-in-words',
      '“We were told in May, and by then the contracts had been signed.”',
      'May',
    ],
    ['a name is another', 'name', '“said union leader Peter Horak. We were told in March”', 'Peter'],
    [
      'a word is another',
      'word',
      '“We were told in March, and by then the papers had been signed.”',
      'papers',
    ],
    ['words change places', 'word', '“the work is necessary, expensive and dull”', 'necessary'],
  ];
  for (const [what, kind, draft, word] of FORBIDDEN) {
    it(`are altered where ${what}, and the words say so`, () => {
      const [found, ...more] = check(`It was said: ${draft} then.`);
      assert.equal(more.length, 0);
      assert.equal(found?.status, 'altered');
      assert.equal(found.problems[0]?.kind, kind, JSON.stringify(found.problems));
      assert.match(found.detail, new RegExp(word));
    });
  }

  it('are shown as a diff that leads from one text to the other', () => {
    const draft = 'It said “We were told in May, and then the contracts had been signed” once.';
    const [found] = check(draft);
    assert.deepEqual(
      found?.differences.map(({ kind, draftText, sourceText }) => [kind, draftText, sourceText]),
      [
        ['equal', 'We were told in', 'We were told in'],
        ['replaced', 'May', 'March'],
        ['equal', 'and', 'and'],
        ['dropped', '', 'by'],
        ['equal', 'then the contracts had been signed', 'then the contracts had been signed'],
      ],
    );
    for (const { draft: range, draftText } of found?.differences ?? []) {
      assert.equal(draft.slice(range.start, range.end), draftText);
    }
  });

  it('are one quotation where a cue splits them, and what the cue hides is seen', () => {
    assert.deepEqual(
      summary(check('"We will not close the northern quay," Lindqvist said, "before September."')),
      ['grounded: We will not close the northern quay,', 'grounded: before September.'],
    );
    assert.deepEqual(
      summary(check('"We will," Lindqvist said, "close the northern quay before September."')).slice(1),
      ['altered: close the northern quay before September.'],
    );
  });

  it('are not found where no source has them', () => {
    assert.deepEqual(summary(check('She told me: “The bus was late and I walked home alone.”')), [
      'not found: The bus was late and I walked home alone.',
    ]);
  });

  it('say where they stand', () => {
    const [found] = check('“We were told in March, and by then the contracts had been signed.”');
    assert.equal(found?.source?.file, 'harbour.txt');
    assert.deepEqual([found.source.startLine, found.source.endLine], [11, 11]);
    assert.equal(found.source.date, '2024-05-03');
    assert.equal(found.source.speaker, 'Pavel Horak');
    assert.equal(found.source.text, 'We were told in March, and by then the contracts had been signed');
  });
});

describe('What is no quotation of a source', () => {
  let check: Check;
  before(async () => {
    check = checking(await readGolden());
  });

  it('is not checked: a word or two in scare quotes', () => {
    assert.deepEqual(summary(check('The so-called “quick fix” was not one.')), ['not checked: quick fix']);
  });

  it('is not checked: the title of a work', () => {
    assert.deepEqual(summary(check('He read “The Keeper of the Northern Quays” twice.')), [
      'not checked: The Keeper of the Northern Quays',
    ]);
    assert.deepEqual(summary(check('Elle a écrit un roman intitulé « La nuit où le port a fermé » .')), [
      'not checked: La nuit où le port a fermé',
    ]);
  });

  it('is not checked: dialogue in fiction, but for what cites a source', () => {
    const draft =
      '“The bus was late and I walked,” he said.\n\n“We will close the northern quay before September” (harbour.txt).';
    assert.deepEqual(
      check(draft, 'markdown', true).map(({ status }) => status),
      ['not checked', 'altered'],
    );
  });

  it('is not checked: a quotation whose mark is missing while it is typed', () => {
    assert.deepEqual(
      check('She wrote “The ferry went back and forth all night').map(({ status }) => status),
      ['not checked'],
    );
  });

  it('is not checked behind a comment that switches it off, on its line or the line before', () => {
    const words = '“We will close the northern quay before September.”';
    const statuses = (text: string, language?: string): string[] =>
      check(text, language).map(({ status }) => status);
    assert.deepEqual(statuses(`<!-- sourcebook-ignore -->\n${words}`), ['not checked']);
    assert.deepEqual(statuses(`${words} <!-- sourcebook-ignore -->`), ['not checked']);
    assert.deepEqual(statuses(`<!-- sourcebook-ignore -->\n\n${words}`), ['altered']);
    // Its comments have to be parted from what follows by an empty line.
    assert.deepEqual(statuses(`.. sourcebook-ignore\n\n${words}`, 'restructuredtext'), ['not checked']);
  });

  it('has brackets for words where the source has them too, so that no word of the draft is lost', async () => {
    const source = 'Notes\n\nThe planks [press here](command:x) hold for eleven winters more, they say.\n';
    const checkNotes = checking(await readTexts({ 'notes.txt': source }));
    const [found] = checkNotes('“the planks \\[press here\\](command:x) hold for twelve winters more”');
    assert.equal(found?.status, 'altered');
    assert.match(
      found.differences.map(({ draftText }) => draftText).join(' '),
      /planks \[press here\]\(command:x/,
    );
    assert.deepEqual(
      found.problems.map(({ kind, found: word }) => [kind, word]),
      [['number', 'twelve']],
    );
  });

  it('is found where a few words are quoted in the source too', () => {
    assert.deepEqual(summary(check('She called the work “dull” and “cheap”.')), [
      'grounded: dull',
      'not checked: cheap',
    ]);
  });
});
