import type { Clause } from './clause';
import { isWord } from './clause';
import { isAgentNoun } from './agentNouns';
import type { Subject } from './nounPhrase';
import { isTitleWord, titleStart } from './nounPhrase';

/** Longest subject behind a verb or before one, in tokens. */
export const LONGEST_SUBJECT = 16;

/** Tokens that are a person's name with titles and nothing else. */
export function nameAlone(clause: Clause, start: number, end: number): Subject | undefined {
  const token = clause.tokens[end - 1];
  if (token?.mention?.kind !== 'person' || end <= start) return undefined;
  const from = titleStart(clause, start, end - 1);
  return from === start ? { kind: 'named', mention: token.mention, from, to: end } : undefined;
}

/** `Biden and Macron`: what follows a name joins another to it. */
export function isFollowedByAnother(clause: Clause, at: number, end: number): boolean {
  const { tokens, lexicon } = clause;
  if (at >= end || !isWord(tokens[at], lexicon.conjunctions)) return false;
  let next = at + 1;
  while (next < end && isTitleAt(clause, next)) next++;
  return tokens[next]?.kind === 'mention';
}

export function isTitleAt(clause: Clause, at: number): boolean {
  const token = clause.tokens[at];
  return token !== undefined && isTitleWord(clause, token);
}

/** Whether a description is of a person: `The mayor`, `The miller`; not `This announcement`. */
export function isHuman({ tokens, lexicon }: Clause, { from, to }: Subject): boolean {
  return tokens
    .slice(from, to + 1)
    .some((token) => token.kind === 'word' && (lexicon.titles.has(token.lower) || isAgentNoun(token.lower)));
}
