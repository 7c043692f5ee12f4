import type { Block } from './block';
import type { Line } from './lines';

/**
 * Paragraphs of plain text. Most files have a paragraph a line; old electronic texts and e-mail break their lines at a
 * margin. Which of the two a run of lines does is measured: lines were filled up to a margin where the first word of the
 * next would not have fitted on them, and the breaks fall inside sentences.
 */
export function paragraphsOf(text: string, lines: readonly Line[]): Block[] {
  const runs = runsOf(lines);
  const margin = marginOf(text, runs);
  return runs.flatMap((run) => {
    const cue = cueOf(text, run);
    if (cue >= 0)
      return [...run.slice(0, cue + 1).map((line) => blockOf([line])), ...spoken(run.slice(cue + 1))];
    const own = run.length >= TELLING_LINES ? marginOf(text, [run]) : (margin ?? marginOf(text, [run]));
    return grouped(run, (line, next) =>
      own === undefined ? breaksWord(text, line, next) : goesOn(text, line, next, own),
    );
  });
}

const CUE = /^(?:\d{1,2}:)?\d{2}:\d{2}[.,]\d{3} --> /;
/** The times of a cue of subtitles stand on its first line or below its number. */
const CUE_REACH = 2;

function cueOf(text: string, run: readonly Line[]): number {
  return run.slice(0, CUE_REACH).findIndex(({ start, end }) => CUE.test(text.slice(start, end)));
}

/** What is said in a cue, broken over lines to fit the screen. */
function spoken(lines: readonly Line[]): Block[] {
  return lines.length === 0 ? [] : [blockOf(lines)];
}

/** Runs this long are judged by themselves, the others by the whole file. */
const TELLING_LINES = 5;
/** Fewer breaks than this are the lines of a heading or an address. */
const FEWEST_BREAKS = 4;
/** Of lines as wide as a page that are all filled, which verse, lists and addresses are not, so few breaks say enough. */
const FEWEST_SURE_BREAKS = 2;
const PAGE_WIDTH = 60;
/** The margins that people and programs set: below, the lines are verse or lists; above, paragraphs. */
const NARROWEST = 30;
const WIDEST = 130;
/** Ragged right: editors break a word or so before the margin. */
const SLACK = 6;
/** Shares of the breaks of a run or file that must look like breaks at a margin, and fall inside a sentence. */
const FILLED_SHARE = 0.6;
const UNFINISHED_SHARE = 0.55;
/** The share of lines that go on in small letters; German prose, with its capitals, has 0.5. */
const SMALL_SHARE = 0.3;
/** A line shorter than this part of the margin ends its paragraph, unless the next goes on in lower case. */
const SHORT_LINE = 0.75;
const LONGEST_FIRST_WORD = 20;
/** A few very long lines (addresses, tables) do not set the margin. */
const MARGIN_QUANTILE = 0.97;

function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run === undefined || line.apart) runs.push([line]);
    else run.push(line);
  }
  return runs;
}

/** The margin that the lines of these runs were broken at, in columns, or `undefined` where they were not. */
function marginOf(text: string, runs: readonly (readonly Line[])[]): number | undefined {
  const widths = runs.flatMap((run) => run.map(widthOf)).sort((a, b) => a - b);
  const margin = widths[Math.floor((widths.length - 1) * MARGIN_QUANTILE)] ?? 0;
  if (margin < NARROWEST || margin > WIDEST) return undefined;
  let breaks = 0;
  let filled = 0;
  let unfinished = 0;
  let small = 0;
  for (const [line, next] of runs.flatMap((run) => pairs(run))) {
    breaks++;
    if (fills(text, line, next, margin)) filled++;
    if (!endsSentence(text, line)) unfinished++;
    if (!startsLarge(text, next) || isInCapitals(text, next)) small++;
  }
  const fewest = margin >= PAGE_WIDTH && filled === breaks ? FEWEST_SURE_BREAKS : FEWEST_BREAKS;
  const share = (count: number): number => count / Math.max(breaks, fewest);
  const isWrapped =
    share(filled) >= FILLED_SHARE && share(unfinished) >= UNFINISHED_SHARE && share(small) >= SMALL_SHARE;
  return isWrapped && breaks >= fewest ? margin : undefined;
}

/** Lines next to each other as one block as long as each goes on in the next. */
function grouped(run: readonly Line[], isOne: (line: Line, next: Line) => boolean): Block[] {
  const blocks: Line[][] = [];
  for (const line of run) {
    const open = blocks.at(-1);
    const last = open?.at(-1);
    if (open && last && isOne(last, line)) open.push(line);
    else blocks.push([line]);
  }
  return blocks.map(blockOf);
}

const BROKEN_END = /\p{Ll}{2}[-‐\u00AD]$/u;

/** Whether a word of which the rest is on the next line ends a line: `inter-`, `national`. */
function breaksWord(text: string, line: Line, next: Line): boolean {
  return (
    BROKEN_END.test(text.slice(Math.max(line.start, line.end - 3), line.end)) &&
    /^\p{Ll}{2}/u.test(text.slice(next.start, next.start + 2))
  );
}

function goesOn(text: string, line: Line, next: Line, margin: number): boolean {
  if (startsItem(text, next)) return false;
  if (startsSmall(text, next)) return true;
  if (next.indent >= line.indent + PARAGRAPH_INDENT && endsSentence(text, line)) return false;
  return (
    fills(text, line, next, margin) || (!endsSentence(text, line) && widthOf(line) >= margin * SHORT_LINE)
  );
}

/** Columns by which old texts set in the first line of a paragraph. */
const PARAGRAPH_INDENT = 2;
const ITEM = /^(?:[•*–—-]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s/;
const SMALL = /^[\p{Ll}]/u;
const SMALL_LETTER = /\p{Ll}/u;

function startsLarge(text: string, line: Line): boolean {
  return /^[^\p{L}\p{N}]{0,3}[\p{Lu}\p{N}]/u.test(text.slice(line.start, line.start + 4));
}

/** In a text all in capitals, a capital at the beginning of a line says nothing. */
function isInCapitals(text: string, { start, end }: Line): boolean {
  return !SMALL_LETTER.test(text.slice(start, end));
}

function startsItem(text: string, line: Line): boolean {
  return ITEM.test(text.slice(line.start, line.start + 8));
}

function startsSmall(text: string, line: Line): boolean {
  return SMALL.test(text.slice(line.start, line.start + 2));
}

function fills(text: string, line: Line, next: Line, margin: number): boolean {
  const word =
    /^\S*/.exec(text.slice(next.start, Math.min(next.end, next.start + LONGEST_FIRST_WORD)))?.[0] ?? '';
  return widthOf(line) + 1 + word.length > margin - SLACK;
}

const STOP = /[.!?…:;。！？]["'”’»›)\]]{0,3}$/u;

function endsSentence(text: string, line: Line): boolean {
  return STOP.test(text.slice(Math.max(line.start, line.end - 5), line.end));
}

function widthOf(line: Line): number {
  return line.indent + line.end - line.start;
}

function pairs(run: readonly Line[]): [Line, Line][] {
  return run.slice(1).flatMap((next, at) => {
    const line = run[at];
    return line ? [[line, next] as [Line, Line]] : [];
  });
}

function blockOf(lines: readonly Line[]): Block {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) throw new RangeError('a block has at least one line');
  return {
    start: first.start,
    end: last.end,
    startLine: first.number,
    endLine: last.number,
    shape: 'line',
    apart: first.apart,
  };
}
