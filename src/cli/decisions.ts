import { readFile } from 'node:fs/promises';
import type { Sourcebook } from '../core/api';
import { messageOf } from '../core/text/messageOf';
import { UsageError } from './options';

/** Applies a file of decisions about names; what is wrong in it is reported as `FILE:LINE:COLUMN`, and the rest counts. */
export async function applyDecisions(
  sourcebook: Sourcebook,
  file: string,
  complain: (message: string) => void,
): Promise<void> {
  for (const { line, column, severity, message } of sourcebook.setDecisions(await textOf(file)).problems)
    complain(`${file}:${line}:${column}: ${severity}: ${message}`);
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`The decisions about names could not be read: ${messageOf(error)}`);
  }
}
