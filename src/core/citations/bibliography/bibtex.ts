import type { CslItem } from '../csl';
import { escapeLatex } from '../markup/latex';
import type { CslName } from '../cslName';
import { wholeFamily } from '../cslName';
import { onOneLine } from '../reference';

/** BibTeX (Patashnik 1988) and biblatex (3.20) differ in their names for a newspaper and a date. */
export type BibtexDialect = 'bibtex' | 'biblatex';

type Field = readonly [name: string, value: string];

/** Entries in UTF-8, parted by empty lines. */
export function writeBibtex(items: readonly CslItem[], dialect: BibtexDialect): string {
  return items.map((item) => `${entry(item, dialect)}\n`).join('\n');
}

function entry(item: CslItem, dialect: BibtexDialect): string {
  // An article has to have its journal, in BibTeX and biblatex alike.
  const isArticle = item['container-title'] !== undefined;
  const fields = [...describedBy(item), ...containerOf(item, dialect), ...dateOf(item, dialect)];
  const lines = [...fields, ['note', braced(item.note)] as const].map(
    ([name, value]) => `  ${name} = ${value},\n`,
  );
  return `@${isArticle ? 'article' : 'misc'}{${item.id},\n${lines.join('')}}`;
}

function describedBy({ author, title }: CslItem): Field[] {
  return [
    ...(author === undefined ? [] : [['author', `{${author.map(nameOf).join(' and ')}}`] as const]),
    // Twice in braces, so that no style changes its letters’ case.
    ...(title === undefined ? [] : [['title', `{${braced(title)}}`] as const]),
  ];
}

function containerOf(item: CslItem, dialect: BibtexDialect): Field[] {
  const container = item['container-title'];
  if (container === undefined) return [];
  return dialect === 'bibtex'
    ? [['journal', braced(container)]]
    : [
        ['journaltitle', braced(container)],
        ['entrysubtype', '{newspaper}'],
      ];
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** No field at all where the source states no date. */
function dateOf({ issued }: CslItem, dialect: BibtexDialect): Field[] {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  if (year === undefined) return [];
  if (dialect === 'biblatex') return [['date', braced(isoDate([year, month, day]))]];
  return [
    ['year', braced(String(year))],
    ...(month === undefined ? [] : [['month', MONTHS[month - 1] ?? ''] as const]),
    ...(day === undefined ? [] : [['day', braced(String(day))] as const]),
  ];
}

function isoDate(parts: readonly (number | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0'))
    .join('-');
}

/** `von Last, Jr, First`; what is no given and family name is one word to BibTeX, whatever “and” or comma it holds. */
function nameOf(name: CslName): string {
  if ('literal' in name) return braced(name.literal);
  const suffix = name.suffix === undefined ? [] : [name.suffix];
  return [wholeFamily(name), ...suffix, name.given].map(escapeBibtex).join(', ');
}

function braced(text: string): string {
  return `{${escapeBibtex(onOneLine(text))}}`;
}

const BRACE = /[{}]/g;

/** As in LaTeX; but BibTeX counts braces also behind a backslash, so that one without its pair would not end. */
function escapeBibtex(text: string): string {
  if (isBalanced(text)) return escapeLatex(text);
  return text
    .split(/([{}])/)
    .map((part) => LONE_BRACES.get(part) ?? escapeLatex(part))
    .join('');
}

const LONE_BRACES: ReadonlyMap<string, string> = new Map([
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
]);

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const [brace] of text.matchAll(BRACE)) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
