import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Passage, SourceDocument } from '../../../src/core/corpus/model';
import { readSource } from '../../../src/core/corpus/readSource';

const FOLDER = join(__dirname, '../../golden/corpus');
const EXPECTED = '.expected.json';

interface Expected {
  readonly title: string | null;
  readonly container: string | null;
  readonly authors: readonly string[];
  readonly issued: string | null;
  readonly language: string | null;
  /** By lines (`3`, `5-8`): kind, then the entry's own date and its basis, then the heading that body text stands under. */
  readonly passages: Readonly<Record<string, string>>;
}

describe('The reviewed texts', () => {
  for (const file of readdirSync(FOLDER).filter((name) => !name.endsWith(EXPECTED))) {
    const expected = JSON.parse(
      readFileSync(join(FOLDER, file.replace(/\.[^.]+$/, EXPECTED)), 'utf8'),
    ) as Expected;
    const document = readSource({ id: `file:///${file}`, file, bytes: readFileSync(join(FOLDER, file)) });

    it(`${file}: says who published what and when`, () => {
      const { title, container, authors, issued, language } = document.source;
      const { passages: _, ...fields } = expected;
      assert.deepEqual(
        {
          title: title ?? null,
          container: container ?? null,
          authors,
          issued: issued ?? null,
          language: language ?? null,
        },
        fields,
      );
    });

    it(`${file}: has the passages, kinds, dates and headings of its layout`, () => {
      const passages = Object.fromEntries(
        document.passages.map((passage) => [linesOf(passage), summary(passage, document)]),
      );
      assert.deepEqual(passages, expected.passages);
    });

    it(`${file}: proves each field by a slice of the line it names`, () => {
      const lines = document.text.split(/\r\n|\n|\r/);
      for (const { line, text } of document.source.evidence)
        assert.ok(lines[line - 1]?.includes(text), `${line}: ${text}`);
    });
  }
});

function linesOf({ startLine, endLine }: Passage): string {
  return endLine > startLine ? `${startLine}-${endLine}` : `${startLine}`;
}

function summary({ kind, date, dateBasis, heading }: Passage, { source }: SourceDocument): string {
  const own = dateBasis === 'entry' || dateBasis === 'relative' ? ` ${date} ${dateBasis}` : '';
  const undated = date === undefined && source.issued !== undefined ? ' undated' : '';
  return kind + own + undated + (kind === 'body' && heading !== undefined ? ` under ${heading}` : '');
}
