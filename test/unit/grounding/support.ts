import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GroundedQuotation, Sourcebook } from '../../../src/core/api';
import { readTexts } from '../../support/memorySourcebook';

const GOLDEN = join(import.meta.dirname, '../../golden/grounding');
const SEEDS = join(import.meta.dirname, '../../../seeds');

function textsOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );
}

export function goldenTexts(): Record<string, string> {
  return textsOf(GOLDEN);
}

export function readGolden(): Promise<Sourcebook> {
  return readTexts(goldenTexts());
}

export function readSeeds(): Promise<Sourcebook> {
  return readTexts(textsOf(SEEDS));
}

export type Check = (text: string, languageId?: string, fiction?: boolean) => readonly GroundedQuotation[];

export function checking(sourcebook: Sourcebook): Check {
  return (text, languageId = 'markdown', fiction = false) =>
    sourcebook.check({ uri: 'file:///draft', text, languageId, fiction });
}

/** `status: words` of every quotation, white space made plain. */
export function summary(found: readonly GroundedQuotation[]): string[] {
  return found.map(({ status, quote }) => `${status}: ${quote.replace(/\s+/g, ' ')}`);
}
