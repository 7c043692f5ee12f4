import type { SourceWords } from './sourceWords';
import type { Vocabulary } from './vocabulary';
import type { WordIndex } from './wordIndex';

/** What quotations are looked for in: all sources, or all but one. */
export type SearchedWords = Pick<WordIndex, 'version' | 'source' | 'eachWith'> & {
  readonly vocabulary: Pick<Vocabulary, 'look' | 'count' | 'bits' | 'total'>;
};

/** The words of all sources but one: of a draft that lies among them, and that can't prove what it says itself. */
export class OtherSources implements SearchedWords {
  readonly vocabulary: SearchedWords['vocabulary'];

  constructor(
    private readonly all: WordIndex,
    private readonly left: SourceWords,
  ) {
    const { vocabulary } = all;
    const total = vocabulary.total - left.length;
    const count = (number: number): number => vocabulary.count(number) - left.placesOf(number).length;
    this.vocabulary = {
      total,
      count,
      bits: (number) => Math.log2((total + 1) / Math.max(1, count(number))),
      look: (word) => vocabulary.look(word),
    };
  }

  get version(): number {
    return this.all.version;
  }

  source(id: string): SourceWords | undefined {
    const found = this.all.source(id);
    return found === this.left ? undefined : found;
  }

  eachWith(
    number: number,
    within: readonly SourceWords[] | undefined,
    visit: (source: SourceWords, rank: number) => void,
  ): void {
    this.all.eachWith(number, within, (source, rank) => {
      if (source !== this.left) visit(source, rank);
    });
  }
}
