import { KeyIndex } from '../citations/keyIndex';
import type { SourceDocument } from '../corpus/model';
import { unescaped } from '../corpus/uris';
import type { Names } from '../names/resolve';
import type { Quotation } from '../quotes/model';
import { fold } from '../text/folding';
import { addTo } from '../text/groups';

/** What checking asks of the corpus; it may change between two checks, not during one. */
export interface GroundingCorpus {
  readonly documents: Iterable<SourceDocument>;
  document(source: string): SourceDocument | undefined;
  readonly names: Names;
  /** Quotations of a source with their speakers, in order. */
  quotationsOf(source: string): readonly Quotation[];
}

/** How citations name the sources: by file, outlet and key. */
export class CorpusFacts {
  private readonly byFileName = new Map<string, string[]>();
  /** File names that no pattern would find in a sentence: with spaces, brackets and the like. */
  readonly unusualNames: string[] = [];
  private readonly containers = new Map<string, string>();
  private readonly byStem = new Map<string, string[]>();
  private readonly extensions = new Set<string>();
  private keys: KeyIndex | undefined;

  constructor(private readonly documents: readonly SourceDocument[]) {
    for (const { source } of documents) {
      const name = source.file.slice(source.file.lastIndexOf('/') + 1);
      if (!USUAL_NAME.test(name) && !this.byFileName.has(name)) this.unusualNames.push(name);
      addTo(this.byFileName, name, source.id);
      addTo(this.byStem, stemOf(name), source.id);
      this.extensions.add(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
      if (source.container !== undefined) this.containers.set(fold(source.container), source.container);
    }
  }

  /** The sources of a file name, of a path the ones that its end fits best. */
  filesNamed(path: string): readonly string[] {
    const clean = path.replace(/^(?:\.\.?\/)+/, '');
    const name = clean.slice(clean.lastIndexOf('/') + 1);
    // The text of `report.pdf` may be kept as `report.txt`.
    const found =
      this.byFileName.get(name) ?? (USUAL_NAME.test(name) ? this.byStem.get(stemOf(name)) : undefined) ?? [];
    const exact = found.filter((id) => unescaped(id).endsWith(`/${clean}`));
    return exact.length > 0 ? exact : found;
  }

  /** Whether a file name has the form of a source's, so that one that is not there is a mistake. */
  isSourceLike(name: string): boolean {
    return USUAL_NAME.test(name) && this.extensions.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
  }

  outletNamed(text: string): string | undefined {
    return this.containers.get(fold(text));
  }

  /** The source that a bibliography's key of ours stands for. */
  sourceOfKey(key: string): string | undefined {
    this.keys ??= new KeyIndex(this.documents.map(({ source }) => source));
    return this.keys.sourceOf(key);
  }
}

const USUAL_NAME = /^[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,200}\.[A-Za-z]{1,10}$/u;

function stemOf(name: string): string {
  return name.replace(/(?<=.)\.[^.]{1,10}$/, '');
}
