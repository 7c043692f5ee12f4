import { cueAt } from './clause';
import { leadingSubject } from './leadingSubject';
import type { Reading } from './reading';
import { LONGEST_SENTENCE, sentenceOf } from './reading';
import { subjectAfter } from './subjectAfter';
import { subjectBefore } from './subjectBefore';

/**
 * Whether the person at a token is the source of a sentence that quotes nothing: `The mill burnt, according to Ann Lee.`,
 * `…, teilte Karl Voss mit.` One whom the sentence begins with may tell of themselves and counts only where that is asked for.
 */
export function reportsIn(reading: Reading, at: number, alsoLeading: boolean): boolean {
  const { clause, sentences } = reading;
  const { start = 0, end = 0 } = sentences[sentenceOf(reading, at)] ?? {};
  const last = Math.min(end, start + LONGEST_SENTENCE);
  if (clause.tokens.slice(start, end).some(({ kind }) => kind === 'quotation')) return false;
  const entity = clause.tokens[at]?.mention?.entity;
  const leading = leadingSubject(clause, start, last);
  const leads = leading?.kind === 'named' && leading.mention.entity === entity;
  if (leads && !alsoLeading) return false;
  for (let index = start; index < last; index++) {
    const cue = cueAt(clause, index);
    if (cue === undefined) continue;
    const subjects = [subjectAfter(clause, cue.end, last), subjectBefore(clause, cue, start).subject];
    if (subjects.some((subject) => subject?.kind === 'named' && subject.mention.entity === entity))
      return true;
  }
  return false;
}
