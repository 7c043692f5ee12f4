import type { Word } from './annotate';
import { Cue } from './cues';
import { beginLabel, OUTSIDE } from './labels';
import { COMMON, DICTIONARY } from './lexicon';
import { Shape } from './shapes';

/** Bodies whose name goes on as long as the list of what they have charge of. */
const HEADS = new Set('ministry department committee subcommittee directorate commission bureau'.split(' '));
/** Words that are a body elsewhere, and a subject in such a list. */
const SUBJECTS = new Set(
  'services service security energy communications intelligence church party'.split(' '),
);
const NOT_SUBJECTS: ReadonlySet<Cue> = new Set([
  Cue.organisationHead,
  Cue.title,
  Cue.honorific,
  Cue.month,
  Cue.weekday,
  Cue.article,
  Cue.pronoun,
]);
const MOST_WORDS = 16;

/** The last word of `Ministry of Justice` … `, Legal and Constitutional Affairs`; `last` where its list has ended already. */
export function endOfSubjects(
  words: readonly Word[],
  labels: Uint8Array,
  first: number,
  last: number,
): number {
  if (!words.slice(first, last).some(({ key }) => HEADS.has(key))) return last;
  if (!words.slice(first, last).some(({ cue, key }) => cue === Cue.of || key === 'on')) return last;
  let end = last;
  for (let at = last + 1; at - last <= MOST_WORDS;) {
    const isEnd = words[at]?.key === 'and' || words[at]?.key === '&' || words[at + 1]?.key === 'and';
    const isLink = isEnd || words[at]?.shape === Shape.comma;
    const next = words[at]?.shape === Shape.comma && words[at + 1]?.key === 'and' ? at + 2 : at + 1;
    const stop = isLink ? endOfCapitals(words, labels, next) : next;
    if (stop === next) break;
    if (isEnd) end = stop - 1;
    at = stop;
  }
  return end;
}

function endOfCapitals(words: readonly Word[], labels: Uint8Array, first: number): number {
  let at = first;
  while (isSubject(words[at]) && isFree(labels[at], at > first)) at++;
  return at;
}

function isSubject(word: Word | undefined): boolean {
  if (word === undefined || word.shape !== Shape.capitalised) return false;
  if ((word.flags & (COMMON | DICTIONARY)) === 0 || word.gazetteer !== 0) return false;
  return !NOT_SUBJECTS.has(word.cue) || SUBJECTS.has(word.key);
}

/** What the tagger holds for something else than a body ends the list. */
function isFree(label = OUTSIDE, isFurther: boolean): boolean {
  return (
    label === OUTSIDE ||
    label === beginLabel('organisation') ||
    (isFurther && label === beginLabel('organisation') + 1)
  );
}
