import { isSubtitles } from '../../corpus/formats/markup';
import type { SourceDocument } from '../../corpus/model';
import { passageAt } from '../../corpus/places';
import { proseOf } from '../../corpus/prose';
import type { Quotation } from '../../quotes/model';
import type { TextRange } from '../../text/range';
import { contains, overlapping, overlaps, slice } from '../../text/range';
import { negationsIn } from '../rules/negations';
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
    if (furniture !== undefined) return this.cuesOf(source).ends.get(furniture) ?? furniture;
    return source.isSpaced(at) ? undefined : this.cuesOf(source).ends.get(at);
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
    ...cuesBetween(quotations, proseOf(document)),
    ...(isSubtitles(document.source.file) ? repeatedVoices(document, quotations) : []),
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

function cuesBetween(quotations: readonly Quotation[], text: string): TextRange[] {
  const turns = quotations.filter(({ isTurn }) => isTurn === true);
  return quotations.flatMap((quotation, i) => {
    const next = quotations[i + 1];
    if (next === undefined || !goesOn(quotation, next, text)) return [];
    const between = { start: quotation.end, end: next.start };
    // Within a turn, what stands outside of marks is not the narrator's but the teller's.
    const isTold = turns.some((turn) => contains(turn, between));
    return isTold && countsOrDenies(slice(text, between)) ? [] : [between];
  });
}

/**
 * The voice of a cue of subtitles that is the person's who spoke the cue before too. It is all that stands before the words
 * of its cue; labels of roles, and those that describe, stay.
 */
function repeatedVoices({ text, passages }: SourceDocument, quotations: readonly Quotation[]): TextRange[] {
  const turns = quotations.filter(({ isTurn }) => isTurn === true);
  return turns.flatMap((turn, i) => {
    const before = turns[i - 1];
    const passage = passageAt(passages, turn.start);
    if (before === undefined || passage === undefined || !isOfOne(before, turn)) return [];
    const label = { start: passage.start, end: turn.start };
    const between = overlapping(passages, { start: before.end, end: passage.start });
    const isNext = between.every(({ kind, end }) => kind === 'furniture' || end <= before.end);
    return isNext && VOICE.exec(slice(text, label))?.[1] === turn.speakerText ? [label] : [];
  });
}

/** WebVTT's, and nothing else. */
const VOICE = /^<v(?:\.[^\s<>]{1,40})?[ \t]([^<>\n]{1,80})>\s{0,3}$/u;

/** Whether the source names one person as the speaker of both. */
function isOfOne(a: Quotation, b: Quotation): boolean {
  return a.speaker !== undefined && a.speaker === b.speaker && a.speakerText === b.speakerText;
}

function countsOrDenies(text: string): boolean {
  return negationsIn(text) > 0 || /\p{N}/u.test(text);
}

/**
 * In `“We stay,” Moreau said. “All of us.”` the second half is the same speaker's, and so it is in `“We stay,” she said.
 * “All of us.”`, whoever she is, where nothing but her cue stands between and none behind.
 */
function goesOn(first: Quotation, second: Quotation, text: string): boolean {
  const { paragraph, speaker, speakerText, cue } = first;
  if (paragraph !== second.paragraph || speaker !== second.speaker) return false;
  if (speaker !== undefined) return true;
  if (cue === undefined || cue !== second.cue || speakerText !== second.speakerText) return false;
  const between = text.slice(first.end, second.start);
  const behind = text.slice(second.end, second.end + BEHIND).split(/[\n“«„"]/u, 1)[0] ?? '';
  return between.includes(cue) && !ANOTHER_SENTENCE.test(between) && !behind.includes(cue);
}

/** How far behind a quotation its own cue is looked for. */
const BEHIND = 100;
const ANOTHER_SENTENCE = /\p{L}[.!?…][\s\u00A0]+\p{L}/u;
