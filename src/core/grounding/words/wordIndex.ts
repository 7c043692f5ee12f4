import type { SourceDocument } from '../../corpus/model';
import { SourceWords } from './sourceWords';
import { Vocabulary } from './vocabulary';

/** The words of all sources, kept up source by source: what did not change is not read again. */
export class WordIndex {
  readonly vocabulary = new Vocabulary();
  private readonly bySource = new Map<string, SourceWords>();
  /** The sources that have a word, by its number. */
  private readonly holders: Set<SourceWords>[] = [];
  private changes = 0;

  /** Another number after every change of any source. */
  get version(): number {
    return this.changes;
  }

  /** Takes in what is new or changed of these documents and forgets the sources that are gone. */
  update(documents: Iterable<SourceDocument>): void {
    const present = new Set<string>();
    for (const document of documents) {
      const { id } = document.source;
      present.add(id);
      if (this.bySource.get(id)?.document === document) continue;
      this.remove(id);
      this.add(document);
    }
    if (present.size === this.bySource.size) return;
    for (const id of this.bySource.keys()) if (!present.has(id)) this.remove(id);
  }

  get sources(): Iterable<SourceWords> {
    return this.bySource.values();
  }

  source(id: string): SourceWords | undefined {
    return this.bySource.get(id);
  }

  withWord(number: number): ReadonlySet<SourceWords> {
    return this.holders[number] ?? NOBODY;
  }

  private add(document: SourceDocument): void {
    const words = new SourceWords(document, this.vocabulary);
    this.bySource.set(document.source.id, words);
    for (const [number, times] of words.counts()) {
      this.vocabulary.add(number, times);
      (this.holders[number] ??= new Set()).add(words);
    }
    this.changes++;
  }

  private remove(id: string): void {
    const words = this.bySource.get(id);
    if (words === undefined) return;
    this.bySource.delete(id);
    for (const [number, times] of words.counts()) {
      this.vocabulary.add(number, -times);
      this.holders[number]?.delete(words);
    }
    this.changes++;
  }
}

const NOBODY: ReadonlySet<SourceWords> = new Set();
