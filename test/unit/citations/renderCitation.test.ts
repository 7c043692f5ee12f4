import assert from 'node:assert/strict';
import { escapeMarkdownLine } from '../../../src/core/citations/markup/markdown';
import fc from 'fast-check';
import type { CitationForm, CitationRecord, Markup } from '../../../src/core/citations/model';
import { renderCitation } from '../../../src/core/citations/render';
import { HOSTILE, RECORD, bare } from './records';

function render(record: CitationRecord, markup: Markup, form: CitationForm = 'short'): string {
  const { text, footnote } = renderCitation(record, markup, { form, takenFootnotes: [] });
  return footnote === undefined ? text : `${text}\n\n${footnote}`;
}

const SHORT: Readonly<Record<Markup, string>> = {
  markdown:
    '“We left the keys in the door.”[^the-estuary-post-2024-11-14-l14]\n\n' +
    '[^the-estuary-post-2024-11-14-l14]: Tom Marsh, “The last ferry,” *The Estuary Post*, 14 November 2024, lines 14–15 ([harbour\\_log.txt](../sources/harbour_log.txt)).',
  pandoc: '“We left the keys in the door.” [@calderaLastFerry2024-harbour-log-KEY, para. 6]',
  latex:
    '\\textquote[{Tom Marsh, \\enquote{The last ferry,} \\emph{The Estuary Post}, 14 November 2024, lines 14–15; \\texttt{harbour\\_log.txt}}]{We left the keys in the door.}',
  asciidoc:
    '“We left the keys in the door.” (Tom Marsh, “The last ferry,” __The Estuary Post__, 14 November 2024, lines 14–15, link:../sources/harbour_log.txt[harbour&#95;log.txt])',
  restructuredtext:
    '“We left the keys in the door.” (Tom Marsh, “The last ferry,” *The Estuary Post*, 14 November 2024, lines 14–15, `harbour\\_log.txt <../sources/harbour_log.txt>`__)',
  typst:
    '“We left the keys in the door.” (Tom Marsh, “The last ferry,” #emph[The Estuary Post], 14 November 2024, lines 14–15, #link("../sources/harbour_log.txt")[harbour\\_log.txt])',
  org: '“We left the keys in the door.” (Tom Marsh, “The last ferry,” /The Estuary Post/, 14 November 2024, lines 14–15, [[file:../sources/harbour_log.txt][=harbour_log.txt=]])',
  html: '“We left the keys in the door.” (Tom Marsh, “The last ferry,” <cite>The Estuary Post</cite>, 14 November 2024, lines 14–15, <a href="../sources/harbour_log.txt">harbour_log.txt</a>)',
  plaintext:
    '“We left the keys in the door.” (Tom Marsh, “The last ferry,” The Estuary Post, 14 November 2024; harbour_log.txt, lines 14–15)',
};

const LONG: Readonly<Record<Markup, string>> = {
  markdown:
    '> We left the keys in the door.\n>\n> — Tom Marsh, “The last ferry,” *The Estuary Post*, 14 November 2024 ([harbour\\_log.txt, lines 14–15](../sources/harbour_log.txt#L14))',
  pandoc: '> We left the keys in the door.\n>\n> [@calderaLastFerry2024-harbour-log-KEY, para. 6]',
  latex:
    '\\begin{displayquote}[{Tom Marsh, \\enquote{The last ferry,} \\emph{The Estuary Post}, 14 November 2024, lines 14–15; \\texttt{harbour\\_log.txt}}]\nWe left the keys in the door.\n\\end{displayquote}',
  asciidoc:
    '[quote, "Tom Marsh", "“The last ferry”, The Estuary Post, 14 November 2024, harbour&#95;log.txt, lines 14–15"]\n____\nWe left the keys in the door.\n____',
  restructuredtext:
    '   We left the keys in the door.\n\n   -- Tom Marsh, “The last ferry,” *The Estuary Post*, 14 November 2024 (harbour\\_log.txt, lines 14–15)',
  typst:
    '#quote(block: true, attribution: [Tom Marsh, “The last ferry,” #emph[The Estuary Post], 14 November 2024 (#link("../sources/harbour_log.txt")[harbour\\_log.txt], lines 14–15)])[\nWe left the keys in the door.\n]',
  org: '#+begin_quote\nWe left the keys in the door.\n\n— Tom Marsh, “The last ferry,” /The Estuary Post/, 14 November 2024 ([[file:../sources/harbour_log.txt][=harbour_log.txt=]], lines 14–15)\n#+end_quote',
  html: '<figure>\n<blockquote cite="../sources/harbour_log.txt">\n<p>We left the keys in the door.</p>\n</blockquote>\n<figcaption>— Tom Marsh, “The last ferry,” <cite>The Estuary Post</cite>, 14 November 2024 (<a href="../sources/harbour_log.txt">harbour_log.txt, lines 14–15</a>)</figcaption>\n</figure>',
  plaintext:
    '“We left the keys in the door.”\n\n— Tom Marsh, “The last ferry,” The Estuary Post, 14 November 2024 (harbour_log.txt, lines 14–15)',
};

const MARKUPS = Object.keys(SHORT).filter((name): name is Markup => name in SHORT);
const KEY_ENDING = /(?<=harbour-log-)[a-z0-9]+/;

/** Each language's own way back from what is written to what is shown, for plain text. */
const SHOWN: Readonly<Record<Markup, (written: string) => string>> = {
  markdown: (written) => written.replace(/\\([!-/:-@[-`{-~])/g, '$1'),
  pandoc: (written) => written.replace(/\\([!-/:-@[-`{-~‘’])/g, '$1'),
  latex: (written) =>
    written
      .replace(/\\ensuremath\{\|\}/g, '|')
      .replace(/\\`\{\}/g, '`')
      .replace(/(?<=[-,'])\{\}/g, '')
      .replace(
        /\\(textbackslash|textasciitilde|textasciicircum|textless|textgreater)\{\}|\\([{}#$%&_])/g,
        (_all, name: string, mark: string) =>
          name === undefined
            ? mark
            : ({
                textbackslash: '\\',
                textasciitilde: '~',
                textasciicircum: '^',
                textless: '<',
                textgreater: '>',
              }[name] ?? ''),
      ),
  asciidoc: (written) =>
    written.replace(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code))),
  restructuredtext: (written) => written.replace(/\\(.)/g, '$1'),
  typst: (written) => written.replace(/\\(.)/g, '$1'),
  org: (written) => written.replaceAll('@@comment:@@', '').replaceAll('\\dollar{}', '$'),
  html: (written) =>
    written.replace(
      /&(amp|lt|gt|quot);/g,
      (_all, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? '',
    ),
  plaintext: (written) => written,
};

describe('renderCitation', () => {
  for (const markup of MARKUPS) {
    it(`writes a short citation in ${markup}`, () => {
      assert.equal(render(RECORD, markup).replace(KEY_ENDING, 'KEY'), SHORT[markup]);
    });

    it(`writes a long citation in ${markup}`, () => {
      assert.equal(render(RECORD, markup, 'long').replace(KEY_ENDING, 'KEY'), LONG[markup]);
    });

    it(`shows hostile words in ${markup} as they are`, () => {
      for (const quote of HOSTILE) {
        for (const form of ['short', 'long'] as const) {
          const shown = SHOWN[markup](
            renderCitation({ ...RECORD, quote }, markup, { form, takenFootnotes: [] }).text,
          );
          assert.ok(shown.includes(quote), `${form}: ${shown}`);
        }
      }
    });

    it(`keeps every character of any text in ${markup}`, () => {
      const text = fc
        .stringMatching(/^[a-z*_`#<>[\]{}()\\|~^$&%@"'“”.,:;=+/ -]{1,40}$/)
        .filter((quote) => quote.trim() === quote);
      fc.assert(
        fc.property(text, (quote) => {
          const written = renderCitation({ ...RECORD, quote }, markup, {
            form: 'short',
            takenFootnotes: [],
          }).text;
          assert.ok(SHOWN[markup](written).includes(quote), written);
        }),
        { numRuns: 500 },
      );
    });

    it(`leaves out in ${markup} what the source does not state, without stray commas`, () => {
      for (const form of ['short', 'long'] as const) {
        const written = render(bare(), markup, form);
        assert.doesNotMatch(written, /undefined|, ,|\(,|— ,|, \(|“,|\b(?:19|20)\d\d\b/);
        if (markup !== 'pandoc') assert.match(written, /n\.d\./);
        if (markup !== 'pandoc') assert.match(SHOWN[markup](written), /harbour_log\.txt/);
      }
    });
  }

  it('sets up to forty words in the line and more as a block', () => {
    const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
    assert.ok(render({ ...RECORD, quote: words(40) }, 'markdown', 'auto').startsWith('“word'));
    assert.ok(render({ ...RECORD, quote: words(41) }, 'markdown', 'auto').startsWith('> word'));
  });

  it('makes a line break a space in the line and keeps it in a block', () => {
    const quote = 'first line\r\nsecond line\n\nnew paragraph';
    assert.match(render({ ...RECORD, quote }, 'plaintext'), /“first line second line new paragraph”/);
    assert.match(
      render({ ...RECORD, quote }, 'markdown', 'long'),
      /^> first line\n> second line\n>\n> new paragraph\n/,
    );
  });

  it('joins the lines of a printed page to its paragraphs in a block', () => {
    const quote = 'first line\nsecond line\n\nnew paragraph\nof the page';
    const printed = { ...RECORD, quote, page: '4', pageNumber: 4 };
    assert.match(
      render(printed, 'markdown', 'long'),
      /^> first line second line\n>\n> new paragraph of the page\n/,
    );
    assert.match(
      render(printed, 'html', 'long'),
      /<p>first line second line<\/p>\n<p>new paragraph of the page<\/p>/,
    );
  });

  it('keeps the lines of a printed page that do not fill its width: verse, lists, ends of paragraphs', () => {
    for (const [quote, shown] of [
      ['The heron waits\nUpon the weir\nTill evening', 'The heron waits\n> Upon the weir\n> Till evening'],
      [
        'No ferryman will row at such an hour of the night,\nNor any lantern burn along the harbour wall so bright,\nYet Anna hears the oars',
        'No ferryman will row at such an hour of the night,\n> Nor any lantern burn along the harbour wall so bright,\n> Yet Anna hears the oars',
      ],
      [
        'The council wants from every owner of a boat\n• a drawing of the hull with all its measures\n• a receipt',
        'The council wants from every owner of a boat\n> • a drawing of the hull with all its measures\n> • a receipt',
      ],
      ['i) rope\nii) tar', 'i) rope\n> ii) tar'],
      [
        'the gates were shut on Monday by order of the\nHarbour Board, which gave no reason for it to\nanybody.\nTwo days later the crews broke them open with\nNorwegian crowbars.',
        'the gates were shut on Monday by order of the Harbour Board, which gave no reason for it to anybody.\n> Two days later the crews broke them open with Norwegian crowbars.',
      ],
    ] as const) {
      const written = render({ ...RECORD, quote, page: '4', pageNumber: 4 }, 'plaintext', 'long').replaceAll(
        '\n',
        '\n> ',
      );
      assert.ok(written.includes(shown), written);
    }
  });

  it('lets nothing at the beginning of a line become a heading, a list or a quotation', () => {
    const quote = '# one\n- two\n1. three\n> four\n+ five\n== six';
    assert.match(
      render({ ...RECORD, quote }, 'markdown', 'long'),
      /^> \\# one\n> \\- two\n> 1\\\. three\n> \\> four\n> \\\+ five\n> \\== six\n/,
    );
    assert.match(
      render({ ...RECORD, quote }, 'typst', 'long'),
      /\n\\# one\n\\- two\n1\\\. three\n\\> four\n\\\+ five\n\\== six\n/,
    );
    assert.match(render({ ...RECORD, quote: 'NOTE: two' }, 'asciidoc', 'long'), /\nNOTE&#58; two\n/);
    assert.match(render({ ...RECORD, quote: '* one' }, 'org', 'long'), /\n@@comment:@@[^\n]*\* one\n/);
  });

  it('keeps no-break spaces', () => {
    for (const markup of MARKUPS)
      assert.match(
        render({ ...RECORD, quote: 'Ministry\u00a0of Defense' }, markup),
        /Ministry\u00a0of Defense/,
      );
  });

  it('puts single marks around words that have double ones, and none around words cited with theirs', () => {
    assert.match(render({ ...RECORD, quote: 'He said “no” twice.' }, 'plaintext'), /^‘He said “no” twice\.’/);
    assert.match(render({ ...RECORD, quote: '“No,”' }, 'plaintext'), /^“No,” \(/);
  });

  it('quotes a heading that quotes with single marks, and puts no comma behind a question', () => {
    const heading = '“WHAT IS THE PRICE?”';
    assert.match(
      render({ ...RECORD, heading }, 'plaintext'),
      /Tom Marsh, “‘WHAT IS THE PRICE\?’” The Estuary Post, 14/,
    );
  });

  it('names the authors where nobody speaks, and writes a date as exact as it is', () => {
    const { speaker: _speaker, ...record } = RECORD;
    assert.match(render(record, 'plaintext'), /\(Ines Caldera, “/);
    assert.match(
      render({ ...record, authors: ['A B', 'C D', 'E F'] }, 'plaintext'),
      /\(A B, C D, and E F, “/,
    );
    assert.match(
      render({ ...record, authors: ['A B', 'C D', 'E F', 'G H'] }, 'plaintext'),
      /\(A B et al\., “/,
    );
    assert.match(render({ ...record, issued: '2024-11' }, 'plaintext'), /, November 2024; /);
    assert.match(render({ ...record, issued: '2024' }, 'plaintext'), /, 2024; /);
    assert.match(render({ ...record, startLine: 3, endLine: 3 }, 'plaintext'), /, line 3\)/);
  });

  it('writes links that hold for any file name', () => {
    const href = '../my sources/a (b) [c] #1 é.txt';
    assert.match(
      render({ ...RECORD, href }, 'markdown'),
      /\(\.\.\/my%20sources\/a%20%28b%29%20%5Bc%5D%20%231%20%C3%A9\.txt\)/,
    );
  });
});

describe('A quotation in LaTeX', () => {
  const short = (quote: string, key?: string): string =>
    renderCitation({ ...RECORD, quote }, 'latex', { form: 'short', takenFootnotes: [], ...(key && { key }) })
      .text;

  it('gets the inner marks of csquotes around marks of its own', () => {
    assert.match(short('He said “wait” and left.'), /^\\textquote\*\[\{.*\}\]\{He said “wait” and left\.\}$/);
    assert.equal(short('He said “wait” twice.', 'k'), '\\textcquote*[para.~6]{k}{He said “wait” twice.}');
  });

  it('gets no others where it is cited with its marks', () => {
    assert.match(short('“We left the keys.”'), /^“We left the keys\.” \(.*\)$/);
    assert.equal(short('“We left the keys.”', 'k'), '“We left the keys.” \\cite[para.~6]{k}');
  });

  it('is set by the environment as a block, where the command would set a short one in the line', () => {
    const long = (quote: string): string =>
      renderCitation({ ...RECORD, quote }, 'latex', { form: 'long', takenFootnotes: [], key: 'k' }).text;
    assert.equal(
      long('[We] left.'),
      '\\begin{displaycquote}[para.~6]{k}\n{}[We] left.\n\\end{displaycquote}',
    );
    assert.match(long('word '.repeat(41)), /^\\blockcquote\[para\.~6\]\{k\}\{/);
  });
});

describe('A line of a block in Markdown', () => {
  it('is no item of a list, and no word at its beginning is taken for a number', () => {
    assert.equal(escapeMarkdownLine('a. First'), 'a\\. First');
    assert.equal(escapeMarkdownLine('xiv) First'), 'xiv\\) First');
    assert.equal(escapeMarkdownLine('12. First'), '12\\. First');
    assert.equal(escapeMarkdownLine('ended. Then'), 'ended. Then');
  });
});
