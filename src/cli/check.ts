import type { GroundedQuotation, Sourcebook } from '../core/api';
import { checkRecord } from './checkRecords';
import { checkTable } from './checkTable';
import type { Options } from './options';
import { UsageError } from './options';
import { readDraft } from './readDraft';
import { sarifLog } from './sarif';

/** What a draft holds, by the path that was given. */
export interface CheckedDraft {
  readonly path: string;
  readonly text: string;
  readonly quotations: readonly GroundedQuotation[];
}

export interface CheckAnswer {
  readonly output: string;
  /** 1 where a quotation is not grounded, 2 where a draft could not be read, or no source. */
  readonly status: 0 | 1 | 2;
}

const FAILED_STATUS = 2;

export function check(
  sourcebook: Sourcebook,
  options: Options,
  complain: (message: string) => void,
): CheckAnswer {
  if (options.operands.length === 0) throw new UsageError('Use it as: sourcebook check DRAFT…');
  const drafts: CheckedDraft[] = [];
  for (const path of options.operands) {
    try {
      drafts.push(checked(sourcebook, path));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      complain(error.message);
    }
  }
  const found = drafts.some(({ quotations }) => quotations.some(({ status }) => FINDINGS.has(status)));
  // Without sources every quotation would seem invented, where a folder is only misspelt or empty.
  const isWithoutSources = !sourcebook.sources().some(({ passages }) => passages > 0);
  if (isWithoutSources) complain(`There is no source to check against in ${options.corpus.join(', ')}.`);
  const isFailed = isWithoutSources || drafts.length < options.operands.length;
  const status = isFailed ? FAILED_STATUS : found ? 1 : 0;
  return { output: outputOf(drafts, options), status };
}

/** What continuous integration stops at; what could not be checked is no finding. */
const FINDINGS: ReadonlySet<GroundedQuotation['status']> = new Set(['altered', 'misattributed', 'not found']);

function checked(sourcebook: Sourcebook, path: string): CheckedDraft {
  const draft = readDraft(path);
  return { path, text: draft.text, quotations: sourcebook.check(draft) };
}

function outputOf(drafts: readonly CheckedDraft[], { json, sarif }: Options): string {
  if (sarif) return `${JSON.stringify(sarifLog(drafts), undefined, 1)}\n`;
  if (!json) return checkTable(drafts);
  const records = drafts.flatMap(({ path, quotations }) => quotations.map((q) => checkRecord(path, q)));
  return `${JSON.stringify(records, undefined, 1)}\n`;
}
