import type { SourceDocument } from '../../corpus/model';
import { proseOf } from '../../corpus/prose';
import { cuesOf } from '../../quotes/cues';
import type { CueLexicon } from '../../quotes/cues';
import type { Quotation } from '../../quotes/model';
import type { TextRange } from '../../text/range';
import { matchesOf, slice } from '../../text/range';
import { negationsIn } from '../rules/negations';

/**
 * What the narrator of a source says within somebody's own marks, as several languages set it: `, dit-il,` of
 * `« L’eau, dit-il, trouve son chemin. »`, `—dijo Rey—` of `«No hay dinero —dijo Rey—, ni lo habrá»`, and
 * `– powiedział Nowak. –` of a paragraph that a dash makes dialogue.
 */
export function remarksOf(document: SourceDocument, quotations: readonly Quotation[]): TextRange[] {
  const text = proseOf(document);
  const clauses = [
    ...quotations
      // Where the words are attributed outside of the marks, and in a turn, a clause within is part of them.
      .filter(({ cue, isTurn }) => cue === undefined && isTurn !== true)
      .flatMap((quotation) => clausesOf(text, quotation, [BETWEEN_DASHES, BETWEEN_COMMAS])),
    ...document.passages
      .filter(({ start }) => DIALOGUE.test(text.slice(start, start + LONGEST_LEAD)))
      .flatMap(({ start, end }) => clausesOf(text, { start: start + 1, end }, [BETWEEN_DASHES])),
  ];
  if (clauses.length === 0) return [];
  const lexicon = cuesOf(text, document.source.language);
  return clauses.filter((clause) => attributes(slice(text, clause), lexicon));
}

function clausesOf(text: string, { start, end }: TextRange, patterns: readonly RegExp[]): TextRange[] {
  const within = text.slice(start, end);
  return patterns
    .flatMap((pattern) => matchesOf(within, pattern))
    .map((clause) => ({ start: start + clause.start, end: start + clause.end }));
}

const DIALOGUE = /^\s{0,4}[—–―]/;
const LONGEST_LEAD = 5;
const BETWEEN_DASHES = /[—–―][\s\u00A0]?[^—–―«»“”"\n]{3,90}[—–―]/g;
const BETWEEN_COMMAS = /(?<=[,!?…][\s\u00A0])[^,.!?…;:«»“”"\n]{3,60}[,.](?=[\s\u00A0])/g;
const WORD = /\p{L}[\p{L}\p{M}’']*(?:-\p{L}[\p{L}\p{M}’']*)*/gu;
/** `dit-il`, `a-t-elle ajouté`. */
const INVERTED = /(?<=\p{L})-(?:t-)?(?=(?:ils?|elles?|on)(?!\p{L}))/iu;
const CAPITAL = /^\p{Lu}/u;
/** A stop before the end, behind which more than the remark would follow. */
const INNER_STOP = /[.,:;!?…]\s*[\p{L}\p{N}]/u;
const FIGURE = /\p{N}/u;
/** Words of an office before a name: `burmistrz`, `la alcaldesa`. */
const LONGEST_OFFICE = 4;

/**
 * A verb of saying with its subject and perhaps a time, and nothing else: `said Moreau`, `a dit le maire Garnier`,
 * `sagte der Minister`, `she added`, `ajoute-t-il`. What denies or counts is never left to the narrator.
 */
function attributes(remark: string, lexicon: CueLexicon): boolean {
  if (negationsIn(remark) > 0 || FIGURE.test(remark) || INNER_STOP.test(remark)) return false;
  const isInverted = INVERTED.test(remark);
  const words = remark.replace(INVERTED, ' ').match(WORD) ?? [];
  const isPronoun = (at: number): boolean => isOfAnother(lower(words[at]), lexicon, isInverted);
  const behindAuxiliary = (at: number): number => (isAuxiliary(lower(words[at]), lexicon) ? at + 1 : at);
  const start = behindAuxiliary(0);
  const verb = isPronoun(start) ? behindAuxiliary(start + 1) : start;
  if (!isSaying(lower(words[verb]), lexicon)) return false;
  const rest = withoutTimes(words.slice(verb + 1), lexicon);
  if (verb > start) return rest.length === 0;
  if (isOfAnother(lower(rest[0]), lexicon, isInverted)) return rest.length === 1;
  return isNamed(rest, lexicon) || isOfOffice(rest, lexicon);
}

function lower(word = ''): string {
  return word.toLowerCase();
}

function isAuxiliary(word: string, { auxiliaries, verbs }: CueLexicon): boolean {
  return auxiliaries.has(word) && !verbs.has(word);
}

/** The words without the adverbs and names of days that they begin and end with: `ayer el capitán`. */
function withoutTimes(words: readonly string[], { adverbs }: CueLexicon): readonly string[] {
  const first = words.findIndex((word) => !adverbs.has(lower(word)));
  const last = words.findLastIndex((word) => !adverbs.has(lower(word)));
  return first < 0 ? [] : words.slice(first, last + 1);
}

function isOfAnother(word: string, { pronouns }: CueLexicon, isInverted: boolean): boolean {
  const kind = pronouns.get(word);
  return kind === 'male' || kind === 'female' || kind === 'neuter' || (isInverted && kind !== undefined);
}

/** Verbs that only say: `promised the moon` may be what somebody did. */
function isSaying(word: string, { verbs, namingVerbs, weakVerbs, nounLike }: CueLexicon): boolean {
  const form = verbs.get(word);
  return (
    form !== undefined &&
    form !== 'gerund' &&
    !namingVerbs.has(word) &&
    !weakVerbs.has(word) &&
    !nounLike.has(word)
  );
}

/** Somebody's name, with an office before it; in German, which writes all nouns large, without one. */
function isNamed(words: readonly string[], lexicon: CueLexicon): boolean {
  const first = words.findIndex((word) => CAPITAL.test(word));
  if (first < 0 || first > LONGEST_OFFICE || !words.slice(first).every((word) => CAPITAL.test(word)))
    return false;
  const office = words.slice(0, first).map((word) => word.toLowerCase());
  if (lexicon.language === 'de') return office.length === 0;
  return office.every((word) => !lexicon.prepositions.has(word) && !lexicon.clauseStarts.has(word));
}

/** `l’ancien maire`, `de la ville d’Arles`: articles and prepositions that have lost their vowel are words of their own. */
const ELIDED = /^([dl])['’](?=\p{L})/iu;
/** What an office is of: English, French, German, Spanish, Italian, Portuguese. */
const OF: ReadonlySet<string> = new Set('of for de du des d di del della do da von vom für'.split(' '));
/** German articles that stand for such a word: `der Sprecher der Polizei`. */
const GENITIVE: ReadonlySet<string> = new Set(['der', 'des']);
/** German articles of somebody who is told: `sagte dem Minister`. */
const OF_LISTENERS: ReadonlySet<string> = new Set(['dem', 'den', 'einem', 'einen']);
/** Words that an office is described by behind it: `of the flood defence agency`. */
const LONGEST_CHARGE = 6;

/** An office with its article, and what it is of: `le maire de Lyon`, `der Minister`, `the mayor of the lower town`. */
function isOfOffice(words: readonly string[], lexicon: CueLexicon): boolean {
  const [article, ...rest] = words.flatMap((word) => lower(word).replace(ELIDED, '$1 ').split(' '));
  if (article === undefined || !lexicon.determiners.has(article) || OF_LISTENERS.has(article)) return false;
  const end = rest.findLastIndex((word, i) => i < LONGEST_OFFICE && lexicon.titles.has(word));
  if (end < 0 || rest.slice(0, end).some((word) => isNoNoun(word, lexicon))) return false;
  const charge = rest.slice(end + 1);
  return charge.length <= LONGEST_CHARGE && isCharge(charge, lexicon);
}

/** Nothing, or nouns with articles and words for `of` before them: no clause begins there and nothing is done. */
function isCharge(words: readonly string[], lexicon: CueLexicon): boolean {
  const isOf = (word: string): boolean => OF.has(word) || (lexicon.language === 'de' && GENITIVE.has(word));
  const isSmall = (word: string): boolean => isOf(word) || lexicon.determiners.has(word);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return true;
  return isOf(first) && !isSmall(last) && words.every((word) => isSmall(word) || !isNoNoun(word, lexicon));
}

function isNoNoun(
  word: string,
  { verbs, clauseStarts, prepositions, pronouns, relatives }: CueLexicon,
): boolean {
  return [verbs, clauseStarts, prepositions, pronouns, relatives].some((kind) => kind.has(word));
}
