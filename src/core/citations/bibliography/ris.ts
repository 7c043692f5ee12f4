import type { CslItem } from '../csl';
import type { CslName } from '../cslName';
import { wholeFamily } from '../cslName';
import { onOneLine } from '../reference';

/** RIS of Research Information Systems (2001): tags of two letters, lines that end in CR LF, dates `YYYY/MM/DD/`. */
export function writeRis(items: readonly CslItem[]): string {
  return items.map((item) => linesOf(item).join('\r\n') + '\r\n').join('\r\n');
}

function linesOf(item: CslItem): string[] {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  return [
    line('TY', item.type === 'article-newspaper' ? 'NEWS' : 'GEN'),
    line('ID', item.id),
    ...(item.author ?? []).map((author) => line('AU', nameOf(author))),
    ...optional('TI', item.title),
    ...optional('T2', item['container-title']),
    ...(year === undefined
      ? []
      : [line('PY', fourDigits(year)), line('DA', `${fourDigits(year)}/${two(month)}/${two(day)}/`)]),
    ...optional('LA', item.language),
    line('N1', item.note),
    'ER  - ',
  ];
}

function line(tag: string, value: string): string {
  return `${tag}  - ${onOneLine(value)}`;
}

function optional(tag: string, value: string | undefined): string[] {
  return value === undefined ? [] : [line(tag, value)];
}

/** Family name, given name and suffix are parted by commas, which a name that is none of them may not hold. */
function nameOf(name: CslName): string {
  if ('literal' in name) return name.literal.replaceAll(',', '');
  return [wholeFamily(name), name.given, ...(name.suffix === undefined ? [] : [name.suffix])].join(', ');
}

function fourDigits(year: number): string {
  return String(year).padStart(4, '0');
}

function two(part: number | undefined): string {
  return part === undefined ? '' : String(part).padStart(2, '0');
}
