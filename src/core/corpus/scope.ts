/** Where the sources are. */
export interface CorpusScope {
  readonly folders: readonly CorpusFolder[];
  /** Read only while `folders` hold no file that is a source. */
  readonly fallback?: readonly CorpusFolder[];
}

export interface CorpusFolder {
  /** Absolute URI of the folder that `pattern` starts from. */
  readonly base: string;
  /** A folder, a file, or a glob over either, relative to `base`, with forward slashes; `.` is `base` itself. */
  readonly pattern: string;
  /** What the shown path of a file in `base` begins with: empty, or `folder/` where several bases must be told apart. */
  readonly shownAs: string;
  /** Whether its absence is worth a warning: somebody named it. */
  readonly required: boolean;
}
