import type { SourceDocument } from '../../corpus/model';
import { Holders } from './holders';
import { PlaceFinder } from './places';
import { SourceWords } from './sourceWords';
import { Vocabulary } from './vocabulary';

/** The words of all sources, kept up source by source: what did not change is not read again. */
export class WordIndex {
  readonly vocabulary = new Vocabulary();
  private readonly finder = new PlaceFinder();
  private readonly bySource = new Map<string, SourceWords>();
  /** Made when it is first asked for since a source changed. */
  private holders: Holders | undefined;
  private changes = 0;

  /** Another number after every change of any source. */
  get version(): number {
    return this.changes;
  }

  /** Takes in what is new or changed of these documents and forgets the sources that are gone. */
  update(documents: Iterable<SourceDocument>): void {
    const present = new Set<string>();
    for (const document of documents) {
      present.add(document.source.id);
      this.take(document);
    }
    if (present.size === this.bySource.size) return;
    for (const id of this.bySource.keys()) if (!present.has(id)) this.remove(id);
  }

  /** Takes in one document; whether that was any work. */
  take(document: SourceDocument): boolean {
    const { id } = document.source;
    if (this.bySource.get(id)?.document === document) return false;
    this.remove(id);
    this.add(document);
    return true;
  }

  get sources(): Iterable<SourceWords> {
    return this.bySource.values();
  }

  source(id: string): SourceWords | undefined {
    return this.bySource.get(id);
  }

  /** Visits the sources that have a word, of all or of some, with its rank in each. */
  eachWith(
    number: number,
    within: readonly SourceWords[] | undefined,
    visit: (source: SourceWords, rank: number) => void,
  ): void {
    if (within === undefined) {
      this.holders ??= new Holders([...this.sources], this.vocabulary.size);
      this.holders.each(number, visit);
    } else
      for (const source of within) {
        const rank = source.places.rankOf(number);
        if (rank >= 0) visit(source, rank);
      }
  }

  /** All sources that have a word. */
  withWord(number: number): SourceWords[] {
    const sources: SourceWords[] = [];
    this.eachWith(number, undefined, (source) => sources.push(source));
    return sources;
  }

  private add(document: SourceDocument): void {
    const words = new SourceWords(document, this.vocabulary, this.finder);
    this.bySource.set(document.source.id, words);
    words.eachCount((number, times) => this.vocabulary.add(number, times));
    this.changed();
  }

  private remove(id: string): void {
    const words = this.bySource.get(id);
    if (words === undefined) return;
    this.bySource.delete(id);
    words.eachCount((number, times) => this.vocabulary.add(number, -times));
    this.changed();
  }

  private changed(): void {
    this.holders = undefined;
    this.changes++;
  }
}
