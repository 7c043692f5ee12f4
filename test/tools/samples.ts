import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Sourcebook } from '../../src/core/api';
import type { CitationForm, CitationRecord, Markup } from '../../src/core/citations/model';
import type { CslItem } from '../../src/core/citations/csl';
import { ROOT } from '../host/paths';
import { hostileText } from '../support/hostileText';
import { readTexts } from '../support/memorySourcebook';

/** A citation as a command would insert it, with what must be read in it afterwards. */
export interface Sample {
  readonly form: CitationForm;
  readonly text: string;
  readonly footnote?: string;
  readonly record: CitationRecord;
  /** What the bibliography holds of the work. */
  readonly csl: CslItem;
}

const DRAFT = 'file:///w/draft';
const FORMS: readonly CitationForm[] = ['short', 'long'];

/** Every passage and quotation of the seeds, short and long. */
export async function seedSamples(markup: Markup): Promise<Sample[]> {
  const folder = join(ROOT, 'seeds');
  const files = readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
  return samplesOf(await readTexts(Object.fromEntries(files)), markup);
}

const HOSTILE_DOCUMENTS = 60;
const SEED = 8128;

/** Passages made of characters that mean something to one language or another. */
export async function hostileSamples(markup: Markup): Promise<Sample[]> {
  const texts = fc.sample(hostileText, { numRuns: HOSTILE_DOCUMENTS, seed: SEED });
  const files = texts.map((text, i) => [`notes_${i} [x].txt`, `14 November 2024\n\n${text}\n`]);
  return samplesOf(await readTexts(Object.fromEntries(files)), markup);
}

function samplesOf(sourcebook: Sourcebook, markup: Markup): Sample[] {
  const taken: string[] = [];
  const samples = sourcebook.sources().flatMap(({ id }) =>
    sourcebook.passages(id).flatMap(({ paragraph }) =>
      sourcebook
        .citable(id, paragraph)
        .filter(({ kind }) => kind !== 'sentence')
        .flatMap(({ start, end }) =>
          FORMS.map((form): Sample => {
            const request = { source: id, start, end, markup, form, draft: DRAFT, takenFootnotes: taken };
            const { text, footnote, record, csl } = sourcebook.cite(request);
            const name = footnote && /^\[\^([^\]]+)\]/.exec(footnote)?.[1];
            if (name !== undefined) taken.push(name);
            return { form, text, record, csl, ...(footnote !== undefined && { footnote }) };
          }),
        ),
    ),
  );
  assert.ok(samples.length > 0, 'There is nothing to cite.');
  return samples;
}

/** The sample as it stands in a draft, between words of the writer. */
export function inDraft({ form, text, footnote }: Sample): string {
  const block = form === 'short' ? `It said ${text} then.` : `Before.\n\n${text}\n\nBehind.`;
  return footnote === undefined ? block : `${block}\n\n${footnote}`;
}

/** All samples in one draft, each after a line of its own that says which it is. */
export function oneDraft(samples: readonly Sample[]): string {
  return samples.map((sample, i) => `Citation ${i} begins.\n\n${inDraft(sample)}\n`).join('\n');
}

/** What of the shown draft belongs to each sample. */
export function parted(shown: string): string[] {
  return shown.split(/Citation \d+ begins\./).slice(1);
}
