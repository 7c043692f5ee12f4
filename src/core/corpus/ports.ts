/** What the core asks of its host. Implementations may read from disk, a test's memory or a remote file system. */

export type EntryType = 'file' | 'folder' | 'other';

/** One name in a folder. For a link, `type` is that of what it leads to. */
export interface FolderEntry {
  readonly name: string;
  readonly type: EntryType;
  readonly link: boolean;
  /** Why a link leads to nothing. */
  readonly failure?: FileFailure;
}

export interface FileStat {
  readonly type: EntryType;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970; only ever compared with itself, never shown as a date of the source. */
  readonly modified: number;
  /** The place after all links are followed: equal for two ways to the same file or folder. */
  readonly realUri: string;
}

/** Why a file or folder could not be read; anything else an implementation throws is a defect. */
export type FileFailure = 'missing' | 'forbidden' | 'link-loop' | 'other';

export class FileError extends Error {
  constructor(
    readonly failure: FileFailure,
    readonly uri: string,
    message: string,
  ) {
    super(message);
    this.name = 'FileError';
  }
}

/** All methods take absolute URIs and reject with `FileError`. */
export interface FileStore {
  stat(uri: string): Promise<FileStat>;
  list(uri: string): Promise<readonly FolderEntry[]>;
  read(uri: string): Promise<Uint8Array>;
}

export interface Log {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** Asked between steps of long work; once `true` it stays so. */
export interface Cancellation {
  readonly cancelled: boolean;
}

export class CancelledError extends Error {
  constructor() {
    super('Cancelled');
    this.name = 'CancelledError';
  }
}
