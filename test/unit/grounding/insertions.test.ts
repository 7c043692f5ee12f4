import assert from 'node:assert/strict';
import { citationKey } from '../../../src/core/citations/citationKey';
import type { Sourcebook } from '../../../src/core/api';
import type { Markup } from '../../../src/core/citations/model';
import { checking, readSeeds } from './support';

const MARKUPS: readonly Markup[] = [
  'markdown', 'pandoc', 'latex', 'asciidoc', 'restructuredtext', 'typst', 'org', 'html', 'plaintext',
]; // prettier-ignore

/** Markups that cite by key where the draft has a bibliography. */
const KEYED: readonly Markup[] = ['pandoc', 'latex', 'typst', 'org'];

describe('Every passage and quotation of the seeds', () => {
  let sourcebook: Sourcebook;
  before(async () => {
    sourcebook = await readSeeds();
  });

  const ways = [
    ...MARKUPS.map((markup) => ({ markup, byKey: false })),
    ...KEYED.map((markup) => ({ markup, byKey: true })),
  ];
  for (const { markup, byKey } of ways) {
    it(`is one grounded quotation with its citation when it is inserted ${byKey ? 'by key ' : ''}in ${markup}`, function () {
      this.timeout(60_000);
      const check = checking(sourcebook);
      for (const { id, file } of sourcebook.sources()) {
        const passages = sourcebook.passages(id);
        const spans = passages.flatMap(({ paragraph }) =>
          sourcebook.citable(id, paragraph).filter(({ kind }) => kind !== 'sentence'),
        );
        for (const [i, { start, end }] of spans.entries()) {
          const form = i % 2 === 0 ? 'short' : 'long';
          const place = { source: id, start, end, markup, form, draft: 'file:///draft' } as const;
          const key = byKey ? citationKey(sourcebook.cite(place).record) : undefined;
          const { text, footnote } = sourcebook.cite({ ...place, ...(key !== undefined && { key }) });
          if (key !== undefined)
            assert.ok(text.includes(key) && !text.includes(`${file.slice(0, -4)}.`), text);
          const block = form === 'short' ? `It says ${text} there.` : `Before.\n\n${text}\n\nBehind.`;
          const draft = footnote === undefined ? block : `${block}\n\n${footnote}\n`;
          const found = check(draft, markup);
          assert.deepEqual(
            found.map(({ status, cited, source }) => [status, cited, source?.file]),
            [['grounded', true, file]],
            `${draft}\n${JSON.stringify(found)}`,
          );
          const [first] = found;
          assert.ok(first?.source && first.source.start < end && start < first.source.end, draft);
        }
      }
    });
  }
});
