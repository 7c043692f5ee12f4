import assert from 'node:assert/strict';
import type { Names } from '../../../src/core/names/resolve';
import { namesIn } from './support';

const NAMES = namesIn(
  'President Joe Biden met Volodymyr Zelensky in Kyiv on Monday. Biden flew home to the United States. Zelensky stayed in Kyiv.',
  'Theresa May and George W. Bush spoke at the Institute for the Study of War in Washington. May left. Bush stayed.',
  'The US and the European Union agreed. Officials of the EU went to Avdiïvka and to Kourakhové. The town of Avdiïvka fell.',
);

function matched(text: string, names: Names = NAMES): string[] {
  return names
    .match(text)
    .map(({ start, end, entity }) => `${text.slice(start, end)} = ${names.get(entity)?.name ?? ''}`);
}

describe('the names of the corpus in a draft', () => {
  it('are the longest whole words, without possessives', () => {
    assert.deepEqual(matched('Yesterday Joe Biden’s plan reached Kyiv; Bidenomics did not.'), [
      'Joe Biden = Joe Biden',
      'Kyiv = Kyiv',
    ]);
    assert.deepEqual(matched("the Institute for the Study of War's map"), [
      'Institute for the Study of War = Institute for the Study of War',
    ]);
  });

  it('are found with other accents and white space', () => {
    assert.deepEqual(matched('From Avdiivka, Joe\u00A0Biden phoned.'), [
      'Avdiivka = Avdiïvka',
      'Joe\u00A0Biden = Joe Biden',
    ]);
  });

  it('are found in another transcription', () => {
    assert.deepEqual(matched('near Kurakhove, said Volodymyr Zelenskyy in Kiev'), [
      'Kurakhove = Kourakhové',
      'Volodymyr Zelenskyy = Volodymyr Zelensky',
      'Kiev = Kyiv',
    ]);
  });

  it('are found by the full name of a state', () => {
    const names = namesIn('Niger closed its borders. Envoys of Niger flew to Accra on Monday.');
    assert.deepEqual(matched('Envoys of the Republic of Niger left.', names), ['Republic of Niger = Niger']);
    assert.deepEqual(names.variantsOf('Republic of Niger'), ['Niger']);
  });

  it('are found in another case of the name', () => {
    const names = namesIn(
      'Президент Володимир Зеленський прибув до Києва. Зеленський зустрівся з канцлером Олафом Шольцом у Києві.',
    );
    const [first] = names.match('Розмова з Зеленським');
    assert.equal(first && names.get(first.entity)?.name, 'Володимир Зеленський');
    assert.ok(names.variantsOf('Зеленського').includes('Зеленський'));
  });

  it('are no common words', () => {
    assert.deepEqual(matched('they told us that it may rain behind the bush, and us it did'), []);
    assert.deepEqual(matched('May I ask?'), []);
    assert.deepEqual(matched('The US and the EU'), ['US = United States', 'EU = European Union']);
  });

  it('are in order and apart', () => {
    const matches = NAMES.match('Biden Zelensky Kyiv US EU '.repeat(200));
    assert.equal(matches.length, 1_000);
    matches.reduce((end, match) => (assert.ok(match.start >= end), match.end), 0);
  });

  it('are found in a line in a millisecond', () => {
    const line =
      'Yesterday Joe Biden spoke with Zelenskyy, who had left Avdiivka for Brussels, where the EU met; nobody laughed. ';
    NAMES.match(line.repeat(50));
    const started = performance.now();
    for (let i = 0; i < 100; i++) NAMES.match(line);
    assert.ok((performance.now() - started) / 100 < 5);
  });
});

describe('the variants of a word in the corpus', () => {
  it('are other transcriptions of it', () => {
    assert.deepEqual(NAMES.variantsOf('Kurakhovo'), ['Kourakhové']);
    assert.deepEqual(NAMES.variantsOf('zelenskyy'), ['Zelensky']);
    assert.deepEqual(NAMES.variantsOf('Avdeevka'), ['Avdiïvka']);
    assert.deepEqual(NAMES.variantsOf('Kiev'), ['Kyiv']);
  });

  it('are the long form of an abbreviation, and back', () => {
    assert.deepEqual(NAMES.variantsOf('EU'), ['European Union']);
    assert.deepEqual(NAMES.variantsOf('European Union'), ['EU']);
    assert.deepEqual(NAMES.variantsOf('US'), ['United States']);
  });

  it('are none for a word that only looks like a name, or like an abbreviation', () => {
    for (const word of ['Sikorski', 'us', 'eu', 'bush', 'kiosk', 'may', 'study', 'union', 'biden']) {
      assert.deepEqual(NAMES.variantsOf(word), [], word);
    }
  });
});
