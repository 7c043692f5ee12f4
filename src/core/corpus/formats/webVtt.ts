import { indexLines } from '../../text/lines';
import type { Block, Shape } from '../page/block';
import { linesOf } from '../page/lines';
import type { Line } from '../page/lines';
import type { Format, Layout } from './format';
import { WEBVTT_EXTENSIONS } from './markup';

/** Subtitles of the web (https://www.w3.org/TR/webvtt1/). */
export const webVtt: Format = { extensions: WEBVTT_EXTENSIONS, layOut };

/** Empty lines part its blocks: the header, styles, regions, notes, and cues, whose times stand over their words. */
function layOut(text: string): Layout {
  const runs: Line[][] = [];
  for (const line of linesOf(text, indexLines(text))) {
    if (line.apart || runs.length === 0) runs.push([line]);
    else runs.at(-1)?.push(line);
  }
  return { blocks: runs.flatMap((run) => blocksOf(text, run)) };
}

const TIMES = /^(?:\d{1,4}:)?\d{2}:\d{2}[.,]\d{3}\s{1,4}-->\s/;
const NO_CUE = /^(?:WEBVTT(?:\s|$)|NOTE(?:\s|$)|(?:STYLE|REGION)$)/;

function blocksOf(text: string, run: readonly Line[]): Block[] {
  const lineAt = ({ start, end }: Line): string => text.slice(start, end);
  const times = run.findIndex((line) => TIMES.test(lineAt(line)));
  const [first] = run;
  const isNoCue = times < 0 && first !== undefined && NO_CUE.test(lineAt(first));
  const words = isNoCue ? run.length : times + 1;
  return [
    ...run.slice(0, words).flatMap((line) => blockOf([line], 'furniture')),
    ...blockOf(run.slice(words), 'paragraph'),
  ];
}

function blockOf(lines: readonly Line[], shape: Shape): Block[] {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return [];
  const { start, number: startLine, apart } = first;
  return [{ start, end: last.end, startLine, endLine: last.number, shape, apart }];
}
