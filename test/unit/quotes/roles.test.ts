import assert from 'node:assert/strict';
import { lastSpeaker } from './lastSpeaker';

describe('A role that stands for somebody named', () => {
  const MEANT: readonly (readonly [string, string, string, string])[] = [
    ['a title cut short', 'en', 'lee', 'Gov. Ann Lee came on Sunday.\n\n“We stay,” the governor said.'],
    ['a justice, who is a judge', 'en', 'lee', 'Justice Ann Lee sat. “Go home,” the judge told counsel.'],
    [
      'an apposition before the name',
      'en',
      'lee',
      'The Minority Leader, Ann Lee, rose on Friday.\n\nThe Minority Leader said, “we will not wait for the mill.”',
    ],
    [
      'an apposition behind the name',
      'en',
      'marsh',
      'Tom Marsh, the harbour master of the bay, met Ann Lee.\n\n“The gate is shut,” the harbour master said.',
    ],
    [
      'the one of two who was named before',
      'en',
      'lee',
      'Captain Ann Lee was first. “We won,” the captain said.\n\nCaptain Tom Marsh came later.',
    ],
    [
      'an office before a rank',
      'en',
      'lee',
      'Minister of National Security, Senator Colonel Ann Lee, came on Friday.\n\n“We stay,” the minister said.',
    ],
    [
      'a role that a pronoun takes up',
      'en',
      'marsh',
      'Harbour Minister Tom Marsh met Ann Lee.\n\nThe Harbour Minister answered questions.\n\n“We stay,” he said.',
    ],
    ['a title alone, in capitals', 'en', 'lee', 'Bishop Ann Lee lives here. “They forgot us,” Bishop said.'],
    [
      'a title and its place, in Spanish',
      'es',
      'selmi',
      'El alcalde del distrito Karim Selmi llegó tarde. «No hay agua», manifestó el alcalde.',
    ],
    [
      'a title and what it is for, in Russian',
      'ru',
      'marsh',
      'Министр иностранных дел Tom Marsh приехал. Город ждёт. При этом министр иностранных дел добавил, что мост «закрыт».',
    ],
    [
      'a report by role',
      'en',
      'lee',
      'Justice Ann Lee sat on Friday.\n\nThere was no proof, the judge told the jury. “The Crown rely on what was seen.”',
    ],
    [
      'a trade, where only pronouns were before',
      'en',
      'lee',
      'Ann Lee sang on Friday. “I was afraid,” she said.\n\n“It was loud,” she said.\n\nThe singer added that it was “a new beginning”.',
    ],
    [
      'an apposition with what hangs on it',
      'en',
      'lee',
      'Ann Lee, the chair of the Harbour Board, spoke to Tom Marsh. It rained. “We stay,” the chair said.',
    ],
    [
      'an office and its country, in Ukrainian',
      'uk',
      'marsh',
      'Міністр закордонних справ України Tom Marsh приїхав. Місто чекає. Міністр сказав: «Ми чекаємо».',
    ],
    [
      'the one who holds an office that another held',
      'en',
      'lee',
      'Former Governor Tom Marsh disliked the plan.\n\nThe governor said “we go on with it”.\n\nGovernor Ann Lee signed it later.',
    ],
    [
      'a former title as such',
      'en',
      'marsh',
      'Former Governor Tom Marsh disliked the plan of Ann Lee.\n\n“We go on,” the former governor said.',
    ],
  ];
  for (const [what, language, speaker, text] of MEANT) {
    it(`is read: ${what}`, () => {
      assert.equal(lastSpeaker(text, language), speaker);
    });
  }

  const OPEN: readonly (readonly [string, string, string])[] = [
    ['one of two', 'en', 'Gov. Ann Lee met Gov. Tom Marsh. “We stay,” the governor said.'],
    ['whoever meets somebody named', 'en', 'The mayor met Tom Marsh. “We stay,” the mayor said.'],
    [
      'whoever talks with somebody named',
      'pl',
      'Prezydent w rozmowie z Tom Marsh milczał. „Nie”, powiedział prezydent.',
    ],
    [
      'who speaks for somebody named',
      'en',
      'A spokesman for Tom Marsh kept silent. The mill burnt down. The spokesman added: “We wait for news.”',
    ],
    [
      'who defends somebody named',
      'en',
      'The lawyer for Tom Marsh kept silent. The mill burnt down. The lawyer added: “We wait for news.”',
    ],
    [
      'who is married to somebody named',
      'en',
      'The wife of Tom Marsh was at home. The mill burnt down. The wife said: “We wait for news.”',
    ],
    [
      'who speaks for somebody named, in French',
      'fr',
      'Le porte-parole de Karim Selmi attend. Le moulin a brûlé. Le porte-parole a ajouté : « Nous attendons. »',
    ],
    [
      'who defends somebody named, in Spanish',
      'es',
      'El abogado de Karim Selmi esperaba. El molino ardió. El abogado añadió: «Esperamos noticias».',
    ],
    [
      'who defends a singer, in Spanish',
      'es',
      'El abogado del cantante Karim Selmi esperaba. El molino ardió. El abogado añadió: «Esperamos noticias».',
    ],
    [
      'who meets somebody, in French',
      'fr',
      'Le maire rencontre Karim Selmi. Le moulin a brûlé. Le maire a ajouté : « Nous attendons. »',
    ],
    [
      'who dismisses somebody, in Ukrainian',
      'uk',
      'Президент звільнив Tom Marsh у неділю.\n\nПрезидент сказав: «Ми чекаємо новин».',
    ],
    [
      'who rewards somebody, in Ukrainian',
      'uk',
      'Міністр нагородив Tom Marsh.\n\nМіністр сказав: «Ми чекаємо».',
    ],
    [
      'who recalls somebody, in Polish',
      'pl',
      'Minister odwołał Tom Marsh.\n\nMinister powiedział: „Czekamy”.',
    ],
    [
      'who meets somebody, in Polish',
      'pl',
      'Prezydent spotkał wczoraj Tom Marsh.\n\nPrezydent powiedział: „Czekamy”.',
    ],
    [
      'whose clause a comma parts from somebody',
      'en',
      'In a talk with Tom Marsh, the governor of Alder lost his temper.\n\nThe governor said “we wait”.',
    ],
    [
      'whose clause a comma parts from somebody, with another behind',
      'en',
      'In a talk with Tom Marsh, the governor, red in the face, lost his temper.\n\nThe governor said “we wait”.',
    ],
    [
      'the deputy of whoever holds an office',
      'en',
      'Vice President Tom Marsh disliked the plan. It rained.\n\nThe president said “we go on with it”.',
    ],
    ['the star of a work that is named for somebody', 'en', '“Awful week,” wrote the former Tom Marsh star.'],
  ];
  for (const [who, language, text] of OPEN) {
    it(`is nobody: ${who}`, () => {
      assert.equal(lastSpeaker(text, language), 'nobody');
    });
  }
});
