import { readFile } from 'node:fs/promises';

/** The environment variable that names the file a suite writes its results to. */
export const RESULTS_VARIABLE = 'SOURCEBOOK_TEST_RESULTS';
/** The environment variable that names the file a suite without a terminal writes its report to. */
export const OUTPUT_VARIABLE = 'SOURCEBOOK_TEST_OUTPUT';

/** What a suite writes when it has ended: how many of its tests passed, failed, were skipped. */
export interface Results {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly failures: readonly string[];
}

/** Reads a suite's results; `undefined` where the suite wrote none. */
export async function readResults(file: string): Promise<Results | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
  return parseResults(text);
}

/** `undefined` for text that isn't a suite's results, as a suite ended in mid-write leaves it. */
export function parseResults(text: string): Results | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isResults(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isResults(value: unknown): value is Results {
  if (typeof value !== 'object' || value === null) return false;
  const counts = ['passed', 'failed', 'skipped'] as const;
  const record = value as Record<string, unknown>;
  return counts.every((name) => Number.isInteger(record[name])) && Array.isArray(record['failures']);
}
