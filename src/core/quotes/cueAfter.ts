import type { Clause, Cue } from './clause';
import { cueAt, isStop, isWord, skipModifiers } from './clause';
import { isAgentNoun } from './agentNouns';
import type { Subject } from './nounPhrase';
import { isTitleWord } from './nounPhrase';
import type { Attribution, Place } from './reading';
import { sentenceOf } from './reading';
import { subjectAfter } from './subjectAfter';
import { subjectBefore } from './subjectBefore';
import type { Token } from './tokens';

/** A verb of saying with its subject, found at some place of a clause. */
interface Attributing {
  readonly subject?: Subject;
  readonly cue: Cue;
}

/** How far behind a quotation its verb may stand, in tokens. */
const LONGEST_REACH = 40;
const LONGEST_SENTENCE = 120;

/** `“…,” said Peskov`, `“…,” the French president said`, `“…,” according to the statement`: right behind the mark. */
export function attributedRightAfter(text: string, place: Place): Attribution | undefined {
  const { reading, token, quotation } = place;
  const { clause } = reading;
  const comma = isStop(clause.tokens[token + 1], ',—–-―');
  const dash = comma && isStop(clause.tokens[token + 2], '—–-―');
  const first = token + (dash ? 3 : comma ? 2 : 1);
  const sentence = sentenceOf(reading, first);
  const end = Math.min(reading.sentences[sentence]?.end ?? first, first + LONGEST_SENTENCE);
  const found = first < end ? attributingAt(clause, first, end) : undefined;
  if (found === undefined) return undefined;
  const lastCharacter = lastOf(text.slice(quotation.start, quotation.end));
  const goesOn =
    comma ||
    LEADS_ON.test(lastCharacter) ||
    found.cue.form === 'preposition' ||
    place.reading.passage.kind === 'heading';
  const allowed =
    sentence > place.sentence
      ? endsBriefly(clause, found, end, lastCharacter)
      : goesOn || (isWholeSentence(text, place) && endsBriefly(clause, found, end, lastCharacter));
  return allowed ? { reading, sentence, ...found } : undefined;
}

/** In words: a title that a sentence begins with is shorter. */
const FEWEST_WORDS_OF_A_SENTENCE = 5;

/** `“We stay in the mill” he said.`: where the comma is forgotten, words enough that open the sentence are still what is said. */
function isWholeSentence(text: string, { reading, sentence, token, quotation }: Place): boolean {
  const words = text.slice(quotation.start, quotation.end).split(/\s+/);
  return reading.sentences[sentence]?.start === token && words.length >= FEWEST_WORDS_OF_A_SENTENCE;
}

const CLOSING_MARKS = /[’'»›”"]{1,3}$/;

/** The last character of what is said, before the marks of a quotation within it: `He said, ‘Go home,’`. */
function lastOf(words: string): string {
  return words.replace(CLOSING_MARKS, '').at(-1) ?? '';
}

/** What a quotation ends with whose sentence the narrator goes on with. */
const LEADS_ON = /[,?!…—–-]/;
const MOST_TOKENS_BEHIND_A_STOP = 4;

/**
 * Behind a quotation that ended its sentence, `“Why?” Macron asked.` attributes; `“We stay.” Macron said the alliance
 * would “grow”.` begins another.
 */
function endsBriefly(clause: Clause, found: Attributing, end: number, lastCharacter: string): boolean {
  const behind = clause.tokens.slice(found.cue.end, end);
  if (behind.some((token) => token.kind === 'quotation' || isStop(token, ':'))) return false;
  const next = behind[0];
  const goesOn =
    next?.kind === 'word' &&
    (clause.lexicon.clauseStarts.has(next.lower) || clause.lexicon.pronouns.has(next.lower));
  if (goesOn && (found.subject?.from ?? 0) < found.cue.start) return false;
  const rest = Math.max(found.subject?.to ?? 0, found.cue.end);
  return LEADS_ON.test(lastCharacter) || end - rest <= MOST_TOKENS_BEHIND_A_STOP;
}

/** `Russian forces “advanced” in the east, the ministry said`; `“…” of weapons, underlined the vice-president`. */
export function attributedLater(text: string, place: Place): Attribution | undefined {
  const { reading, token, sentence } = place;
  const { clause, sentences } = reading;
  const end = Math.min(sentences[sentence]?.end ?? token, token + LONGEST_SENTENCE);
  const beginsSentence = sentences[sentence]?.start === token;
  for (let at = token + 1; at < end; at++) {
    const quotation = clause.tokens[at]?.quotation;
    const shared = quotation && attributedRightAfter(text, { ...place, quotation, token: at });
    if (shared?.sentence === sentence) return shared;
    const found = attributedFrom(clause, at, end, beginsSentence);
    if (found) return { reading, sentence, ...found };
  }
  return undefined;
}

function attributedFrom(
  clause: Clause,
  at: number,
  end: number,
  beginsSentence: boolean,
): Attributing | undefined {
  const cue = cueAt(clause, at);
  if (cue?.form === 'preposition') return withSubject(cue, subjectAfter(clause, cue.end, end));
  if (!isStop(clause.tokens[at], ',—–')) return undefined;
  const found = attributingAt(clause, at + 1, end);
  if (found === undefined || introduces(clause, found.cue, end)) return undefined;
  const inverted = (found.subject?.from ?? 0) > found.cue.start;
  return !inverted || found.cue.form === 'preposition' || beginsSentence ? found : undefined;
}

/** `The roof held, said Ann Lee.`: what attributes the whole of a sentence at its end. */
export function attributionAtEnd(clause: Clause, start: number, end: number): Attributing | undefined {
  for (let at = end - 1; at > start && at > end - LONGEST_AT_END; at--) {
    const found = isStop(clause.tokens[at], ',') ? attributedFrom(clause, at, end, true) : undefined;
    const last = Math.max(found?.cue.end ?? 0, found?.subject?.to ?? 0);
    if (found && isOnlyWhenAndWhere(clause, last, end)) return found;
  }
  return undefined;
}

const LONGEST_AT_END = 16;

/** `on Monday in the mill.`: what is left of a sentence names nobody and says nothing. */
function isOnlyWhenAndWhere(clause: Clause, from: number, end: number): boolean {
  const first = skipModifiers(clause, from, end);
  if (end - first <= 1) return true;
  const rest = clause.tokens.slice(first, end - 1);
  const isPlain = rest.every(({ kind, mention }) => kind === 'word' || mention?.kind === 'place');
  return isPlain && isWord(rest[0], clause.lexicon.prepositions) && rest.length <= MOST_OF_A_PLACE;
}

const MOST_OF_A_PLACE = 4;

/** Whether the cue leads to words of its own: `Macron said that`, `he added: “…”`. */
function introduces(clause: Clause, cue: Cue, end: number): boolean {
  const next = clause.tokens[cue.end];
  if (cue.end >= end || next === undefined) return false;
  return next.kind === 'quotation' || isStop(next, ':') || isWord(next, clause.lexicon.clauseStarts);
}

/** The verb of saying whose clause begins at token `first`: inverted, with its subject before it, or a preposition. */
function attributingAt(clause: Clause, first: number, end: number): Attributing | undefined {
  const { lexicon } = clause;
  const begin = skipAuxiliaries(clause, first, end);
  const atOnce = cueAt(clause, begin);
  if (atOnce && atOnce.form !== 'gerund' && atOnce.form !== 'postposition') {
    const subject = subjectAfter(clause, atOnce.end, end);
    if (subject || (lexicon.dropsPronouns && atOnce.form === 'past')) return withSubject(atOnce, subject);
    return undefined;
  }
  return directCue(clause, first, end) ?? asPut(clause, first, end);
}

/** `“…”, as Lee put it`: of the clauses that `as` begins, the one that is an attribution whatever its tense. */
function asPut(clause: Clause, first: number, end: number): Attributing | undefined {
  const found = clause.tokens[first]?.lower === 'as' ? directCue(clause, first + 1, end) : undefined;
  return found && found.cue.end - found.cue.start > 1 ? found : undefined;
}

function withSubject(cue: Cue, subject: Subject | undefined): Attributing | undefined {
  return subject ? { cue, subject } : { cue };
}

/** In `a déclaré Macron`, `hat er gesagt` an auxiliary goes before the verb. */
function skipAuxiliaries(clause: Clause, first: number, end: number): number {
  let at = first;
  while (at < end && at < first + 3 && isWord(clause.tokens[at], clause.lexicon.auxiliaries)) at++;
  return at;
}

function directCue(clause: Clause, first: number, end: number): Attributing | undefined {
  const { tokens, lexicon } = clause;
  const start = skipModifiers(clause, first, end);
  if (isWord(tokens[start], lexicon.prepositions) || isWord(tokens[start], lexicon.clauseStarts))
    return undefined;
  for (let at = start; at < Math.min(end, first + LONGEST_REACH); at++) {
    if (tokens[at]?.kind === 'quotation' || isStop(tokens[at], ':;')) return undefined;
    const cue = cueAt(clause, at);
    if (cue === undefined || cue.form === 'gerund' || cue.form === 'preposition') continue;
    const { subject, elided, reach, negated, passive, infinitive } = subjectBefore(clause, cue, first);
    const isWhole = reach <= start || isSecondPost(clause, start, reach, subject);
    const attributes = !elided && !negated && !passive && !infinitive && isWhole;
    return attributes && subject ? { cue, subject } : undefined;
  }
  return undefined;
}

/** `chief executive and chair Ann Lee said`: two posts of one person, the conjunction between them. */
function isSecondPost(clause: Clause, start: number, reach: number, subject: Subject | undefined): boolean {
  const { tokens, lexicon } = clause;
  if (subject?.kind !== 'named' || subject.mention.kind !== 'person' || subject.from !== reach) return false;
  if (!isWord(tokens[reach - 1], lexicon.conjunctions) || subject.to - subject.from < 2) return false;
  return tokens
    .slice(start, reach - 1)
    .every(
      (token) =>
        token.kind === 'possessive' || token.mention?.kind === 'organisation' || isPost(clause, token),
    );
}

function isPost(clause: Clause, token: Token): boolean {
  return (
    token.kind === 'word' &&
    !isWord(token, clause.lexicon.determiners) &&
    (isTitleWord(clause, token) || isAgentNoun(token.lower))
  );
}
