import type { SourceWords } from '../words/sourceWords';
import { UNKNOWN } from '../words/vocabulary';
import type { SearchedWords } from '../words/otherSources';
import type { Occurrence, Skipped } from './occurrence';
import type { Gap, Pattern, Piece } from './pattern';
import type { Passing } from './passing';
import { isAnd, walk } from './walk';

export interface Search {
  readonly index: SearchedWords;
  readonly passing: Passing;
  /** Looked through instead of all sources. */
  readonly within?: readonly SourceWords[];
}

/** More places are not looked at: a phrase that stands so often says nothing of its source. */
const MOST_OCCURRENCES = 200;
/** Furthest that an omission reaches, by the words of the piece behind it: short ones would be found anywhere. */
const OMITTED_PER_WORD = 60;
const MOST_OMITTED = 1500;
/** What a bracket may stand for: `[Putin]` for `the Russian president who spoke yesterday`. */
const MOST_REPLACED = 8;
/** Longest remark of the source's narrator between two halves of a quotation, in words. */
const MOST_NARRATED = 40;

/**
 * All places where the words of a quotation stand as it has them, or changed only as quoting allows. Where the rarest word
 * leads to none the next is tried, as a source may have that in two pieces (`[N]o`).
 */
export function occurrencesOf(pattern: Pattern, search: Search): Occurrence[] {
  for (const anchor of anchorsOf(pattern, search.index)) {
    const found = occurrencesAt(anchor, pattern, search);
    if (found.length > 0) return found;
  }
  return [];
}

function occurrencesAt(anchor: Anchor, pattern: Pattern, search: Search): Occurrence[] {
  const found: Occurrence[] = [];
  const seen = new Set<string>();
  const next = firmlyNext(pattern.pieces[anchor.piece] ?? [], anchor.word);
  search.index.eachWith(anchor.number, search.within, (source, rank) => {
    const { places } = source;
    const end = places.beginOf(rank + 1);
    for (let row = places.beginOf(rank); row < end && found.length < MOST_OCCURRENCES; row++) {
      const at = places.rows[row] ?? 0;
      if (next !== undefined && partsBehind(source, at, next)) continue;
      const occurrence = occurrenceAround(pattern, anchor, source, at, search);
      if (occurrence === undefined) continue;
      const key = `${occurrence.from} ${occurrence.to} ${source.document.source.id}`;
      if (!seen.has(key)) found.push(occurrence);
      seen.add(key);
    }
  });
  return found;
}

/** A rare word of a quotation: where that does not stand the quotation can't. */
interface Anchor {
  readonly piece: number;
  readonly word: number;
  readonly number: number;
}

const MOST_ANCHORS = 2;

function anchorsOf({ pieces }: Pattern, { vocabulary }: SearchedWords): Anchor[] {
  return pieces
    .flatMap((words, piece) =>
      words.flatMap(({ number, isStem }, word) =>
        number === UNKNOWN || isStem || vocabulary.count(number) === 0 ? [] : [{ piece, word, number }],
      ),
    )
    .sort((a, b) => vocabulary.count(a.number) - vocabulary.count(b.number))
    .slice(0, MOST_ANCHORS);
}

function occurrenceAround(
  pattern: Pattern,
  anchor: Anchor,
  source: SourceWords,
  at: number,
  search: Search,
): Occurrence | undefined {
  const piece = pattern.pieces[anchor.piece] ?? [];
  const start = firstStart(piece, anchor.word, source, at, search.passing);
  const end = start === undefined ? undefined : walk(piece, source, start, search.passing);
  if (start === undefined || end === undefined) return undefined;
  const before = piecesBefore(pattern, anchor.piece, source, start, search.passing);
  const after = before && piecesAfter(pattern, anchor.piece, source, end, search.passing);
  return before && after
    ? { source, from: before.at, to: after.at, skipped: [...before.skipped, ...after.skipped] }
    : undefined;
}

function firstStart(
  piece: Piece,
  word: number,
  source: SourceWords,
  at: number,
  passing: Passing,
): number | undefined {
  for (const from of startsOf(piece, word, source, at, passing))
    if (walk(piece, source, from, passing) !== undefined) return from;
  return undefined;
}

/** The number of the word behind a piece's `word`, where the source must have those two as they are. */
function firmlyNext(piece: Piece, word: number): number | undefined {
  const [own, next] = [piece[word], piece[word + 1]];
  return own === undefined || next === undefined || own.isJoined || next.isStem || next.isJoined
    ? undefined
    : next.number;
}

/** Whether the source goes on behind word `at` with another word than that, as far as one look tells: most do. */
function partsBehind(source: SourceWords, at: number, next: number): boolean {
  return (
    source.numbers[at + 1] !== next &&
    source.isSpaced(at + 1) &&
    source.behindFurniture(at + 1) === undefined &&
    !source.isJoined(at + 1)
  );
}

/** Where a piece may begin whose word `word` is the source's `at`: words joined before it or what is passed over shift that. */
function* startsOf(
  piece: Piece,
  word: number,
  source: SourceWords,
  at: number,
  passing: Passing,
): Generator<number> {
  const start = at - word;
  if (start >= 0) yield start;
  const before = piece.slice(0, word + 1);
  const isSplit = before.some(({ number, isJoined }) => number === UNKNOWN || isJoined);
  if (isSplit || before.some(isAnd) || isJoinedBefore(source, start, at))
    for (const shift of SHIFTS) if (start + shift >= 0) yield start + shift;
  for (let place = at; place > Math.max(0, start); place--) {
    const behind = passing.before(source, place);
    if (behind !== undefined && start >= place - behind) yield start - (place - behind);
  }
  const skipping = startBehindAll(word, source, at, passing);
  if (skipping >= 0 && skipping !== start) yield skipping;
}

/** Words more or fewer that a source may have for those before one, where some are joined. */
const SHIFTS = [-1, 1, -2, 2] as const;

function isJoinedBefore(source: SourceWords, start: number, at: number): boolean {
  for (let place = Math.max(0, start - 1); place < at; place++) if (source.isJoined(place)) return true;
  return false;
}

/** Where word `word` is the source's `at` and everything before it that may be passed over is. */
function startBehindAll(word: number, source: SourceWords, at: number, passing: Passing): number {
  let place = at;
  for (let left = word; left > 0; left--) {
    for (let before = passing.before(source, place); before !== undefined;)
      before = passing.before(source, (place = before));
    place--;
  }
  return place;
}

interface Reached {
  readonly at: number;
  readonly skipped: readonly Skipped[];
}

function piecesAfter(
  { pieces, gaps }: Pattern,
  from: number,
  source: SourceWords,
  end: number,
  passing: Passing,
): Reached | undefined {
  const skipped: Skipped[] = [];
  let at = end;
  for (let i = from + 1; i < pieces.length; i++) {
    const piece = pieces[i] ?? [];
    const gap = gaps[i - 1] ?? [];
    const start = nearest(reachOf(gap, piece), (distance) => {
      const to = at + distance;
      return walk(piece, source, to, passing) !== undefined && allows(gap, source, at, to, passing)
        ? to
        : undefined;
    });
    if (start === undefined) return undefined;
    if (start > at) skipped.push({ from: at, to: start, gap: i - 1 });
    at = walk(piece, source, start, passing) ?? start;
  }
  return { at, skipped };
}

function piecesBefore(
  { pieces, gaps }: Pattern,
  from: number,
  source: SourceWords,
  start: number,
  passing: Passing,
): Reached | undefined {
  const skipped: Skipped[] = [];
  let at = start;
  for (let i = from - 1; i >= 0; i--) {
    const piece = pieces[i] ?? [];
    const gap = gaps[i] ?? [];
    const begin = nearest(reachOf(gap, piece), (distance) => {
      const from = at - distance - piece.length;
      const end = from < 0 ? undefined : walk(piece, source, from, passing);
      return end !== undefined && end <= at && allows(gap, source, end, at, passing) ? from : undefined;
    });
    if (begin === undefined) return undefined;
    const end = walk(piece, source, begin, passing) ?? begin;
    if (end < at) skipped.unshift({ from: end, to: at, gap: i });
    at = begin;
  }
  return { at, skipped };
}

function nearest(most: number, at: (distance: number) => number | undefined): number | undefined {
  for (let distance = 0; distance <= most; distance++) {
    const found = at(distance);
    if (found !== undefined) return found;
  }
  return undefined;
}

function reachOf(gap: readonly Gap[], piece: Piece): number {
  return gap.reduce((sum, each) => {
    if (each.kind === 'omission') return sum + Math.min(MOST_OMITTED, OMITTED_PER_WORD * piece.length);
    if (each.kind === 'split') return sum + MOST_NARRATED;
    const { length } = each.words;
    return sum + (each.isEnding ? length + 1 : Math.max(MOST_REPLACED, length + MOST_REPLACED / 2));
  }, 0);
}

/** Only the narrator's words may be passed over where a quotation is split and marks no omission. */
function allows(
  gap: readonly Gap[],
  source: SourceWords,
  from: number,
  to: number,
  passing: Passing,
): boolean {
  return from === to || gap.some(({ kind }) => kind !== 'split') || passing.isNarrated(source, from, to);
}
