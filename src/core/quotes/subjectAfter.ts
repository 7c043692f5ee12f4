import type { Clause } from './clause';
import { isBoundary, isStop, isWord, skipModifiers } from './clause';
import type { Subject } from './nounPhrase';
import { governorOf, isTitleWord } from './nounPhrase';
import { LONGEST_SUBJECT, isFollowedByAnother, isHuman, isTitleAt, nameAlone } from './subjectPhrase';

/** The subject that follows an inverted verb or `according to`: `said the minister, Ann Lee`; `laut Kreml`. */
export function subjectAfter(clause: Clause, start: number, end: number): Subject | undefined {
  const { tokens, lexicon } = clause;
  let first = skipModifiers(clause, start, end);
  if (isWord(tokens[first], lexicon.prepositions) && isWord(tokens[first + 1], lexicon.definites)) first++;
  const pronoun = tokens[first]?.kind === 'word' && lexicon.pronouns.get(tokens[first]?.lower ?? '');
  if (pronoun && first < end) return { kind: 'pronoun', pronoun, from: first, to: first + 1 };
  const object = objectPronoun(clause, first);
  if (object && first < end) return { kind: 'pronoun', pronoun: object, from: first, to: first + 1 };
  const last = subjectEnd(clause, first, end);
  if (last <= first) return behindPhrase(clause, first, end);
  const name = firstName(clause, first, last);
  if (name) return isFollowedByAnother(clause, name.to, end) ? { ...name, kind: 'several' } : name;
  if (isStop(tokens[last], ',')) {
    const apposed = apposedName(clause, last + 1, end);
    if (apposed) return apposed;
  }
  return nameBehindPosts(clause, first, last, end) ?? nounPhraseDescribed(clause, first, last);
}

/** `témoigne sur Radio Val le maire Karim Selmi`, `manifestó en diálogo con El Correo Ana Mora,`: where and to whom goes before. */
function behindPhrase(clause: Clause, first: number, end: number): Subject | undefined {
  const { tokens, lexicon } = clause;
  if (lexicon.language === 'en' || !isWord(tokens[first], lexicon.prepositions)) return undefined;
  for (let at = first + 2; at < Math.min(end, first + LONGEST_SUBJECT); at++) {
    if (isBoundary(clause, at)) return undefined;
    const mention = tokens[at]?.mention;
    if (mention?.kind !== 'person') continue;
    const from = phraseStart(clause, first, at);
    const before = tokens[from - 1];
    const isGoverned = isWord(before, lexicon.prepositions) || isWord(before, lexicon.conjunctions);
    const isWhole = from - 1 > first && !isGoverned && (tokens[at + 1]?.kind ?? 'stop') === 'stop';
    return isWhole ? { kind: 'named', mention, from, to: at + 1 } : undefined;
  }
  return undefined;
}

/** Where the phrase that ends in a name begins: behind a preposition, or with an article (`con el periodista Juan Mora`). */
function phraseStart({ tokens, lexicon }: Clause, first: number, name: number): number {
  let from = name;
  while (from - 1 > first && tokens[from - 1]?.kind === 'word') {
    const before = tokens[from - 1];
    if (isWord(before, lexicon.prepositions) || isWord(before, lexicon.conjunctions)) break;
    from--;
    if (isWord(before, lexicon.determiners)) break;
  }
  return from;
}

/** `According to him, …`; in `according to her lawyer` it is no pronoun that stands alone. */
function objectPronoun({ tokens, lexicon }: Clause, at: number): 'male' | 'female' | undefined {
  const next = tokens[at + 1];
  if (lexicon.language !== 'en' || (next !== undefined && next.kind !== 'stop')) return undefined;
  return tokens[at]?.lower === 'him' ? 'male' : tokens[at]?.lower === 'her' ? 'female' : undefined;
}

/**
 * The name behind two posts of one person: `the company’s founder and chief executive Ann Lee`. Behind an article alone
 * there may be two: `the president and Prime Minister Ann Lee`.
 */
function nameBehindPosts(clause: Clause, first: number, last: number, end: number): Subject | undefined {
  const { tokens, lexicon } = clause;
  const isOwned = tokens.slice(first, last).some(({ kind }) => kind === 'possessive');
  if (!isWord(tokens[last], lexicon.conjunctions) || isWord(tokens[last + 1], lexicon.determiners))
    return undefined;
  if (isWord(tokens[first], lexicon.determiners) && !isOwned) return undefined;
  if (!isHuman(clause, { kind: 'described', from: first, to: last })) return undefined;
  const name = firstName(clause, last + 1, subjectEnd(clause, last + 1, end));
  if (name?.mention.kind !== 'person' || name.to === last + 2) return undefined;
  const behind = tokens[last + 1];
  return behind?.kind === 'mention' || isTitleAt(clause, last + 1) ? { ...name, from: first } : undefined;
}

function subjectEnd(clause: Clause, first: number, end: number): number {
  const { tokens, lexicon } = clause;
  let at = first;
  while (at < Math.min(end, first + LONGEST_SUBJECT)) {
    const token = tokens[at];
    if (token === undefined || isBoundary(clause, at)) break;
    const isWordOnly = token.kind === 'word';
    if (at > first && isWordOnly && lexicon.adverbs.has(token.lower)) break;
    if (isWordOnly && lexicon.prepositions.has(token.lower) && (at === first || !OF.has(token.lower))) break;
    at++;
  }
  return at;
}

/** Prepositions inside a subject; the others begin what is said about time and place. */
const OF: ReadonlySet<string> = new Set(
  ['of', 'for', 'within', 'de', 'du', 'des', 'd', "d'", 'd’', 'del', 'von', 'vom', 'der', 'з', 'из', 'по', 'при'],
); // prettier-ignore

function firstName(
  clause: Clause,
  first: number,
  last: number,
): Extract<Subject, { kind: 'named' }> | undefined {
  const { tokens } = clause;
  for (let at = first; at < last; at++) {
    const mention = tokens[at]?.mention;
    if (mention === undefined || tokens[at + 1]?.kind === 'possessive') continue;
    if (leadsToPerson(clause, at + 1, last)) continue;
    if (mention.kind === 'person' && isWork(clause, at + 1, last)) continue;
    if (mention.kind !== 'person' && !isWholeName(clause, first, at, last)) continue;
    if (governorOf(clause, first, at, mention) !== undefined) continue;
    return { kind: 'named', mention, from: first, to: at + 1 };
  }
  return undefined;
}

/** `Alder Grove Mayor Ann Lee`: behind a town that might be somebody's name, a title and whoever has it. */
function leadsToPerson(clause: Clause, start: number, end: number): boolean {
  let at = start;
  while (at < end && isTitleAt(clause, at)) at++;
  return at > start && at < end && clause.tokens[at]?.mention?.kind === 'person';
}

/** `the former Hamlet star`: a person's name behind which a noun tells that it is a part or a work. */
function isWork({ tokens, lexicon }: Clause, at: number, end: number): boolean {
  return lexicon.language === 'en' && at < end && isWord(tokens[at], OF_A_PART);
}

const OF_A_PART: ReadonlySet<string> = new Set(
  'star stars actor actress author creator director fan fans producer writer biographer spokesman spokeswoman spokesperson'.split(
    ' ',
  ),
);

/** An organisation or place speaks where nothing else is the head: `the Kremlin`, not `Kremlin sources`. */
function isWholeName(clause: Clause, first: number, at: number, last: number): boolean {
  const next = clause.tokens[at + 1];
  if (at + 1 < last && (next?.kind === 'mention' || next?.kind === 'word')) return false;
  return clause.tokens
    .slice(first, at)
    .every(
      (token) =>
        isWord(token, clause.lexicon.determiners) || isTitleWord(clause, token) || token.kind !== 'word',
    );
}

function apposedName(clause: Clause, start: number, end: number): Subject | undefined {
  let stop = start;
  while (stop < end && clause.tokens[stop]?.kind !== 'stop' && stop - start < LONGEST_SUBJECT) stop++;
  return nameAlone(clause, start, stop);
}

function nounPhraseDescribed(clause: Clause, first: number, last: number): Subject | undefined {
  return clause.tokens.slice(first, last).some((token) => token.kind === 'word' || token.kind === 'mention')
    ? { kind: 'described', from: first, to: last }
    : undefined;
}
