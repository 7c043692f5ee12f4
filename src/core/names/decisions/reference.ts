import type { EntityKind } from '../model';
import type { NameReference } from './model';

export const KINDS: readonly EntityKind[] = ['person', 'place', 'organisation'];
const WITH_KIND = /^(.{1,400}\S) \((\p{L}{5,12})\)$/u;

/** The kind that a word of the file means; American spelling is one too. */
export function kindFrom(word: string): EntityKind | undefined {
  const plain = word.trim().toLowerCase().replace('organization', 'organisation');
  return KINDS.find((kind) => kind === plain);
}

/** `Paris (person)` is the name `Paris` of a person. */
export function referenceTo(text: string, start = 0, end = 0): NameReference {
  const written = text.replace(/\s+/g, ' ').trim();
  const [, name = '', word = ''] = WITH_KIND.exec(written) ?? [];
  const kind = kindFrom(word);
  return kind === undefined ? { written, name: written, start, end } : { written, name, kind, start, end };
}
