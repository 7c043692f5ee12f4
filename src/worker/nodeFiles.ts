import type { Dirent } from 'node:fs';
import { readFile, readdir, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EntryType, FileFailure, FileStat, FileStore, FolderEntry } from '../core/corpus/ports';
import { FileError } from '../core/corpus/ports';
import { joinUri } from '../core/corpus/uris';
import { messageOf } from '../core/text/messageOf';

/** Files of this machine by their `file:` URIs. */
export const nodeFiles: FileStore = {
  stat: (uri) =>
    guarded(uri, async (path) => {
      const stats = await stat(path);
      const found: FileStat = {
        type: stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other',
        size: stats.size,
        modified: stats.mtimeMs,
        realUri: uriOf(await realpath(path)),
      };
      return found;
    }),
  list: (uri) =>
    guarded(uri, async (path) => {
      const entries = await readdir(path, { withFileTypes: true });
      return Promise.all(entries.map((entry) => entryOf(path, entry)));
    }),
  read: (uri) => guarded(uri, (path) => readFile(path)),
};

/** The URI of a path, escaped as VS Code escapes it, without a slash at its end. */
export function uriOf(path: string): string {
  return uriOfAbsolute(resolve(path));
}

/** `C:\notes` has its drive letter small, `\\server\share` its server as the authority. */
export function uriOfAbsolute(path: string): string {
  const slashed = path.replaceAll('\\', '/');
  const segments = slashed.split('/').filter((segment) => segment !== '');
  const server = slashed.startsWith('//') ? (segments.shift() ?? '') : '';
  const [first, ...rest] = segments;
  if (first === undefined) return `file://${server}`;
  return joinUri(`file://${server}`, /^[A-Z]:$/.test(first) ? first.toLowerCase() : first, ...rest);
}

async function entryOf(folder: string, entry: Dirent): Promise<FolderEntry> {
  if (!entry.isSymbolicLink()) return { name: entry.name, type: typeOf(entry), link: false };
  try {
    return { name: entry.name, type: typeOf(await stat(join(folder, entry.name))), link: true };
  } catch (error) {
    return { name: entry.name, type: 'other', link: true, failure: failureOf(error) };
  }
}

function typeOf(entry: { isFile(): boolean; isDirectory(): boolean }): EntryType {
  return entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other';
}

const NOT_ON_DISK = 'it is in a virtual folder. Open a copy of the folder from this computer.';

async function guarded<T>(uri: string, run: (path: string) => Promise<T>): Promise<T> {
  if (!uri.startsWith('file:')) throw new FileError('other', uri, NOT_ON_DISK);
  try {
    return await run(fileURLToPath(uri));
  } catch (error) {
    throw new FileError(failureOf(error), uri, messageOf(error));
  }
}

function failureOf(error: unknown): FileFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
  if (code === 'EACCES' || code === 'EPERM') return 'forbidden';
  if (code === 'ELOOP') return 'link-loop';
  return 'other';
}
