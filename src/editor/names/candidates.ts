import type { MentionInContext, NameSummary } from '../../core/api';
import { nameKey, plainName } from '../../core/names/keys';
import { countsOf } from '../../core/text/groups';

/** How the file of decisions names one of the names so that it can't be taken for another. */
export function referenceTo({ id, name, kind, decided }: NameSummary, names: readonly NameSummary[]): string {
  const key = nameKey(name);
  const rivals = names.filter((other) => other.id !== id && nameKey(other.name) === key);
  if (rivals.length === 0) return name;
  // The file is read before a kind that was decided on holds.
  const isToldByKind = decided !== true && rivals.every((rival) => rival.kind !== kind);
  return isToldByKind ? `${name} (${kind})` : id;
}

/** Words that begin alike are often one name: `Zelensky`, `Selenskyj` are not found so, `Zelenskyy` is. */
const ALIKE_LETTERS = 4;

/** The names that one may be merged with: those with a word that begins alike, then those of its kind, then the others. */
export function mergeCandidates(names: readonly NameSummary[], of: NameSummary): NameSummary[] {
  const own = beginningsOf(of);
  const rank = (name: NameSummary): number =>
    (beginningsOf(name).some((beginning) => own.includes(beginning)) ? 0 : 2) +
    (name.kind === of.kind ? 0 : 1);
  return names
    .filter(({ id }) => id !== of.id)
    .map((name) => ({ name, rank: rank(name) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ name }) => name);
}

function beginningsOf({ name, aliases }: NameSummary): string[] {
  const words = [name, ...aliases].flatMap((spelling) => nameKey(spelling).split(' '));
  return words.filter((word) => word.length >= ALIKE_LETTERS).map((word) => word.slice(0, ALIKE_LETTERS));
}

export interface Spelling {
  readonly text: string;
  readonly mentions: number;
}

/** How the sources write a name, most frequent first. */
export function spellingsIn(mentions: readonly MentionInContext[]): Spelling[] {
  const counts = countsOf(mentions.map(({ text }) => plainName(text)));
  return Array.from(counts, ([text, count]) => ({ text, mentions: count })).sort(
    (a, b) => b.mentions - a.mentions,
  );
}
