import type { Clause } from './clause';
import { isStop, isWord } from './clause';
import type { Token } from './tokens';
import { holdsUnnamedHuman } from './unnamedHumans';

/** Of those who are dead or before a court: the words behind are seldom theirs. */
const NO_WITNESS: ReadonlySet<string> = new Set(
  `died dies dead death killed drowned drowns perished murdered murder body funeral inquest buried fatally collapsed
   pleaded pleads pled admitted admits denied denies confessed convicted jailed sentenced charged arrested accused appeared
   appears faces faced court trial guilty prison jail attacked stabbed raped abused assaulted`.split(/\s+/),
);
const BE: ReadonlySet<string> = new Set('is was are were been being be got gets'.split(' '));
/** What may stand behind `was` besides a preposition, an article and a verb in -ing: anything else may be a passive. */
const STATES: ReadonlySet<string> = new Set(
  'asleep awake alone home here there nearby outside inside upstairs downstairs aboard'.split(' '),
);
/** How many explanations between commas are passed: `, 58, a teacher, from Bath,`. */
const MOST_ASIDES = 4;

/**
 * Whether a witness acts in the clause behind their name and its explanations, with nobody else in it: no passive (`was found
 * dead`), no death, no court, no second person without a name.
 */
export function actsAlone(clause: Clause, comma: number, end: number): boolean {
  const start = behindAsides(clause, comma, end);
  const words = clause.tokens.slice(start, end);
  if (words.some((token) => isWord(token, NO_WITNESS))) return false;
  return !holdsUnnamedHuman(clause, start, end) && !words.some((_, at) => mayBePassive(clause, start + at));
}

function behindAsides({ tokens, lexicon }: Clause, comma: number, end: number): number {
  let at = comma;
  for (let asides = 0; asides < MOST_ASIDES && isStop(tokens[at], ','); asides++) {
    const first = tokens[at + 1];
    const isAside =
      isNumber(first) || isWord(first, lexicon.determiners) || isWord(first, lexicon.prepositions);
    const close = tokens.findIndex((token, index) => index > at && isStop(token, ','));
    if (!isAside || close < 0 || close >= end) return at + 1;
    at = close;
  }
  return at + 1;
}

function isNumber(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\d/.test(token.lower);
}

function mayBePassive({ tokens, lexicon }: Clause, at: number): boolean {
  const next = tokens[at + 1];
  if (!isWord(tokens[at], BE) || isWord(next, BE)) return false;
  const isPlain =
    isWord(next, lexicon.prepositions) || isWord(next, lexicon.determiners) || isWord(next, STATES);
  return !isPlain && !(next?.kind === 'word' && next.lower.endsWith('ing'));
}
