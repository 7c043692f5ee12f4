import type { CueLexicon } from '../../quotes/cues/lexicon';
import type { TextRange } from '../../text/range';
import { BEHIND_A_DATE, OF_A_DOCUMENT, READS, VENUE_PREPOSITIONS, isOccasion } from './sayingWords';

/**
 * What a word does in a sentence that attributes, as a letter, so that patterns can be written of them: `v` a verb of saying,
 * `r` a verb of documents, `p` a pronoun, `d` a determiner, `t` a title, `C` another word with a capital, `N` an occasion
 * (`statement`), `a` an adverb or auxiliary, `i` a preposition of place or occasion, `o` one of a document’s date, `f`
 * another preposition, `j` a conjunction, `k` the beginning of a clause, `z` a date, `b` what belongs to the date before it, `x` a noun of
 * German, `w` any other word; marks stand for themselves, a stop for all that end or part sentences.
 */
export type Role = string;

export interface Word {
  readonly role: Role;
  readonly lower: string;
}

const WORD =
  /[ldnsLDNS]['’](?=\p{L})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‐‑'’ʼ.][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[,;:.!?…()[\]—–"“”„«»-]/gu;
const INVERTED = /^(.+?)-(?:t-)?(?:ils?|elles?|on|je|nous)$/u;

/** The words of a stretch with their roles; a date that it holds is one word. */
export function rolesOf(
  text: string,
  range: TextRange,
  dates: readonly TextRange[],
  lexicon: CueLexicon,
): Word[] {
  const masked = dates.reduce(
    (rest, { start, end }) => rest.slice(0, start) + DATE.padEnd(end - start, '\u2060') + rest.slice(end),
    text,
  );
  const words: Word[] = [];
  for (const [word] of masked.slice(range.start, range.end).replaceAll('\u2060', ' ').matchAll(WORD)) {
    const lower = word.toLowerCase().replace(INVERTED, '$1');
    words.push({ lower, role: roleOf(word, lower, words, lexicon) });
  }
  return words;
}

const DATE = '0';
const MARKS = /^[,;:—–"“”„«»-]$/;
const STOPS = /^[.!?…()[\]]$/;

function roleOf(word: string, lower: string, before: readonly Word[], lexicon: CueLexicon): Role {
  if (MARKS.test(word)) return /[—–-]/.test(word) ? '-' : /["“”„«»]/.test(word) ? '"' : word;
  if (STOPS.test(word)) return before.at(-1)?.role === 'b' ? 'b' : '.';
  if (word === DATE) return 'z';
  const previous = before.at(-1)?.role ?? '';
  if (BEHIND_A_DATE.has(lower) && previous === '') return 'b';
  if (isVerb(lower, previous, lexicon)) return 'v';
  if (isOccasion(lower)) return 'N';
  return functionOf(lower, lexicon) ?? (READS.has(lower) ? 'r' : contentOf(word, lower, before, lexicon));
}

/** Behind an article or a preposition a form of saying is a noun or an adjective. */
function isVerb(lower: string, previous: Role, { verbs }: CueLexicon): boolean {
  const form = verbs.get(lower);
  return (form === 'past' || form === 'present') && !/[diof]/.test(previous);
}

function functionOf(lower: string, lexicon: CueLexicon): Role | undefined {
  if (lexicon.conjunctions.has(lower) || BUT.has(lower)) return 'j';
  if (lexicon.clauseStarts.has(lower) || lexicon.relatives.has(lower)) return 'k';
  if (lexicon.pronouns.has(lower)) return 'p';
  if (lexicon.auxiliaries.has(lower) && !lexicon.prepositions.has(lower)) return 'a';
  if (OF_A_DOCUMENT.has(lower)) return 'o';
  if (VENUE_PREPOSITIONS.has(lower)) return 'i';
  if (lexicon.determiners.has(lower)) return 'd';
  if (lexicon.prepositions.has(lower)) return 'f';
  return lexicon.adverbs.has(lower) || lexicon.negations.has(lower) ? 'a' : undefined;
}

const BUT: ReadonlySet<string> = new Set(['but', 'aber', 'doch', 'mais', 'pero', 'але', 'но']);
const POSSESSIVE = /['’]s?$/;

function contentOf(word: string, lower: string, before: readonly Word[], lexicon: CueLexicon): Role {
  if (lexicon.titles.has(lower.replace(POSSESSIVE, ''))) return 't';
  if (!/^\p{Lu}/u.test(word)) return 'w';
  // German writes every noun large: behind an article or a preposition it is no name.
  const isNoun = lexicon.language === 'de' && /[diof]w?$/.test(before.map(({ role }) => role).join(''));
  return isNoun ? 'x' : 'C';
}
