import assert from 'node:assert/strict';
import type { Sourcebook } from '../../../src/core/api';
import { localeOfDraft } from '../../../src/core/citations/draftLocale';
import { STYLE_NAMES } from '../../../src/core/citations/styles/model';
import { localeOf } from '../../../src/core/citations/styles/locales';
import { readTexts } from '../../support/memorySourcebook';

describe('The language of references', () => {
  for (const [language, text, locale] of [
    ['markdown', '---\ntitle: Entwurf\nlang: de\n---\n\nWorte.\n', 'de-DE'],
    ['quarto', '---\nlang: fr-CA\n---\n', 'fr-FR'],
    ['markdown', '---\nlanguage: es\n---\n', 'es-ES'],
    ['markdown', '---\nlang: [de\n---\n', 'en-US'],
    ['markdown', 'Words.\n\n---\n\nlang: de\n', 'en-US'],
    ['latex', '\\documentclass{article}\n\\usepackage[english,ngerman]{babel}\n', 'de-DE'],
    ['latex', '\\usepackage[main=french,english]{babel}\n', 'fr-FR'],
    ['latex', '\\documentclass[12pt,british]{article}\n\\usepackage{babel}\n', 'en-GB'],
    ['latex', '%\\usepackage[german]{babel}\n\\usepackage[ukrainian]{babel}\n', 'uk-UA'],
    ['latex', '\\babelprovide[import, main]{ukrainian}\n', 'uk-UA'],
    ['latex', '\\setdefaultlanguage[variant=british]{english}\n', 'en-GB'],
    ['latex', '\\begin{document}\\usepackage[german]{babel}', 'en-US'],
    ['latex', '\\usepackage[constructor]{babel}\n', 'en-US'],
    ['typst', '#set text(font: ("A", "B"), lang: "en", region: "GB")\n', 'en-GB'],
    ['org', '#+TITLE: x\n#+LANGUAGE: uk\n', 'uk-UA'],
    ['asciidoc', '= Title\n:lang: fr\n', 'fr-FR'],
    ['html', '<!doctype html>\n<html class="x" lang="es">', 'es-ES'],
    ['plaintext', 'lang: de', 'en-US'],
  ] as const)
    it(`is ${locale} in ${language}: ${JSON.stringify(text.slice(0, 70))}`, () => {
      assert.equal(localeOfDraft(text, language), locale);
    });

  it('is American English for a language whose words do not ship', () => {
    assert.deepEqual(['sw', 'en', 'en-AU', 'en-Latn-US', 'de_AT', ''].map(localeOf), [
      'en-US',
      'en-US',
      'en-GB',
      'en-US',
      'de-DE',
      'en-US',
    ]);
  });
});

/** Reading a style takes the processor of styles a while on a busy machine. */
const STYLE_TIMEOUT = 120_000;

describe('A citation in a draft of another language', function () {
  this.timeout(STYLE_TIMEOUT);
  const TEXTS = {
    'hafen.md':
      '---\ntitle: Der Hafen\nauthor: [Anna Lind, Jan Moor]\noutlet: Hafenblatt\npublished: 2022-03-01\n---\n\nDie alte Werft wurde an einem Morgen verkauft.\n',
    'notiz.md': '---\ntitle: Notiz\noutlet: Hafenblatt\n---\n\nNiemand am Kai wollte reden.\n',
  };
  let sourcebook: Sourcebook;
  before(async () => {
    sourcebook = await readTexts(TEXTS);
  });

  async function cited(file: string, lang: string, style: (typeof STYLE_NAMES)[number]): Promise<string> {
    const source = sourcebook.sources().find((each) => each.file === file)?.id ?? '';
    const [span] = sourcebook.passages(source).filter(({ kind }) => kind === 'body');
    assert.ok(span);
    const head = `---\nlang: ${lang}\n---\n\n`;
    const citing = { uri: 'memory:///w/draft.md', text: head, languageId: 'markdown' };
    const request = { source, start: span.start, end: span.end, markup: 'markdown', citing } as const;
    const { text, footnote = '' } = await sourcebook.citeInStyle({ ...request, draft: citing.uri }, style);
    return `${head}Dort steht ${text}.\n\n${footnote}\n`;
  }

  async function listed(text: string, style: (typeof STYLE_NAMES)[number]) {
    const draft = { uri: 'memory:///w/draft.md', text, languageId: 'markdown' };
    return sourcebook.bibliography({ draft, style, markup: 'markdown' });
  }

  it('has the words of that language, in the text and in the list', async () => {
    assert.match(await cited('hafen.md', 'de', 'apa'), /\(Lind & Moor, 2022, Abs\. 2/);
    assert.match(await cited('hafen.md', 'de', 'chicago-author-date'), /\(Lind und Moor 2022, Abs\. 2/);
    assert.match(await cited('notiz.md', 'fr', 'apa'), /s\.\u00A0d\./);
    assert.match(await cited('notiz.md', 'uk', 'apa'), /б\.\s?д\./);
    assert.match(await cited('hafen.md', 'es', 'chicago-notes'), /1 de marzo de 2022/);
    assert.match(await cited('hafen.md', 'en-GB', 'chicago-notes'), /1 March 2022/);
    const { title, entries } = await listed(await cited('hafen.md', 'de', 'chicago-notes'), 'chicago-notes');
    assert.equal(title, 'Literaturverzeichnis');
    assert.match(entries[0]?.text ?? '', /Lind, Anna, und Jan Moor\..*1\. März 2022/);
  });

  for (const lang of ['de', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'ru', 'uk', 'en-GB'])
    it(`is read back by the check, in every style: ${lang}`, async () => {
      for (const style of STYLE_NAMES)
        for (const file of Object.keys(TEXTS)) {
          const text = await cited(file, lang, style);
          const found = sourcebook.check({ uri: 'file:///draft', text, languageId: 'markdown' });
          assert.deepEqual(
            found.map(({ status, cited: isCited, source }) => [status, isCited, source?.file]),
            [['grounded', true, file]],
            `${text}\n${JSON.stringify(found.map(({ problems }) => problems))}`,
          );
        }
    });
});
