import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Draft, Sourcebook } from '../../../src/core/api';
import { readTexts } from '../../support/memorySourcebook';

const TEXTS = {
  'pier.txt': `The old pier

14 November 2024

Helena Duarte chairs the board. “We cannot ask forty thousand people a week to queue on planks laid in 1962,” Duarte said.

“Nobody has shown us the bill for the dredging,” Rui Tavares told the council.
`,
};

const DRAFTS: Readonly<Record<string, string>> = {
  markdown: `# Pier

Duarte: “We cannot ask thirty thousand people a week to queue”[^1] on Monday.

> Nobody has shown us the bill for the dredging.
>
> — Helena Duarte, 15 November 2024 (pier.txt)

Again: “Nobody has shown us the bill for the dredging”[^2] and “the pelicans of the lake have never voted”.

[^1]: Duarte, 13 November 2024 ([pier.txt](pier.txt)).
[^2]: Tavares, 14 November 2024 ([pier.txt](pier.txt)).
`,
  asciidoc: `Intro.

[quote, "Helena Duarte", "The old pier, 13 November 2024, pier.txt"]
____
We cannot ask forty thousand people a week to queue
____

He: “Nobody has shown us a bill for the dredging” (pier.txt, 2 May 2023).
`,
  latex: `Duarte: \\textquote[{Duarte, 13 November 2024; \\texttt{pier.txt}}]{We cannot ask thirty thousand people a week}.

\`\`Nobody has shown us the bill for the dredging'' \\footnote{Tavares, 1 May 2023, \\texttt{pier.txt}.} End.
`,
};

describe('A draft that is checked again', () => {
  let standing: Sourcebook;
  let fresh: Sourcebook;

  before(async () => {
    standing = await readTexts(TEXTS);
    fresh = await readTexts(TEXTS);
  });

  /** Another draft's place remembers nothing of this one. */
  let number = 0;
  const anew = (draft: Draft) => fresh.check({ ...draft, uri: `file:///w/${++number}.md` });

  for (const [languageId, text] of Object.entries(DRAFTS)) {
    it(`is found what a first check finds, whatever was changed in between (${languageId})`, () => {
      const pieces = fc.constantFrom(
        '',
        'x ',
        '\n\n',
        '“',
        '”',
        '>',
        '[^1]',
        'sourcebook-ignore',
        '2024',
        '¶',
      );
      const edit = fc.record({ at: fc.nat(), cut: fc.nat(6), put: pieces });
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
          let draft: Draft = { uri: 'file:///w/draft.md', text, languageId };
          standing.check(draft);
          for (const { at, cut, put } of edits) {
            const from = at % (draft.text.length + 1);
            draft = { ...draft, text: draft.text.slice(0, from) + put + draft.text.slice(from + cut) };
            assert.deepEqual(standing.check(draft), anew(draft));
          }
        }),
        { numRuns: 60 },
      );
    });
  }

  it('has its dates and differences where they stand now', () => {
    const draft = { uri: 'file:///w/moved.md', languageId: 'markdown' };
    standing.check({ ...draft, text: DRAFTS.markdown ?? '' });
    const text = `One more line.\n\n${DRAFTS.markdown}`.replace('[^1]: ', 'And another.\n\n[^1]: ');
    const [first] = standing.check({ ...draft, text });
    assert.equal(text.slice(first?.dateClaim?.start, first?.dateClaim?.end), '13 November 2024');
    const changed = first?.differences.find(({ kind }) => kind === 'replaced');
    assert.equal(text.slice(changed?.draft.start, changed?.draft.end), 'thirty');
    assert.equal(first?.line, 5);
  });
});
