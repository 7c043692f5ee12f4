import assert from 'node:assert/strict';
import type { Sourcebook } from '../../../src/core/api';
import type { Markup } from '../../../src/core/citations/model';
import { checking, readSeeds } from './support';

const MARKUPS: readonly Markup[] = [
  'markdown', 'pandoc', 'latex', 'asciidoc', 'restructuredtext', 'typst', 'org', 'html', 'plaintext',
]; // prettier-ignore

describe('Every passage and quotation of the seeds', () => {
  let sourcebook: Sourcebook;
  before(async () => {
    sourcebook = await readSeeds();
  });

  for (const markup of MARKUPS) {
    it(`is one grounded quotation with its citation when it is inserted in ${markup}`, function () {
      this.timeout(60_000);
      const check = checking(sourcebook);
      for (const { id, file } of sourcebook.sources()) {
        const passages = sourcebook.passages(id);
        const spans = passages.flatMap(({ paragraph }) =>
          sourcebook.citable(id, paragraph).filter(({ kind }) => kind !== 'sentence'),
        );
        for (const [i, { start, end }] of spans.entries()) {
          const form = i % 2 === 0 ? 'short' : 'long';
          const { text, footnote } = sourcebook.cite({
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
          const [place] = found;
          assert.ok(place?.source && place.source.start < end && start < place.source.end, draft);
        }
      }
    });
  }
});
