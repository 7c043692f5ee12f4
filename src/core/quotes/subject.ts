import type { Clause, Cue } from './clause';
import { cueAt, isBoundary, isStop, isWord, skipModifiers, skipModifiersBack } from './clause';
import { isAgentNoun } from './agentNouns';
import type { Subject } from './nounPhrase';
import { governorOf, isTitleWord, nounPhraseEndingAt, titleStart } from './nounPhrase';

/** What stands before a verb of saying: its subject, or that the subject is to be found earlier (`and added`). */
export interface SubjectBefore {
  readonly subject?: Subject;
  readonly elided: boolean;
  /** The first token of the clause that was read. */
  readonly reach: number;
  readonly negated: boolean;
  readonly passive: boolean;
  readonly infinitive: boolean;
}

/** Longest aside between a subject and its verb, in tokens: `Smith, who has run the port since 1994, said`. */
const LONGEST_ASIDE = 30;
const MOST_ASIDES = 3;

export function subjectBefore(clause: Clause, cue: Cue, limit: number): SubjectBefore {
  const { tokens, lexicon } = clause;
  const end = skipModifiersBack(clause, limit, cue.start);
  const between = tokens.slice(end, cue.start);
  const state = {
    negated: between.some((token) => lexicon.negations.has(token.lower)),
    passive: cue.form === 'past' && between.some((token) => lexicon.passives.has(token.lower)),
    infinitive: tokens[cue.start - 1]?.lower === 'to',
  };
  const last = tokens[end - 1];
  if (end <= limit || last === undefined) return { ...state, elided: true, reach: limit };
  if (isWord(last, lexicon.conjunctions) || last.lower === 'but')
    return { ...state, elided: true, reach: end };
  if (isStop(last, ',)—–-')) return { ...state, ...subjectBeforeAside(clause, end - 1, limit) };
  const reach = clauseStart(clause, limit, end);
  return { ...state, elided: false, reach, ...withRelative(clause, reach, end, limit) };
}

function clauseStart(clause: Clause, limit: number, end: number): number {
  let start = end;
  while (start > limit && !isBoundary(clause, start - 1)) start--;
  return start;
}

/** The subject of a clause; for `Smith, who said` the name before the pronoun. */
function withRelative(
  clause: Clause,
  start: number,
  end: number,
  limit: number,
): { readonly subject?: Subject } {
  const before = clause.tokens[start - 1];
  if (start === end && start > limit && isWord(before, clause.lexicon.relatives)) {
    const stop = isStop(clause.tokens[start - 2], ',') ? start - 2 : start - 1;
    const subject =
      nounPhraseEndingAt(clause, clauseStart(clause, limit, stop), stop) ?? agentEndingAt(clause, stop);
    return subject ? { subject } : {};
  }
  const subject = nounPhraseEndingAt(clause, start, end);
  if (subject === undefined) return {};
  return { subject: isCompound(clause, start, limit) ? asSeveral(clause, start, subject) : subject };
}

/** `criticised by Ann Lee, who said`: the agent of a passive is a name that nothing else depends on. */
function agentEndingAt(clause: Clause, end: number): Subject | undefined {
  const { tokens, lexicon } = clause;
  const mention = tokens[end - 1]?.mention;
  if (mention?.kind !== 'person') return undefined;
  const from = titleStart(clause, 0, end - 1);
  return isWord(tokens[from - 1], lexicon.agents) ? { kind: 'named', mention, from, to: end } : undefined;
}

/** `Biden and Macron said`: no one of them said it alone. */
function isCompound(clause: Clause, start: number, limit: number): boolean {
  const { tokens, lexicon } = clause;
  if (start - 2 < limit || !isWord(tokens[start - 1], lexicon.conjunctions)) return false;
  const before = isStop(tokens[start - 2], ',') ? tokens[start - 3] : tokens[start - 2];
  return before?.kind === 'mention';
}

function asSeveral(clause: Clause, start: number, subject: Subject): Subject {
  const first = isStop(clause.tokens[start - 2], ',') ? start - 3 : start - 2;
  return { kind: 'several', from: first, to: subject.to };
}

/** The subject before an aside that ends at token `close`: `Smith, 54, a baker, said`; `the mayor, Ann Lee, said`. */
function subjectBeforeAside(
  clause: Clause,
  close: number,
  limit: number,
): Pick<SubjectBefore, 'elided' | 'reach' | 'subject'> {
  const { tokens } = clause;
  const opening = tokens[close]?.lower === ')' ? '(' : tokens[close]?.lower === ',' ? ',' : '—–-';
  let asides = 0;
  for (let at = close - 1; at >= Math.max(limit, close - LONGEST_ASIDE); at--) {
    if (tokens[at]?.kind === 'quotation' || isStop(tokens[at], ':;.!?')) break;
    if (!isStop(tokens[at], opening)) continue;
    const reach = clauseStart(clause, limit, at);
    const { subject } = withRelative(clause, reach, at, limit);
    const apposed = nameAlone(clause, at + 1, close);
    if (subject?.kind === 'described' && apposed) return { elided: false, reach, subject: apposed };
    if (subject !== undefined) return { elided: false, reach, subject };
    if (++asides === MOST_ASIDES) break;
  }
  return { elided: true, reach: close };
}

/** Tokens that are a person's name with titles and nothing else. */
export function nameAlone(clause: Clause, start: number, end: number): Subject | undefined {
  const token = clause.tokens[end - 1];
  if (token?.mention?.kind !== 'person' || end <= start) return undefined;
  const from = titleStart(clause, start, end - 1);
  return from === start ? { kind: 'named', mention: token.mention, from, to: end } : undefined;
}

/** Longest subject behind a verb, in tokens. */
const LONGEST_SUBJECT = 16;

/** The subject that follows an inverted verb or `according to`: `said the minister, Ann Lee`; `laut Kreml`. */
export function subjectAfter(clause: Clause, start: number, end: number): Subject | undefined {
  const { tokens, lexicon } = clause;
  let first = skipModifiers(clause, start, end);
  if (isWord(tokens[first], lexicon.prepositions) && isWord(tokens[first + 1], lexicon.definites)) first++;
  const pronoun = tokens[first]?.kind === 'word' && lexicon.pronouns.get(tokens[first]?.lower ?? '');
  if (pronoun && first < end) return { kind: 'pronoun', pronoun, from: first, to: first + 1 };
  const last = subjectEnd(clause, first, end);
  if (last <= first) return undefined;
  const name = firstName(clause, first, last);
  if (name) return isFollowedByAnother(clause, name.to, end) ? { ...name, kind: 'several' } : name;
  if (isStop(tokens[last], ',')) {
    const apposed = apposedName(clause, last + 1, end);
    if (apposed) return apposed;
  }
  return nameBehindPosts(clause, first, last, end) ?? nounPhraseDescribed(clause, first, last);
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
    if (mention.kind !== 'person' && !isWholeName(clause, first, at, last)) continue;
    if (governorOf(clause, first, at, mention) !== undefined) continue;
    return { kind: 'named', mention, from: first, to: at + 1 };
  }
  return undefined;
}

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

function isFollowedByAnother(clause: Clause, at: number, end: number): boolean {
  const { tokens, lexicon } = clause;
  if (at >= end || !isWord(tokens[at], lexicon.conjunctions)) return false;
  let next = at + 1;
  while (next < end && isTitleAt(clause, next)) next++;
  return tokens[next]?.kind === 'mention';
}

function isTitleAt(clause: Clause, at: number): boolean {
  const token = clause.tokens[at];
  return token !== undefined && isTitleWord(clause, token);
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

/** Words that may stand before a sentence's subject and its comma: `In Kyiv,`, `Speaking to reporters,`. */
const LEAD_IN = /^(?:speaking|asked|.{3,}(?:ing|ly|ant))$/;
const LONGEST_LEAD_IN = 45;

/** The subject that a sentence begins with, behind what leads to it: `In his first visit …, Putin, dressed in …`. */
export function leadingSubject(clause: Clause, start: number, end: number): Subject | undefined {
  const first = afterLeadIns(clause, start, end);
  const { tokens, lexicon } = clause;
  if (first >= end) return behindGermanLeadIn(clause, start, end);
  for (let at = first; at < Math.min(end, first + LONGEST_SUBJECT); at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'quotation' || token.kind === 'stop') return undefined;
    const next = tokens[at + 1];
    if (token.mention && next?.kind !== 'possessive') {
      const leads = next?.kind === 'mention' || (next && at + 1 < end && isTitleWord(clause, next));
      if (token.mention.kind === 'person' || !leads) return named(clause, first, at, end);
    }
    if (token.kind !== 'word') continue;
    const pronoun = lexicon.pronouns.get(token.lower);
    if (pronoun !== undefined) return { kind: 'pronoun', pronoun, from: at, to: at + 1 };
    if (!isTitleWord(clause, token) && !lexicon.determiners.has(token.lower)) {
      const behindVerb = first > start && at === first ? personBehindVerb(clause, at, end) : undefined;
      return behindVerb ?? { kind: 'described', from: first, to: at + 1 };
    }
    if (
      !token.capital &&
      next?.kind === 'word' &&
      !isTitleWord(clause, next) &&
      lexicon.titles.has(token.lower)
    ) {
      return { kind: 'described', from: first, to: at + 1 };
    }
  }
  return undefined;
}

/** Languages whose verb stands before its subject where something else begins the sentence: `Am Freitag sprach Lee`. */
const INVERTING: ReadonlySet<string> = new Set(['de', 'es', 'uk', 'ru', 'pl']);

function personBehindVerb(clause: Clause, verb: number, end: number): Subject | undefined {
  const { tokens, lexicon } = clause;
  if (!INVERTING.has(lexicon.language)) return undefined;
  let at = verb + 1;
  while (at < end && tokens[at]?.kind === 'word' && isTitleOrArticle(clause, at)) at++;
  const isPerson = tokens[at]?.mention?.kind === 'person' && tokens[at + 1]?.kind !== 'possessive';
  return isPerson && at < end ? named(clause, verb + 1, at, end) : undefined;
}

function isTitleOrArticle(clause: Clause, at: number): boolean {
  return isTitleAt(clause, at) || isWord(clause.tokens[at], clause.lexicon.definites);
}

/** `Im Rathaus sprach Lee`: in German a small word behind a noun, and a person behind it. */
function behindGermanLeadIn(clause: Clause, first: number, end: number): Subject | undefined {
  const { tokens, lexicon } = clause;
  if (lexicon.language !== 'de') return undefined;
  for (let at = first + 1; at < Math.min(end, first + LONGEST_LEAD_IN); at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'stop' || token.kind === 'quotation') return undefined;
    const isVerb =
      token.kind === 'word' && !token.capital && !isFunction(clause, at) && tokens[at - 1]?.capital;
    const subject = isVerb ? personBehindVerb(clause, at, end) : undefined;
    if (subject) return subject;
  }
  return undefined;
}

function isFunction({ tokens, lexicon }: Clause, at: number): boolean {
  const { determiners, prepositions, clauseStarts, adverbs } = lexicon;
  return [determiners, prepositions, clauseStarts, adverbs].some((set) => isWord(tokens[at], set));
}

function named(clause: Clause, first: number, at: number, end: number): Subject | undefined {
  const mention = clause.tokens[at]?.mention;
  if (mention === undefined) return undefined;
  const from = titleStart(clause, first, at);
  return isFollowedByAnother(clause, at + 1, end)
    ? { kind: 'several', from, to: at + 1 }
    : { kind: 'named', mention, from, to: at + 1 };
}

function afterLeadIns(clause: Clause, start: number, end: number): number {
  const { tokens, lexicon } = clause;
  let first = skipModifiers(clause, start, end);
  while (first < end && isStop(tokens[first], ',—–-…')) first++;
  const token = tokens[first];
  if (token === undefined) return first;
  const leads =
    isWord(token, lexicon.prepositions) ||
    isWord(token, lexicon.clauseStarts) ||
    (token.kind === 'word' && LEAD_IN.test(token.lower));
  if (!leads) return first;
  if (isWord(token, lexicon.conjunctions) || token.lower === 'but')
    return afterLeadIns(clause, first + 1, end);
  for (let at = first; at < Math.min(end, first + LONGEST_LEAD_IN); at++) {
    if (isStop(tokens[at], ',')) return afterLeadIns(clause, at + 1, end);
  }
  return end;
}

/** The subject of a verb that has none of its own (`…, and added`): the one of the verb before it, or the sentence's. */
export function elidedSubject(clause: Clause, start: number, cue: Cue): Subject | undefined {
  for (let at = cue.start - 1; at >= start; at--) {
    const earlier = cueAt(clause, at);
    if (earlier === undefined || earlier.form === 'gerund' || earlier.form === 'preposition') continue;
    const { subject, elided, passive } = subjectBefore(clause, earlier, start);
    if (!elided && !passive && subject) return subject;
  }
  const leading = leadingSubject(clause, start, cue.start);
  return leading?.kind === 'described' && !isHuman(clause, leading) ? undefined : leading;
}

/** Whether a description is of a person: `The mayor`, `The miller`; not `This announcement`. */
export function isHuman({ tokens, lexicon }: Clause, { from, to }: Subject): boolean {
  return tokens
    .slice(from, to + 1)
    .some((token) => token.kind === 'word' && (lexicon.titles.has(token.lower) || isAgentNoun(token.lower)));
}
