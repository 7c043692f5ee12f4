import assert from 'node:assert/strict';
import { readTexts } from '../../support/memorySourcebook';

/** `speaker or label: first words` of every turn and quotation of a text. */
async function spokenIn(file: string, text: string): Promise<string[]> {
  const sourcebook = await readTexts({ [file]: text });
  return sourcebook
    .quotations()
    .map(
      ({ speaker, speakerText, text: words }) =>
        `${speaker ?? `(${speakerText ?? ''})`}: ${words.slice(0, 24)}`,
    );
}

describe('The turns of a transcript', () => {
  it('are said by whom their labels name, and end with their paragraph', async () => {
    const text = `Press briefing on the flood at Brennick

MODERATOR: Good morning. We have Mayor Ruth Hallam and Chief Engineer Tomas Oller with us.

MAYOR HALLAM: Thank you. The water is still rising at the lower bridge.

The mayor then showed a map of the valley and put it on the wall.

Tell us about the lower bridge.

MR. OLLER: The sluice was built in 1911, and nobody has its drawings. [applause]

[applause]

MAYOR HALLAM: The county will pay for the first thirty days.
`;
    assert.deepEqual(await spokenIn('briefing.txt', text), [
      '(MODERATOR): Good morning. We have Ma',
      'Ruth Hallam: Thank you. The water is ',
      'Tomas Oller: The sluice was built in ',
      'Ruth Hallam: The county will pay for ',
    ]);
  });

  it('have their words without the marks of emphasis, and keep the quotations within', async () => {
    const text = `---
title: The organ
---

**Clara Venn:** When did you first hear that organ?

**Josef Adler:** My grandfather said, “You may touch it once,” and I did.

**Clara Venn:** And you never left it?

**Josef Adler:** Never for more than a week.
`;
    assert.deepEqual(await spokenIn('organ.md', text), [
      'Clara Venn: When did you first hear ',
      'Josef Adler: My grandfather said, “Yo',
      '(My grandfather): You may touch it once,',
      'Clara Venn: And you never left it?',
      'Josef Adler: Never for more than a we',
    ]);
  });

  it('are read from the voices of subtitles, the records of members and the names over times', async () => {
    const voices = 'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Nina Brandt>We counted the bats again.</v>\n';
    assert.deepEqual(await spokenIn('bats.txt', voices), ['Nina Brandt: We counted the bats agai']);
    const record =
      'Hearing on water\n\nMr. Harkness. The dam was inspected in 2004 and not since.\n\nMs. Ortiz. Nobody has been there for seven years?\n\n' +
      'Mr. Harkness. That is what I mean, and the money went elsewhere.\n\nMs. Ortiz. I yield back the balance of my time.\n';
    assert.deepEqual(
      (await spokenIn('hearing.txt', record)).map((line) => line.split(':')[0]),
      ['Harkness', 'Ortiz', 'Harkness', 'Ortiz'],
    );
    const call =
      'Call about the bridge\n\nNina Brandt  0:03\nWe should close the bridge on Monday.\n\nPaul Heinz  0:12\nMonday is the market, so nobody will accept that.\n\n' +
      'Nina Brandt  0:21\nThen we close it at night.\n\nPaul Heinz  0:30\nThat I can sell to the council.\n';
    assert.deepEqual(
      (await spokenIn('call.txt', call)).map((line) => line.split(':')[0]),
      ['Nina Brandt', 'Paul Heinz', 'Nina Brandt', 'Paul Heinz'],
    );
  });

  it('end where a copied page has the next label within a line', async () => {
    const text = `Interview

GEORGE STANFIELD: Thanks for doing this, Corinna Reiss.

CORINNA REISS: It is a pleasure to be with you.

GEORGE STANFIELD: What is that about?    CORINNA REISS: I would have liked to do more.

GEORGE STANFIELD: What was the hardest of it all?
`;
    const found = await spokenIn('interview.txt', text);
    // Whether the names are known as persons' is no matter here.
    const said = found.map((line) =>
      line.replace(/[()]/g, '').replace(/^[^:]+/, (name) => name.toUpperCase()),
    );
    assert.deepEqual(said, [
      'GEORGE STANFIELD: Thanks for doing this, C',
      'CORINNA REISS: It is a pleasure to be w',
      'GEORGE STANFIELD: What is that about?',
      'CORINNA REISS: I would have liked to do',
      'GEORGE STANFIELD: What was the hardest of ',
    ]);
  });

  it('stand below a label that has its line alone, and no farther down', async () => {
    const text = `Talk about the mole

Clara Venn:

When did you first walk on it?

Josef Adler:

I was six years old, and my grandfather took me there.

He shows a photograph of the old harbour.

Clara Venn:

And did you go back?

Josef Adler:

We went there every Sunday in summer.
`;
    assert.deepEqual(await spokenIn('mole.txt', text), [
      'Clara Venn: When did you first walk ',
      'Josef Adler: I was six years old, and',
      'Clara Venn: And did you go back?',
      'Josef Adler: We went there every Sund',
    ]);
  });

  it('are not said by those who are only named in the label of another', async () => {
    const turnsUnder = async (label: string): Promise<string[]> => {
      const text = `The hearing of Nina Brandt and Paul Heinz

Nina Brandt told the court that she lives by the sea. Paul Heinz is her neighbour.

NINA BRANDT: I have never seen that letter.

PAUL HEINZ: We all know who wrote it.

${label}: We will prove who wrote it.

NINA BRANDT: Then I ask you to do so.

PAUL HEINZ: You will hear from us.
`;
      const found = await spokenIn('hearing.txt', text);
      return found.filter((line) => line.includes('We will prove'));
    };
    for (const label of [
      'Lawyer of Nina Brandt',
      'Sprecherin von Nina Brandt',
      'Abogado de Nina Brandt',
      'NINA BRANDT’S BROTHER',
      'Nina Brandt, Paul Heinz',
      'NINA BRANDT AND PAUL HEINZ',
    ])
      for (const line of await turnsUnder(label)) assert.match(line, /^\(/u, label);
    for (const label of ['Lawyer Nina Brandt', 'Nina Brandt, Bay Council', 'N. Brandt', 'Dr. Brandt'])
      assert.deepEqual(await turnsUnder(label), ['Nina Brandt: We will prove who wrote '], label);
  });

  it('are read in time that grows with them', async () => {
    const turns = Array.from(
      { length: 4000 },
      (_, i) => `${i % 2 === 0 ? 'NINA BRANDT' : 'PAUL HEINZ'}: We counted “the bats” of cave ${i} again.`,
    );
    const text = `Nina Brandt talks to Paul Heinz\n\n${turns.join('\n\n')}\n`;
    const started = performance.now();
    const found = await spokenIn('bats.txt', text);
    assert.ok(found.length >= turns.length);
    assert.ok(performance.now() - started < 15_000);
  });

  it('are named by initials where the source explains them', async () => {
    const text = `Talk with Josef Adler (JA) and Clara Venn (CV)

CV: When did you first hear that organ?

JA: I was six years old when my grandfather took me up.

CV: And you never left it after that?

JA: Never for more than a week in winter.
`;
    assert.deepEqual(
      (await spokenIn('talk.txt', text)).map((line) => line.split(':')[0]),
      ['Clara Venn', 'Josef Adler', 'Clara Venn', 'Josef Adler'],
    );
  });
});

describe('No turns have', () => {
  for (const [what, text] of [
    [
      'notes and warnings',
      'The harbour\n\nNote: The harbour is closed at night.\n\nWarning: The mole is slippery in the wind.\n\nNote: The kiosk is closed on Sundays.\n\nWarning: The bridge opens without a signal.\n',
    ],
    [
      'a glossary',
      'Glossary\n\nBerth: A place where a ship lies.\n\nDraught: The depth of water that a ship needs.\n\nBerth: See also mooring and quay.\n\nDraught: See also keel.\n',
    ],
    [
      'what candidates want, told of them',
      '# Where they stand\n\n## Market\n\nRuth Hallam: Wants to move the stalls to the river.\n\nPeter Oller: Opposed the move in the council.\n\n## Trams\n\nRuth Hallam: Has taken a gift from a builder of trams, a judge found.\n\nPeter Oller: Has asked for fewer trams since May.\n',
    ],
    [
      'the roads that are closed',
      'Works this week\n\nALDER VALE: Closed from Monday until the end of May.\n\nREED ROW: Single lane between the two bridges.\n\nALDER VALE: Open to buses from June on.\n\nREED ROW: Closed at night from Friday on.\n',
    ],
    [
      'figures by name',
      'Results by district\n\nHallam: 4,512 votes in the north.\n\nOller: 3,999 votes in the north.\n\nHallam: 612 votes by post.\n\nOller: 588 votes by post.\n',
    ],
    [
      'the minutes of a meeting',
      'Minutes\n\nAction: Peter Marsh to call the builder by Friday.\n\nDecision: The bells stay silent until autumn.\n\nAction: Olive Tarn to write to the foundry.\n\nDecision: The roof is mended first.\n',
    ],
    [
      'questions and answers of nobody',
      'FAQ\n\nQ: How do I install the tool?\n\nA: Run the installer and follow it.\n\nQ: Does it need the network?\n\nA: No, it never does.\n',
    ],
    [
      'a list of changes',
      'Changes\n\n- CI: Add timeouts to the fetches by @kesselm\n- Docs: Say what the flags do by @lane\n- CI: Add the newest release by @kesselm\n- Docs: Mend the links by @lane\n',
    ],
    ['a single statement', 'Paris\n\nMoreau: We shall not leave before the spring, whatever they say.\n'],
  ] as const) {
    it(what, async () => assert.deepEqual(await spokenIn('text.txt', text), []));
  }
});
