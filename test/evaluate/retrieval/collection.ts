import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Documents by identifier, and questions with the documents that answer them, each with its grade. */
export interface Collection {
  readonly name: string;
  readonly documents: ReadonlyMap<string, string>;
  readonly questions: readonly Question[];
}

export interface Question {
  readonly query: string;
  readonly answers: Readonly<Record<string, number>>;
}

const TEXT = '.txt';

/** A folder with `docs/*.txt` and `queries.json`: `[{query, answers: {identifier: grade}}]`. */
export function readCollection(folder: string, name: string): Collection {
  const documents = new Map<string, string>();
  for (const file of readdirSync(join(folder, 'docs'))
    .filter((found) => found.endsWith(TEXT))
    .sort()) {
    documents.set(file.slice(0, -TEXT.length), readFileSync(join(folder, 'docs', file), 'utf8'));
  }
  const questions = JSON.parse(readFileSync(join(folder, 'queries.json'), 'utf8')) as Question[];
  return { name, documents, questions };
}
