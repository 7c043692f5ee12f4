import assert from 'node:assert/strict';
import fc from 'fast-check';
import { attributeQuotations } from '../../../src/core/quotes/attributeQuotations';
import { findQuotations } from '../../../src/core/quotes/findQuotations';
import { mentionsOf, passagesOf } from './goldenTexts';

const NAMES = {
  lee: { kind: 'person', surfaces: ['Ann Lee', 'Lee'] },
  marsh: { kind: 'person', surfaces: ['Tom Marsh', 'Marsh'] },
  kremlin: { kind: 'organisation', surfaces: ['Kremlin'] },
} as const;

function attributed(text: string, headings: readonly number[] = [], language = 'en'): string[] {
  const passages = passagesOf(text, headings);
  const found = attributeQuotations({
    text,
    passages,
    quotations: findQuotations(text, passages),
    mentions: mentionsOf(text, NAMES),
    language,
  });
  return found.map(
    ({ speaker, speakerText, cue }) => `${speaker ?? '–'} | ${speakerText ?? '–'} | ${cue ?? '–'}`,
  );
}

describe('attributeQuotations', () => {
  it('names the speaker behind, before and inside of a quotation', () => {
    assert.deepEqual(attributed('“We stay,” Lee said.'), ['lee | Lee | said']);
    assert.deepEqual(attributed('Lee added that the town was “asleep”.'), ['lee | Lee | added']);
    assert.deepEqual(attributed('“We stay,” said Lee, “and wait.”'), [
      'lee | Lee | said',
      'lee | Lee | said',
    ]);
  });

  it('names who has two posts, but nobody where they may be two persons’', () => {
    assert.deepEqual(
      attributed('“We stay,” said the port’s founder and chief executive Ann Lee on Monday.'),
      ['lee | the port’s founder and chief executive Ann Lee | said'],
    );
    assert.deepEqual(attributed('“We stay,” said founder and Kremlin spokesman Tom Marsh.'), [
      'marsh | founder and Kremlin spokesman Tom Marsh | said',
    ]);
    assert.deepEqual(
      attributed('“We stay,” said the president and Prime Minister Ann Lee.')[0]?.slice(0, 1),
      '–',
    );
  });

  it('reads a verb over the end of a line, and past the name that a passive ends with', () => {
    assert.deepEqual(attributed('The harbour master Ann Lee told reporters,\n\n“We stay.”'), [
      'lee | Ann Lee | told reporters',
    ]);
    assert.deepEqual(
      attributed('The talks were led by Tom Marsh, who told us they were “done”.')[0]?.slice(0, 5),
      'marsh',
    );
  });

  it('takes an organisation or a place that speaks for a speaker', () => {
    assert.deepEqual(attributed('The Kremlin said it was “premature”.'), ['kremlin | The Kremlin | said']);
  });

  it('gives a description without a name, also where a name hangs on it', () => {
    assert.deepEqual(attributed('A source in the Kremlin said it was “premature”.'), [
      '– | A source in the Kremlin | said',
    ]);
    assert.deepEqual(attributed('“No comment,” a spokesman for Ann Lee said.'), [
      '– | a spokesman for Ann Lee | said',
    ]);
    assert.deepEqual(attributed('“No comment,” Lee’s spokesman told the BBC.'), [
      '– | Lee’s spokesman | told the BBC',
    ]);
  });

  it('names nobody for words that two said, that were said to somebody, or that were not said', () => {
    assert.deepEqual(attributed('Lee and Marsh said it was “done”.'), ['– | Lee and Marsh | said']);
    assert.deepEqual(attributed('Lee was told “no”.'), ['– | – | –']);
    assert.deepEqual(attributed('Lee did not say “no”.'), ['– | – | –']);
    assert.deepEqual(attributed('Lee blamed Marsh for calling it “a swamp”.')[0]?.slice(0, 1), '–');
  });

  it('takes what a German speaker spoke of for no speaker', () => {
    assert.deepEqual(attributed('Lee sprach von einem „schwarzen Tag“.', [], 'de'), ['lee | Lee | sprach']);
  });

  it('takes a name that Ukrainian sets in marks for nothing that was said', () => {
    const text = 'Lee сказала журналістам «Нашої газети»: «Ми повертаємося до життя».';
    assert.deepEqual(attributed(text, [], 'uk'), ['– | – | –', 'lee | Lee | сказала']);
  });

  it('does not let a verb reach into another clause', () => {
    assert.deepEqual(attributed('Lee said he would come, and Marsh arrived in a “swan boat”.'), [
      '– | – | –',
    ]);
  });

  it('finds the name of a described speaker where the source gave it with the same title', () => {
    const text = 'Harbour master Ann Lee opened the gate.\n\n“At last,” the harbour master said.';
    assert.deepEqual(attributed(text), ['lee | the harbour master | said']);
  });

  it('follows a pronoun only where one person can be meant', () => {
    assert.deepEqual(attributed('Lee opened the gate. “At last,” she said.'), ['lee | she | said']);
    assert.deepEqual(attributed('Tom Marsh met Ann Lee. “At last,” she said.'), ['lee | she | said']);
    assert.deepEqual(attributed('The miller met Marsh. “At last,” he said.'), ['– | he | said']);
    assert.deepEqual(attributed('Ann Lee and Tom Marsh met. “At last,” they said.'), ['– | they | said']);
  });

  it('does not carry a pronoun over a heading', () => {
    assert.deepEqual(attributed('Marsh left.\nA NEW ENTRY\n“At last,” he said.', [2]), ['– | he | said']);
  });

  it('gives a headline the speaker of the same words below it', () => {
    const text = '“Too early”, harbour chief says\nLee said it was “too early” to tell.';
    assert.deepEqual(
      attributed(text, [1]).map((line) => line.slice(0, 3)),
      ['lee', 'lee'],
    );
  });

  it('gives exact slices and only speakers that are mentioned, whatever the text', () => {
    const word = fc.constantFrom(
      '“',
      '”',
      '"',
      ',',
      '.',
      'Lee',
      'Marsh',
      'Kremlin',
      'said',
      'told',
      'that',
      'he',
      'the',
      'mayor',
      'of',
      'and',
      'who',
      'according',
      'to',
      'adding',
      'was',
      '’s',
      ':',
      '—',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(' ');
        const passages = [
          { paragraph: 1, kind: 'body' as const, start: 0, end: text.length, startLine: 1, endLine: 1 },
        ];
        const mentions = mentionsOf(text, NAMES);
        const quotations = findQuotations(text, passages);
        const found = attributeQuotations({ text, passages, quotations, mentions });
        assert.equal(found.length, quotations.length);
        for (const { speaker, speakerText, cue } of found) {
          assert.ok(speaker === undefined || mentions.some((mention) => mention.entity === speaker));
          assert.ok(text.includes(speakerText ?? '') && text.includes(cue ?? ''));
        }
      }),
      { numRuns: 1500 },
    );
  });
});
