import type { TextRange } from '../../text/range';
import { indexLines } from '../../text/lines';
import type { DraftBlock } from './language';
import type { MappedText } from './mappedText';
import { TextBuilder } from './mappedText';

export interface DraftLine extends TextRange {
  readonly text: string;
}

export function linesOfDraft(text: string): DraftLine[] {
  const index = indexLines(text);
  return Array.from({ length: index.count }, (_, i) => {
    const range = index.rangeOf(i + 1);
    return { ...range, text: text.slice(range.start, range.end) };
  });
}

/** Gathers lines, what goes before their words taken off, into blocks. */
export class BlockWriter {
  readonly blocks: DraftBlock[] = [];
  private builder = new TextBuilder();
  private open: Omit<DraftBlock, 'raw'> = { kind: 'prose' };

  constructor(private readonly draft: string) {}

  get kind(): DraftBlock['kind'] {
    return this.open.kind;
  }

  get isEmpty(): boolean {
    return this.builder.length === 0;
  }

  /** Ends what is open and begins another block. */
  begin(block: Omit<DraftBlock, 'raw'>): void {
    this.end();
    this.open = block;
  }

  /** Makes what is open into something else, for what only its last line tells. */
  turnInto(kind: DraftBlock['kind']): void {
    this.open = { ...this.open, kind };
  }

  /** Says of what is open where it comes from. */
  describe(attribution: MappedText): void {
    this.open = { ...this.open, attribution };
  }

  /** Adds a line from `from` on. */
  add(line: TextRange, from = line.start): void {
    if (!this.isEmpty) this.builder.append('\n', line.start, line.start);
    this.builder.copyDraft(this.draft, Math.min(from, line.end), line.end);
  }

  /** A break between two paragraphs of the same block. */
  parBreak(at: number): void {
    if (!this.isEmpty) this.builder.append('\n', at, at);
  }

  end(): void {
    if (!this.isEmpty) this.blocks.push({ ...this.open, raw: this.builder.build() });
    this.builder = new TextBuilder();
    this.open = { kind: 'prose' };
  }
}
