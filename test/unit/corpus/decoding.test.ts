import assert from 'node:assert/strict';
import { encode } from '@vscode/iconv-lite-umd';
import { decodeText } from '../../../src/core/corpus/decoding';
import { MAX_SOURCE_BYTES, readSource } from '../../../src/core/corpus/readSource';

const UKRAINIAN =
  'Міністр закордонних справ заявив у середу, що переговори триватимуть до кінця тижня. Делегація прибула до столиці вранці.';
const RUSSIAN =
  'Министр иностранных дел заявил в среду, что переговоры продолжатся до конца недели. Делегация прибыла в столицу утром.';
const FRENCH =
  'Le ministre a déclaré mercredi que les négociations dureraient jusqu’à dimanche. « C’était prévu », a-t-il ajouté.';
const POLISH =
  'Minister powiedział w środę, że rozmowy będą trwały do końca tygodnia. Delegacja przyjechała rano, łącznie z żołnierzami.';
const JAPANESE = '外務大臣は水曜日、協議は週末まで続くと述べた。代表団は朝、首都に到着した。';
const CHINESE = '外交部长星期三说，谈判将持续到本周末。代表团上午抵达首都。';

describe('Decoding', () => {
  for (const [encoding, text] of [
    ['windows-1251', UKRAINIAN],
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['windows-1252', FRENCH],
    ['iso-8859-2', POLISH],
    ['shift_jis', JAPANESE],
    ['gb18030', CHINESE],
    ['utf-16le', RUSSIAN],
    ['utf-16be', FRENCH],
  ] as const) {
    it(`tells ${encoding} from its bytes: ${text.slice(0, 24)}…`, () => {
      assert.deepEqual(decodeText(new Uint8Array(encode(text, encoding))), { text, encoding, warnings: [] });
    });
  }

  it('leaves byte-order marks out of the text', () => {
    const marks = { 'utf-8': [0xef, 0xbb, 0xbf], 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] };
    for (const [encoding, mark] of Object.entries(marks)) {
      const bytes = new Uint8Array([...mark, ...encode('Один 1', encoding)]);
      assert.deepEqual(decodeText(bytes), { text: 'Один 1', encoding, warnings: [] });
    }
  });

  it('reads UTF-32 by its mark', () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0, 0x42, 0, 0, 0]);
    assert.equal(decodeText(bytes).text, 'AB');
  });

  it('keeps UTF-8 with a broken byte as UTF-8 and names the line', () => {
    const bytes = new TextEncoder().encode(
      'Première ligne élevée\nDeuxième ligne, où ça casse: X\nTroisième ligne, très bien',
    );
    bytes[bytes.indexOf(0x58)] = 0xe9;
    const { text, encoding, warnings } = decodeText(bytes);
    assert.equal(encoding, 'utf-8');
    assert.match(text, /Troisième ligne, très bien$/);
    assert.equal(warnings[0]?.code, 'lossy-decoding');
    assert.match(warnings[0]?.message ?? '', /line 2/);
  });

  it('says which code page it guessed where it could not be sure', () => {
    const { warnings } = decodeText(new Uint8Array([0x41, 0x42, 0xe9, 0xff, 0xd0, 0x41]));
    assert.equal(warnings[0]?.code, 'lossy-decoding');
    assert.match(warnings[0]?.message ?? '', /UTF-8/);
  });
});

describe('A file that is no text', () => {
  const read = (bytes: Uint8Array) => readSource({ id: 'x', file: 'x.txt', bytes });

  for (const [name, head] of [
    ['PDF', '%PDF-1.7\n'],
    ['ZIP', 'PK\x03\x04'],
    ['PNG', '\x89PNG\r\n\x1a\n'],
  ] as const) {
    it(`is known as ${name} and has no passages`, () => {
      const bytes = Uint8Array.from([...Array.from(head, (c) => c.charCodeAt(0)), 0, 1, 2, 3, 0, 5]);
      const { source, passages } = read(bytes);
      assert.deepEqual(passages, []);
      assert.equal(source.warnings[0]?.code, 'binary');
      assert.match(source.warnings[0]?.message ?? '', new RegExp(name));
    });
  }

  it('is known by its control characters', () => {
    assert.equal(
      read(Uint8Array.from({ length: 300 }, (_, at) => (at % 7 === 0 ? 1 : 65))).source.warnings[0]?.code,
      'binary',
    );
  });

  it('is empty where it holds white space only', () => {
    for (const text of ['', ' \r\n\t\n', '\uFEFF']) {
      assert.deepEqual(
        read(new TextEncoder().encode(text)).source.warnings.map(({ code }) => code),
        ['empty'],
      );
    }
  });

  it('is not read where it is too large', () => {
    const { source, passages } = read(new Uint8Array(MAX_SOURCE_BYTES + 1));
    assert.deepEqual(passages, []);
    assert.equal(source.warnings[0]?.code, 'too-large');
  });

  it('is read where it is one line of forty megabytes', () => {
    const bytes = new Uint8Array(40_000_000).fill(0x61);
    assert.equal(read(bytes).passages.length, 1);
  }).timeout(60_000);
});
