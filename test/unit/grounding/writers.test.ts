import assert from 'node:assert/strict';
import type { Sourcebook } from '../../../src/core/api';
import { readTexts } from '../../support/memorySourcebook';
import type { Check } from './support';
import { checking, summary } from './support';

const TEXTS = {
  'dredger.md':
    '---\ntitle: The foreman talks\nauthor: [Marta Vance]\noutlet: Tidewater Review\npublished: 2023-06-18\n---\n\n' +
    "**Joseph Abara:** A pilot doesn't complain for nothing, you know. Captain Reyes said to me, \"Joe, there's four metres less under my keel than there was in March.\" I couldn't stop it. Not without money.\n\n" +
    'Abara laughed. "I\'ll retire when the river does," Joseph Abara said. "It doesn\'t show any sign of stopping."\n',
  'estuaire.md':
    "---\ntitle: L'estuaire\nauthor: [Luc Perrin]\noutlet: Cahiers\npublished: 2021-11-03\nlang: fr\n---\n\n" +
    "« Il faudra au moins dix ans pour que l'estuaire retrouve son équilibre », explique l'hydrologue Claire Delmas. « Nous n'avions jamais mesuré une telle vitesse. »\n",
  'diary.md':
    '---\ntitle: Diary of a lock-keeper\nauthor: [Edmund Harrow]\npublished: 1893-02-11\n---\n\n' +
    'Feb. 11th. — Wind N.E., very cold, & the boys was out upon the ice before breakfast.\n\n' +
    'Feb. 12th. — The ice broke at noon with a noise like a cannon.\n\n' +
    'I gave him brandy and a dry coat, and sent the lad home.\n',
  'ferry.md':
    '---\ntitle: The ferry stops\noutlet: Courrier du port\npublished: 2021-05-04\n---\n\nThe ferry made its final crossing at dusk.\n',
  'notes.md':
    '---\ntitle: Notes\nauthor: [The Kestrel Team]\npublished: 2024-05-02\n---\n\n' +
    'If you rely on incremental builds, you must pass both flags explicitly. The legacy resolver will be removed in version 5.0.\n',
};

describe('The drafts of writers', () => {
  let sourcebook: Sourcebook;
  let check: Check;
  before(async () => {
    sourcebook = await readTexts(TEXTS);
    check = checking(sourcebook);
  });

  function finds(draft: string, languageId: string, expected: readonly string[]): void {
    assert.deepEqual(summary(check(draft, languageId)), expected);
  }

  it('give a translation with its original in a note', () => {
    const note =
      '[^1]: « Il faudra au moins dix ans pour que l’estuaire retrouve son équilibre », Cahiers, 3 November 2021.';
    const words = 'It will take ten years at least for the estuary to settle';
    const [found] = check(`“${words}”, she says.[^1]\n\n${note}\n`);
    assert.equal(found?.status, 'not checked');
    assert.equal(found.source?.file, 'estuaire.md');
    assert.match(found.detail, /^A translation; its original stands in estuaire\.md\.$/);
    const typst = `“${words}” #footnote[« Il faudra au moins dix ans pour que l'estuaire retrouve son équilibre », Cahiers.]`;
    finds(typst, 'typst', [`not checked: ${words}`]);
    finds(`“${words}” (my translation).`, 'markdown', [`not checked: ${words}`]);
    finds(`“${words}.”`, 'markdown', [`not found: ${words}.`]);
  });

  it('call no changed words a translation', () => {
    const [found] = check('“A pilot does complain for nothing, you know” (translated by the author).');
    assert.equal(found?.status, 'altered');
    const note =
      '[^1]: « Il faudra au moins vingt ans pour que l’estuaire retrouve son équilibre », Cahiers.';
    finds(`“It will take twenty years at least to settle.”[^1]\n\n${note}\n`, 'markdown', [
      'not found: It will take twenty years at least to settle.',
    ]);
  });

  it('date the entry of a diary by the day that it begins with', () => {
    const cited = (day: string) =>
      `“The ice broke at noon with a noise like a cannon” (Edmund Harrow, ${day} February 1893).`;
    assert.equal(check(cited('12'))[0]?.status, 'grounded');
    assert.equal(check(cited('13'))[0]?.status, 'misattributed');
    const below = '“I gave him brandy and a dry coat” (Edmund Harrow, 12 February 1893).';
    assert.equal(check(below)[0]?.status, 'grounded');
  });

  it('have from the teller of a transcript what somebody said to them', () => {
    const words = '“four metres less under my keel than there was in March”';
    assert.equal(check(`Joseph Abara recalls: ${words}.`)[0]?.status, 'grounded');
    assert.equal(check(`Captain Reyes said: ${words}.`)[0]?.status, 'grounded');
  });

  it('do not have from its author what a source gives as the words of another', () => {
    const words = '“I’ll retire when the river does”';
    assert.equal(check(`${words}, Marta Vance said.`)[0]?.status, 'misattributed');
    assert.equal(check(`${words} (Marta Vance, Tidewater Review, 18 June 2023).`)[0]?.status, 'grounded');
  });

  it('name an outlet that writes its words small', () => {
    const cited = (outlet: string, date: string) =>
      `“The ferry made its final crossing at dusk” (${outlet}, ${date}).`;
    const [right] = check(cited('Courrier du port', '4 May 2021'));
    assert.deepEqual([right?.status, right?.cited], ['grounded', true]);
    assert.equal(check(cited('Courrier du port', '5 May 2021'))[0]?.status, 'misattributed');
    assert.equal(check(cited('Tidewater Review', '4 May 2021'))[0]?.status, 'misattributed');
    assert.equal(
      check('“The ice broke at noon with a noise like a cannon” (Courrier du port, 1893).')[0]?.cited,
      true,
    );
  });

  it('say what a contraction was changed to as one word', () => {
    const [found] = check('“A pilot does complain for nothing, you know.”');
    assert.equal(found?.detail, "Negation: “does” is “doesn't” in the source.");
    const [french] = check('« Nous avions jamais mesuré une telle vitesse. »');
    assert.equal(french?.detail, "Negation: “avions” is “n'avions” in the source.");
  });

  it('set a remark of the narrator within guillemets', () => {
    const words = "Il faudra au moins dix ans, dit-elle, pour que l'estuaire retrouve son équilibre.";
    finds(`« ${words} »`, 'markdown', [`grounded: ${words}`]);
    finds(`« ${words.replace(', dit-elle, pour', ', explique-t-elle : pour')} »`, 'markdown', [
      `grounded: ${words.replace(', dit-elle, pour', ', explique-t-elle : pour')}`,
    ]);
    assert.equal(check(`« ${words.replace('dit-elle', 'dit-elle après 300 morts')} »`)[0]?.status, 'altered');
    const wrong = words.replace('dix', 'vingt');
    assert.equal(check(`« ${wrong} »`)[0]?.status, 'altered');
  });

  it('attribute a block on its last line, and tell in a block who says what', () => {
    finds("> I couldn't stop it. Not without money. --- Joseph Abara\n", 'markdown', [
      "grounded: I couldn't stop it. Not without money.",
    ]);
    finds(
      '> "I\'ll retire when the river does," Abara says with a laugh. "It doesn\'t show any sign of stopping."\n',
      'markdown',
      ["grounded: I'll retire when the river does,", "grounded: It doesn't show any sign of stopping."],
    );
  });

  it('go on behind a listing of AsciiDoc', () => {
    const listing = '[source,sh]\n----\nrun "this is a string of some code"\n----\n';
    const wrong = 'FAULT: "The legacy resolver will be removed in version 6.0."';
    finds(`${listing}\n${wrong}\n`, 'asciidoc', [
      'altered: The legacy resolver will be removed in version 6.0.',
    ]);
    finds(`[source]\nrun "this is a string of some code"\n\n${wrong}\n`, 'asciidoc', [
      'altered: The legacy resolver will be removed in version 6.0.',
    ]);
  });

  it('use the commands of LaTeX for insertions, epigraphs and code', () => {
    finds('\\enquote{the boys was \\textins{sic} out upon the ice before breakfast}', 'latex', [
      'grounded: the boys was [sic] out upon the ice before breakfast',
    ]);
    finds('\\enquote{\\textins*{retire} when the river does}', 'latex', [
      'grounded: [retire] when the river does',
    ]);
    finds('\\epigraph{The ice broke at midnight with a noise like a cannon.}{Edmund Harrow}', 'latex', [
      'altered: The ice broke at midnight with a noise like a cannon.',
    ]);
    finds('\\lstinline|"these are words of code and no more"|', 'latex', []);
  });

  it('hold two apostrophes within curly marks', () => {
    finds("“A pilot '' doesn't complain '' for nothing, you know.”", 'plaintext', [
      "grounded: A pilot '' doesn't complain '' for nothing, you know.",
    ]);
  });
});
