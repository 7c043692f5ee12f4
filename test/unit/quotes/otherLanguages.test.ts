import assert from 'node:assert/strict';
import { readTexts } from '../../support/memorySourcebook';

/** The name of whoever says the last quotation of a text. */
async function lastSpeaker(text: string): Promise<string | undefined> {
  const sourcebook = await readTexts({ 'report.txt': text });
  return sourcebook.quotations().at(-1)?.speaker;
}

describe('A pronoun for whoever speaks, in other languages than English', () => {
  const MEANT: readonly (readonly [string, string, string])[] = [
    [
      'a subject behind its verb, in German',
      'Katrin Behrens',
      'Oliver Stamm leitet das Bauamt. Am Freitag sprach Katrin Behrens vor der Presse. „Wir haben die Kosten falsch geschätzt“, sagte sie.',
    ],
    [
      'a subject behind a phrase without a comma, in German',
      'Oliver Stamm',
      'Nach dem Treffen mit Katrin Behrens trat Oliver Stamm vor die Presse. Er erklärte: „Wir bauen den Damm bis zum Sommer neu auf.“',
    ],
    [
      'a subject behind an adverb that begins the sentence, in German',
      'Katrin Behrens',
      '„Der Fluss ist stärker als unsere Mauern“, erklärte Katrin Behrens. Außerdem sagte sie: „Wir brauchen einen neuen Damm.“\n\nOliver Stamm widersprach.',
    ],
    [
      'a noun that takes up whoever is named, in German',
      'Katrin Behrens',
      'Katrin Behrens warf dem Bauamt schwere Fehler vor. „Niemand hat die Pläne je geprüft“, so die Politikerin. Sie fügte hinzu: „Das darf nie wieder passieren.“',
    ],
    [
      'a verb alone before its colon, in Spanish',
      'Lucía Barrientos',
      '«El río es más fuerte que los muros», explicó Lucía Barrientos. También señaló: «Necesitamos un dique nuevo.»\n\nJavier Olmedo protestó.',
    ],
    [
      'a subject behind its verb, in Spanish',
      'Javier Olmedo',
      'El viernes presentó Javier Olmedo el plan. Dijo: «Vamos a construir el dique antes del verano.» Lucía Barrientos calló.',
    ],
    [
      'a text of few words, in Ukrainian',
      'Оксана Гриценко',
      '«Річка сильніша за наші мури», — пояснила Оксана Гриценко. Вона зазначила: «Нам потрібна нова дамба».',
    ],
    [
      'a subject before its verb, in French',
      'Antoine Vasseur',
      'Vendredi, Antoine Vasseur a présenté le plan. Il a dit : « Nous allons construire la digue. » Claire Fontanel s’est tue.',
    ],
  ];
  for (const [what, name, text] of MEANT) {
    it(`is followed to ${what}`, async () => {
      assert.equal(await lastSpeaker(text), name);
    });
  }

  const OPEN: readonly (readonly [string, string])[] = [
    [
      'to the town of a mayor, in Polish',
      'Rada milczała. Burmistrz Gdyni podkreślił w piątek, że wypowiedź była „niegodna urzędu i całego miasta”. W Gdyni to ważne.',
    ],
    [
      'to one of two women',
      'Am Freitag kamen Katrin Behrens und Sabine Lorenz ins Rathaus. „Wir bauen den Damm neu auf“, sagte sie.',
    ],
    [
      'to a man where a woman speaks',
      'Am Freitag stellte Oliver Stamm den Plan vor. Sie sagte: „Wir bauen den Damm bis zum Sommer neu auf.“',
    ],
    [
      'past somebody whom nobody names, in German',
      'Katrin Behrens kam ins Rathaus. Dort wartete eine Politikerin. „Niemand hat die Pläne je geprüft“, so die Politikerin. Sie fügte hinzu: „Das darf nie wieder passieren.“',
    ],
    [
      'to a man where the verb is a woman’s',
      'У п’ятницю Андрій Савчук представив план. Сказала: «Ми збудуємо дамбу до літа». Це є план.',
    ],
  ];
  for (const [what, text] of OPEN) {
    it(`is not followed ${what}`, async () => {
      assert.equal(await lastSpeaker(text), undefined);
    });
  }
});
