import type { PartialDate } from '../dates/partialDate';
import { areSeveral } from '../corpus/pages';
import { DEFAULT_LOCALE } from './styles/locales';
import type { LocaleName } from './styles/locales';

/** What Sourcebook’s own citations say in a language, as its CSL locale has it; of each pair one and several. */
interface Terms {
  readonly noDate: string;
  readonly lines: readonly [string, string];
  readonly pages: readonly [string, string];
  readonly and: string;
}

const ENGLISH: Terms = { noDate: 'n.d.', lines: ['line', 'lines'], pages: ['p.', 'pp.'], and: 'and' };

const TERMS: Readonly<Record<LocaleName, Terms>> = {
  'en-US': ENGLISH,
  'en-GB': ENGLISH,
  'de-DE': { noDate: 'o.\u00A0J.', lines: ['Zeile', 'Zeilen'], pages: ['S.', 'S.'], and: 'und' },
  'es-ES': { noDate: 's.\u00A0f.', lines: ['línea', 'líneas'], pages: ['p.', 'pp.'], and: 'y' },
  'fr-FR': { noDate: 's.\u00A0d.', lines: ['ligne', 'lignes'], pages: ['p.', 'p.'], and: 'et' },
  'it-IT': { noDate: 's.d.', lines: ['riga', 'righe'], pages: ['p.', 'pp.'], and: 'e' },
  'nl-NL': { noDate: 'z.d.', lines: ['regel', 'regels'], pages: ['p.', 'pp.'], and: 'en' },
  'pl-PL': { noDate: 'b.d.', lines: ['wiersz', 'wiersze'], pages: ['s.', 's.'], and: 'i' },
  'pt-PT': { noDate: 's.d.', lines: ['linha', 'linhas'], pages: ['p.', 'pp.'], and: 'e' },
  'ru-RU': { noDate: 'б.\u00A0д.', lines: ['строка', 'строки'], pages: ['с.', 'с.'], and: 'и' },
  'uk-UA': { noDate: 'б.\u00A0д.', lines: ['рядок', 'рядки'], pages: ['с.', 'с.'], and: 'і' },
};

/** `14 November 2024`, `November 2024`, `2024`, or that the source states no date, in the language of the draft. */
export function writtenDate(date: PartialDate | undefined, locale: LocaleName = DEFAULT_LOCALE): string {
  if (date === undefined) return TERMS[locale].noDate;
  const [year = '', month, day] = date.split('-').map(Number);
  if (month === undefined) return String(year);
  const time = new Date(0);
  time.setUTCFullYear(Number(year), month - 1, day ?? 1);
  return writerOf(locale, day !== undefined)
    .format(time)
    .replace(ABBREVIATED_YEAR, '')
    .replace(FIRST, '1er ');
}

/** English dates have their day before the month, also in America: no comma then parts them. */
const DATE_LOCALES: Partial<Record<LocaleName, string>> = { 'en-US': 'en-GB' };
/** Russian and Ukrainian write `2024 г.` and `2024 р.` */
const ABBREVIATED_YEAR = /[\s\u00A0][гр]\.$/;
const FIRST = /^1 (?=janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)/;

const writers = new Map<string, Intl.DateTimeFormat>();

function writerOf(locale: LocaleName, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${String(hasDay)}`;
  let writer = writers.get(key);
  if (writer === undefined) {
    const day = hasDay ? ({ day: 'numeric' } as const) : {};
    const form = { ...day, month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
    writers.set(key, (writer = new Intl.DateTimeFormat(DATE_LOCALES[locale] ?? locale, form)));
  }
  return writer;
}

/** `line 14`, `lines 14–15`. */
export function writtenLines(
  { startLine, endLine }: { readonly startLine: number; readonly endLine: number },
  locale: LocaleName = DEFAULT_LOCALE,
): string {
  const [one, several] = TERMS[locale].lines;
  return startLine === endLine ? `${one} ${startLine}` : `${several} ${startLine}–${endLine}`;
}

/** `p. 4`, `pp. 4–5`. */
export function pagesInWords(written: string, locale: LocaleName = DEFAULT_LOCALE): string {
  const [one, several] = TERMS[locale].pages;
  return `${areSeveral(written) ? several : one} ${written}`;
}

/** `Ann Lee, Bob Dow, and Cy Rey`: the last comma is English. */
export function writtenNames(names: readonly string[], locale: LocaleName = DEFAULT_LOCALE): string {
  const others = names.slice(0, -1);
  const last = names.at(-1) ?? '';
  if (others.length === 0) return last;
  const and = conjunction(locale, last);
  const comma = others.length > 1 && and === ENGLISH.and ? ',' : '';
  return `${others.join(', ')}${comma} ${and} ${last}`;
}

/** Spanish has `e` for `y` before the sound of one: `Juan e Ignacio`, but `Juan y Hierro`. */
function conjunction(locale: LocaleName, next: string): string {
  return locale === 'es-ES' && /^h?[ií](?!e)/iu.test(next) ? 'e' : TERMS[locale].and;
}
