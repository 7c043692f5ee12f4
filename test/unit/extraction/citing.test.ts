import { strict as assert } from 'node:assert';
import type { Sourcebook } from '../../../src/core/api';
import type { Markup } from '../../../src/core/citations/model';
import { STYLE_NAMES } from '../../../src/core/citations/styles/model';
import type { StyleName } from '../../../src/core/citations/styles/model';
import { MemoryFiles, uriOf } from '../../support/memoryFiles';
import { MEMORY_SCOPE, sourcebookOver } from '../../support/memorySourcebook';
import { column, writePdf } from '../../support/pdfWriter';

const WORDS = 'Nobody had walked the weir at Altmark since the spring tide.';
const SOURCE = uriOf('/w/report.pdf');

const HALVES = [
  'The board of the river, which had been told of the cracks in the',
  'wall by three engineers, wrote that the works would have to wait',
];

async function corpus(labels?: string): Promise<Sourcebook> {
  const files = new MemoryFiles();
  const pages = [
    [...column(['Ann Lee, 14 November 2024'], 72, 60), ...column(HALVES.slice(0, 1), 72, 100)],
    [...column(HALVES.slice(1), 72, 60), ...column([WORDS], 72, 160)],
  ];
  files.set('/w/report.pdf', writePdf(pages, labels === undefined ? {} : { labels }));
  const sourcebook = sourcebookOver(files);
  await sourcebook.refresh(MEMORY_SCOPE);
  return sourcebook;
}

function cited(sourcebook: Sourcebook, part: string, markup: Markup, key?: string): string {
  const passage = sourcebook.passages(SOURCE).find(({ text }) => text.includes(part));
  assert.ok(passage, `no passage has “${part}”`);
  const { start, end } = passage;
  const request = { source: SOURCE, start, end, markup, form: 'short' as const };
  const { text, footnote = '' } = sourcebook.cite(key === undefined ? request : { ...request, key });
  return text + footnote;
}

describe('A quotation from a PDF', function () {
  this.timeout(60_000);

  it('is cited by its page in every markup', async () => {
    const sourcebook = await corpus();
    const markups: readonly Markup[] = [
      'markdown', 'latex', 'asciidoc', 'restructuredtext', 'typst', 'org', 'html', 'plaintext',
    ]; // prettier-ignore
    for (const markup of markups) {
      const text = cited(sourcebook, 'Altmark', markup);
      assert.match(text, /\bp\. 2\b/, markup);
      assert.doesNotMatch(text, /\blines?\b/, markup);
    }
    assert.match(cited(sourcebook, 'engineers', 'plaintext'), /, pp\. 1–2\)/);
  });

  it('is cited by its page behind a key', async () => {
    const sourcebook = await corpus();
    assert.match(cited(sourcebook, 'Altmark', 'pandoc', 'k'), /\[@k, p\. 2\]/);
    assert.match(cited(sourcebook, 'engineers', 'latex', 'k'), /\\textcquote\[1--2\]\{k\}/);
    assert.match(cited(sourcebook, 'Altmark', 'typst', 'k'), /@k\[p\. 2\]/);
    assert.match(cited(sourcebook, 'Altmark', 'org', 'k'), /\[cite:@k p\. 2\]/);
    assert.match(cited(sourcebook, 'Altmark', 'asciidoc', 'k'), /<<k>>, p\. 2/);
    assert.match(cited(sourcebook, 'Altmark', 'restructuredtext', 'k'), /\[k\]_, p\. 2/);
  });

  it('is cited as a style and the language of the draft have it, the page once', async () => {
    const sourcebook = await corpus('[0 << /S /r /St 4 >>]');
    const passage = sourcebook.passages(SOURCE).find(({ text }) => text === WORDS);
    assert.ok(passage);
    const draft = { text: '---\nlang: de\n---\n', languageId: 'markdown' };
    const { text } = await sourcebook.citeInStyle(
      {
        source: SOURCE,
        start: passage.start,
        end: passage.end,
        markup: 'plaintext',
        form: 'short',
        citing: { ...draft, uri: 'file:///w/draft.md' },
      },
      'apa',
    );
    assert.match(text, /S\. v\b/);
    assert.doesNotMatch(text, /lines?|p\. v/);
  });

  it('is cited by the one page that a label with a hyphen names', async () => {
    const sourcebook = await corpus('[0 << /S /D /P (2-) /St 13 >>]');
    const citedBy = async (style: StyleName, part: string): Promise<string> => {
      const passage = sourcebook.passages(SOURCE).find(({ text }) => text.includes(part));
      assert.ok(passage);
      const { start, end } = passage;
      const request = { source: SOURCE, start, end, markup: 'plaintext', form: 'short' } as const;
      return (await sourcebook.citeInStyle(request, style)).text;
    };
    for (const style of STYLE_NAMES) assert.match(await citedBy(style, 'Altmark'), /[ ,]2-14\b/, style);
    assert.match(await citedBy('apa', 'Altmark'), /\bp\. 2-14\b/);
    assert.match(await citedBy('apa', 'engineers'), /\bpp\. 2-13–2-14(?!\d)/);
  });

  it('is held against the page that its citation names', async () => {
    const sourcebook = await corpus();
    const statusOf = (page: string, markup: string): string | undefined => {
      const text = `He said: “${WORDS}” (14 November 2024, ${page}, report.pdf)\n`;
      const [first] = sourcebook.check({ text, languageId: markup, uri: 'file:///w/draft.md' });
      return `${first?.status}: ${first?.detail ?? ''}`;
    };
    assert.match(statusOf('p. 2', 'markdown') ?? '', /^grounded/);
    assert.match(statusOf('pp. 1–2', 'markdown') ?? '', /^grounded/);
    assert.match(statusOf('p. 7', 'markdown') ?? '', /^misattributed: .*p\. 2 of the source, not on p\. 7/);
    assert.match(statusOf('pp. 6 and 2', 'markdown') ?? '', /^grounded/);
    assert.match(statusOf('pp. 6, 7', 'markdown') ?? '', /^misattributed: .*not on pp\. 6, 7/);
  });

  it('is held against every page that the file calls so, where its numbers begin anew', async () => {
    const sourcebook = await corpus('[0 << /S /D >> 1 << /S /D >>]');
    const statusOf = (pages: string): string | undefined => {
      const text = `He said: “${WORDS}” (14 November 2024, ${pages}, report.pdf)\n`;
      return sourcebook.check({ text, languageId: 'markdown', uri: 'file:///w/draft.md' })[0]?.status;
    };
    assert.equal(statusOf('p. 1'), 'grounded');
    assert.equal(statusOf('p. 2'), 'misattributed');
  });

  it('is held against the one page that a label with a hyphen names', async () => {
    const sourcebook = await corpus('[0 << /S /D /P (12-) /St 4 >>]');
    const statusOf = (pages: string): string | undefined => {
      const text = `He said: “${WORDS}” (14 November 2024, ${pages}, report.pdf)\n`;
      return sourcebook.check({ text, languageId: 'markdown', uri: 'file:///w/draft.md' })[0]?.status;
    };
    assert.equal(statusOf('p. 12-5'), 'grounded');
    assert.equal(statusOf('p. 12-4'), 'misattributed');
  });
});
