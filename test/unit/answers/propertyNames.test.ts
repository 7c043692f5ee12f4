import assert from 'node:assert/strict';
import { BIBLIOGRAPHY_FORMATS, writeBibliography } from '../../../src/core/citations/bibliography/formats';
import { markupNames, parseMarkup } from '../../../src/core/citations/markupNames';
import { readTexts } from '../../support/memorySourcebook';

/** What every object of the language has under its name; a table that is asked for one must not answer. */
const WORDS = ['constructor', 'Constructor', '__proto__', 'hasOwnProperty', 'toString', 'valueOf'];

describe('A corpus whose words are the names of properties', () => {
  for (const word of WORDS) {
    it(`is read, searched, cited and checked: ${word}`, async () => {
      const sourcebook = await readTexts({
        [`${word}.md`]: `---\ntitle: ${word}\nauthor: [${word}, Jane ${word}]\noutlet: ${word}\nlang: ${word}\npublished: 2024-11-14\n---\n\nMr. ${word} Smith met Jane Smith in ${word}.\n\n“The ${word} of the harbour is closed until spring,” ${word} Smith said on Monday.\n`,
        [`${word}.txt`]: `${word}: The ferry is late again.\n\nAnn: Why is the ${word} so late?\n\n${word}: I do not know.\n`,
      });
      const kinds = sourcebook.names().map(({ name }) => typeof name);
      assert.ok(
        kinds.every((kind) => kind === 'string'),
        kinds.join(),
      );
      const source = sourcebook.sources().find(({ file }) => file.endsWith('.md'));
      const [hit] = sourcebook.search({ query: `harbour ${word}` }).hits;
      assert.equal(hit?.source, source?.id);
      const { problems } = sourcebook.search({ query: `${word}:harbour` });
      assert.ok(problems.every(({ code }) => code === 'unknownField'));
      assert.ok(source && hit);
      for (const name of markupNames()) {
        const markup = parseMarkup(name);
        assert.ok(markup);
        const { text, footnote = '' } = sourcebook.cite({ ...hit, markup });
        assert.ok(!`${text}${footnote}`.includes('native code'), text);
      }
      for (const format of BIBLIOGRAPHY_FORMATS)
        assert.ok(!writeBibliography(sourcebook.works(), format).includes('native code'), format);
      const draft = `---\nlang: ${word}\n---\n\n${word} said: “The ${word} of the harbour is closed until spring” [^${word}] [@${word}].\n\n[^${word}]: ${word}, ${word}.md\n`;
      const [quotation] = sourcebook.check({
        uri: `memory:///w/${word}`,
        text: draft,
        languageId: 'markdown',
      });
      assert.equal(quotation?.source?.source, source.id);
    });
  }
});
