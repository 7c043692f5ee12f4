import { readFile } from 'node:fs/promises';

/** The environment variable that names the file a suite writes its results to. */
export const RESULTS_VARIABLE = 'SOURCEBOOK_TEST_RESULTS';
/** The environment variable that names the file a suite without a terminal writes its report to. */
export const OUTPUT_VARIABLE = 'SOURCEBOOK_TEST_OUTPUT';

/** The environment variable that holds a pattern for the titles of the tests that a suite in VS Code is to run. */
export const ONLY_VARIABLE = 'SOURCEBOOK_TEST_ONLY';

/** How many tests passed, failed, were skipped, and the full titles of those that failed. */
export interface Results {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly failures: readonly string[];
}

/** What a suite writes when it has ended: its results, by the outermost `describe` they stand under. */
export type GroupedResults = Readonly<Record<string, Results>>;

export const NO_RESULTS: Results = { passed: 0, failed: 0, skipped: 0, failures: [] };

export function sum(all: readonly Results[]): Results {
  return all.reduce((total, { passed, failed, skipped, failures }) => {
    return {
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
      failures: [...total.failures, ...failures],
    };
  }, NO_RESULTS);
}

/** Reads a suite's results; `undefined` where the suite wrote none. */
export async function readResults(file: string): Promise<GroupedResults | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
  return parseResults(text);
}

/** `undefined` for text that isn't a suite's results, as a suite ended in mid-write leaves it. */
export function parseResults(text: string): GroupedResults | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.values(value).every(isResults) ? (value as GroupedResults) : undefined;
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
