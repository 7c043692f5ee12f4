import { collectNames } from '../../../src/core/names/collect';
import { linesOf } from '../../support/train/data';

/** The number of names in a text, each line of it a passage. */
export function find(text: string): number {
  const passages = linesOf(text).map((range, i) => ({
    ...range,
    paragraph: i + 1,
    kind: 'body' as const,
    startLine: i + 1,
    endLine: i + 1,
  }));
  return collectNames({ id: 'text', text, passages }).names.length;
}
