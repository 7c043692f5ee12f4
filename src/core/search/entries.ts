import type { IndexedPassage } from './model';
import { type EntryText, TermStore } from './termStore';
import { type Token, tokensOf } from './tokenizer';
import { Vocabulary } from './vocabulary';

/** The indexed passages with their words. Furniture is no answer and so is not taken in. */
export class Entries {
  private readonly passages = new Map<number, IndexedPassage>();
  private readonly idsBySource = new Map<string, number[]>();
  readonly vocabulary = new Vocabulary();

  readonly terms = new TermStore((term) => this.vocabulary.learn(term));

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
    const ids = passages.filter(isSearchable).map((passage) => {
      const id = this.terms.put(entryText(passage));
      this.passages.set(id, passage);
      return id;
    });
    if (ids.length > 0) this.idsBySource.set(source, ids);
  }

  removeSource(source: string): void {
    for (const id of this.idsBySource.get(source) ?? []) {
      this.terms.forget(id, entryText(this.get(id)));
      this.passages.delete(id);
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

  tokensOf(id: number): Token[] {
    return tokensOf(this.get(id).text);
  }
}

export function isSearchable(passage: IndexedPassage): boolean {
  return passage.kind !== 'furniture';
}

function entryText({ text, heading, title }: IndexedPassage): EntryText {
  return { text, context: heading === title || !title ? (heading ?? '') : `${heading ?? ''}\n${title}` };
}
