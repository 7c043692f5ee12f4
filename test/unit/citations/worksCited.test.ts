import assert from 'node:assert/strict';
import { ownList, planWorksCited, withoutOwnList } from '../../../src/core/citations/bibliography/worksCited';
import { BibliographyError } from '../../../src/core/citations/bibliography/model';

const LIST = { title: 'References', entries: ['First, A. (2020).', 'Second, B. (n.d.).'] };
const KNOWN = /Works Cited|Bibliography|References|Literatur|Sources|Références|Джерела/;
const LANGUAGES = ['markdown', 'mdx', 'latex', 'asciidoc', 'restructuredtext', 'typst', 'org', 'html'];
const PLAIN = { title: 'References', entries: ['First, A. (2020). [a.txt]', 'Second, B. (n.d.). [b.txt]'] };

function set(text: string, languageId: string, list = LIST, cursor = text.length): string {
  const { start, end, text: inserted } = planWorksCited({ text, languageId, cursor }, list);
  return text.slice(0, start) + inserted + text.slice(end);
}

describe('The list of works cited', () => {
  it('goes to the cursor with a heading of its own, between empty lines', () => {
    assert.equal(
      set('One.\nTwo.', 'markdown', LIST, 2),
      'One.\n\n## References\n\n<!-- sourcebook:works-cited -->\n\nFirst, A. (2020).\n\nSecond, B. (n.d.).\n\n<!-- sourcebook:works-cited-end -->\n\nTwo.',
    );
  });

  for (const [language, text] of [
    ['markdown', '# Draft\n\nWords.\n\n## Works Cited\n\n## Notes\n'],
    ['markdown', 'Words.\n\nBibliography\n------------\n'],
    ['latex', '\\section{Draft}\n\\section*{References}\n\\end{document}\n'],
    ['asciidoc', '== Draft\n\n== Literatur\n\nWords.\n'],
    ['restructuredtext', 'Draft\n=====\n\nSources\n=======\n\nWords.\n'],
    ['typst', '= Draft\n\n= Références <refs>\n'],
    ['org', '* Draft\n* Джерела\nWords.\n'],
    ['html', '<h1>Draft</h1>\n<h2 class="x">References</h2>\n<p>Words.</p>\n'],
  ] as const)
    it(`goes under the heading of such a list in ${language}: ${KNOWN.exec(text)?.[0]}`, () => {
      const once = set(text, language, LIST, 0);
      const heading = /.*(?:Works Cited|------|References|Literatur|=======|Références|Джерела).*\n/g;
      const end = Array.from(text.matchAll(heading)).at(-1);
      assert.ok(end);
      assert.ok(once.startsWith(text.slice(0, end.index + end[0].length).trimEnd()), once);
      assert.ok(once.indexOf('First, A.') > end.index, once);
      assert.equal(once.split('References').length, text.split('References').length);
    });

  for (const language of LANGUAGES)
    it(`replaces itself and nothing else when it is refreshed in ${language}`, () => {
      const once = set('Before.\n\nAfter.', language, LIST, 7);
      assert.equal(set(once, language), once);
      const other = set(once, language, { ...LIST, entries: ['Third, C. (2021).'] });
      assert.doesNotMatch(other, /First|Second/);
      assert.match(other, /^Before\.[^]*Third, C\. \(2021\)\.[^]*After\.$/);
    });

  it('is known in plain text by its files, and leaves other lines under the heading alone', () => {
    const once = set('Words.\n\nReferences\n\nMy own line.\n', 'plaintext', PLAIN);
    assert.equal(
      once,
      'Words.\n\nReferences\n\nFirst, A. (2020). [a.txt]\nSecond, B. (n.d.). [b.txt]\n\nMy own line.\n',
    );
    assert.equal(set(once, 'plaintext', PLAIN), once);
    const shorter = set(once, 'plaintext', { ...PLAIN, entries: ['Third. [c.txt]'] });
    assert.equal(shorter, 'Words.\n\nReferences\n\nThird. [c.txt]\n\nMy own line.\n');
  });

  it('says what is wrong where the end of it was taken away', () => {
    const broken = set('Words.', 'markdown').replace(/<!-- sourcebook:works-cited-end -->/, '');
    assert.throws(() => set(broken, 'markdown'), BibliographyError);
    assert.equal(withoutOwnList(broken, 'markdown'), broken);
  });

  it('is blank to whoever reads the draft, at the same offsets', () => {
    const text = set('Before.\n\nAfter.', 'markdown', LIST, 7);
    const blank = withoutOwnList(text, 'markdown');
    const own = ownList(text, 'markdown');
    assert.ok(own);
    assert.equal(blank.length, text.length);
    assert.equal(blank.slice(own.start, own.end).trim(), '');
    assert.equal(blank.slice(own.end), text.slice(own.end));
  });
});
