import { isModifier } from './clause';
import type { Place } from './reading';

/** In these languages marks set off the names of papers, companies, teams and ships. */
const MARKING_LANGUAGES: ReadonlySet<string> = new Set(['uk', 'ru']);
const MOST_WORDS = 4;
/** A capital, and nothing that closes or parts a sentence. */
const NAME = /^\p{Lu}[^.!?…,;:—–]{1,60}$/u;

/** Whether marks set off a name rather than words that were said: `журналістам «Української правди»`, `завод «Азовсталь»`. */
export function isNameInMarks(text: string, { reading, token, quotation }: Place): boolean {
  const { clause } = reading;
  if (!MARKING_LANGUAGES.has(clause.lexicon.language)) return false;
  const words = text.slice(quotation.start, quotation.end);
  if (!NAME.test(words) || words.split(/\s+/u).length > MOST_WORDS) return false;
  const noun = clause.tokens[token - 1];
  if (noun?.kind !== 'word' || isModifier(clause, noun)) return false;
  const { verbs, clauseStarts, conjunctions, pronouns } = clause.lexicon;
  return [verbs, clauseStarts, conjunctions, pronouns].every((set) => !set.has(noun.lower));
}
