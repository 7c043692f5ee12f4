import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Markup } from '../../../src/core/citations/model';
import { hostileText } from '../../support/hostileText';
import { readTexts } from '../../support/memorySourcebook';

const MARKUPS: readonly Markup[] = [
  'markdown', 'pandoc', 'latex', 'asciidoc', 'restructuredtext', 'typst', 'org', 'html', 'plaintext',
]; // prettier-ignore

type Form = 'short' | 'long';

describe('What is inserted from a hostile source', () => {
  for (const markup of MARKUPS) {
    it(`is found again and grounded in ${markup}`, async function () {
      this.timeout(120_000);
      await fc.assert(
        fc.asyncProperty(hostileText, fc.constantFrom<Form>('short', 'long'), (text, form) =>
          assertFoundAgain(text, markup, form),
        ),
        { numRuns: 40 },
      );
    });

    it(`keeps a star between a sign and a number in ${markup}`, async () => {
      const text = 'Seen under the crane: (yard) > *1,204 crates * and *barrels of salt* from the quay.';
      await assertFoundAgain(text, markup, 'short');
      await assertFoundAgain(text, markup, 'long');
    });

    it(`keeps a decimal in braces in ${markup}`, async () => {
      const text = 'The yard paid a share {.5 } of each crate and {.75} of each rope to the harbour fund.';
      await assertFoundAgain(text, markup, 'short');
      await assertFoundAgain(text, markup, 'long');
    });
  }
});

async function assertFoundAgain(text: string, markup: Markup, form: Form): Promise<void> {
  const sourcebook = await readTexts({
    'notes.txt': `14 November 2024\n\nAn earlier paragraph about the river.\n\n${text}\n\nA later one.`,
  });
  const [source] = sourcebook.sources();
  assert.ok(source);
  const passage = sourcebook.passages(source.id).find((p) => p.text === text);
  assert.ok(passage);
  const { start, end } = passage;
  const cited = sourcebook.cite({ source: source.id, start, end, markup, form });
  const block = form === 'short' ? `It says ${cited.text} there.` : `Before.\n\n${cited.text}\n\nBehind.`;
  const draft = cited.footnote === undefined ? block : `${block}\n\n${cited.footnote}\n`;
  const found = sourcebook.check({ uri: 'file:///draft', text: draft, languageId: markup });
  // Marks turned the wrong way round may make two quotations of one, of which one may be too short to be checked;
  // none may be taken for another.
  const shown = `${draft}\n${JSON.stringify(found)}`;
  assert.ok(
    found.some(({ status }) => status === 'grounded'),
    shown,
  );
  assert.ok(
    found.every(({ status }) => status === 'grounded' || status === 'not checked'),
    shown,
  );
  assert.ok(
    found.some(({ cited }) => cited),
    shown,
  );
}
