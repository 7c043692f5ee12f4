import { existsSync, readFileSync } from 'node:fs';
import { COMMON, DICTIONARY } from '../../../../src/core/names/lexicon';
import type { WordTable } from './wordTable';

/** The words of a SCOWL list in all varieties of English. */
export function readList(scowl: string, level: string): string[] {
  return ['english', 'american', 'british', 'british_z', 'canadian', 'australian']
    .map((variety) => `${scowl}/${variety}-${level}`)
    .filter(existsSync)
    .flatMap((path) => readFileSync(path, 'latin1').split('\n'))
    .filter((word) => word !== '' && !word.includes("'"));
}

export function addDictionary(table: WordTable, scowl: string): void {
  for (const level of [10, 20])
    for (const word of readList(scowl, `words.${level}`)) if (!/[A-Z]/.test(word)) table.mark(word, COMMON);
  for (const level of [35, 40, 50])
    for (const word of readList(scowl, `words.${level}`))
      if (!/[A-Z]/.test(word)) table.mark(word, DICTIONARY);
}
