import assert from 'node:assert/strict';
import { lastSpeaker } from './lastSpeaker';

describe('Words that another may have said', () => {
  const OPEN: readonly (readonly [string, string, string])[] = [
    [
      'a journalist to whom somebody speaks',
      'es',
      '“Vamos a abrir el molino”, dijo en una charla con el periodista Karim Selmi.',
    ],
    ['whoever comes along', 'es', '“Vamos a abrir el molino”, dijo en compañía de su esposa Ann Lee.'],
    ['a colleague, in Polish', 'pl', '„Otworzymy młyn”, powiedział na spotkaniu z kolegą Tom Marsh.'],
    [
      'somebody before a text on a couch',
      'de',
      '„Wir bleiben hier“, sagte Karl Lindner. Auf der Liege lag ein Zettel mit den Worten „Nicht stören“.',
    ],
    [
      'somebody before a text on what is theirs',
      'de',
      '„Wir bleiben hier“, sagte Karl Lindner. Seine Habe lag in einer Kiste mit den Worten „Nicht stören“.',
    ],
    [
      'somebody before what the narrator finds',
      'de',
      '„Wir bleiben hier“, sagte Karl Lindner. Ich finde, dass Manuela Brandt „Unsinn“ redet.',
    ],
    [
      'who tells what another sent',
      'en',
      'Ann Lee said Tom Marsh sent a note to the board. “The mill is sold.”',
    ],
    [
      'who tells what another shouted',
      'en',
      'According to Ann Lee, Tom Marsh shouted from the roof. “Get out of the mill!”',
    ],
    [
      'who tells what another hung up',
      'de',
      'Karl Lindner sagte, Manuela Brandt habe einen Zettel aufgehängt. „Die Mühle ist verkauft.“',
    ],
    [
      'who spoke before an answer',
      'en',
      '“We will stay in the mill,” Ann Lee said.\n\n“You cannot stay in the mill, Ann, not for another winter.”\n\nTom Marsh shook his head.',
    ],
    [
      'a man where an actress speaks',
      'en',
      'Tom Marsh left the hall.\n\n“We stay,” he said.\n\nThe actress added: “I do not believe it.”',
    ],
  ];
  for (const [who, language, text] of OPEN) {
    it(`are not said by ${who}`, () => {
      assert.equal(lastSpeaker(text, language), 'nobody');
    });
  }

  it('are said by whom somebody reports to have said them', () => {
    assert.equal(lastSpeaker('Ann Lee was reported by Tom Marsh to have said “I am gone”.', 'en'), 'lee');
  });

  it('are said by who spoke before, not by the companion', () => {
    const text = 'Ann Lee llegó ayer. “Abrimos el molino”, dijo en presencia de su abogado Karim Selmi.';
    assert.equal(lastSpeaker(text, 'es'), 'lee');
  });
});

describe('A German verb in two parts', () => {
  const OPEN: readonly (readonly [string, string])[] = [
    [
      'the auxiliary of a clause before',
      'Karl Lindner hat verloren, nun wird die Mühle als „Ruine am Bach“ bezeichnet.',
    ],
    [
      'an auxiliary before the verb of another',
      'Karl Lindner hat geklagt, weil ihn jemand einen „Lügner im Amt“ nennt.',
    ],
    [
      'an auxiliary before what a paper reports',
      'Karl Lindner hat das Amt verloren, wie das Magazin „Der Bach am Tor“ berichtet.',
    ],
    ['a verb that is no participle', 'Karl Lindner hat recht wenn man ihn „Lügner im Amt“ nennt.'],
    ['the object of a witness', 'Am Montag beschrieb ein Zeuge Karl Lindner als „sehr ruhig an dem Tag“.'],
    ['the object of a paper', 'Am Montag beschrieb die Zeitung Karl Lindner als „sehr ruhig an dem Tag“.'],
    ['a preposition', 'Karl Lindner gab das Haus nicht zu „teuer für die Stadt“ ab.'],
  ];
  for (const [what, text] of OPEN) {
    it(`is not read of ${what}`, () => {
      assert.equal(lastSpeaker(text, 'de'), 'nobody');
    });
  }

  for (const text of [
    'Karl Lindner hat die Mühle als „Ruine am Bach“ bezeichnet.',
    'Am Montag beschrieb Karl Lindner die Mühle als „Ruine am Bach“.',
    'Karl Lindner gab zu: „Die Mühle ist eine Ruine.“',
    '„Die Mühle ist eine Ruine“, gab Karl Lindner zu.',
  ]) {
    it(`is read: ${text}`, () => {
      assert.equal(lastSpeaker(text, 'de'), 'lindner');
    });
  }
});
