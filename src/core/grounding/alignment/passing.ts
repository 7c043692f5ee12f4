import type { Quotation } from '../../quotes/model';
import type { TextRange } from '../../text/range';
import { overlaps } from '../../text/range';
import { rangeOfWords } from '../place';
import type { SourceWords } from '../words/sourceWords';

/** What a reader of a source passes over: its furniture, and the cue between two halves of what somebody says. */
export interface Passing {
  /** The first word behind what is passed over, where that begins at a word. */
  behind(source: SourceWords, at: number): number | undefined;
  /** The first word of what is passed over, where that ends right before a word. */
  before(source: SourceWords, at: number): number | undefined;
  /** Whether words lie outside of the source's quotations, and so are its narrator's. */
  isNarrated(source: SourceWords, from: number, to: number): boolean;
}

/** Longest cue between two halves, in words. */
const LONGEST_CUE = 25;

interface Cues {
  readonly quotations: readonly Quotation[];
  readonly ends: ReadonlyMap<number, number>;
  readonly starts: ReadonlyMap<number, number>;
}

/** Reads the cues of sources from their quotations, each source once while its quotations stay. */
export class Cueing implements Passing {
  private readonly known = new WeakMap<SourceWords, Cues>();

  constructor(private readonly quotationsOf: (source: string) => readonly Quotation[]) {}

  behind(source: SourceWords, at: number): number | undefined {
    return source.behindFurniture(at) ?? this.cuesOf(source).ends.get(at);
  }

  before(source: SourceWords, at: number): number | undefined {
    return source.furnitureBefore(at) ?? this.cuesOf(source).starts.get(at);
  }

  isNarrated(source: SourceWords, from: number, to: number): boolean {
    const range: TextRange = rangeOfWords({ source, from, to });
    const { quotations } = this.cuesOf(source);
    return quotations.length > 0 && !quotations.some((quotation) => overlaps(quotation, range));
  }

  private cuesOf(source: SourceWords): Cues {
    const quotations = this.quotationsOf(source.document.source.id);
    const known = this.known.get(source);
    if (known?.quotations === quotations) return known;
    const cues = readCues(source, quotations);
    this.known.set(source, cues);
    return cues;
  }
}

function readCues(source: SourceWords, quotations: readonly Quotation[]): Cues {
  const ends = new Map<number, number>();
  const starts = new Map<number, number>();
  quotations.forEach((quotation, i) => {
    const next = quotations[i + 1];
    if (next === undefined || !goesOn(quotation, next)) return;
    const from = source.firstFrom(quotation.end);
    const to = source.firstFrom(next.start);
    if (to <= from || to - from > LONGEST_CUE) return;
    ends.set(from, to);
    starts.set(to, from);
  });
  return { quotations, ends, starts };
}

/** In `“We stay,” Moreau said. “All of us.”` the second half is the same speaker's. */
function goesOn(first: Quotation, second: Quotation): boolean {
  return (
    first.paragraph === second.paragraph && first.speaker !== undefined && first.speaker === second.speaker
  );
}
