import { cueAt, isWord } from './clause';
import type { Reading } from './reading';

/** German verbs in the mood of reported speech, where it differs from that of a statement. */
export const SUBJUNCTIVES: ReadonlySet<string> = new Set(
  `sei seien habe werde wolle könne müsse solle dürfe möge bleibe komme gehe gebe stehe wisse brauche finde liege lasse nehme
   führe gelte bestehe`.split(/\s+/),
);

/** Whether a German sentence is told by nobody but whoever the report before is of: its verb says so and no verb of saying does. */
export function isInReportedMood({ clause, sentences }: Reading, sentence: number): boolean {
  if (clause.lexicon.language !== 'de') return false;
  const { start = 0, end = 0 } = sentences[sentence] ?? {};
  const tokens = clause.tokens.slice(start, end);
  const isReported = tokens.some((token) => isWord(token, SUBJUNCTIVES));
  return isReported && !tokens.some((_, at) => cueAt(clause, start + at));
}
