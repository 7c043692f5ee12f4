import picomatch from 'picomatch';
import type { SourceWarning } from './model';
import type { Cancellation, FileStore, FolderEntry } from './ports';
import { CancelledError, FileError } from './ports';
import type { CorpusFolder, CorpusScope } from './scope';
import { brokenLink, LOOP, NOT_A_FILE, NOTHING_MATCHES, unsupported, warningOf } from './unreadable';
import { baseName, extensionOf, joinUri, parentUri } from './uris';

/** A file of a supported format that the scope holds. */
export interface FoundFile {
  readonly uri: string;
  /** The shown path. */
  readonly file: string;
  /** URI and name of the file beside it that settles its metadata, where there is one. */
  readonly sidecar?: { readonly uri: string; readonly file: string };
}

/** A file, link or folder that cannot be read as a source, and why. */
export interface FoundProblem {
  readonly uri: string;
  readonly file: string;
  readonly warning: SourceWarning;
}

export interface Discovery {
  readonly files: readonly FoundFile[];
  readonly problems: readonly FoundProblem[];
}

export interface Formats {
  /** Extensions that can be read, `.txt`. */
  readonly supported: ReadonlySet<string>;
}

/** Documents that people keep among their sources and that are not read yet; anything else is no source and is passed over. */
const KNOWN_DOCUMENTS = new Set(
  (
    '.pdf .doc .docx .odt .rtf .epub .mht .mhtml .pages .ppt .pptx .xls .xlsx .eml .msg ' +
    '.rst .adoc .asciidoc .org .tex .typ .vtt'
  ).split(' '),
);
/** Folders of tools, not of writers. Names that begin with a dot are passed over too. */
const TOOL_FOLDERS = new Set(['node_modules', '__pycache__']);
const SIDECAR_EXTENSIONS = ['.yaml', '.yml'];

/** Browsers save the pictures, scripts and frames of `page.html` in a folder `page_files` beside it. */
function holdsPartsOfPage(folder: string, siblings: ReadonlySet<string>): boolean {
  const page = /^(.+)_files$/.exec(folder)?.[1];
  return page !== undefined && (siblings.has(`${page}.html`) || siblings.has(`${page}.htm`));
}

/** Finds the files of a scope, each once, in the order of their shown paths. */
export async function discover(
  scope: CorpusScope,
  files: FileStore,
  formats: Formats,
  cancellation?: Cancellation,
): Promise<Discovery> {
  const walk = new Walk(files, formats, cancellation);
  for (const folder of scope.folders) await walk.folder(folder);
  if (!walk.foundAny) for (const folder of scope.fallback ?? []) await walk.folder(folder);
  return walk.result();
}

interface Place {
  readonly uri: string;
  readonly file: string;
  readonly realUri: string;
  /** Real places of the folders above, this one included. */
  readonly chain: readonly string[];
}

class Walk {
  private readonly found = new Map<string, FoundFile>();
  private readonly problems = new Map<string, FoundProblem>();
  private readonly seen = new Set<string>();

  constructor(
    private readonly files: FileStore,
    private readonly formats: Formats,
    private readonly cancellation: Cancellation | undefined,
  ) {}

  get foundAny(): boolean {
    return this.found.size > 0;
  }

  result(): Discovery {
    const byFile = (a: { file: string }, b: { file: string }): number =>
      a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
    return {
      files: [...this.found.values()].sort(byFile),
      problems: [...this.problems.values()].sort(byFile),
    };
  }

  async folder(folder: CorpusFolder): Promise<void> {
    const pattern = folder.pattern.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '') || '.';
    const { base, glob } = splitPattern(pattern);
    const wanted = glob === '' ? undefined : matcherOf(pattern);
    const before = this.found.size + this.problems.size;
    await this.start(folder, base, wanted);
    if (folder.required && wanted !== undefined && this.found.size + this.problems.size === before) {
      this.report(joinUri(folder.base, pattern), folder.shownAs + pattern, NOTHING_MATCHES);
    }
  }

  private async start(folder: CorpusFolder, path: string, wanted: Matcher | undefined): Promise<void> {
    const segments = path === '.' ? [] : path.split('/');
    const uri = resolveDots(folder.base, segments);
    const file = (folder.shownAs + segments.join('/')).replace(/\/$/, '') || '.';
    try {
      const stat = await this.files.stat(uri);
      if (stat.type === 'folder') {
        const prefix = segments.length === 0 ? '' : `${segments.join('/')}/`;
        await this.list(
          { uri, file: folder.shownAs + prefix, realUri: stat.realUri, chain: [stat.realUri] },
          prefix,
          wanted,
        );
      } else {
        this.add({ name: baseName(uri), type: stat.type, link: false }, uri, file, stat.realUri, new Set());
      }
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      if (error.failure === 'missing' && !folder.required) return;
      this.report(uri, file, warningOf(error, 'folder'));
    }
  }

  /** `place.file` ends in `/` (or is empty); `relative` is the path from the folder's base, for the glob. */
  private async list(place: Place, relative: string, wanted: Matcher | undefined): Promise<void> {
    if (this.cancellation?.cancelled) throw new CancelledError();
    let entries: readonly FolderEntry[];
    try {
      entries = await this.files.list(place.uri);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      this.report(place.uri, place.file.replace(/\/$/, '') || '.', warningOf(error, 'folder'));
      return;
    }
    const names = new Set(entries.map((entry) => entry.name));
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      try {
        await this.entry(entry, place, relative, names, wanted);
      } catch (error) {
        if (!(error instanceof FileError)) throw error;
        this.report(joinUri(place.uri, entry.name), place.file + entry.name, warningOf(error, 'file'));
      }
    }
  }

  private async entry(
    entry: FolderEntry,
    place: Place,
    relative: string,
    siblings: ReadonlySet<string>,
    wanted: Matcher | undefined,
  ): Promise<void> {
    const uri = joinUri(place.uri, entry.name);
    const path = relative + entry.name;
    const inside = wanted?.(path) === true ? undefined : wanted;
    if (entry.failure !== undefined) {
      if (inside === undefined) this.report(uri, place.file + entry.name, brokenLink(entry.failure));
    } else if (entry.type === 'folder') {
      const isApart = TOOL_FOLDERS.has(entry.name) || holdsPartsOfPage(entry.name, siblings);
      if (!isApart) await this.subfolder(entry, uri, place, `${path}/`, inside);
    } else if (inside === undefined) {
      const realUri = entry.link ? await this.realUriOf(uri) : joinUri(place.realUri, entry.name);
      this.add(entry, uri, place.file + entry.name, realUri, siblings);
    }
  }

  private async subfolder(
    entry: FolderEntry,
    uri: string,
    above: Place,
    relative: string,
    wanted: Matcher | undefined,
  ): Promise<void> {
    const realUri = entry.link ? await this.realUriOf(uri) : joinUri(above.realUri, entry.name);
    if (above.chain.includes(realUri)) {
      this.report(uri, above.file + entry.name, LOOP);
      return;
    }
    await this.list(
      { uri, file: `${above.file}${entry.name}/`, realUri, chain: [...above.chain, realUri] },
      relative,
      wanted,
    );
  }

  private async realUriOf(uri: string): Promise<string> {
    return (await this.files.stat(uri)).realUri;
  }

  private add(
    entry: FolderEntry,
    uri: string,
    file: string,
    realUri: string,
    siblings: ReadonlySet<string>,
  ): void {
    const extension = extensionOf(entry.name);
    if (KNOWN_DOCUMENTS.has(extension) && !this.formats.supported.has(extension)) {
      this.report(uri, file, unsupported(extension));
    } else if (!this.formats.supported.has(extension)) {
      return;
    } else if (entry.type !== 'file') {
      this.report(uri, file, NOT_A_FILE);
    } else if (!this.seen.has(realUri)) {
      this.seen.add(realUri);
      const sidecar = sidecarName(entry.name, siblings);
      this.found.set(uri, {
        uri,
        file,
        ...(sidecar !== undefined && {
          sidecar: { uri: joinUri(parentUri(uri), sidecar), file: sidecar },
        }),
      });
    }
  }

  private report(uri: string, file: string, warning: SourceWarning): void {
    this.problems.set(uri, { uri, file, warning });
  }
}

type Matcher = (path: string) => boolean;

/** A path matches where the glob names it or a folder above it, which the walk has then passed. */
function matcherOf(pattern: string): Matcher {
  return picomatch(pattern, { nocase: false });
}

/** The part before the first glob character, and the rest: `archive/**` has `archive` and `**`. */
function splitPattern(pattern: string): { base: string; glob: string } {
  const { base, glob } = picomatch.scan(pattern);
  return { base: base === '' ? '.' : base, glob };
}

function resolveDots(base: string, segments: readonly string[]): string {
  let uri = base.replace(/\/+$/, '');
  for (const segment of segments) {
    if (segment === '..') uri = uri.slice(0, uri.lastIndexOf('/'));
    else if (segment !== '.' && segment !== '') uri = joinUri(uri, segment);
  }
  return uri;
}

function sidecarName(name: string, siblings: ReadonlySet<string>): string | undefined {
  return sidecarNames(name).find((sidecar) => siblings.has(sidecar));
}

/** The names that a source's sidecar may have, the one that counts first: `article.txt.yaml`, …, `article.yaml`, … */
export function sidecarNames(name: string): readonly string[] {
  const stem = name.slice(0, name.lastIndexOf('.'));
  return [name, stem].flatMap((of) => SIDECAR_EXTENSIONS.map((extension) => of + extension));
}
