import assert from 'node:assert/strict';
import { inlineMarkup } from '../../../src/core/corpus/formats/markdownInline';
import { readable } from '../../../src/core/corpus/prose';

function wordsOf(text: string): string {
  return readable('note.md', { text, marks: [] }).text;
}

describe('The words of Markdown', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['links and their titles', 'The [old *pier*](https://example.org/(a) "Pier") sank.', 'The old pier sank.'],
    ['links by reference', 'The [pier][1] sank [yesterday].', 'The pier sank [yesterday].'],
    ['emphasis of every kind', '***Both*** **a *b* c**, _d_, ~~e~~ and ==f==.', 'Both a b c, d, e and f.'],
    ['emphasis within a word', 're**write**s', 'rewrites'],
    ['code', 'Call `a_b` or ``x ` y``.', 'Call a_b or x ` y.'],
    ['escapes', 'It costs 5\\$ \\*net\\*.', 'It costs 5$ *net*.'],
    ['calls of notes', 'It sank.[^1] It rose.[^two]', 'It sank. It rose.'],
    ['the label of a note', '[^1]: It sank.', 'It sank.'],
    ['breaks and references of HTML', 'It&nbsp;sank<br>and rose &amp; &bogus;.', 'It\u00A0sank\nand rose & &bogus;.'],
    ['tags and comments', 'A <b>big</b> pier<!-- sic --> sank.%%check%%', 'A big pier sank.'],
    ['addresses in brackets', 'See <https://example.org> or <a@example.org>.', 'See https://example.org or a@example.org.'],
    ['wiki links and pictures', '[[Piers|The pier]] of [[Lisbon]] ![map](m.png)![[map.png]]sank.', 'The pier of Lisbon sank.'],
    ['the marks of quoted lines', 'It sank\n> > and rose.', 'It sank\nand rose.'],
    ['the mark of a callout', '[!note]- It sank.', 'It sank.'],
    ['the name of a block', 'It sank. ^sunk-1', 'It sank. '],
  ]; // prettier-ignore
  for (const [what, text, words] of cases)
    it(`are without ${what}`, () => {
      assert.equal(wordsOf(text), words);
    });

  it('keep signs that mark nothing up', () => {
    for (const text of [
      '2 * 3 * 4',
      'price* and tax*',
      'snake_case_word',
      'a < b > c',
      '[sic] and [1]',
      '100% ~ 5',
    ])
      assert.equal(wordsOf(text), text);
  });

  it('keep what was marked in them in its place', () => {
    const text = 'The [old *pier*](https://example.org) sank.';
    const start = text.indexOf('pier');
    const shown = readable('note.md', { text, marks: [{ start, end: start + 4 }] });
    assert.deepEqual(shown.marks, [{ start: 8, end: 12 }]);
  });

  it('are read in every file of Markdown, by the ending of its name', () => {
    for (const file of ['a.md', 'b/A.MARKDOWN', 'c.qmd', 'd.Rmd', 'e.mdx'])
      assert.equal(readable(file, { text: 'a *b*', marks: [] }).text, 'a b');
  });

  it('are all of a plain text', () => {
    assert.equal(readable('note.txt', { text: 'a *b* [c](d)', marks: [] }).text, 'a *b* [c](d)');
  });

  it('are found in order, apart and in time in a hostile text', () => {
    for (const hostile of [
      '[',
      '*a ',
      '**',
      '`',
      '[a](',
      '![',
      '<a ',
      'a*b',
      '_a',
      '[[a|',
      '\\',
      '%%',
      '[a](b) ',
      ']',
    ]) {
      const text = hostile.repeat(20_000);
      const began = performance.now();
      const markup = inlineMarkup(text, { start: 0, end: text.length });
      assert.ok(performance.now() - began < 5000, hostile);
      assert.ok(
        markup.every(({ start, end }, at) => start < end && start >= (markup[at - 1]?.end ?? 0)),
        hostile,
      );
    }
  });

  it('are read in good time where nothing but beginnings of comments stands', () => {
    const text = '<!--'.repeat(BEGINNINGS);
    const before = process.cpuUsage();
    assert.deepEqual(inlineMarkup(text, { start: 0, end: text.length }), []);
    assert.ok(process.cpuUsage(before).user < LONGEST_READING);
  });
});

const BEGINNINGS = 100_000;
/** Microseconds of the processor: twenty times what it takes, and a quarter of what a search for each would. */
const LONGEST_READING = 1_000_000;
