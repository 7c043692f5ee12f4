import { Documents } from './documents';
import type { IndexedPassage } from './model';
import { type EntryText, TermStore } from './termStore';
import { type Token, tokensOf } from './tokenizer';
import { Vocabulary } from './vocabulary';

/** The indexed passages with their words. Furniture is no answer and so is not taken in. */
export class Entries {
  private readonly passages = new Map<number, IndexedPassage>();
  private readonly read = new Map<number, readonly Token[]>();
  private readonly idsBySource = new Map<string, number[]>();
  private ofDocuments: Documents | undefined;
  readonly terms = new TermStore();
  readonly vocabulary = new Vocabulary(() => this.terms.terms());

  get size(): number {
    return this.passages.size;
  }

  /** Numbers of all entries, in the order they were put in. */
  ids(): IterableIterator<number> {
    return this.passages.keys();
  }

  sources(): IterableIterator<[string, readonly number[]]> {
    return this.idsBySource.entries();
  }

  get(id: number): IndexedPassage {
    const passage = this.passages.get(id);
    if (!passage) throw new RangeError(`no passage with number ${id} in the index`);
    return passage;
  }

  find(source: string, paragraph: number): number | undefined {
    return this.idsBySource.get(source)?.find((id) => this.get(id).paragraph === paragraph);
  }

  putSource(source: string, passages: readonly IndexedPassage[]): void {
    this.ofDocuments = undefined;
    this.vocabulary.outdate();
    const ids = passages.filter(isSearchable).map((passage) => {
      const id = this.terms.put(entryText(passage));
      this.passages.set(id, passage);
      return id;
    });
    if (ids.length > 0) this.idsBySource.set(source, ids);
  }

  removeSource(source: string): void {
    this.ofDocuments = undefined;
    for (const id of this.idsBySource.get(source) ?? []) {
      this.terms.forget(id, entryText(this.get(id)));
      this.passages.delete(id);
      this.read.delete(id);
    }
    this.idsBySource.delete(source);
  }

  /** Names the passages of a store that was filled from a snapshot; their order is that of its numbers. */
  adopt(source: string, passages: readonly IndexedPassage[], firstId: number): void {
    const ids = passages.map((passage, i) => {
      this.passages.set(firstId + i, passage);
      return firstId + i;
    });
    this.idsBySource.set(source, ids);
  }

  /** What each source says in all, for ranking; found anew after a change. */
  get documents(): Documents {
    return (this.ofDocuments ??= new Documents(this.idsBySource.values(), this.terms));
  }

  /** The words of a passage's text; those of the passages looked at last are kept, for the next letter typed. */
  tokensOf(id: number): readonly Token[] {
    const known = this.read.get(id);
    if (known) return known;
    const tokens = tokensOf(this.get(id).text);
    if (this.read.size >= TEXTS_KEPT) this.read.clear();
    this.read.set(id, tokens);
    return tokens;
  }
}

/** About ten megabytes of words. */
const TEXTS_KEPT = 2000;

export function isSearchable(passage: IndexedPassage): boolean {
  return passage.kind !== 'furniture';
}

/** A headline stands under itself no more than a passage whose heading is the title stands under it twice. */
function entryText({ text, heading, title }: IndexedPassage): EntryText {
  const above = new Set([heading, title].filter((line) => line !== undefined && line !== text));
  return { text, context: [...above].join('\n') };
}
