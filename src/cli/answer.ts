import type { Options } from './options';
import { UsageError } from './options';

/** What a command found, as records for machines and as text for people. */
export interface Answer {
  readonly records: readonly unknown[];
  readonly texts: readonly string[];
}

export const NOTHING: Answer = { records: [], texts: [] };

/** The one operand that a command takes. Throws a `UsageError`. */
export function operand({ operands }: Options, usage: string): string {
  const [first, ...more] = operands;
  if (first === undefined || more.length > 0) throw new UsageError(`Use it as: sourcebook ${usage}`);
  return first;
}
