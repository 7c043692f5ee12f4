import {
  acronymOf,
  alternativesOf,
  type Lexicon,
  prefixAlternatives,
  queryWords,
  type QueryWord,
  sequenceOf,
  variantAlternatives,
} from './expansion';
import type { AnyClause, PhraseClause, Query, QueryClause, WordClause } from './query';
import { isQuestionVerb, isStopWord, opensQuestion } from './stopWords';
import { tellsAcronyms } from './tokenizer';
import type { Alternative, Wanted } from './wanted';

/** What a query asks for: what counts by degree, and what is a condition. */
export interface Plan {
  readonly wanted: readonly Wanted[];
  /** Whether it was typed as a sentence, with words that only hold it together, rather than as a list of words. */
  readonly isSentence: boolean;
  readonly conditions: readonly QueryClause[];
}

export interface QueryText {
  readonly text: string;
  /** Whether the last word may go on. */
  readonly typing: boolean;
}

export function planOf(query: Query, typed: QueryText, lexicon: Lexicon): Plan {
  const acronyms = readsAcronyms(typed.text);
  const wordsIn = (clauses: readonly QueryClause[]): QueryWord[] =>
    clauses.filter(isText).flatMap((clause) => {
      const from = clause.kind === 'word' ? clause.start : clause.start + 1;
      return queryWords(clause.text, from, acronyms, isOpen(clause, typed));
    });
  const bare = wordsIn(query.clauses.filter(({ kind }) => kind === 'word'));
  const quoted = wordsIn(query.clauses.filter(({ kind }) => kind === 'phrase'));
  const isSentence = bare.length - contentOf(bare).length >= FRAME_OF_SENTENCE;
  const quotes = isSentence && contentOf(bare).length > LONGEST_QUESTION && bare.length > quoted.length;
  const words = quotes ? wordsIn(query.clauses) : bare;
  const others = query.clauses.flatMap(
    (clause) => requiredOf(clause, typed, lexicon, quotes ? 'bonus' : 'required') ?? [],
  );
  return {
    wanted: [...wantedWords(contentOf(words), words, typed.text, lexicon), ...others],
    isSentence,
    conditions: query.clauses.filter(isCondition),
  };
}

/** So many words without a meaning of their own make a sentence of a list. */
const FRAME_OF_SENTENCE = 2;
/**
 * A sentence of more words that mean something is a claim that quotes: the words in its marks are wanted like the others, and
 * better together. In a shorter one, and where most of it is quoted, the quoted words are what is sought.
 */
const LONGEST_QUESTION = 4;
/** Names of more words than this are looked up by their parts. */
const LONGEST_NAME = 4;
/** In a query of more words than this, the capital of the first may be that of a sentence. */
const LONGEST_LIST = 5;
const NAME = /^\p{Lu}[\p{L}\p{M}’']*\p{Ll}/u;
const LONGEST_ACRONYM = 5;

/** A query all in capitals is read like a small one, unless every word could be an acronym. */
function readsAcronyms(text: string): boolean {
  return tellsAcronyms(text) || text.split(/[^\p{L}]+/u).every((word) => word.length <= LONGEST_ACRONYM);
}

function isOpen(clause: WordClause | PhraseClause, { text, typing }: QueryText): boolean {
  const atEnd = clause.end === text.length && text.trimEnd() === text;
  return typing && atEnd && (clause.kind === 'word' || !clause.closed);
}

function wantedWords(
  content: readonly QueryWord[],
  words: readonly QueryWord[],
  text: string,
  lexicon: Lexicon,
): Wanted[] {
  const longForms = namesOfSeveralWords(words, text, lexicon);
  return content.map((word) => ({
    role: 'wanted',
    start: word.start,
    end: word.end,
    alternatives: distinct([...alternativesOf(word, lexicon), ...(longForms.get(word) ?? [])]),
    isName: NAME.test(word.surface) && (word !== words[0] || words.length <= LONGEST_LIST),
  }));
}

/** The words that a passage should say: without those that only make the sentence, unless there are no others. */
function contentOf(words: readonly QueryWord[]): readonly QueryWord[] {
  const first = words[0];
  const question = first !== undefined && opensQuestion(first.term);
  const seen = new Set<string>();
  const content = words.filter((word) => {
    const frames = isStopWord(word.term) || (question && isQuestionVerb(word.term));
    if ((frames && acronymOf(word) === undefined) || seen.has(word.term)) return false;
    seen.add(word.term);
    return true;
  });
  return content.length > 0 ? content : words;
}

/** For neighbouring words that are a name together (`European Union`), its other forms (`EU`), under each of them. */
function namesOfSeveralWords(
  words: readonly QueryWord[],
  text: string,
  lexicon: Lexicon,
): Map<QueryWord, Alternative[]> {
  const found = new Map<QueryWord, Alternative[]>();
  words.forEach((first, i) => {
    for (const last of words.slice(i + 1, i + LONGEST_NAME)) {
      const forms = variantAlternatives(text.slice(first.start, last.end), lexicon);
      if (forms.length === 0) continue;
      for (const word of words.slice(i, words.indexOf(last) + 1)) {
        found.set(word, [...(found.get(word) ?? []), ...forms]);
      }
    }
  });
  return found;
}

/** What a clause requires of a text, where that is words; a `bonus` where a condition on the clause decides. */
function requiredOf(
  clause: QueryClause,
  typed: QueryText,
  lexicon: Lexicon,
  phrases: Wanted['role'],
): Wanted | undefined {
  if (clause.kind === 'phrase') return wantedOf(phrases, clause, textAlternatives(clause, typed, lexicon));
  if (clause.kind !== 'any') return undefined;
  const alternatives = textsIn(clause).flatMap((text) => textAlternatives(text, typed, lexicon));
  return alternatives.length === 0
    ? undefined
    : wantedOf(isTextOnly(clause) ? 'required' : 'bonus', clause, alternatives);
}

function wantedOf(
  role: Wanted['role'],
  { start, end }: QueryClause,
  alternatives: readonly Alternative[],
): Wanted {
  return { role, start, end, alternatives: distinct(alternatives), isName: false };
}

function textAlternatives(
  clause: WordClause | PhraseClause,
  typed: QueryText,
  lexicon: Lexicon,
): Alternative[] {
  const open = isOpen(clause, typed);
  const terms = sequenceOf(clause.text);
  const [only] = terms;
  if (terms.length > 1 || only === undefined) {
    const compound = clause.kind === 'word' ? [{ terms: [terms.join('')], weight: 1 }] : [];
    return [{ terms, weight: 1, open }, ...compound];
  }
  if (clause.kind === 'word') {
    return queryWords(clause.text, clause.start, true, open).flatMap((word) => alternativesOf(word, lexicon));
  }
  return [{ terms, weight: 1 }, ...(open ? prefixAlternatives(only, lexicon.terms) : [])];
}

function isCondition(clause: QueryClause): boolean {
  if (clause.kind === 'any') return !isTextOnly(clause);
  return clause.kind !== 'word' && clause.kind !== 'phrase';
}

function isTextOnly(clause: AnyClause): boolean {
  return clause.alternatives.every(isText);
}

/** The words and phrases that an answer may say. */
function textsIn(clause: QueryClause): (WordClause | PhraseClause)[] {
  if (clause.kind === 'any') return clause.alternatives.flatMap(textsIn);
  if (clause.kind === 'all') return clause.clauses.flatMap(textsIn);
  return isText(clause) ? [clause] : [];
}

function isText(clause: QueryClause): clause is WordClause | PhraseClause {
  return clause.kind === 'word' || clause.kind === 'phrase';
}

/** The first, that is the heaviest, of those that are alike. */
function distinct(alternatives: readonly Alternative[]): Alternative[] {
  const byTerms = new Map<string, Alternative>();
  for (const alternative of alternatives) {
    const key = alternative.terms.join(' ');
    if (!byTerms.has(key)) byTerms.set(key, alternative);
  }
  return [...byTerms.values()];
}
