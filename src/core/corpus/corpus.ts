import type { Steps } from '../steps';
import { inSlices } from '../steps';
import { hashBytes } from '../text/hash';
import type { RefreshOptions, RefreshReport } from './refresh';
import { decodeText } from './decoding';
import type { Extraction, Extractors } from './extraction';
import { packedFormatOf } from './extraction';
import { discover } from './discovery';
import { warningOf } from './unreadable';
import type { FoundFile, FoundProblem } from './discovery';
import type { SourceDocument, SourceWarning } from './model';
import type { Cancellation, FileStore, Log } from './ports';
import { CancelledError, FileError } from './ports';
import { MAX_SOURCE_BYTES, SUPPORTED_EXTENSIONS, readSource, unread } from './readSource';
import type { CorpusScope } from './scope';
import type { FileStamp } from './stamp';
import { isUnchanged, stampOf } from './stamp';
import { tooLarge } from './warnings';

export interface KeptSource {
  readonly document: SourceDocument;
  readonly stamp?: FileStamp;
}

/** With `isBrokenOff` the file is not read again before it changes, or the program starts anew. */
interface Kept extends KeptSource {
  readonly isBrokenOff?: true;
}

/** Told of every change as soon as it is made, so that what is read can be searched while the rest is being read. */
export interface CorpusListener {
  /** Derives in steps what it keeps of a document; what it gives makes that known, together with the document itself. */
  derive(document: SourceDocument): Steps<() => void>;
  removed(source: string): void;
  /** Nothing is left. */
  cleared(): void;
}

export interface CorpusPorts {
  readonly files: FileStore;
  readonly extractors: Extractors;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Lets other work run; called every few milliseconds. */
  readonly pause: () => Promise<void>;
}

/** The files of a scope as documents, kept equal to what is on disk by `refresh`. */
export class Corpus {
  private readonly kept = new Map<string, Kept>();
  private scope: CorpusScope = { folders: [] };

  constructor(
    private readonly ports: CorpusPorts,
    private readonly listener: CorpusListener,
  ) {}

  get documents(): Iterable<SourceDocument> {
    return Array.from(this.kept.values(), ({ document }) => document);
  }

  /** For a snapshot: where reading broke off there is no stamp, so that it is tried again from there. */
  get sources(): Iterable<KeptSource> {
    return Array.from(this.kept.values(), ({ document, stamp, isBrokenOff }) => ({
      document,
      ...(stamp && !isBrokenOff && { stamp }),
    }));
  }

  document(source: string): SourceDocument | undefined {
    return this.kept.get(source)?.document;
  }

  /** Takes over what a snapshot holds; the listener is not told, for its state comes from the same snapshot. */
  restore(sources: Iterable<KeptSource>): void {
    for (const source of sources) this.kept.set(source.document.source.id, source);
  }

  /** Forgets all that was taken over or read. */
  clear(): void {
    this.kept.clear();
    this.listener.cleared();
  }

  async refresh(
    scope: CorpusScope,
    options: RefreshOptions = {},
    suspects: ReadonlySet<string> = NONE,
  ): Promise<RefreshReport> {
    this.scope = scope;
    const { files, problems } = await discover(
      scope,
      this.ports.files,
      { supported: SUPPORTED_EXTENSIONS },
      options.cancellation,
    );
    const removed = this.forgetAllBut([...files, ...problems]);
    for (const problem of problems) await this.keepProblem(problem);
    const read = await this.readAll(files, options, suspects);
    return { read, kept: files.length - read, removed };
  }

  async refreshFiles(uris: readonly string[], options: RefreshOptions = {}): Promise<RefreshReport> {
    return this.refresh(this.scope, options, new Set(uris));
  }

  private forgetAllBut(found: readonly { uri: string }[]): number {
    const present = new Set(found.map(({ uri }) => uri));
    const gone = [...this.kept.keys()].filter((source) => !present.has(source));
    for (const source of gone) {
      this.kept.delete(source);
      this.listener.removed(source);
    }
    return gone.length;
  }

  private async readAll(
    files: readonly FoundFile[],
    options: RefreshOptions,
    suspects: ReadonlySet<string>,
  ): Promise<number> {
    let read = 0;
    for (const [done, found] of files.entries()) {
      stopIfCancelled(options.cancellation);
      options.onProgress?.({ done, total: files.length, file: found.file });
      if (await this.refreshFile(found, suspects, options.cancellation)) {
        read++;
        await this.ports.pause();
      }
    }
    return read;
  }

  /** Whether the file had to be read into a new document. */
  private async refreshFile(
    found: FoundFile,
    suspects: ReadonlySet<string>,
    cancellation: Cancellation | undefined,
  ): Promise<boolean> {
    const known = this.kept.get(found.uri);
    try {
      const stat = await this.ports.files.stat(found.uri);
      const sidecar = await this.readSidecar(found);
      if (known && !suspects.has(found.uri) && isUnchanged(known.stamp, stat, sidecar?.hash))
        return this.keepAs(found, known);
      const stamp = stampOf(stat, sidecar?.hash, this.ports.now());
      if (stat.size > MAX_SOURCE_BYTES) {
        await this.keep(failed(found, tooLarge(stat.size)), stamp);
        return true;
      }
      const bytes = await this.ports.files.read(found.uri);
      const sameBytes =
        known?.document.source.hash === hashBytes(bytes) && known.stamp?.sidecarHash === sidecar?.hash;
      if (known && sameBytes) return this.keepAs(found, { ...known, stamp });
      const extraction = await this.extract(found, bytes, cancellation);
      await this.keepRead(found, bytes, { sidecar, extraction }, stamp);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      await this.keep(failed(found, warningOf(error, 'file')));
    }
    return true;
  }

  private async readSidecar({ sidecar }: FoundFile): Promise<Sidecar | undefined> {
    if (sidecar === undefined) return undefined;
    try {
      const bytes = await this.ports.files.read(sidecar.uri);
      return { file: sidecar.file, text: decodeText(bytes).text, hash: hashBytes(bytes) };
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      const message = `${sidecar.file}: ${warningOf(error, 'file').message}`;
      return { file: sidecar.file, hash: '', warning: { code: 'bad-metadata', message } };
    }
  }

  /** The text of a file that holds it packed. */
  private async extract(
    { file }: FoundFile,
    bytes: Uint8Array,
    cancellation: Cancellation | undefined,
  ): Promise<Extraction | undefined> {
    const format = packedFormatOf(file);
    return format && this.ports.extractors.extract(format, bytes, cancellation);
  }

  private async keepRead(
    found: FoundFile,
    bytes: Uint8Array,
    beside: Beside,
    stamp: FileStamp,
  ): Promise<void> {
    const { extraction } = beside;
    const broken = extraction?.isBrokenOff && extraction.warnings[0];
    const document = broken ? failed(found, broken) : this.parse(found, bytes, beside);
    await this.ports.pause();
    await this.keep(document, stamp, broken && { isBrokenOff: true });
  }

  private parse(found: FoundFile, bytes: Uint8Array, { sidecar, extraction }: Beside): SourceDocument {
    try {
      const document = readSource({
        id: found.uri,
        file: found.file,
        bytes,
        ...(extraction && { extraction }),
        ...(sidecar?.text !== undefined && { sidecar: { file: sidecar.file, text: sidecar.text } }),
      });
      return sidecar?.warning ? withWarning(document, sidecar.warning) : document;
    } catch (error) {
      this.ports.log.error(
        `${found.file}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
      return failed(found, {
        code: 'unreadable',
        message:
          'Sourcebook could not make sense of this file, which is a fault of Sourcebook. The log has the details.',
      });
    }
  }

  private keepProblem({ uri, file, warning }: FoundProblem): Promise<void> {
    return this.keep(failed({ uri, file }, warning));
  }

  private keepAs(found: FoundFile, known: KeptSource): false {
    const { source } = known.document;
    const document =
      source.file === found.file
        ? known.document
        : { ...known.document, source: { ...source, file: found.file } };
    this.kept.set(found.uri, { ...known, document });
    return false;
  }

  private async keep(
    document: SourceDocument,
    stamp?: FileStamp,
    how?: Pick<Kept, 'isBrokenOff'>,
  ): Promise<void> {
    const tell = await inSlices(this.listener.derive(document), this.ports);
    this.kept.set(document.source.id, { document, ...(stamp && { stamp }), ...how });
    tell();
  }
}

/** What stands beside a source to settle its metadata; without text where it could not be read. */
interface Sidecar {
  readonly file: string;
  readonly hash: string;
  readonly text?: string;
  readonly warning?: SourceWarning;
}

/** What a document is made of beside the bytes of its file. */
interface Beside {
  readonly sidecar: Sidecar | undefined;
  readonly extraction: Extraction | undefined;
}

function withWarning(document: SourceDocument, warning: SourceWarning): SourceDocument {
  return { ...document, source: { ...document.source, warnings: [...document.source.warnings, warning] } };
}

const NONE: ReadonlySet<string> = new Set();

function stopIfCancelled(cancellation: Cancellation | undefined): void {
  if (cancellation?.cancelled) throw new CancelledError();
}

function failed({ uri, file }: { uri: string; file: string }, warning: SourceWarning): SourceDocument {
  return unread({ id: uri, file }, '', warning);
}
