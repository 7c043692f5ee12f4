import { readFileSync } from 'node:fs';
import type { Draft } from '../core/api';
import { languageOfFile } from '../core/citations/languages';
import { uriOf } from '../worker/nodeFiles';
import { UsageError } from './options';

/** What the commonest errors of a file mean to whoever named it. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  EISDIR: 'it is a folder. Name the drafts in it, as in drafts/*.md.',
  EACCES: 'you may not open it.',
};

/** A draft of the disk, its language told by the extension. Throws a `UsageError` that names it where it can't be read. */
export function readDraft(path: string): Draft {
  try {
    const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
    return { uri: uriOf(path), text, languageId: languageOfFile(path) ?? 'plaintext' };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UsageError(`${path} could not be read: ${REASONS[String(error.code)] ?? error.message}`);
  }
}
