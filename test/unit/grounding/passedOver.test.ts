import assert from 'node:assert/strict';
import { readTexts } from '../../support/memorySourcebook';
import { checking } from './support';
import type { Check } from './support';

const TEXTS = {
  'puerto.txt':
    'El puerto cerrará en invierno\n\n«Vamos a cerrar el puerto durante tres meses —dijo la alcaldesa Marta Rey—, porque los muelles ya no aguantan las grúas».\n\n' +
    '—No hay dinero para arreglarlo —lamentó ayer el capitán Julio Sanz—. Lo hemos pedido cuatro veces.\n',
  'port.txt':
    'Le port fermera cet hiver\n\n« L’eau monte de trois millimètres par an, explique-t-elle, et personne ne veut le voir. »\n\n' +
    '« Nous partirons, a dit le maire Paul Garnier, quand la dernière barque sera vendue. »\n',
  'hafen.txt':
    'Der Hafen schließt\n\n„Wir schließen den Hafen für drei Monate“, sagte die Hafenmeisterin, „weil die Kräne zu schwer geworden sind.“ Die Fischer sind empört.\n',
  'zatoka.txt':
    'Port zamknięty na zimę\n\n– Zamykamy port na trzy miesiące – powiedziała burmistrz Anna Nowak. – Nie mamy pieniędzy na remont nabrzeża.\n',
  'harbour.txt':
    'The harbour closes\n\n"We are closing the harbour, she said, because the cranes have grown too heavy for the quay." The fishermen were angry.\n\n' +
    '"The ministry wrote to us, he said in May, and then it wrote again," said Harbour Master Ann Doyle.\n\n' +
    'The quay[12] was built in 1911.[13] It has carried steam cranes¹ since 1925, and it was widened to 14 km² of paving.\n',
  'digue.txt':
    'La digue\n\n« La digue tiendra, a dit hier le maire de Saint-Clair, tant que la mer le voudra. »\n\n' +
    '« Il faudra, a expliqué l’ancienne présidente du comité d’Arles, trois hivers pour la refaire. »\n\n' +
    '« Les pêcheurs, a dit le vent de la mer, ont raison de partir avant la nuit. »\n',
  'deich.txt':
    'Der Deich\n\n„Der Deich hält, sagte der Bürgermeister, solange das Meer es will.“\n\n' +
    '„Die Pumpen laufen, erklärte die Sprecherin der Feuerwehr, seit drei Tagen ohne Pause.“\n\n' +
    '„Ich ging hinein, sagte dem Minister die Wahrheit, und ging wieder hinaus.“\n',
  'ruling.txt':
    'The ruling\n\nThe ferry has run without a licence. [3] No court has ever asked for one. It may go on [2] times a day.\n',
  'briefing.txt':
    'Briefing on the flood\n\nThe sluice was built in 1911 (laughs) and nobody has its drawings. [applause] It would take us [inaudible 00:14:03] two days (three at night) to open it.\n\n' +
    'We heard the pumps [long pause, then music from the street] stop one after the other [00:15:10] before noon.\n',
};

describe('A quotation without what a reader of its source passes over is grounded', () => {
  let check: Check;
  before(async () => {
    check = checking(await readTexts(TEXTS));
  });

  function statusOf(quote: string): string | undefined {
    return check(`It says: “${quote}”`)[0]?.status;
  }

  for (const [remark, quote] of [
    [
      'a remark between Spanish dashes',
      'Vamos a cerrar el puerto durante tres meses, porque los muelles ya no aguantan las grúas',
    ],
    ['a remark in Spanish dialogue', 'No hay dinero para arreglarlo. Lo hemos pedido cuatro veces'],
    [
      'a French remark with an inverted verb',
      'L’eau monte de trois millimètres par an, et personne ne veut le voir',
    ],
    ['a French remark with an auxiliary', 'Nous partirons quand la dernière barque sera vendue'],
    [
      'a German cue between two pairs of marks',
      'Wir schließen den Hafen für drei Monate, weil die Kräne zu schwer geworden sind',
    ],
    ['a remark in Polish dialogue', 'Zamykamy port na trzy miesiące. Nie mamy pieniędzy na remont nabrzeża'],
    [
      'an English remark within one pair of marks',
      'We are closing the harbour, because the cranes have grown too heavy for the quay',
    ],
    ['the calls of notes', 'The quay was built in 1911. It has carried steam cranes since 1925'],
    ['a French remark of an office and its town', 'La digue tiendra tant que la mer le voudra'],
    ['a French remark of an office and its board', 'Il faudra trois hivers pour la refaire'],
    ['a German remark of an office', 'Der Deich hält solange das Meer es will'],
    ['a German remark of an office and what it speaks for', 'Die Pumpen laufen seit drei Tagen ohne Pause'],
    [
      'the call of a note behind a stop',
      'The ferry has run without a licence. No court has ever asked for one',
    ],
    ['what is heard', 'The sluice was built in 1911 and nobody has its drawings. It would take us two days'],
    [
      'the time of a recording, and a direction of several words',
      'We heard the pumps stop one after the other before noon',
    ],
  ] as const) {
    it(`(${remark})`, () => assert.equal(statusOf(quote), 'grounded'));
  }

  it('and so it is with them', () => {
    assert.equal(statusOf('The sluice was built in 1911 (laughs) and nobody has its drawings'), 'grounded');
  });

  for (const [words, quote] of [
    ['other words in brackets', 'It would take us two days to open it'],
    [
      'words that a cue outside of the marks makes the speaker’s',
      'The ministry wrote to us, and then it wrote again',
    ],
    ['the power of a unit', 'it was widened to 14 km of paving'],
    ['a subject that is no office', 'Les pêcheurs ont raison de partir avant la nuit'],
    ['what somebody was told', 'Ich ging hinein und ging wieder hinaus'],
    ['a number in brackets within a sentence', 'It may go on times a day'],
    ['a word beside a remark', 'No hay dinero para arreglarlo. Lo hemos pedido veces'],
  ] as const) {
    it(`but not without ${words}`, () => assert.equal(statusOf(quote), 'altered'));
  }
});

describe('A quotation over several cues of subtitles', () => {
  const cues = (voice: string): string =>
    [
      'WEBVTT',
      `00:00:01.000 --> 00:00:04.000\n<v Anna Lund>We have seen the water rise in the valley`,
      `00:00:04.000 --> 00:00:08.000\n<v ${voice}>and nobody came to help us until the third`,
      `00:00:08.000 --> 00:00:12.000\n<v Anna Lund>day, when the boats arrived from the north.`,
    ].join('\n\n');
  const QUOTE = 'We have seen the water rise in the valley and nobody came to help us until the third day';

  it('is grounded where one voice says it all, and its source has neither times nor headings', async () => {
    const sourcebook = await readTexts({ 'talk.vtt': cues('Anna Lund') });
    const [found] = checking(sourcebook)(`“${QUOTE}.”`);
    assert.equal(found?.status, 'grounded');
    assert.doesNotMatch(found.source?.text ?? '', /-->|00/);
    assert.deepEqual([found.source?.startLine, found.source?.endLine], [4, 10]);
    const kinds = sourcebook.passages('file:///w/talk.vtt').map(({ kind }) => kind);
    assert.ok(!kinds.includes('heading'));
  });

  async function statusOf(file: string, text: string, quote: string): Promise<string | undefined> {
    return checking(await readTexts({ [file]: text }))(`One of them said: “${quote}”`)[0]?.status;
  }

  it('is not where another voice says some of it', async () => {
    assert.notEqual(await statusOf('talk.vtt', cues('Bo Weir'), QUOTE), 'grounded');
  });

  for (const words of ['That was false.\n', 'No. ', '<v Bo Weir>It was not so</v>\n'])
    it(`is not without what a cue has before its voice: ${words}`, async () => {
      const text = cues('Anna Lund').replace('<v Anna Lund>and', `${words}<v Anna Lund>and`);
      assert.notEqual(await statusOf('talk.vtt', text, QUOTE), 'grounded');
    });

  for (const voice of ['Audience', 'Reporter', 'QUESTION', 'UNIDENTIFIED SPEAKER', 'Audience Member'])
    it(`is not where both cues are of nobody in particular: ${voice}`, async () => {
      const text = cues(voice).replaceAll('Anna Lund', voice);
      assert.notEqual(await statusOf('talk.vtt', text, QUOTE), 'grounded');
    });
});

describe('A quotation over two turns of a transcript', () => {
  const QUOTE = 'Who has paid for the new landing? And why did nobody tell the island of it?';

  for (const [voice, behind = voice] of [
    ['Q'],
    ['QUESTION'],
    ['REPORTER'],
    ['AUDIENCE MEMBER'],
    ['UNIDENTIFIED SPEAKER'],
    ['RUTH HALLAM', 'RUTH HALLAM (denying that it was so)'],
  ] as const)
    it(`is not grounded, be they of one label: ${behind}`, async () => {
      const text = [
        'Meeting at the landing',
        'RUTH HALLAM: I thank all of you for the evening at the landing.',
        `${voice}: Who has paid for the new landing?`,
        `${behind}: And why did nobody tell the island of it?`,
        'RUTH HALLAM: We will tell you all of it in the spring.',
        'PETER OLLER: The island will have its ferry as before.',
        'RUTH HALLAM: That is what we have said all along.',
        'PETER OLLER: And we have always meant every word.',
      ].join('\n\n');
      const check = checking(await readTexts({ 'meeting.txt': text }));
      assert.equal(check(`One of them asked: “${QUOTE}”`)[0]?.status, 'altered');
    });
});
