import { readFileSync } from 'node:fs';
import { ORGANISATION_NAME, PERSON_NAME, PERSON_PART, PLACE_NAME } from '../../../../src/core/names/lexicon';
import type { WordTable } from './wordTable';

interface Synset {
  readonly file: number;
  readonly instance: boolean;
  readonly words: readonly string[];
}

function readSynsets(wordnet: string, part: string): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const line of readFileSync(`${wordnet}/data.${part}`, 'utf8').split('\n')) {
    if (!/^\d{8} /.test(line)) continue;
    const fields = line.split(' ');
    const count = parseInt(fields[3] ?? '0', 16);
    const words = Array.from({ length: count }, (_, i) => (fields[4 + 2 * i] ?? '').replaceAll('_', ' '));
    synsets.set(fields[0] ?? '', { file: Number(fields[1]), instance: line.includes(' @i '), words });
  }
  return synsets;
}

/** The lexicographer file of the sense that was tagged most often, or of the first one. */
export function addSenses(table: WordTable, wordnet: string): void {
  const best = new Map<string, number>();
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    const synsets = readSynsets(wordnet, part);
    for (const line of readFileSync(`${wordnet}/index.${part}`, 'utf8').split('\n')) {
      const fields = line.split(' ');
      const lemma = fields[0] ?? '';
      const first = fields.find((field) => /^\d{8}$/.test(field));
      if (first === undefined || table.senses.has(lemma)) continue;
      table.senses.set(lemma, (synsets.get(first)?.file ?? 0) + 1);
    }
  }
  for (const line of readFileSync(`${wordnet}/cntlist.rev`, 'utf8').split('\n')) {
    const match = /^([^% ]+)%\d:(\d\d):\S* \d+ (\d+)/.exec(line);
    if (!match) continue;
    const [, lemma = '', file = '', count = ''] = match;
    if (Number(count) > (best.get(lemma) ?? 0)) {
      best.set(lemma, Number(count));
      table.senses.set(lemma, Number(file) + 1);
    }
  }
}

const PERSON_FILE = 18;
const GROUP_FILE = 14;
const PLACE_FILES = new Set([15, 17, 6]);

export function addInstances(table: WordTable, wordnet: string): void {
  for (const { file, instance, words } of readSynsets(wordnet, 'noun').values()) {
    const kind =
      file === PERSON_FILE
        ? PERSON_NAME
        : file === GROUP_FILE
          ? ORGANISATION_NAME
          : PLACE_FILES.has(file)
            ? PLACE_NAME
            : 0;
    if (kind === 0 || (!instance && kind !== ORGANISATION_NAME)) continue;
    for (const word of words) {
      if (/^\p{Lu}/u.test(word) && /\p{Lu}\p{L}*$/u.test(word)) table.addName(word, kind);
      if (instance && kind === PERSON_NAME && /^\p{Lu}/u.test(word))
        table.mark(word.split(' ').at(-1) ?? '', PERSON_PART);
    }
  }
}
