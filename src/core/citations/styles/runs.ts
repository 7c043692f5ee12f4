import type { ReferenceStyle } from '../reference';
import type { Run } from './model';

/**
 * Characters for private use that stand in a reference while it is set: where a face begins and ends, the two forms of a month, and `<`,
 * which citeproc would read as markup in words of the corpus.
 */
export const ITALIC = { begin: '\uF0A1', end: '\uF0A2' } as const;
export const UPRIGHT = { begin: '\uF0A3', end: '\uF0A4' } as const;
const LESS_THAN = '\uF0A5';
export const MONTH = { begin: '\uF0A6', genitive: '\uF0A7', end: '\uF0A8' } as const;
const MARKS = /[\uF0A1-\uF0A8]/g;

/** A text of the corpus as citeproc may have it. */
export function shielded(text: string): string {
  return text.replace(MARKS, '').replaceAll('<', LESS_THAN);
}

/** The stretches of a set reference, in order; those of one face are one. */
export function runsOf(set: string): Run[] {
  const runs: { text: string; italic: boolean }[] = [];
  const faces: boolean[] = [];
  for (const part of set.replace(/\s+$/, '').split(/([\uF0A1-\uF0A4])/)) {
    if (part === ITALIC.begin || part === UPRIGHT.begin) faces.push(part === ITALIC.begin);
    else if (part === ITALIC.end || part === UPRIGHT.end) faces.pop();
    else if (part !== '') add(runs, part.replaceAll(LESS_THAN, '<'), faces.at(-1) === true);
  }
  return runs;
}

function add(runs: { text: string; italic: boolean }[], text: string, italic: boolean): void {
  const last = runs.at(-1);
  if (last?.italic === italic) last.text += text;
  else runs.push({ text, italic });
}

/** The brackets around a citation in the text give way to those that hold its file too. */
export function withoutBrackets(runs: readonly Run[]): readonly Run[] {
  const first = runs[0];
  const last = runs.at(-1);
  if (!first?.text.startsWith('(') || !last?.text.endsWith(')')) return runs;
  return runs
    .map((run) => ({
      ...run,
      text: run.text.slice(run === first ? 1 : 0, run === last ? -1 : undefined),
    }))
    .filter(({ text }) => text !== '');
}

/** Runs as a language writes them. White space at the ends of an italic one stays outside: it would undo the markup. */
export function writeRuns(runs: readonly Run[], style: ReferenceStyle): string {
  return runs
    .map(({ text, italic }) => {
      if (!italic) return style.plain(text);
      const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
      return words === '' ? before + after : `${before}${style.emphasis(words)}${after}`;
    })
    .join('');
}
