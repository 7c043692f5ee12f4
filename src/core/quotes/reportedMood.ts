import { cueAt, isWord } from './clause';
import type { Reading } from './reading';
import type { Token } from './tokens';

/** German verbs in the mood of reported speech, where it differs from that of a statement. */
const SUBJUNCTIVES: ReadonlySet<string> = new Set(
  `sei seien habe werde wolle könne müsse solle dürfe möge bleibe komme gehe gebe stehe wisse brauche finde liege lasse nehme
   führe gelte bestehe`.split(/\s+/),
);

/** `die Liege`, `ihre Habe` are nouns, which only a capital at the head of a sentence does not tell. */
export function isSubjunctive(token: Token, opensSentence: boolean): boolean {
  return isWord(token, SUBJUNCTIVES) && (opensSentence || !token.capital);
}

/** Whether a German sentence is told by nobody but whoever the report before is of: its verb says so and no verb of saying does. */
export function isInReportedMood({ clause, sentences }: Reading, sentence: number): boolean {
  if (clause.lexicon.language !== 'de') return false;
  const { start = 0, end = 0 } = sentences[sentence] ?? {};
  const tokens = clause.tokens.slice(start, end);
  if (tokens.some(({ kind, lower }) => kind === 'word' && lower === 'ich')) return false;
  const isReported = tokens.some((token, at) => isSubjunctive(token, at === 0));
  return isReported && !tokens.some((_, at) => cueAt(clause, start + at));
}
