import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert } from '@asciidoctor/core';
import type { Sourcebook } from '../../src/core/api';
import { writeBibliography } from '../../src/core/citations/bibliography/formats';
import { planListCommand } from '../../src/core/citations/bibliography/listCommand';
import { declaredBibliography } from '../../src/core/citations/bibliography/declared';
import { planWorksCited } from '../../src/core/citations/bibliography/worksCited';
import type { Markup } from '../../src/core/citations/model';
import { readTexts } from '../support/memorySourcebook';
import { needs, PANDOC, RST2HTML, run } from './program';

const TEXTS = {
  'wharf.txt':
    '---\ntitle: The wharf is *sold* [again]\nauthor: [Anna Lind]\noutlet: Harbour Gazette\npublished: 2022-03-01\n---\n\nThe old wharf was sold in one morning.\n',
  'anchor.md':
    '---\ntitle: An anchor found\nauthor: [Anna Lind]\noutlet: Harbour Gazette\npublished: 2022-08-09\n---\n\nDivers found the anchor under the silt.\n',
  'notes_2.txt': 'Nobody on the quay wanted to talk about it to anyone at all.\n',
};
const URI = 'memory:///w/draft';

let sourcebook: Sourcebook;
before(async () => {
  sourcebook = await readTexts(TEXTS);
});

function works() {
  return sourcebook.works();
}

/** A draft that quotes every source by its key, short and long, under some first lines. */
function quoting(head: string, markup: Markup): string {
  const cited = sourcebook.sources().flatMap(({ id }) => {
    const span = sourcebook.passages(id).find(({ kind }) => kind === 'body');
    assert.ok(span);
    const place = { source: id, start: span.start, end: span.end, markup, draft: URI };
    const key = sourcebook.cite(place).work.id;
    return (['short', 'long'] as const).map((form) => sourcebook.cite({ ...place, form, key }).text);
  });
  return `${head}\n${cited.map((text, i) => (i % 2 === 0 ? `It says ${text} there.` : text)).join('\n\n')}\n`;
}

async function listed(text: string, languageId: Markup): Promise<string> {
  const draft = { uri: URI, text, languageId };
  const { title, entries } = await sourcebook.bibliography({ draft, style: 'apa', markup: languageId });
  assert.equal(entries.length, works().length);
  const list = { title, entries: entries.map((entry) => entry.text) };
  const edit = planWorksCited({ text, languageId, cursor: text.length }, list);
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

function assertGrounded(text: string, languageId: string): void {
  const found = sourcebook.check({ uri: URI, text, languageId });
  assert.deepEqual(
    found.map(({ status, cited }) => [status, cited]),
    Array.from({ length: works().length * 2 }, () => ['grounded', true]),
    JSON.stringify(found),
  );
}

describe('A draft that keeps its list of works by key', () => {
  it('has a link from every citation to its entry in Asciidoctor', async () => {
    const text = await listed(
      `${quoting('= Draft\n', 'asciidoc')}\n[bibliography]\n== Books\n\n* [[[lee]]] Lee.\n`,
      'asciidoc',
    );
    const html = String(await convert(text, { standalone: false, safe: 'secure' }));
    for (const { id } of works()) {
      assert.equal(html.split(`<a id="${id}"></a>`).length, 2, html);
      assert.equal(html.split(`href="#${id}"`).length, 3, html);
    }
    assert.match(html, /\[Lind 2022b\]<\/a>, para\. 2\)/);
    assert.match(html, /\[Lind 2022b\] Lind, A\. \(2022b, August 9\)/);
    assert.match(html, /<a id="lee"><\/a>\[lee\] Lee\./);
    assertGrounded(text, 'asciidoc');
  });

  describe('in reStructuredText', () => {
    needs(RST2HTML);

    it('has a link from every citation to its entry', async () => {
      const text = await listed(
        `${quoting('Draft\n=====\n', 'restructuredtext')}\n.. [Lee1999] Lee, *Book*,\n   1999.\n`,
        'restructuredtext',
      );
      const html = run(RST2HTML, ['--halt=2', '--smart-quotes=no'], text);
      assert.equal(html.split('class="citation-reference"').length - 1, works().length * 2, html);
      for (const { id } of works()) assert.equal(html.split(`<td class="label">[${id}]`).length, 2, html);
      assert.match(html, /The wharf is \*sold\* \[again\]/);
      assertGrounded(text, 'restructuredtext');
    });
  });
});

describe('The command for the list, read by pandoc with its citation processor', () => {
  needs(PANDOC);

  for (const [markup, format, head] of [
    ['pandoc', 'markdown', '---\nbibliography: refs.json\n---\n'],
    ['org', 'org', '#+bibliography: refs.json\n'],
  ] as const)
    it(`sets the list at its place in ${format}`, () => {
      const folder = mkdtempSync(join(tmpdir(), 'sourcebook-list-'));
      try {
        const file = join(folder, 'refs.json');
        writeFileSync(file, writeBibliography(works(), 'csl-json'));
        const languageId = format;
        const text = quoting(head, markup);
        const declared = declaredBibliography(text, languageId);
        assert.ok(declared);
        const edit = planListCommand({ text, languageId, cursor: text.length }, declared);
        assert.ok(edit);
        const whole = `${text.slice(0, edit.start)}${edit.text}${text.slice(edit.end)}\n${AFTER[markup]}\n`;
        const shown = run(
          PANDOC,
          ['-f', format, '-t', 'plain', '--wrap=none', '--citeproc', `--bibliography=${file}`],
          whole,
        );
        const list = shown.slice(shown.lastIndexOf('References'), behind(shown, markup)).toLowerCase();
        for (const { title = '' } of works())
          assert.ok(list.includes(title.toLowerCase()), `${title} is not in ${shown}`);
        assert.doesNotMatch(shown, /print_bibliography|refs/);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
});

const AFTER = { pandoc: '## Afterword', org: '* Afterword' };

/** pandoc’s Org reader passes over the place of the list, which Emacs keeps, and sets it at the end. */
function behind(shown: string, markup: keyof typeof AFTER): number {
  return markup === 'org' ? shown.length : shown.lastIndexOf('Afterword');
}
