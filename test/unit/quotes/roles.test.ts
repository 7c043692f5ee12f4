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
    ['the star of a work that is named for somebody', 'en', '“Awful week,” wrote the former Tom Marsh star.'],
  ];
  for (const [who, language, text] of OPEN) {
    it(`is nobody: ${who}`, () => {
      assert.equal(lastSpeaker(text, language), 'nobody');
    });
  }
});
