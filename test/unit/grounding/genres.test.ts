import assert from 'node:assert/strict';
import { readTexts } from '../../support/memorySourcebook';
import { checking } from './support';
import type { Check } from './support';

const TEXTS = {
  'ruling.txt':
    'Halden Fisheries v. Port Authority\n\nMarch 14, 2023\n\nA grant of power is not a grant of immunity. See Morrow v. Dale, 411 U. S. 29, 33 (1973) (“[N]o agency is a law unto itself”). ' +
    'The shed door was where every notice had been post[ed] since 1951.\n',
  'abstract.txt':
    'Salinity tolerance of eelgrass seedlings\n\nL. Okafor and M. Brandt. Journal of Coastal Ecology 48 (2021), 112–129.\n\n' +
    'Abstract. Survival fell below 50% only where low salinity and high temperature coincided, which suggests that warming alone does not explain the decline between 1998 and 2018.\n',
  'letters.txt':
    'Letters of a surveyor\n\n9th November 1871\n\nThe river is frozen from bank to bank, & we have eaten the last of the bacon.\n',
  'noticia.txt':
    'La lonja de Cabomar cerrará\n\n8 de febrero de 2024\n\n«Es una decisión dolorosa, pero con 14 barcos no se llena una lonja», lamentó su patrona mayor, Elvira Souto.\n\n' +
    '«Nos dijeron: “Aguantad hasta la primavera”», recuerda el armador Xoán Pazos, «y aguantamos cuatro primaveras».\n',
  'phare.txt':
    'Entretien avec la gardienne\n\n3 juin 2022\n\nElle ne parle à personne, cette machine. C’est tout ce que je lui reproche.\n',
  'bericht.txt':
    'Geschäftsbericht\n\nDer Umsatz stieg um 7,4 % auf 1.284,6 Mio. €, das Ergebnis sank dagegen deutlich.\n',
  'rada.txt':
    'Sprawozdanie z posiedzenia\n\nPrzewodnicząca Maria Wilk: Otwieram posiedzenie. Głos ma radny Jan Kosek.\n\n' +
    'Radny Jan Kosek: Most przy ulicy Rybnej jest zamknięty od 412 dni. (Oklaski) Nikt nie potrafi powiedzieć, kiedy zostanie otwarty.\n\n' +
    'Przewodnicząca Maria Wilk: Proszę o spokój. Głos ma wiceburmistrz Adam Lis.\n\nWiceburmistrz Adam Lis: Most zostanie otwarty w marcu. Mamy na to pieniądze.\n',
};

describe('Drafts on sources of several kinds', () => {
  let check: Check;
  before(async () => {
    check = checking(await readTexts(TEXTS));
  });

  for (const [what, draft] of [
    ['a bracket of the source, kept', '“[N]o agency is a law unto itself,” the Court quoted.'],
    ['a bracket of the source, taken out', '“No agency is a law unto itself,” the Court quoted.'],
    ['an ending that the source has in brackets', '“every notice had been posted since 1951”'],
    [
      'the year of a volume, by the source’s own head',
      '“Survival fell below 50% only where low salinity and high temperature coincided” (abstract.txt, 2021).',
    ],
    ['“and” for “&”', '“The river is frozen from bank to bank, and we have eaten the last of the bacon.”'],
    ['French words in brackets behind an elision', 'Elle dit que « c’est tout ce qu[’elle] lui reproche ».'],
    [
      'an interjection left out, in Polish',
      '„Most przy ulicy Rybnej jest zamknięty od 412 dni. Nikt nie potrafi powiedzieć, kiedy zostanie otwarty”, powiedział Jan Kosek.',
    ],
  ] as const) {
    it(`are grounded with ${what}`, () => assert.equal(check(draft)[0]?.status, 'grounded'));
  }

  for (const [what, draft, kind] of [
    [
      'another year than that of the volume',
      '“Survival fell below 50% only where low salinity and high temperature coincided” (abstract.txt, 2018).',
      'date',
    ],
    [
      'another speaker of two quotations in one',
      '«Nos dijeron: “Aguantad hasta la primavera”, y aguantamos cuatro primaveras», recuerda Elvira Souto.',
      'speaker',
    ],
    [
      'another speaker of a turn, in Polish',
      '„Most zostanie otwarty w marcu”, zapewnił radny Jan Kosek.',
      'speaker',
    ],
    [
      'another word for a sign',
      '“Survival fell below 50 percent only where low salinity and high temperature coincided,” they write.',
      'word',
    ],
    ['the same sign in German', '„Der Umsatz stieg um 7,4 Prozent auf 1.284,6 Mio. €“, heißt es.', 'word'],
    [
      'a number in words',
      '«Es una decisión dolorosa, pero con catorce barcos no se llena una lonja», lamentó Elvira Souto.',
      'word',
    ],
    [
      'another number in words',
      '«Es una decisión dolorosa, pero con quince barcos no se llena una lonja», lamentó Elvira Souto.',
      'number',
    ],
    [
      'another figure beside a sign',
      '„Der Umsatz stieg um 7,9 Prozent auf 1.284,6 Mio. €“, heißt es.',
      'number',
    ],
  ] as const) {
    it(`are told of ${what}`, () => {
      const [found] = check(draft);
      assert.deepEqual([found?.problems[0]?.kind], [kind]);
    });
  }
});
