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
  if (first >= end) return behindGermanLeadIn(clause, start, end);
  for (let at = first; at < Math.min(end, first + LONGEST_SUBJECT); at++) {
    const token = clause.tokens[at];
    if (token === undefined || token.kind === 'quotation' || token.kind === 'stop') return undefined;
    if (token.mention) {
      const subject = headedByName(clause, first, at, end);
      if (subject) return subject;
    } else if (token.kind === 'word' && !leadsOn(clause, at)) {
      const isInverted = first > start && at === first;
      return headedByWord(clause, first, at, end, isInverted);
    }
  }
  return undefined;
}

/** A person; a body or place, unless a title or a name stands behind it, or a post and whoever has it. What owns something is no subject. */
function headedByName(clause: Clause, first: number, at: number, end: number): Subject | undefined {
  const { tokens } = clause;
  const { mention } = tokens[at] ?? {};
  const next = tokens[at + 1];
  if (next?.kind === 'possessive') return undefined;
  if (mention?.kind === 'person') return named(clause, first, at, end);
  const bearer = behindPost(clause, at + 1, end);
  if (bearer) return bearer;
  const leads = next?.kind === 'mention' || (next && at + 1 < end && isTitleWord(clause, next));
  return leads ? undefined : named(clause, first, at, end);
}

/** Whether a word is an article or a title behind which the head is still to come: `The French President`; not `The mayor left`. */
function leadsOn(clause: Clause, at: number): boolean {
  const { tokens, lexicon } = clause;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || lexicon.pronouns.has(token.lower)) return false;
  if (!isTitleWord(clause, token)) return lexicon.determiners.has(token.lower);
  const isHead = !token.capital && next?.kind === 'word' && !isTitleWord(clause, next);
  return !isHead;
}

function headedByWord(
  clause: Clause,
  first: number,
  at: number,
  end: number,
  isInverted: boolean,
): Subject | undefined {
  const pronoun = clause.lexicon.pronouns.get(clause.tokens[at]?.lower ?? '');
  if (pronoun !== undefined) return { kind: 'pronoun', pronoun, from: at, to: at + 1 };
  const behindVerb = isInverted ? personBehindVerb(clause, at, end) : undefined;
  return (
    behindVerb ??
    behindPost(clause, at, end) ??
    apposedTo(clause, first, end) ?? { kind: 'described', from: first, to: at + 1 }
  );
}

/** The longest post in small letters before a name, in words: `flood and land campaigner Ann Lee`. */
const MOST_WORDS_OF_A_POST = 5;

/** `Cattle and sheep farmer Ann Lee wept`: a post, a name and its verb. In `Police shot farmer Ann Lee in a yard` no verb follows. */
function behindPost(clause: Clause, start: number, end: number): Subject | undefined {
  const { tokens, lexicon } = clause;
  let at = start;
  while (at < Math.min(end, start + MOST_WORDS_OF_A_POST) && tokens[at]?.kind === 'word') {
    const isLink = isWord(tokens[at], lexicon.conjunctions);
    if ((isFunction(clause, at) && !isLink) || isWord(tokens[at], lexicon.verbs)) return undefined;
    at++;
  }
  const verb = tokens[at + 1];
  const acts = verb?.kind === 'word' && !verb.capital && !isFunction(clause, at + 1);
  const isPost = isHuman(clause, { kind: 'described', from: at - 1, to: at - 1 });
  if (at === start || tokens[at]?.mention?.kind !== 'person' || !acts || !isPost) return undefined;
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
