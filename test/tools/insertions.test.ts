import assert from 'node:assert/strict';
import { basename } from 'node:path';
import type { CitationRecord, Markup } from '../../src/core/citations/model';
import { needs, PANDOC, RST2HTML, type Program } from './program';
import { readByAsciidoctor } from './readers/asciidoctor';
import { readByDocutils } from './readers/docutils';
import { shownText } from './readers/html';
import { readByMarkdownIt } from './readers/markdownIt';
import { readByPandoc } from './readers/pandoc';
import { readByTypst } from './readers/typst';
import { hostileSamples, inDraft, oneDraft, parted, seedSamples, type Sample } from './samples';

/** A tool that people read a markup with. */
interface Tool {
  readonly name: string;
  readonly markup: Markup;
  readonly program?: Program;
  /** What the tool shows of each sample, runs of white space as one space. */
  read(samples: readonly Sample[]): Promise<string[]> | string[];
  /** Whether what is shown names the source and its date by itself, without a bibliography. */
  readonly namesSource: boolean;
}

/** pandoc drops the commands of csquotes unless it is told what they do; of a star it cannot be told. */
const CSQUOTES = [
  "\\newcommand{\\textquote}[2][]{``#2'' (#1)}",
  "\\newcommand{\\textquotestarred}[2][]{`#2' (#1)}",
  '\\newcommand{\\blockquote}[2][]{#2 (#1)}',
  '\\newenvironment{displayquote}[1][]{\\begin{quote}(#1) }{\\end{quote}}\n\n',
].join('\n');

const TOOLS: readonly Tool[] = [
  { name: 'markdown-it', markup: 'markdown', namesSource: true, read: (samples) => each(samples, readByMarkdownIt) },
  byPandoc('commonmark_x-smart', 'markdown'),
  byPandoc('markdown-smart', 'markdown'),
  { ...byPandoc('markdown', 'pandoc'), namesSource: false },
  byPandoc('latex', 'latex', CSQUOTES),
  byPandoc('org', 'org'),
  byPandoc('html', 'html'),
  {
    name: 'Asciidoctor', markup: 'asciidoc', namesSource: true,
    read: (samples) => Promise.all(samples.map((sample) => readByAsciidoctor(inDraft(sample)))),
  },
  { name: 'Typst', markup: 'typst', namesSource: true, read: (samples) => parted(readByTypst(oneDraft(samples))) },
  {
    name: 'docutils', markup: 'restructuredtext', program: RST2HTML, namesSource: true,
    read: (samples) => parted(readByDocutils(oneDraft(samples))),
  },
  byPandoc('rst', 'restructuredtext'),
  { name: 'an HTML parser', markup: 'html', namesSource: true, read: (samples) => each(samples, shownText) },
]; // prettier-ignore

function byPandoc(format: string, markup: Markup, before = ''): Tool {
  return {
    name: `pandoc (${format})`,
    markup,
    program: PANDOC,
    namesSource: true,
    read: (samples) =>
      parted(
        readByPandoc(format, before + oneDraft(samples).replaceAll('\\textquote*', '\\textquotestarred')),
      ),
  };
}

function each(samples: readonly Sample[], read: (text: string) => string): string[] {
  return samples.map((sample) => read(inDraft(sample)));
}

for (const tool of TOOLS) {
  describe(`What is inserted as ${tool.markup}, read by ${tool.name}`, () => {
    if (tool.program !== undefined) needs(tool.program);

    it('shows every passage and quotation of the seeds letter for letter, with its source and date', async () => {
      await assertShown(tool, await seedSamples(tool.markup));
    });

    it('shows words that are full of markup letter for letter, with their source and date', async () => {
      await assertShown(tool, await hostileSamples(tool.markup));
    });
  });
}

const MOST_SHOWN = 5;

async function assertShown(tool: Tool, samples: readonly Sample[]): Promise<void> {
  const shown = await tool.read(samples);
  assert.equal(shown.length, samples.length, 'A citation is lost, or one is made of two.');
  const faults = samples.flatMap((sample, i) => {
    const missing = wanted(tool, sample.record).filter((words) => !shown[i]?.includes(words));
    return missing.map((words) => `${inDraft(sample)}\nshows\n${shown[i] ?? ''}\nwithout\n${words}`);
  });
  const listed = faults.slice(0, MOST_SHOWN).join('\n\n');
  assert.equal(faults.length, 0, `${faults.length} of ${samples.length}:\n\n${listed}`);
}

function wanted(tool: Tool, { quote, file, issued }: CitationRecord): string[] {
  const words = asShownBy(tool, quote.replace(/[ \t\n]+/g, ' '));
  if (!tool.namesSource) return [words];
  return [words, asShownBy(tool, basename(file)), issued === undefined ? 'n.d.' : dayInWords(issued)];
}

/** TeX shows an apostrophe as a curly one; Org has no brackets in what a link is called. */
function asShownBy({ markup }: Tool, text: string): string {
  if (markup === 'latex') return text.replaceAll("'", '’');
  return markup === 'org' ? text.replace('[x].txt', '(x).txt') : text;
}

/** `14 November 2024` */
function dayInWords(issued: string): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Date(`${issued}T00:00:00Z`).toLocaleDateString('en-GB', options);
}
