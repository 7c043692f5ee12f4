import assert from 'node:assert/strict';
import { readTexts } from '../../support/memorySourcebook';
import type { Check } from './support';
import { checking, readGolden, summary } from './support';

const WORDS = 'We were told in March, and by then the contracts had been signed';

/** A draft of each language, with what is quoted in it in order. */
const DRAFTS: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    'markdown',
    'block quotes, lists and notes, and nothing of front matter, code, links and comments',
    `---\ntitle: "a title that is quoted by nobody"\n---\n\n> ${WORDS.slice(0, 22)}\n> ${WORDS.slice(23)}\n>\n> — Pavel Horak\n\n` +
      '- She said “the work is dull, expensive and necessary”.[^1]\n\n```\nprint("this is code and no quotation")\n```\n\n' +
      '    "indented code is no quotation either"\n\n[a link](page.html "with a title of several words") and `"some quoted code in line"`\n' +
      '<!-- “a comment that quotes some words” -->\n\nThe sum $x = \\text{a formula with some words} + 1$ cost $5, and $6 more.\n\n[^1]: He repeats: “Nobody asked us. We were told in March”.\n',
    [WORDS, 'the work is dull, expensive and necessary', 'Nobody asked us. We were told in March'],
  ],
  [
    'latex',
    'environments and commands of quoting, and nothing of comments, verbatim and the preamble',
    `\\title{"no quotation in the preamble"}\n\\begin{document}\n\\begin{quotation}\n${WORDS}\n\\end{quotation}\n` +
      "She said \\enquote{the work is dull, \\emph{expensive} and necessary} and ``Nobody asked us. We were told in March''.\n" +
      '% “a comment that quotes some words”\n\\begin{verbatim}\n"this is code and no quotation"\n\\end{verbatim}\n' +
      "Caf\\'e prices rose 5\\,\\%.\\footnote{\\foreigntextquote{french}{Les syndicats ont \\'et\\'e pr\\'evenus en janvier}}\n\\end{document}",
    [WORDS, 'the work is dull, expensive and necessary', 'Nobody asked us. We were told in March'],
  ],
  [
    'html',
    'elements of quoting, and nothing of scripts, code and comments',
    `<html><head><title>"no quotation"</title></head><body><blockquote><p>${WORDS}</p><footer>— Pavel Horak</footer></blockquote>` +
      '<p title="an attribute is no quotation">She said <q>the work is dull, <em>expensive</em> and necessary</q> and &ldquo;Nobody asked us. We were told in March&rdquo;.</p>' +
      '<script>const a = "this is code and no quotation";</script><!-- “a comment that quotes some words” --></body></html>',
    [WORDS, 'the work is dull, expensive and necessary', 'Nobody asked us. We were told in March'],
  ],
  [
    'asciidoc',
    'quote blocks and curved marks, and nothing of listings and comments',
    `= A report\n:author: somebody\n\n[quote, Pavel Horak]\n____\n${WORDS}\n____\n\n----\n"this is code and no quotation"\n----\n\n` +
      'image::quay.png["a picture is no quotation", 300]\n\n' +
      'She said "`the work is dull, *expensive* and necessary`" then image:crane.png["nor is one in the line"].\n// “a comment that quotes some words”\n\n[quote]\nNobody asked us. We were told in March\n',
    [WORDS, 'the work is dull, expensive and necessary', 'Nobody asked us. We were told in March'],
  ],
  [
    'restructuredtext',
    'indented quotations, and nothing of literal blocks, directives and comments',
    `Title\n=====\n\nText before.\n\n    ${WORDS.slice(0, 22)}\n    ${WORDS.slice(23)}\n\n    -- Pavel Horak\n\n` +
      'She said "the work is dull, *expensive* and necessary" then::\n\n    "this is code and no quotation"\n\n' +
      '.. code-block:: python\n\n    print("this is code and no quotation")\n\n.. “a comment that quotes some words”\n\n- a list\n\n  that goes on and quotes nobody\n',
    [WORDS, 'the work is dull, expensive and necessary'],
  ],
  [
    'typst',
    'calls of quote, and nothing of raw text and comments',
    `#set text(lang: "en")\n#quote(block: true, attribution: [Pavel Horak])[\n${WORDS}\n]\n\n` +
      'She said #quote[the work is dull, #emph[expensive] and necessary] and "Nobody asked us. We were told in March".\n' +
      '// “a comment that quotes some words”\n```\n"this is code and no quotation"\n```\n`"raw text in the line"`\n',
    [WORDS, 'the work is dull, expensive and necessary', 'Nobody asked us. We were told in March'],
  ],
  [
    'org',
    'quote blocks, and nothing of source blocks, drawers and comments',
    `#+title: "no quotation in a keyword"\n* A heading\n:PROPERTIES:\n:NOTE: "no quotation in a drawer"\n:END:\n#+begin_quote\n${WORDS}\n#+end_quote\n` +
      '#+begin_src python\nprint("this is code and no quotation")\n#+end_src\n# “a comment that quotes some words”\n' +
      'She said “the work is dull, *expensive* and necessary”[fn:1] and ="verbatim text in the line"=.\n\n[fn:1] Later: “Nobody asked us. We were told in March”.\n',
    [WORDS, 'the work is dull, expensive and necessary', 'Nobody asked us. We were told in March'],
  ],
  [
    'plaintext',
    'marks of all kinds',
    `He said "${WORDS}" and ‘the work is dull, expensive and necessary’.\n\n„Wir werden den Nordkai nicht vor dem Sommer schließen“, « Les syndicats ont été prévenus en janvier ».`,
    [
      WORDS,
      'the work is dull, expensive and necessary',
      'Wir werden den Nordkai nicht vor dem Sommer schließen',
      'Les syndicats ont été prévenus en janvier',
    ],
  ],
];

describe('The quotations of a draft', () => {
  let check: Check;
  before(async () => {
    check = checking(await readGolden());
  });

  for (const [language, what, draft, quotes] of DRAFTS) {
    it(`in ${language} are ${what}`, () => {
      assert.deepEqual(
        summary(check(draft, language)),
        quotes.map((quote) => `grounded: ${quote}`),
      );
    });
  }

  it('have their places in the draft, whatever markup stands in them', () => {
    const draft = 'She said &ldquo;the work is <em>dull</em>, expensive &amp; necessary&rdquo; once.';
    const [found] = check(draft, 'html');
    assert.equal(
      draft.slice(found?.start, found?.end),
      'the work is <em>dull</em>, expensive &amp; necessary',
    );
    assert.equal(found?.quote, 'the work is dull, expensive & necessary');
  });

  it('of a callout are those in marks, not the writer’s own words', () => {
    assert.deepEqual(check('> [!NOTE]\n> The quay was closed for three days in all.\n'), []);
  });

  it('of a line that is megabytes long are found in time', function () {
    this.timeout(60_000);
    const draft = `${'“[('.repeat(20_000)} ${'word '.repeat(100_000)} “${WORDS}.” ${')]”'.repeat(20_000)}`;
    for (const language of [
      'markdown',
      'latex',
      'html',
      'asciidoc',
      'restructuredtext',
      'typst',
      'org',
      'plaintext',
    ])
      check(draft, language);
  });
});

describe('A citation in brackets behind a quotation', () => {
  it('quotes nobody where a command of LaTeX sets its title', async () => {
    const check = checking(await readGolden());
    const draft = `He said “${WORDS}” (Pavel Horak, \\enquote{Port chief warns of long delays}, The Harbour Post, 3 May 2024).`;
    assert.deepEqual(summary(check(draft, 'latex')), [`grounded: ${WORDS}`]);
  });
});

describe('Stars in Org', () => {
  const told = async (source: string, quote: string): Promise<string[]> => {
    const sourcebook = await readTexts({ 'yard.txt': `14 November 2024\n\n${source}\n` });
    return summary(checking(sourcebook)(`It says “${quote}” there.`, 'org'));
  };

  it('are not shown where they make words bold, also beside a sign and in other emphasis', async () => {
    const quote = 'By spring the yard held > *310 crates* of /*salt*/ and *more\nrope* than before';
    const source = 'By spring the yard held > 310 crates of salt and more rope than before.';
    const shown = 'By spring the yard held > 310 crates of /salt/ and more rope than before';
    assert.deepEqual(await told(source, quote), [`grounded: ${shown}`]);
  });

  it('are shown where they make nothing bold', async () => {
    const quote = 'By spring the yard held > *310 crates of salt* a day and 5 * 3 * 2 ropes';
    const written = quote.replace('*310', '@@comment:@@*310');
    assert.deepEqual(await told(`${quote}.`, written), [`grounded: ${quote}`]);
  });
});
