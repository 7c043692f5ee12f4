import assert from 'node:assert/strict';
import { lastSpeaker } from './lastSpeaker';

describe('A speaker, in other languages than English,', () => {
  it('is nobody whose “name” is a post with its article, in Spanish', () => {
    assert.equal(lastSpeaker('La portavoz del alcalde dijo: «La presa va a resistir».', 'es'), 'nobody');
  });

  const FOREIGN: readonly (readonly [string, string, string, string])[] = [
    [
      'by a surname that stands alone, in German',
      'de',
      'lindner',
      'Karl Lindner kritisierte den Plan. „Er ist falsch“, sagte Lindner am Freitag.',
    ],
    [
      'by a party’s politician, in German',
      'de',
      'lindner',
      'Karl Lindner hat den Plan kritisiert. „Er ist falsch“, sagte der SPD-Politiker.',
    ],
    [
      'by a noun for a woman, in German',
      'de',
      'brandt',
      'Manuela Brandt traf Karl Lindner. „Es ist falsch“, sagte die SPD-Abgeordnete.',
    ],
    [
      'behind a question in German',
      'de',
      'lindner',
      'Auf die Frage, ob er bleibe, antwortete Karl Lindner: „Wir werden sehen.“',
    ],
    [
      'by a pronoun behind a noun for her, in German',
      'de',
      'brandt',
      'Manuela Brandt kam am Freitag. „Wir bleiben“, so die Bürgermeisterin. Sie sagte: „Es war dunkel.“',
    ],
    [
      'with a post before the colon, in French',
      'fr',
      'selmi',
      'Karim Selmi, porte-parole de l’Union, sur la réforme : « Nous refusons le marchandage. »',
    ],
    [
      'past a sentence that goes on with a report, in German',
      'de',
      'brandt',
      'Manuela Brandt griff Karl Lindner an. Lindner sei nie bereit gewesen. „Ihm fehlt der Mut“, sagte sie.',
    ],
    [
      'whoever reports before a sentence in its mood, in German',
      'de',
      'lindner',
      'Karl Lindner kritisierte Tom Marsh. Marsh habe nie gefragt. „So geht es nicht“, rief er.',
    ],
    [
      'past what goes on with a report, in German',
      'de',
      'lindner',
      '„Er ist falsch“, sagte Karl Lindner. Die Mühle könne nicht bleiben. „Der Keller steht seit Mai unter Wasser.“',
    ],
    [
      'of some words in a sentence that goes on with a report, in German',
      'de',
      'lindner',
      '„Er ist falsch“, sagte Karl Lindner. Der Plan sei „am Ende“.',
    ],
    [
      'by a verb in two parts, in German',
      'de',
      'lindner',
      'Karl Lindner wies das empört zurück: „Diese Behauptung ist infam.“',
    ],
    [
      'by a perfect around the words, in German',
      'de',
      'brandt',
      'Manuela Brandt hat die Woche im Rathaus als „Sündenfall“ bezeichnet.',
    ],
    [
      'behind the verb that names something, in German',
      'de',
      'lindner',
      'Im Rathaus bezeichnete Karl Lindner den Plan von Tom Marsh als „falsch“ für die Stadt.',
    ],
    [
      'behind where they were heard, in French',
      'fr',
      'selmi',
      '« Il y a eu beaucoup d’eau », témoigne sur Radio Val le maire Karim Selmi, dont la commune est sous l’eau.',
    ],
    [
      'with what they are in brackets, in French',
      'fr',
      'selmi',
      'Karim Selmi (3e ligne de Val) : « Nous refusons le marchandage. »',
    ],
    [
      'by a verb and its clause alone, in Spanish',
      'es',
      'selmi',
      'Karim Selmi llegó tarde. Agregó que la presa era “un peligro”.',
    ],
    [
      'of two verbs, in Russian',
      'ru',
      'marsh',
      'Tom Marsh приехал. Он назвал солдат героями и отметил: «Мы ждали эту ночь».',
    ],
    ['behind a comma and a dash, in Ukrainian', 'uk', 'marsh', '«Нам потрібна нова дамба», - сказав Marsh.'],
  ];
  for (const [how, language, speaker, text] of FOREIGN) {
    it(`is found ${how}`, () => {
      assert.equal(lastSpeaker(text, language), speaker);
    });
  }

  it('is nobody behind a sentence that is told and not reported, in German', () => {
    const text =
      '„Er ist falsch“, sagte Karl Lindner. Die Mühle liegt am Fluss. „Der Keller steht seit Mai unter Wasser.“';
    assert.equal(lastSpeaker(text, 'de'), 'nobody');
  });

  it('is nobody to whom the words are said, in French', () => {
    assert.equal(lastSpeaker('« Non », dit au micro de Karim Selmi un voisin.', 'fr'), 'nobody');
  });
});
