import assert from 'node:assert/strict';
import type { CitationAnswer, CiteRequest, Sourcebook } from '../../../src/core/api';
import type { Markup } from '../../../src/core/citations/model';
import { STYLE_NAMES } from '../../../src/core/citations/styles/model';
import { checking, readSeeds } from './support';

const MARKUPS: readonly Markup[] = [
  'markdown', 'latex', 'asciidoc', 'restructuredtext', 'typst', 'org', 'html', 'plaintext',
]; // prettier-ignore
/** Every so many passages and quotations are tried; the words are the same in every style. */
const STEP = 5;

type Cite = (request: CiteRequest) => CitationAnswer | Promise<CitationAnswer>;

describe('A quotation of the seeds that is cited', () => {
  let sourcebook: Sourcebook;
  before(async () => {
    sourcebook = await readSeeds();
  });

  for (const style of STYLE_NAMES)
    it(`as ${style} has it is grounded, with its source, in every markup`, async function () {
      this.timeout(120_000);
      await assertGrounded((request) => sourcebook.citeInStyle(request, style));
    });

  it('by a template is grounded, with its source, in every markup', async function () {
    this.timeout(120_000);
    const template = '{who}: [“{title}” \\[online\\], ][*{outlet}*, ]{date}';
    await assertGrounded((request) => sourcebook.cite({ ...request, template }));
  });

  async function assertGrounded(cite: Cite): Promise<void> {
    const check = checking(sourcebook);
    const spans = sourcebook.sources().flatMap(({ id, file }) =>
      sourcebook
        .passages(id)
        .flatMap(({ paragraph }) => sourcebook.citable(id, paragraph))
        .filter(({ kind }) => kind !== 'sentence')
        .map((span) => ({ ...span, id, file })),
    );
    for (const markup of MARKUPS)
      for (const [i, { id, file, start, end }] of spans.entries()) {
        if (i % STEP !== MARKUPS.indexOf(markup) % STEP) continue;
        const form = i % 2 === 0 ? 'short' : 'long';
        const { text, footnote } = await cite({
          source: id,
          start,
          end,
          markup,
          form,
          draft: 'file:///draft',
        });
        const block = form === 'short' ? `It says ${text} there.` : `Before.\n\n${text}\n\nBehind.`;
        const draft = footnote === undefined ? block : `${block}\n\n${footnote}\n`;
        const found = check(draft, markup);
        assert.deepEqual(
          found.map(({ status, cited, source }) => [status, cited, source?.file]),
          [['grounded', true, file]],
          `${draft}\n${JSON.stringify(found)}`,
        );
      }
  }
});
