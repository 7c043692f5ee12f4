import assert from 'node:assert/strict';
import type { CitationAnswer, GroundedQuotation, Sourcebook } from '../../../src/core/api';
import { fixesFor } from '../../../src/core/grounding/fixes';
import type { Markup } from '../../../src/core/citations/model';
import { readTexts } from '../../support/memorySourcebook';

const SAID = 'The ferry sails at nine from the old landing.';
const GOES_ON = 'Nobody on the island had heard of the plan.';
const BODY = `${SAID}\n${GOES_ON} The council meets again in spring, and the boats lie idle until then.\n`;
const TEXTS = {
  'dated.txt': `The last ferry\n\nBy Ann Lee, Bob Dow and Cy Rey\n\nPublished 1 March 2024\n\n${BODY}`,
  'undated.txt': `The first ferry\n\nIn winter ${BODY}`,
};

/** How a footnote goes on behind the title, of one line of a dated source and of two of an undated one. */
const FORMS: readonly (readonly [string, string, string])[] = [
  ['en-GB', '1 March 2024, line 7', 'n.d., lines 3–4'],
  ['de', '1. März 2024, Zeile 7', 'o.\u00A0J., Zeilen 3–4'],
  ['fr', '1er mars 2024, ligne 7', 's.\u00A0d., lignes 3–4'],
  ['es', '1 de marzo de 2024, línea 7', 's.\u00A0f., líneas 3–4'],
  ['it', '1 marzo 2024, riga 7', 's.d., righe 3–4'],
  ['nl', '1 maart 2024, regel 7', 'z.d., regels 3–4'],
  ['pl', '1 marca 2024, wiersz 7', 'b.d., wiersze 3–4'],
  ['pt', '1 de março de 2024, linha 7', 's.d., linhas 3–4'],
  ['ru', '1 марта 2024, строка 7', 'б.\u00A0д., строки 3–4'],
  ['uk', '1 березня 2024, рядок 7', 'б.\u00A0д., рядки 3–4'],
];

describe('A citation in a draft that declares its language', () => {
  let sourcebook: Sourcebook;

  before(async () => {
    sourcebook = await readTexts(TEXTS);
  });

  function cite(
    file: keyof typeof TEXTS,
    words: string,
    draft: string,
    markup: Markup = 'markdown',
  ): CitationAnswer {
    const start = TEXTS[file].indexOf(words);
    return sourcebook.cite({
      source: `file:///w/${file}`,
      start,
      end: start + words.length,
      markup,
      form: 'short',
      citing: { uri: 'file:///w/draft', text: draft, languageId: markup },
    });
  }

  function check(text: string, languageId: string): GroundedQuotation | undefined {
    return sourcebook.check({ uri: 'file:///w/draft', text, languageId })[0];
  }

  for (const [language, dated, undated] of FORMS)
    it(`says dates and lines in it, and both are read back: ${language}`, () => {
      const head = `---\nlang: ${language}\n---\n\n`;
      const one = cite('dated.txt', SAID, head);
      const note = one.footnote ?? '';
      const two = cite('undated.txt', `${SAID}\n${GOES_ON}`, head);
      assert.ok(note.includes(dated), note);
      assert.ok(two.footnote?.includes(undated), two.footnote);
      const status = (written: string): string | undefined =>
        check(`${head}${one.text}\n\n${written}\n`, 'markdown')?.status;
      assert.equal(status(note), 'grounded');
      assert.equal(status(note.replace(/(?<=, \p{L}+ )7/u, '9')), 'misattributed');
      assert.equal(status(note.replace(/(?<= )2024/, '2023')), 'misattributed');
      assert.equal(check(`${head}${two.text}\n\n${two.footnote}\n`, 'markdown')?.status, 'grounded');
    });

  for (const [markup, head] of [
    ['latex', '\\documentclass{article}\n\\usepackage[ngerman]{babel}\n\\begin{document}\n'],
    ['typst', '#set text(lang: "de")\n\n'],
    ['org', '#+language: de\n\n'],
    ['asciidoc', '= Notizen\n:lang: de\n\n'],
    ['html', '<html lang="de"><body>\n'],
  ] as const)
    it(`is grounded in every markup: ${markup}`, () => {
      for (const file of ['dated.txt', 'undated.txt'] as const) {
        const { text, footnote = '' } = cite(file, GOES_ON, head, markup);
        assert.match(text + footnote, file === 'dated.txt' ? /1\. März 2024/ : /o\..{1,6}J\./);
        assert.equal(check(`${head}${text}\n\n${footnote}\n`, markup)?.status, 'grounded', text + footnote);
      }
    });

  it('has its authors joined in it, and its date mended in it', () => {
    const head = '---\nlang: de\n---\n\n';
    const { text, footnote = '' } = cite('dated.txt', GOES_ON, head);
    assert.match(footnote, /Ann Lee, Bob Dow und Cy Rey, /);
    const draft = `${head}${text}\n\n${footnote.replace('1. März', '3. März')}\n`;
    const found = check(draft, 'markdown');
    const fix = found && fixesFor(found, draft, 'markdown').find(({ kind }) => kind === 'correct-date');
    assert.deepEqual(
      fix?.edits.map((edit) => edit.text),
      ['1. März 2024'],
    );
  });
});
