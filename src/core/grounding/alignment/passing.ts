import { proseOf } from '../../corpus/prose';
import type { Quotation } from '../../quotes/model';
import type { TextRange } from '../../text/range';
import { overlaps } from '../../text/range';
import { rangeOfWords } from '../place';
import type { SourceWords } from '../words/sourceWords';
import { asidesIn } from './asides';
import { remarksOf } from './remarks';

/**
 * What a reader of a source passes over: its furniture, the narrator's remark between two halves of what somebody says or
 * within it, and what a transcriber put into it (`(laughs)`).
 */
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
    const furniture = source.behindFurniture(at);
    return furniture !== undefined || source.isSpaced(at) ? furniture : this.cuesOf(source).ends.get(at);
  }

  before(source: SourceWords, at: number): number | undefined {
    const furniture = source.furnitureBefore(at);
    return furniture !== undefined || source.isSpaced(at) ? furniture : this.cuesOf(source).starts.get(at);
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
  const { document } = source;
  const ends = new Map<number, number>();
  const starts = new Map<number, number>();
  const passed = [
    ...cuesBetween(quotations),
    ...remarksOf(document, quotations),
    ...asidesIn(proseOf(document)),
  ];
  for (const { start, end } of passed) {
    const from = source.firstFrom(start);
    const to = source.firstFrom(end);
    if (to <= from || to - from > LONGEST_CUE) continue;
    ends.set(from, to);
    starts.set(to, from);
  }
  return { quotations, ends, starts };
}

function cuesBetween(quotations: readonly Quotation[]): TextRange[] {
  return quotations.flatMap((quotation, i) => {
    const next = quotations[i + 1];
    return next !== undefined && goesOn(quotation, next) ? [{ start: quotation.end, end: next.start }] : [];
  });
}

/**
 * In `“We stay,” Moreau said. “All of us.”` the second half is the same speaker's, and so it is in `“We stay,” she said.
 * “All of us.”`, whoever she is.
 */
function goesOn(first: Quotation, second: Quotation): boolean {
  const { paragraph, speaker, speakerText, cue } = first;
  if (paragraph !== second.paragraph || speaker !== second.speaker) return false;
  return (
    speaker !== undefined || (cue !== undefined && cue === second.cue && speakerText === second.speakerText)
  );
}
