import { fold } from '../text/folding';
import type { CitationRecord } from './model';
import { fileName } from './reference';

const DEFINITION_OR_USE = /\[\^([^\]\s[^]{1,200})\]/g;

/** The identifiers of all footnotes that a Markdown text uses or defines, each once, in order. */
export function footnoteIdsIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(DEFINITION_OR_USE), (match) => match[1] ?? ''))];
}

/**
 * An identifier that says where a quotation comes from and stays the same for it: `le-monde-2025-03-12-l20`; where the
 * draft has it already, with the next free number behind it.
 */
export function footnoteIdFor(record: CitationRecord, taken: readonly string[]): string {
  const known = new Set(taken.map((id) => id.toLowerCase()));
  const base = [slug(record.container ?? stem(record)), record.issued, `l${record.startLine}`]
    .filter((part) => part !== undefined && part !== '')
    .join('-');
  if (!known.has(base)) return base;
  for (let number = 2; ; number++) {
    const numbered = `${base}-${number}`;
    if (!known.has(numbered)) return numbered;
  }
}

/** Longest part of an identifier that a name gives, in characters; whole words are kept. */
const LONGEST_SLUG = 32;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;

/** Folded words joined by hyphens. */
export function slug(name: string): string {
  const words = fold(name)
    .split(SEPARATORS)
    .filter((word) => word !== '');
  let made = '';
  for (const word of words) {
    const longer = made === '' ? word : `${made}-${word}`;
    if (longer.length > LONGEST_SLUG) break;
    made = longer;
  }
  return made === '' ? (words[0] ?? '').slice(0, LONGEST_SLUG) : made;
}

/** The file’s name without its extension. */
export function stem(record: Pick<CitationRecord, 'file'>): string {
  return fileName(record).replace(/(?<=.)\.[^.]{1,10}$/, '');
}
