import type { Clause } from './clause';
import { isStop, isWord, skipModifiers } from './clause';
import type { Subject } from './nounPhrase';
import { isTitleWord, titleStart } from './nounPhrase';
import { LONGEST_SUBJECT, isFollowedByAnother, isHuman, isTitleAt, nameAlone } from './subjectPhrase';

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
      const member = token.mention.kind === 'organisation' ? memberBehind(clause, at + 1, end) : undefined;
      if (member) return member;
      if (token.mention.kind === 'person' || !leads) return named(clause, first, at, end);
    }
    if (token.kind !== 'word') continue;
    const pronoun = lexicon.pronouns.get(token.lower);
    if (pronoun !== undefined) return { kind: 'pronoun', pronoun, from: at, to: at + 1 };
    if (!isTitleWord(clause, token) && !lexicon.determiners.has(token.lower)) {
      const behindVerb = first > start && at === first ? personBehindVerb(clause, at, end) : undefined;
      return behindVerb ?? apposedTo(clause, first, end) ?? { kind: 'described', from: first, to: at + 1 };
    }
    if (
      !token.capital &&
      next?.kind === 'word' &&
      !isTitleWord(clause, next) &&
      lexicon.titles.has(token.lower)
    ) {
      return apposedTo(clause, first, end) ?? { kind: 'described', from: first, to: at + 1 };
    }
  }
  return undefined;
}

/** Words between an organisation and whoever speaks for it: `Friends of the River flood and land campaigner Ann Lee`. */
const MOST_WORDS_OF_A_POST = 5;

function memberBehind(clause: Clause, start: number, end: number): Subject | undefined {
  const { tokens, lexicon } = clause;
  let at = start;
  while (at < Math.min(end, start + MOST_WORDS_OF_A_POST) && tokens[at]?.kind === 'word') {
    const isLink = isWord(tokens[at], lexicon.conjunctions);
    if (isFunction(clause, at) && !isLink) return undefined;
    at++;
  }
  const isMember = tokens[at]?.mention?.kind === 'person' && tokens[at + 1]?.kind !== 'possessive';
  if (at === start || !isMember || !isHuman(clause, { kind: 'described', from: at - 1, to: at - 1 }))
    return undefined;
  return named(clause, at - 1, at, end);
}

/** A post or an ordinal that a name in commas explains: `The harbour’s pilot, Ann Lee, was saddened`; `The first, Ann Lee, a baker`. */
function apposedTo(clause: Clause, first: number, end: number): Subject | undefined {
  const { tokens, lexicon } = clause;
  let comma = first;
  while (comma < Math.min(end, first + LONGEST_SUBJECT) && tokens[comma]?.kind !== 'stop') {
    const token = tokens[comma];
    if (token?.kind === 'quotation' || (isWord(token, lexicon.prepositions) && token?.lower !== 'of'))
      return undefined;
    comma++;
  }
  const head = tokens[comma - 1];
  const isHead =
    isWord(head, ORDINALS) || isHuman(clause, { kind: 'described', from: comma - 1, to: comma - 1 });
  if (!isStop(tokens[comma], ',') || !isHead) return undefined;
  let close = comma + 1;
  while (close < end && tokens[close]?.kind !== 'stop') close++;
  return isStop(tokens[close], ',') ? nameAlone(clause, comma + 1, close) : undefined;
}

const ORDINALS: ReadonlySet<string> = new Set('first second third other latter former another'.split(' '));

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
