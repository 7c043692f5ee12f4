import { messageOf } from '../../text/messageOf';
import type { CslItem } from '../csl';
import type { StandingEntry } from './model';
import { BibliographyError } from './model';

/** The items of a CSL-JSON file. Throws a `BibliographyError` where it is none. */
export function cslJsonEntries(text: string, name: string): StandingEntry[] {
  if (withoutMark(text).trim() === '') return [];
  const items = parsed(text, name);
  if (!Array.isArray(items))
    throw new BibliographyError(
      `${name} is not CSL-JSON: it should be one list of items. Nothing was written; mend it, or name another file.`,
    );
  return items.map((item: unknown) => ({
    key: String(Object(item)['id'] ?? ''),
    words: JSON.stringify(item),
  }));
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(withoutMark(text));
  } catch (error) {
    throw new BibliographyError(
      `${name} is not valid JSON (${messageOf(error)}). Nothing was written; mend it first.`,
    );
  }
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

/** Sets items behind the last of the list; what stands there keeps its layout. */
export function insertIntoJson(text: string, items: readonly CslItem[]): string {
  const close = text.lastIndexOf(']');
  const written = items.map((item) => indented(JSON.stringify(item, undefined, INDENT))).join(',\n');
  if (close < 0) return `[\n${written}\n]\n`;
  const standing = text.slice(0, close).trimEnd();
  const comma = standing.endsWith('[') ? '' : ',';
  return `${standing}${comma}\n${written}\n${text.slice(close)}`;
}

const INDENT = 2;

function indented(text: string): string {
  return text.replace(/^/gm, ' '.repeat(INDENT));
}
