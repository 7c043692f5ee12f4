import assert from 'node:assert/strict';
import { attributeQuotations } from '../../../src/core/quotes/attributeQuotations';
import { findQuotations } from '../../../src/core/quotes/findQuotations';
import { examinedUnder } from '../../../src/core/quotes/turns/examined';
import { mentionsOf, passagesOf } from './goldenTexts';

const NAMES = { pell: { kind: 'person', surfaces: ['Dora Pell'] } } as const;

function speakersOf(text: string, language: string): string[] {
  const passages = passagesOf(text, []);
  const quotations = findQuotations(text, passages);
  const mentions = mentionsOf(text, NAMES);
  return attributeQuotations({ text, passages, quotations, mentions, language }).map(
    ({ speaker, speakerText }) => speaker ?? speakerText ?? 'nobody',
  );
}

describe('A name before a colon', () => {
  for (const [language, text] of [
    ['en', 'Dora Pell was furious: “The tide gate was never closed.”'],
    ['en', 'Dora Pell is not quite sure: “The tide gate was never closed.”'],
    ['de', 'Dora Pell zeigte sich sehr enttäuscht: „Das Tor blieb die ganze Nacht offen.“'],
    ['fr', 'Dora Pell est formelle : « La porte est restée ouverte toute la nuit. »'],
  ] as const) {
    it(`speaks with how its bearer is: ${text}`, () => {
      assert.deepEqual(speakersOf(text, language), ['pell']);
    });
  }

  for (const [language, text] of [
    ['en', 'Dora Pell was sent a parcel: “You shall not come back to this shore.”'],
    ['en', 'Dora Pell was handed a card: “You shall not come back to this shore.”'],
    ['en', 'Dora Pell was given an order: “You shall not come back to this shore.”'],
    ['en', 'Dora Pell was dismissed in a telegram: “You shall not come back to this shore.”'],
    ['en', 'Dora Pell was met with banners: “You shall not come back to this shore.”'],
    ['en', 'Dora Pell is famous for one line: “You shall not come back to this shore.”'],
    ['de', 'Dora Pell war das Opfer des Spruchs: „Du kommst nie wieder an dieses Ufer.“'],
  ] as const) {
    it(`does not where the words may be another’s: ${text}`, () => {
      assert.deepEqual(speakersOf(text, language), ['nobody']);
    });
  }
});

describe('Whoever submits something', () => {
  it('does not say its title', () => {
    const text = 'Dora Pell submitted “The Tides of the Lower Shore and their Gates” to the board.';
    assert.deepEqual(speakersOf(text, 'en'), ['nobody']);
  });
});

describe('Who answers in a deposition', () => {
  it('stands in a line that is nothing but their name', () => {
    for (const line of ['TESTIMONY OF NORA BRIX, M.D.', 'Harbour case\nEXAMINATION OF DR. NORA BRIX:'])
      assert.equal(examinedUnder('a', `${line}\n\nQ. Where did you stand?`), 'NORA BRIX');
    assert.equal(examinedUnder('q', 'CROSS-EXAMINATION BY MR. VAN DER HULL:\n'), 'VAN DER HULL');
  });

  it('is no line of prose', () => {
    for (const line of [
      'testimony of several people who stood there and has been read widely.',
      'TESTIMONY OF SEVERAL PEOPLE WHO STOOD THERE ALL NIGHT',
    ])
      assert.equal(examinedUnder('a', `The book of the storm gathers the\n${line}\n`), undefined);
  });
});
