import assert from 'node:assert/strict';
import type { Sourcebook } from '../../../src/core/api';
import { quoteOfPassage, readTexts } from '../../support/memorySourcebook';
import { checking, summary } from '../grounding/support';

const CLIPPING = `---
title: Harbour wall will be raised
published: 2024-03-05
---

# The wall and the [water](https://example.org/water)

The [harbour board](https://example.org/board/7) said on Tuesday that the *old* sea wall would be raised by **two metres** before [next winter](https://example.org/winter "Winter 2025")[^1].

“We have waited for [nine years](https://example.org/nine) for this *decision*,” said the chair, [Anna Lind](https://example.org/lind).

> The council voted \`12–3\` for the plan,
> which costs £4.5m.[^2] It starts in May\\.

[^1]: A note of the editors.
`;

describe('A Markdown source', () => {
  let sourcebook: Sourcebook;
  let source = '';
  before(async () => {
    sourcebook = await readTexts({ 'clipping.md': CLIPPING });
    source = sourcebook.sources()[0]?.id ?? '';
  });

  const quoteOf = (part: string): string => quoteOfPassage(sourcebook, source, part);

  it('is cited by its words, without addresses, emphasis and calls of notes', () => {
    assert.equal(
      quoteOf('harbour board'),
      'The harbour board said on Tuesday that the old sea wall would be raised by two metres before next winter.',
    );
    assert.equal(
      quoteOf('council'),
      'The council voted 12–3 for the plan,\nwhich costs £4.5m. It starts in May.',
    );
  });

  it('has its headings without markup', () => {
    const passage = sourcebook.passages(source).find(({ text }) => text.includes('harbour board'));
    assert.equal(passage?.heading, 'The wall and the water');
  });

  it('grounds a quotation of its words, and finds what was changed in them', () => {
    const check = checking(sourcebook);
    const found =
      check(`“The harbour board said on Tuesday that the old sea wall would be raised by two metres before next winter.”

“We have waited for nine years for this decision,” said Anna Lind.

“The council voted 12–3 for the plan, which costs £4.5m. It starts in May.”

“The council voted 13–3 for the plan, which costs £4.5m.”`);
    assert.deepEqual(
      summary(found).map((line) => line.slice(0, 30)),
      [
        'grounded: The harbour board sa',
        'grounded: We have waited for n',
        'grounded: The council voted 12',
        'altered: The council voted 13–',
      ],
    );
    const difference = found[3]?.differences.find(({ kind }) => kind === 'replaced');
    assert.deepEqual([difference?.draftText, difference?.sourceText], ['13', '12']);
  });

  it('names who speaks behind the markup of a link', () => {
    assert.equal(sourcebook.quotations(source)[0]?.speaker, 'Anna Lind');
  });

  it('is searched by its words, and not by the addresses of its links', () => {
    const hits = (query: string): number => sourcebook.search({ query, limit: 10 }).hits.length;
    assert.equal(hits('"old sea wall would be raised by two metres"'), 1);
    assert.equal(hits('example'), 0);
  });

  it('says by its words who wrote it, where and when, with the line as evidence', async () => {
    const byline = 'By [Jane Doe](https://example.org/jane) | *[The Harbour Post](https://example.org)*';
    const dated = '**Published:** *[5 March 2024](https://example.org/day)*';
    const text = `# Ferry *sinks* off [Porto](https://example.org/porto)\n\n${byline}\n\n${dated}\n\nA ferry sank off the coast on Tuesday, the [coast guard](https://example.org/guard) said. Nobody was hurt in the accident.\n`;
    const [read] = (await readTexts({ 'ferry.md': text })).sources();
    assert.deepEqual(
      [read?.title, read?.authors, read?.container, read?.issued],
      ['Ferry sinks off Porto', ['Jane Doe'], 'The Harbour Post', '2024-03-05'],
    );
    for (const { line, text: proof } of read?.evidence ?? [])
      assert.ok(text.split('\n')[line - 1]?.includes(proof), `${line}: ${proof}`);
  });

  it('takes the names of its front matter out of their links', async () => {
    const text =
      '---\ntitle: The *ferry*\nauthor:\n  - "[[Jane Doe]]"\n  - "[[Tom Fox|T. Fox]]"\n---\n\nIt sank.\n';
    const [read] = (await readTexts({ 'ferry.md': text })).sources();
    assert.deepEqual([read?.title, read?.authors], ['The ferry', ['Jane Doe', 'T. Fox']]);
  });
});
