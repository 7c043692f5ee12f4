import type { StandingEntry } from './model';

/** Where an entry begins: `@article{key,`. */
const ENTRY = /@([A-Za-z]{1,40})\s{0,20}[{(]\s{0,20}([^\s,{}()"#%'=\\]{1,400})\s{0,20},/g;
/** What has no key. */
const NO_ENTRIES = new Set(['comment', 'string', 'preamble']);

/** The entries of a `.bib` file in order, each with all up to the next. */
export function bibEntries(text: string): StandingEntry[] {
  const heads = Array.from(text.matchAll(ENTRY)).filter(
    ([, type = '']) => !NO_ENTRIES.has(type.toLowerCase()),
  );
  return heads.map((head, i) => ({
    key: head[2] ?? '',
    words: text.slice(head.index + head[0].length, heads[i + 1]?.index ?? text.length),
  }));
}
