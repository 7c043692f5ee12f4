import type { FileStore, FolderEntry } from '../../src/core/corpus/ports';
import { FileError } from '../../src/core/corpus/ports';
import { baseName, parentUri } from '../../src/core/corpus/uris';

export interface MemoryFile {
  bytes: Uint8Array;
  modified: number;
  /** Fails as a forbidden file does. */
  forbidden?: boolean;
}

/** Files held in memory under `file:///…` URIs; what `set` writes counts as changed one second later than the last. */
export class MemoryFiles implements FileStore {
  readonly files = new Map<string, MemoryFile>();
  /** URIs in the order they were read. */
  readonly reads: string[] = [];
  /** Called before a file is read, for tests in which it vanishes just then. */
  beforeRead: (uri: string) => void = () => undefined;
  private clock = 0;

  constructor(texts: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(texts)) this.set(path, text);
  }

  set(path: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    this.clock += 1000;
    this.files.set(uriOf(path), { bytes, modified: this.clock });
  }

  delete(path: string): void {
    this.files.delete(uriOf(path));
  }

  async stat(uri: string) {
    const file = this.files.get(uri);
    if (file)
      return { type: 'file' as const, size: file.bytes.length, modified: file.modified, realUri: uri };
    if (this.childrenOf(uri).length === 0) throw new FileError('missing', uri, 'no such file');
    return { type: 'folder' as const, size: 0, modified: 0, realUri: uri };
  }

  async list(uri: string): Promise<FolderEntry[]> {
    const children = new Set(
      this.childrenOf(uri).map((child) => child.slice(uri.length + 1).split('/')[0] ?? ''),
    );
    return Array.from(children, (segment) => ({
      name: baseName(segment),
      type: this.files.has(`${uri}/${segment}`) ? ('file' as const) : ('folder' as const),
      link: false,
    }));
  }

  async read(uri: string): Promise<Uint8Array> {
    this.beforeRead(uri);
    const file = this.files.get(uri);
    if (file === undefined) throw new FileError('missing', uri, 'no such file');
    if (file.forbidden) throw new FileError('forbidden', uri, 'permission denied');
    this.reads.push(uri);
    return file.bytes;
  }

  private childrenOf(uri: string): string[] {
    return [...this.files.keys()].filter(
      (file) => parentUri(file).startsWith(uri) && file.startsWith(`${uri}/`),
    );
  }
}

/** The URI of a path in memory: `/corpus/a.txt` is `file:///corpus/a.txt`. */
export function uriOf(path: string): string {
  return `file://${path.split('/').map(encodeURIComponent).join('/')}`;
}
