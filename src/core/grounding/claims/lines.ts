import { monthNamed } from '../../dates/calendarNames';

const LINES =
  /(?<![\p{L}\p{N}_])(?:lines?|ll?\.|Zeilen?|Z\.|lignes?|líneas?|linhas?|wiersze?|строк[аи]?|ряд(?:ок|ки))\s?(\d{1,7})(?:\s?[–—-]\s?(\d{1,7}))?/iu;
/** With a capital they are a town and a German rule; in careless writing a year or a day may stand behind the town. */
const SMALL_LINES =
  /(?<![\p{L}\p{N}_])(?:righe|riga|regels?)\s?(?!(?:1[5-9]|20)\d\d(?!\d))(\d{1,7})(?:\s?[–—-]\s?(\d{1,7}))?/gu;
const NEXT_WORD = /^\.?\s{1,3}(\p{L}{3,12})/u;

/** The lines that a citation names, the first and the last in the groups of what names them. */
export function linesIn(text: string): RegExpExecArray | null {
  return LINES.exec(text) ?? Array.from(text.matchAll(SMALL_LINES)).find(namesNoDay) ?? null;
}

function namesNoDay({ 0: found, index, input }: RegExpExecArray): boolean {
  const next = NEXT_WORD.exec(input.slice(index + found.length))?.[1];
  return next === undefined || monthNamed(next) === undefined;
}
