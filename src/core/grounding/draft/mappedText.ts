import { firstWhere } from '../../text/halving';
import type { TextRange } from '../../text/range';

/** A text made from a draft, each of its characters with the stretch of the draft that it stands for. */
export interface MappedText {
  readonly text: string;
  /** By character: where its stretch of the draft begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export const NO_TEXT: MappedText = { text: '', starts: [], ends: [] };

/** The stretch of the draft that a range of the text came from. */
export function draftRange({ starts, ends }: MappedText, { start, end }: TextRange): TextRange {
  const from = starts[start] ?? ends.at(-1) ?? 0;
  return { start: from, end: end > start ? (ends[end - 1] ?? from) : from };
}

/** Where the text shows what stands at `offset` of the draft, or what is shown next. */
export function visibleOffset({ starts }: MappedText, offset: number): number {
  return firstWhere(starts.length, (at) => (starts[at] ?? 0) >= offset);
}

export class TextBuilder {
  private text = '';
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  get length(): number {
    return this.starts.length;
  }

  /** Characters that as a whole stand for one stretch of the draft. */
  append(text: string, start: number, end: number): void {
    this.text += text;
    for (let i = 0; i < text.length; i++) {
      this.starts.push(start);
      this.ends.push(end);
    }
  }

  /** A stretch of the draft as it is. */
  copyDraft(draft: string, start: number, end: number): void {
    this.text += draft.slice(start, end);
    for (let at = start; at < end; at++) {
      this.starts.push(at);
      this.ends.push(at + 1);
    }
  }

  copy(from: MappedText, start: number, end: number): void {
    this.text += from.text.slice(start, end);
    for (let at = start; at < end; at++) {
      this.starts.push(from.starts[at] ?? 0);
      this.ends.push(from.ends[at] ?? 0);
    }
  }

  build(): MappedText {
    return { text: this.text, starts: this.starts, ends: this.ends };
  }
}

export function sliceOfDraft(draft: string, start: number, end: number): MappedText {
  const builder = new TextBuilder();
  builder.copyDraft(draft, start, end);
  return builder.build();
}

export function sliceOfMapped(text: MappedText, start: number, end: number): MappedText {
  return {
    text: text.text.slice(start, end),
    starts: text.starts.slice(start, end),
    ends: text.ends.slice(start, end),
  };
}
