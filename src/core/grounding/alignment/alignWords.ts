import type { SourceWords } from '../words/sourceWords';
import { openingOf } from '../words/vocabulary';
import type { Pattern, QuotedWord } from './pattern';
import { isStemOf } from './pattern';

/** One step of an alignment: a word of the quotation, one of the source, or one of each. */
export interface Step {
  readonly kind: 'equal' | 'replaced' | 'dropped' | 'added' | 'omitted';
  /** Place among the quotation's words; of what is dropped or omitted, the one before which it would stand. */
  readonly quoted: number;
  /** Place among the source's words; of what is added, the one before which it would stand. */
  readonly place: number;
}

/** The cheapest way from the words of a quotation to those of a source. */
export interface Alignment {
  readonly source: SourceWords;
  readonly from: number;
  readonly to: number;
  readonly steps: readonly Step[];
  readonly matched: readonly QuotedWord[];
  readonly cost: number;
}

/**
 * What each step costs. A word of the quotation that the source lacks is dear, one of the source left out cheap, so that
 * `We close` is `We [never] close` and not `[We] close`; what reads alike is likelier to be meant than what does not.
 */
const REPLACED = 1.9;
const REPLACED_ALIKE = 1.5;
const DROPPED = 0.6;
const ADDED = 2;

const DIAGONAL = 1;
const DOWN = 2;
const RIGHT = 3;

/**
 * Needleman and Wunsch's alignment (1970) of all words of a quotation with some of a source's: what goes before and behind
 * in the source costs nothing, nor does what an omission or a bracket stands for.
 *
 * ```
 *            the   city  was   largely  quiet      (source)
 *  the       ↘
 *  city            ↘
 *  was                   ↘     →
 *  calm                                 ↘ replaced
 * ```
 */
export function alignWords(pattern: Pattern, source: SourceWords, from: number, to: number): Alignment {
  const words = pattern.words;
  const columns = to - from + 1;
  const free = freeRows(pattern);
  const moves = new Uint8Array((words.length + 1) * columns);
  let above = new Float32Array(columns);
  for (let row = 1; row <= words.length; row++) {
    const word = words[row - 1];
    const current = new Float32Array(columns);
    current[0] = (above[0] ?? 0) + ADDED;
    moves[row * columns] = DOWN;
    if (word)
      fillRow(word, source, from, { above, current, moves, offset: row * columns, isFree: free.has(row) });
    above = current;
  }
  return trace(pattern, source, from, columns, moves, above);
}

/** After these numbers of words the source may go on without cost. */
function freeRows({ pieces, gaps }: Pattern): ReadonlySet<number> {
  const rows = new Set<number>();
  let row = 0;
  pieces.forEach((piece, i) => {
    row += piece.length;
    if (gaps[i]?.some(({ kind }) => kind !== 'split')) rows.add(row);
  });
  return rows;
}

interface Row {
  readonly above: Float32Array;
  readonly current: Float32Array;
  readonly moves: Uint8Array;
  readonly offset: number;
  readonly isFree: boolean;
}

function fillRow(word: QuotedWord, source: SourceWords, from: number, row: Row): void {
  const { above, current, moves, offset, isFree } = row;
  const opening = openingOf(word.key);
  for (let column = 1; column < current.length; column++) {
    const place = from + column - 1;
    const diagonal = (above[column - 1] ?? 0) + differenceOf(word, opening, source, place);
    const down = (above[column] ?? 0) + ADDED;
    const right = (current[column - 1] ?? 0) + (isFree ? 0 : DROPPED);
    const least = Math.min(diagonal, down, right);
    current[column] = least;
    moves[offset + column] = least === diagonal ? DIAGONAL : least === right ? RIGHT : DOWN;
  }
}

function isSame(word: QuotedWord, source: SourceWords, place: number): boolean {
  return source.numbers[place] === word.number || (word.isStem && isStemOf(word, source.key(place)));
}

function differenceOf(word: QuotedWord, opening: number, source: SourceWords, place: number): number {
  if (isSame(word, source, place)) return 0;
  return source.opening(place) === opening ? REPLACED_ALIKE : REPLACED;
}

function trace(
  pattern: Pattern,
  source: SourceWords,
  from: number,
  columns: number,
  moves: Uint8Array,
  last: Float32Array,
): Alignment {
  let column = 0;
  for (let i = 1; i < columns; i++) if ((last[i] ?? 0) < (last[column] ?? 0)) column = i;
  const cost = last[column] ?? 0;
  const end = from + column;
  const free = freeRows(pattern);
  const steps: Step[] = [];
  let row = pattern.words.length;
  while (row > 0) {
    const move = moves[row * columns + column] ?? DOWN;
    if (move === RIGHT) {
      column--;
      steps.push({ kind: free.has(row) ? 'omitted' : 'dropped', quoted: row, place: from + column });
      continue;
    }
    row--;
    if (move === DIAGONAL) column--;
    const word = pattern.words[row];
    const isEqual = word !== undefined && isSame(word, source, from + column);
    const kind = move === DOWN ? 'added' : isEqual ? 'equal' : 'replaced';
    steps.push({ kind, quoted: row, place: from + column });
  }
  steps.reverse();
  const matched = steps.flatMap((step) => {
    const word = step.kind === 'equal' ? pattern.words[step.quoted] : undefined;
    return word ? [word] : [];
  });
  return { source, from: from + column, to: end, steps, matched, cost };
}
