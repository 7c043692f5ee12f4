import { cueAt, isStop, isWord } from './clause';
import type { Subject } from './nounPhrase';
import type { Reading } from './reading';
import { LONGEST_SENTENCE } from './reading';
import { leadingSubject } from './leadingSubject';
import { isSubjunctive } from './reportedMood';
import { subjectAfter } from './subjectAfter';
import { subjectBefore } from './subjectBefore';
import { isHuman } from './subjectPhrase';
import type { NamedMention } from './tokens';

/** `The dam held, according to Ann Lee.`, `The dam held, said Ann Lee.`: whoever tells it. */
export function sourceNamed({ clause, sentences }: Reading, sentence: number): NamedMention | undefined {
  const { start = 0, end = 0 } = sentences[sentence] ?? {};
  for (let at = start; at < Math.min(end, start + LONGEST_SENTENCE); at++) {
    const cue = cueAt(clause, at);
    const isInverted = cue?.form === 'past' && isStop(clause.tokens[at - 1], ',');
    const subject =
      cue && (cue.form === 'preposition' || isInverted) ? subjectAfter(clause, cue.end, end) : undefined;
    if (subject?.kind === 'named' && subject.mention.kind === 'person') return subject.mention;
  }
  return undefined;
}

/** The subject of the sentence's first verb of saying, or else the one it begins with. */
export function narratedSubject(reading: Reading, sentence: number): Subject | undefined {
  const { clause } = reading;
  const { start = 0, end = 0 } = reading.sentences[sentence] ?? {};
  const leading = leadingSubject(clause, start, Math.min(end, start + LONGEST_SENTENCE));
  if (leading && leading.kind !== 'described') return leading;
  for (let at = start; at < Math.min(end, start + LONGEST_SENTENCE); at++) {
    const cue = cueAt(clause, at);
    if (cue === undefined || cue.form === 'gerund' || cue.form === 'preposition') continue;
    const { subject, passive } = subjectBefore(clause, cue, start);
    if (subject && !passive) return subject;
    break;
  }
  return leading;
}

/** `Voss sei nie gefragt worden.`: by its mood a German sentence goes on with what the one before reports; its subject says nothing. */
export function isReported({ clause }: Reading, { from, to }: Subject): boolean {
  const words = clause.tokens.slice(from, to + 1);
  return clause.lexicon.language === 'de' && words.some((token) => isSubjunctive(token, false));
}

/** `The mayor left.` is about somebody, who is not named; `The city was hit.` about nobody; `This official` goes back. */
export function isSomebody({ clause }: Reading, subject: Subject | undefined): boolean {
  if (subject?.kind !== 'described' || isWord(clause.tokens[subject.from], DEMONSTRATIVES)) return false;
  return isHuman(clause, subject);
}

const DEMONSTRATIVES: ReadonlySet<string> = new Set([
  'this',
  'ce',
  'cet',
  'cette',
  'dieser',
  'diese',
  'este',
  'esta',
  'цей',
  'ця',
  'этот',
  'эта',
]);
