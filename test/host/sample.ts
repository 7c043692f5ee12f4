import { existsSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CACHE, ROOT } from './paths';

const SAMPLE = join(CACHE, 'sample');
/** The draft of the sample workspace, relative to it. */
export const SAMPLE_DRAFT = 'draft.md';

/** A workspace to try things in: a short draft beside the seed corpus. What is there already is kept as it is. */
export async function sampleWorkspace(): Promise<string> {
  if (existsSync(SAMPLE)) return SAMPLE;
  await mkdir(SAMPLE, { recursive: true });
  await cp(join(ROOT, 'seeds'), join(SAMPLE, 'seeds'), { recursive: true });
  await cp(join(ROOT, 'test/host/sample', SAMPLE_DRAFT), join(SAMPLE, SAMPLE_DRAFT));
  return SAMPLE;
}
