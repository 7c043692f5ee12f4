import type { SourceWarning } from './model';
import type { FileError, FileFailure } from './ports';

/** What a person is told of a file, link or folder that cannot be read as a source. */

export const LOOP: SourceWarning = {
  code: 'link-loop',
  message: 'This link leads back to a folder above it, so following it would never end. Remove the link.',
};
export const NOTHING_MATCHES: SourceWarning = {
  code: 'missing-folder',
  message: 'No file matches this pattern. Correct the setting sourcebook.corpus.folders.',
};
export const NOT_A_FILE: SourceWarning = {
  code: 'unreadable',
  message: 'This is not a regular file (a pipe, socket or device) and is not read.',
};

const FORBIDDEN: SourceWarning = {
  code: 'unreadable',
  message: 'You are not allowed to read it. Change its permissions, then read the sources again.',
};

export function unsupported(extension: string): SourceWarning {
  return {
    code: 'unsupported',
    message: `Files of the format ${extension} are not read yet. Save the text as .txt or .md beside it.`,
  };
}

export function brokenLink(failure: FileFailure): SourceWarning {
  if (failure === 'link-loop')
    return { code: 'link-loop', message: 'This link leads in a circle. Remove it.' };
  if (failure === 'forbidden') return FORBIDDEN;
  return { code: 'unreadable', message: 'This link leads to nothing: its target was moved or deleted.' };
}

/** The warning for a file or folder that could not be opened. */
export function warningOf(error: FileError, what: 'file' | 'folder'): SourceWarning {
  switch (error.failure) {
    case 'missing':
      return what === 'folder'
        ? {
            code: 'missing-folder',
            message:
              'This folder does not exist. Create it, or name another (in VS Code: the setting sourcebook.corpus.folders).',
          }
        : { code: 'vanished', message: 'The file was deleted or moved while it was being read.' };
    case 'forbidden':
      return FORBIDDEN;
    case 'link-loop':
      return brokenLink('link-loop');
    case 'other':
      return { code: 'unreadable', message: `It could not be read: ${error.message}` };
  }
}
