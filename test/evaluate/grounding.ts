import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type {
  CitableSpan,
  CitationAnswer,
  GroundingStatus,
  PassageText,
  Sourcebook,
} from '../../src/core/api';
import type { Markup } from '../../src/core/citations/model';
import { readTexts } from '../support/memorySourcebook';
import type { Random } from './groundingFaults';
import { DATES_IN_SENTENCES } from './groundingDates';
import { speakersByPronoun } from './groundingSpeakers';
import { FAULTS } from './groundingFaults';
import type { Table } from './table';
import { ratio } from './table';

const MARKUPS: readonly Markup[] = [
  'markdown', 'pandoc', 'latex', 'asciidoc', 'restructuredtext', 'typst', 'org', 'html', 'plaintext',
]; // prettier-ignore
const DRAFT = 'file:///draft';
/** Shorter quotations are not checked unless they are cited. */
const FEWEST_WORDS = 5;
const SEED = 20221201;

/** A stretch of a source with who says it. */
interface Sample {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly speaker?: string;
}

/** What becomes of the seeds' quotations when they are changed as quoting allows, and as it does not. */
export async function evaluateGrounding({ seedsDir }: { readonly seedsDir: string }): Promise<Table[]> {
  const texts = Object.fromEntries(
    readdirSync(seedsDir).map((file) => [file, readFileSync(join(seedsDir, file), 'utf8')]),
  );
  const sourcebook = await readTexts(texts);
  const samples = samplesOf(sourcebook);
  return [
    wordChanges(sourcebook, samples),
    attributions(sourcebook, samples),
    datesInSentences(sourcebook, samples),
    await speakersByPronoun(),
    insertions(sourcebook),
  ];
}

function samplesOf(sourcebook: Sourcebook): Sample[] {
  return sourcebook.quotations().flatMap(({ source, start, end, text, speaker }) => {
    const words = text.replace(/["“”]/g, '').trim();
    const isLong = words.split(/\s+/).length >= FEWEST_WORDS;
    return isLong ? [{ source, start, end, words, ...(speaker !== undefined && { speaker }) }] : [];
  });
}

function wordChanges(sourcebook: Sourcebook, samples: readonly Sample[]): Table {
  const rows = FAULTS.map(({ name, permitted, change }) => {
    const random = randomNumbers(SEED);
    const changed = samples.flatMap(({ words }) => change(words, random) ?? []);
    const statuses = changed.map((words) => statusOf(sourcebook, `It was said that “${words}” and no more.`));
    const right = statuses.filter((status) => (status === 'grounded') === permitted);
    return [
      permitted ? 'permitted' : 'forbidden',
      name,
      statuses.length,
      right.length,
      ratio(right.length, statuses.length),
    ];
  });
  return { title: 'Grounding: changed words', columns: ['', 'change', 'tried', 'right', 'share'], rows };
}

function statusOf(
  sourcebook: Sourcebook,
  text: string,
  languageId = 'markdown',
): GroundingStatus | 'none' | 'several' {
  const found = sourcebook.check({ uri: DRAFT, text, languageId });
  return found.length > 1 ? 'several' : (found[0]?.status ?? 'none');
}

function attributions(sourcebook: Sourcebook, samples: readonly Sample[]): Table {
  const spoken = samples.filter(({ speaker }) => speaker !== undefined);
  const persons = sourcebook
    .names()
    .filter(({ kind }) => kind === 'person')
    .map(({ name }) => name);
  const others = (sample: Sample): string => persons.find((name) => name !== sample.speaker) ?? '';
  const cited = (sample: Sample): CitationAnswer =>
    sourcebook.cite({ ...sample, markup: 'plaintext', form: 'short', draft: DRAFT });
  const rowOf = (
    name: string,
    permitted: boolean,
    of: readonly Sample[],
    text: (sample: Sample) => string | undefined,
  ) => {
    const drafts = of.flatMap((sample) => text(sample) ?? []);
    const right = drafts.filter(
      (draft) => (statusOf(sourcebook, draft, 'plaintext') === 'grounded') === permitted,
    );
    return [
      permitted ? 'permitted' : 'forbidden',
      name,
      drafts.length,
      right.length,
      ratio(right.length, drafts.length),
    ];
  };
  const rows = [
    rowOf('its own speaker, said', true, spoken, ({ words, speaker }) => `“${words},” ${speaker} said.`),
    rowOf(
      'its own speaker, according to',
      true,
      spoken,
      ({ words, speaker }) => `According to ${speaker}, “${words}.”`,
    ),
    rowOf('its own citation', true, samples, (sample) => cited(sample).text),
    rowOf('another speaker, said', false, spoken, (sample) => `“${sample.words},” ${others(sample)} said.`),
    rowOf('another speaker, before', false, spoken, (sample) => `${others(sample)} said: “${sample.words}.”`),
    rowOf('a speaker nobody knows', false, spoken, ({ words }) => `“${words},” Harriet Quillfeather said.`),
    rowOf('another speaker cited', false, spoken, (sample) =>
      sample.speaker === undefined
        ? undefined
        : cited(sample).text.replace(`(${sample.speaker}`, `(${others(sample)}`),
    ),
    rowOf('another date', false, samples, (sample) => {
      const { text } = cited(sample);
      const changed = text.replace(/\d{1,2} (?:December|March|November) (\d{4})/, '9 May $1');
      return changed === text ? undefined : changed;
    }),
    rowOf('a date for an undated source', false, samples, (sample) => {
      const { text } = cited(sample);
      return text.includes('n.d.') ? text.replace('n.d.', '14 November 2024') : undefined;
    }),
    rowOf('another file', false, samples, (sample) => otherFile(sourcebook, sample, cited(sample).text)),
  ];
  return { title: 'Grounding: attributions', columns: ['', 'said of it', 'tried', 'right', 'share'], rows };
}

/** Dates that the sentence around a quotation gives: for its words, and for something else. */
function datesInSentences(sourcebook: Sourcebook, samples: readonly Sample[]): Table {
  const rows = DATES_IN_SENTENCES.map(({ name, permitted, sentence }) => {
    const drafts = samples.flatMap(({ source, start, words, speaker }) => {
      const date = sourcebook.passages(source).findLast((passage) => passage.start <= start)?.date;
      return sentence({ words, speaker: speaker ?? 'she', ...(date !== undefined && { date }) }) ?? [];
    });
    const right = drafts.filter((draft) => (statusOf(sourcebook, draft) === 'grounded') === permitted).length;
    return [permitted ? 'permitted' : 'forbidden', name, drafts.length, right, ratio(right, drafts.length)];
  });
  return {
    title: 'Grounding: dates in the sentence',
    columns: ['', 'said of it', 'tried', 'right', 'share'],
    rows,
  };
}

function otherFile(sourcebook: Sourcebook, { source }: Sample, text: string): string | undefined {
  const sources = sourcebook.sources();
  const own = sources.find(({ id }) => id === source)?.file;
  const other = sources.find(({ id }) => id !== source)?.file;
  return own === undefined || other === undefined ? undefined : text.replace(own, other);
}

/** Every passage, sentence and quotation, inserted and found again. */
function insertions(sourcebook: Sourcebook): Table {
  const passages = sourcebook.sources().flatMap(({ id }) => sourcebook.passages(id));
  const rows = MARKUPS.map((markup) => {
    const statuses = passages.flatMap((passage) =>
      sourcebook
        .citable(passage.source, passage.paragraph)
        .flatMap((span) =>
          (['short', 'long'] as const).map((form) => insertedStatus(sourcebook, passage, span, markup, form)),
        ),
    );
    const right = statuses.filter((status) => status === 'grounded').length;
    return [markup, statuses.length, right, ratio(right, statuses.length)];
  });
  return {
    title: 'Grounding: inserted citations',
    columns: ['markup', 'inserted', 'grounded', 'share'],
    rows,
  };
}

function insertedStatus(
  sourcebook: Sourcebook,
  { source }: PassageText,
  { start, end }: CitableSpan,
  markup: Markup,
  form: 'short' | 'long',
): string {
  const { text, footnote } = sourcebook.cite({ source, start, end, markup, form, draft: DRAFT });
  const draft = form === 'short' ? `It said ${text} then.` : `Before.\n\n${text}\n\nBehind.`;
  return statusOf(sourcebook, footnote === undefined ? draft : `${draft}\n\n${footnote}\n`, markup);
}

/** Mulberry32, see `syntheticCorpus.ts`; numbers below a bound, the same for the same seed. */
function randomNumbers(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
