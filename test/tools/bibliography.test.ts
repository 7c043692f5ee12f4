import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CslItem } from '../../src/core/citations/csl';
import {
  endingOf,
  writeBibliography,
  type BibliographyFormat,
} from '../../src/core/citations/bibliography/formats';
import { needs, PANDOC, run } from './program';
import { hostileSamples, seedSamples } from './samples';

/** The formats that this pandoc takes as a bibliography. */
const FORMATS: readonly BibliographyFormat[] = ['csl-json', 'csl-yaml', 'bibtex', 'biblatex'];

describe('A bibliography, read by pandoc with its citation processor', () => {
  needs(PANDOC);

  for (const format of FORMATS) {
    it(`gives the reference of every work of the seeds as ${format}`, async () => {
      assertReferences(await worksOf(seedSamples), format);
    });

    it(`keeps titles that are full of markup as ${format}`, async () => {
      const works = (await worksOf(hostileSamples)).map((work, i) => ({
        ...work,
        title: HOSTILE_TITLES[i] ?? `Work ${i}`,
      }));
      assertReferences(works.slice(0, HOSTILE_TITLES.length), format);
    });
  }
});

const HOSTILE_TITLES = [
  'Profits up 5% at Smith & Sons: $3 a share',
  'The {curly} and the [square] \\ and the #1 ~ tilde_under ^ caret',
  'Об’єднані “сили” й Straße № 7',
  'What 1 < 2 and 3 > 2 say | and @others do',
  "It's “only” words, isn't it?",
];

async function worksOf(samples: typeof seedSamples): Promise<CslItem[]> {
  const works = new Map((await samples('pandoc')).map(({ csl }) => [csl.id, csl]));
  assert.ok(works.size > 3, 'There are too few works.');
  return [...works.values()];
}

/** The reference list of a draft that cites all works by their keys; fails where pandoc does not know a key. */
function assertReferences(works: readonly CslItem[], format: BibliographyFormat): void {
  const folder = mkdtempSync(join(tmpdir(), 'sourcebook-bibliography-'));
  try {
    const file = join(folder, `references.${endingOf(format)}`);
    writeFileSync(file, writeBibliography(works, format));
    const draft = works.map(({ id }) => `Said [@${id}, para. 6].\n\n`).join('');
    const shown = run(PANDOC, ['--citeproc', `--bibliography=${file}`, '-t', 'plain', '--wrap=none'], draft);
    assert.ok(!shown.includes('???'), `A key is unknown: ${shown.slice(0, 2000)}`);
    for (const work of works) assertShows(shown, work);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function assertShows(shown: string, work: CslItem): void {
  const references = letters(shown.slice(shown.lastIndexOf('para. 6')));
  const year = work.issued?.['date-parts'][0]?.[0];
  for (const part of [work.title, work['container-title'], year === undefined ? 'n.d.' : String(year)])
    assert.ok(
      part === undefined || references.includes(letters(part)),
      `“${String(part)}” is missing in ${shown}`,
    );
}

/** Styles set titles in their own case and nest marks in their own way. */
function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/["'“”‘’]/g, '')
    .replace(/\s+/g, ' ');
}
