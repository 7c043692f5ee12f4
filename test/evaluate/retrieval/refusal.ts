import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../host/paths';
import type { Collection } from './collection';
import type { Ranker } from './measure';

/**
 * A query put to a collection, and the texts that answer it: none where its words are not there or say something else. The
 * rule of refusal was chosen on one half of them; the other half shows what it is worth.
 */
export interface Refusal {
  readonly collection: string;
  readonly query: string;
  readonly answers: readonly string[];
  readonly part: 'choose' | 'show';
}

export const REFUSALS = JSON.parse(
  readFileSync(join(ROOT, 'test/golden/refusal/queries.json'), 'utf8'),
) as readonly Refusal[];

/** The sample sources as a collection. */
export function seedCollection(): Collection {
  const folder = join(ROOT, 'seeds');
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const documents = new Map(
    files.map((file) => [file.slice(0, -4), readFileSync(join(folder, file), 'utf8')]),
  );
  return { name: 'seeds', documents, questions: [] };
}

export interface Verdict extends Refusal {
  /** Texts found, best first. */
  readonly found: readonly string[];
}

export function verdictsOf(name: string, rank: Ranker): Verdict[] {
  return REFUSALS.filter(({ collection }) => collection === name).map((one) => ({
    ...one,
    found: rank(one.query),
  }));
}

/** Whether there is an answer where there should be, and none where there should not. */
export function isRight({ answers, found }: Verdict): boolean {
  return answers.length > 0 === found.length > 0;
}
