import type { PdfLine } from './model';

/** The stretches of one line in the order they are read, by where they stand on it. */
export function inReadingOrder(cells: readonly PdfLine[], isTable: boolean): PdfLine[] {
  const sorted = [...cells].sort((a, b) => a.x - b.x);
  const isRightToLeft = lettersOf(sorted, true) > lettersOf(sorted, false);
  if (isRightToLeft) sorted.reverse();
  return isTable ? sorted : turnedRuns(sorted, !isRightToLeft);
}

function lettersOf(cells: readonly PdfLine[], isRightToLeft: boolean): number {
  return cells
    .filter((cell) => (cell.isRightToLeft ?? false) === isRightToLeft)
    .reduce((sum, { text }) => sum + text.length, 0);
}

/** Stretches of the other direction that stand side by side are read by theirs. */
function turnedRuns(cells: readonly PdfLine[], isRightToLeft: boolean): PdfLine[] {
  const runs: PdfLine[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    const isOther = (cell.isRightToLeft ?? false) === isRightToLeft;
    if (run && isOther && (run[0]?.isRightToLeft ?? false) === isRightToLeft) run.unshift(cell);
    else runs.push([cell]);
  }
  return runs.flat();
}
