import assert from 'node:assert/strict';
import { lastSpeaker } from './lastSpeaker';

describe('A speaker', () => {
  const NAMED: readonly (readonly [string, string, string])[] = [
    [
      'before the paper that carries the words',
      'lee',
      'Ann Lee said she was “saddened by it all,” Bay Herald reports.',
    ],
    [
      'with two asides behind the name',
      'lee',
      'Ann Lee, who lives in Mill Lane, next to the site, told the board: “No.”',
    ],
    [
      'behind their post',
      'lee',
      'The choir’s founder, Ann Lee, was saddened by it. “It was loud,” she said.',
    ],
    ['of two posts before the verb', 'lee', '“We stay,” founder and chair Ann Lee said in a statement.'],
    ['behind a town like a person', 'lee', '“We stay,” said Alder Grove Mayor Ann Lee.'],
    ['of an office with a field', 'lee', 'Secretary of State Ann Lee said the towns must “act together”.'],
    [
      'behind the body that they speak for',
      'marsh',
      'Friends of the River flood and land campaigner Tom Marsh called for help. “We wait,” he said.',
    ],
    [
      'in the clause of their own',
      'marsh',
      'The water rose, but by noon, Marsh was calm. “It holds,” he said.',
    ],
    [
      'whom a noun of age takes up',
      'marsh',
      'Marsh came home in May.\nComforting his wife Sue, the 69-year-old described the night. He said: “It was dark.”',
    ],
    [
      'whom a section goes on about',
      'lee',
      'Ann Lee saw the flood.\nA calm night\nShe told us: “It was dark.”',
    ],
    [
      'by the sentence that quotes a source',
      'marsh',
      'The dam will hold, according to Tom Marsh. “It is new,” he said.',
    ],
    [
      'where a relative clause holds other small words before a name',
      'lee',
      'Ann Lee, who has since moved to Alder Grove with four children, said: “It is quieter here.”',
    ],
    ['with letters behind the name', 'lee', 'Her counsel, Ann Lee KC, told the judges it was “a long wait”.'],
    [
      'behind words without their comma',
      'lee',
      'Ann Lee left on Monday.\n\n“We have waited long enough for the wall” she said.',
    ],
    [
      'behind a stop and a small pronoun',
      'lee',
      'Ann Lee left on Monday.\n\n“We have waited long enough for the wall.” she said.',
    ],
    [
      'by the post that a sentence begins with',
      'lee',
      'Sheep and cattle farmer Ann Lee weeps as she looks at the wall.\n\n“It is gone,” she says.',
    ],
    [
      'by the inverted report before',
      'marsh',
      'The dam will hold, said Tom Marsh, who built it. “It is new,” he said.',
    ],
    [
      'in the main clause before the pronoun',
      'marsh',
      'Meanwhile, Marsh said he believed the wall “was never meant to hold”.',
    ],
    [
      'behind a year',
      'marsh',
      'As the water rose in 2015 Marsh said the mill was lost. “I never saw such a night.”',
    ],
    [
      'of a report whose verb has no subject of its own',
      'marsh',
      'Tom Marsh found the carving and said it was a good day.\n\n“We had waited for it for a hundred years.”',
    ],
    [
      'of a signature with what it is about',
      'lee',
      '“He will be fit for the next match.” – Ann Lee on Tom Marsh',
    ],
    [
      'before a broadcaster that adds words',
      'lee',
      'Ann Lee said that the walls “might be older than the mill”, Bay Herald adds.',
    ],
    [
      'whom a phrase without its comma explains',
      'lee',
      'Ms Ann Lee, a resident of Mill Lane told us it was “a long night”.',
    ],
    [
      'whom a phrase with a body explains',
      'marsh',
      'Tom Marsh, editor of Mill and Bay Herald, which has two owners, said: “No.”',
    ],
    ['whom an apposition with its article names', 'marsh', 'Her husband, the farmer Tom Marsh, said: “No.”'],
    [
      'who was quoted as saying',
      'marsh',
      '“We wait for the wall,” Marsh was quoted by Bay Herald as saying.',
    ],
    ['who is quoted to have said', 'marsh', 'Marsh is quoted to have said the wall was “a long lie”.'],
    ['of a tribute', 'lee', 'Ann Lee paid tribute to his “courage and wit”.'],
    ['who labelled something', 'lee', 'Ann Lee labelled the plan a “lie”.'],
    [
      'who speaks of what another owns',
      'alder',
      'Alder Grove said Tom Marsh’s plea was “timely”. “We stay,” he said.',
    ],
    [
      'past the relative clause of a thing',
      'lee',
      'Lee said the report, which warned of floods, showed “no doubt at all”.',
    ],
  ];
  for (const [where, speaker, text] of NAMED) {
    it(`is found ${where}`, () => {
      assert.equal(lastSpeaker(text, 'en', text.includes('\nA calm') ? [2] : []), speaker);
    });
  }

  it('is no thing that a preposition sets before a participle', () => {
    assert.equal(
      lastSpeaker('Lee will march in Alder Grove despite the police declaring it “unlawful”.', 'en'),
      'nobody',
    );
  });

  const NOBODY: readonly (readonly [string, string])[] = [
    ['named in what is said', 'Tom Marsh came on. “Marsh is one of our best players,” he said.'],
    [
      'before whose name a verb may stand',
      'Police stopped farmer Ann Lee in a yard near the mill. “It is gone,” she said of the wall.',
    ],
    ['before a body that speaks', 'Ann Lee, the council said, had “no right to the mill”.'],
    ['behind a title without its comma', '“The Corridor” Lee said is a book about the mill and the wall.'],
  ];
  for (const [who, text] of NOBODY) {
    it(`is nobody ${who}`, () => {
      assert.equal(lastSpeaker(text, 'en'), 'nobody');
    });
  }

  it('is nobody of a clause before “while”', () => {
    assert.equal(
      lastSpeaker('Lee said the mill was lost, while Marsh came in a “special train”.', 'en'),
      'nobody',
    );
  });

  it('is nobody by a pronoun that may mean who owns the speech', () => {
    assert.equal(
      lastSpeaker('Karl Lindner spoke on Friday. After Tom Marsh’s speech he said: “It was a mess.”', 'en'),
      'nobody',
    );
  });

  const TAKEN_UP: readonly (readonly [string, string, string, string])[] = [
    [
      'an age, where the name has it',
      'en',
      'lee',
      'Ann Lee, 61, met a man. “It was dark,” the 61-year-old said.',
    ],
    ['an age, where nobody else is there', 'en', 'lee', 'Ann Lee won. “It was dark,” the 61-year-old said.'],
    ['a trade that the text gives', 'en', 'lee', 'Ann Lee is a singer. “It was dark,” the singer said.'],
    ['no age that is another', 'en', 'nobody', 'Ann Lee, 40, won. “It was dark,” the 61-year-old said.'],
    [
      'no officer who tells of a man',
      'en',
      'nobody',
      'Captain Ann Lee said a man had been rescued from the mill. “It was dark,” the 61-year-old told reporters.',
    ],
    [
      'no officer by the pronoun behind it',
      'en',
      'nobody',
      'Ann Lee spoke of a woman at the mill. The 61-year-old was cold. She said: “It was dark.”',
    ],
    [
      'no source of a report',
      'en',
      'nobody',
      'Two mills were flooded, according to Captain Ann Lee. “It was dark,” the 61-year-old said.',
    ],
    [
      'no source behind a verb',
      'en',
      'nobody',
      'The mill was flooded, Ann Lee said. “It was dark,” the singer said.',
    ],
    [
      'nobody beside a nurse',
      'en',
      'nobody',
      'A nurse was saved from the mill, said Captain Ann Lee. “It was dark,” the 61-year-old said.',
    ],
    [
      'nobody beside another of that trade',
      'en',
      'nobody',
      'A republican left when Senator Tom Marsh came. “It was dark,” the republican said.',
    ],
    [
      'nobody beside a woman, in German',
      'de',
      'nobody',
      'Die Feuerwehr rettete eine Frau, teilte Sprecherin Manuela Brandt mit. „Es war dunkel“, sagte die 61-Jährige.',
    ],
    [
      'nobody of another party, in German',
      'de',
      'nobody',
      'Karl Lindner (FDP) kam ins Rathaus. „Es ist falsch“, sagte der SPD-Politiker.',
    ],
    [
      'who stands beside the party, in German',
      'de',
      'lindner',
      'Karl Lindner (SPD) kam ins Rathaus. „Es ist falsch“, sagte der SPD-Politiker.',
    ],
  ];
  for (const [what, language, speaker, text] of TAKEN_UP) {
    it(`is taken up by a noun: ${what}`, () => {
      assert.equal(lastSpeaker(text, language), speaker);
    });
  }

  it('is nobody where a party’s politician may be one of two', () => {
    const text = 'Karl Lindner traf Tom Marsh. „Er ist falsch“, sagte der Abgeordnete.';
    assert.equal(lastSpeaker(text, 'de'), 'nobody');
  });
});
