import type { Clause, Cue } from './clause';
import { cueAt, isBoundary, isStop, isWord, skipModifiersBack } from './clause';
import { leadingSubject } from './leadingSubject';
import type { Subject } from './nounPhrase';
import { nounPhraseEndingAt, titleStart } from './nounPhrase';
import { isHuman, nameAlone } from './subjectPhrase';

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
    infinitive: tokens[end - 1]?.lower === 'to',
  };
  const last = tokens[end - 1];
  if (end <= limit || last === undefined) return { ...state, elided: true, reach: limit };
  const isJoined = isWord(last, lexicon.conjunctions) || isWord(tokens[cue.start - 1], lexicon.conjunctions);
  if (isJoined || last.lower === 'but') return { ...state, elided: true, reach: end };
  if (isStop(last, ',)—–-')) return { ...state, ...subjectBeforeAside(clause, end - 1, limit) };
  const reach = clauseStart(clause, limit, end);
  const { subject } = withRelative(clause, reach, end, limit);
  const explains = subject?.kind === 'described' && !isStop(tokens[cue.end], ',');
  const bearer = explains ? bearerBefore(clause, reach, limit) : undefined;
  if (bearer) return { ...state, elided: false, reach: bearer.from, subject: bearer };
  return { ...state, elided: false, reach, ...(subject && { subject }) };
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
      agentEndingAt(clause, stop) ?? nounPhraseEndingAt(clause, clauseStart(clause, limit, stop), stop);
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
    // `Lee, who lives in Mill Lane, next to the site, said`: what the relative clause names does not speak.
    if (reach < at && isInRelative(clause, limit, reach)) continue;
    const { subject } = withRelative(clause, reach, at, limit);
    const article = isWord(tokens[at + 1], clause.lexicon.definites) ? 1 : 0;
    const apposed = nameAlone(clause, at + 1 + article, close);
    if (subject?.kind === 'described' && apposed) return { elided: false, reach, subject: apposed };
    const isPerson = subject?.kind === 'named' && subject.mention.kind === 'person';
    const bearer = subject && !isPerson ? bearerBefore(clause, reach, limit) : undefined;
    if (bearer) return { elided: false, reach: bearer.from, subject: bearer };
    if (subject !== undefined) return { elided: false, reach, subject };
    if (++asides === MOST_ASIDES) break;
  }
  return { elided: true, reach: close };
}

/**
 * `Ms Ann Lee, a resident of Mill Lane told us`, `Tom Marsh, head of Bay and Hill Trust, which runs two mills, said`: whom a
 * phrase explains that is read as a subject. None in `Ann Lee, the council said, …`, where a body speaks.
 */
function bearerBefore(clause: Clause, reach: number, limit: number): Named | undefined {
  const { tokens, lexicon } = clause;
  let comma = reach - 1;
  while (comma > limit && tokens[comma]?.kind !== 'stop' && tokens[comma]?.mention?.kind !== 'person')
    comma--;
  if (comma <= limit || !isStop(tokens[comma], ',')) return undefined;
  const post = { kind: 'described', from: comma + 1, to: comma + 1 + MOST_WORDS_OF_A_POST } as const;
  const isPost = !isWord(tokens[comma + 1], lexicon.definites) || isHuman(clause, post);
  const bearer = isPost ? nameAlone(clause, clauseStart(clause, limit, comma), comma) : undefined;
  return bearer?.kind === 'named' ? bearer : undefined;
}

const MOST_WORDS_OF_A_POST = 3;

type Named = Extract<Subject, { kind: 'named' }>;

/** `who has since moved to Mill Lane`: behind a relative pronoun, other words that begin a clause between. */
function isInRelative({ tokens, lexicon }: Clause, limit: number, reach: number): boolean {
  for (let at = reach - 1; at >= limit && tokens[at]?.kind === 'word'; at--) {
    if (isWord(tokens[at], RELATIVES)) return true;
    if (!isWord(tokens[at], lexicon.auxiliaries) && !isWord(tokens[at], lexicon.clauseStarts)) return false;
  }
  return false;
}

const RELATIVES: ReadonlySet<string> = new Set([
  'who',
  'whose',
  'whom',
  'which',
  'where',
  'qui',
  'dont',
  'где',
  'де',
  'donde',
]);

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
