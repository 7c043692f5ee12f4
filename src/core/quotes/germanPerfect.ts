import type { Clause } from './clause';
import { cueAt, isWord } from './clause';
import type { Attribution, Reading } from './reading';
import { subjectBefore } from './subjectBefore';

/** How far behind a quotation the participle of a German perfect stands. */
const LONGEST_TO_PARTICIPLE = 4;

/** `Brandt hat die Woche als „…“ bezeichnet`: the auxiliary before the words, the verb behind them at the end of its clause. */
export function byPerfect(
  reading: Reading,
  sentence: number,
  start: number,
  end: number,
): Attribution | undefined {
  const { clause } = reading;
  const { tokens, lexicon } = clause;
  if (lexicon.language !== 'de' || tokens[end]?.kind !== 'quotation') return undefined;
  const behind = tokens.slice(end + 1, end + 2 + LONGEST_TO_PARTICIPLE);
  const stop = behind.findIndex(({ kind }) => kind === 'stop');
  const cue = stop > 0 ? cueAt(clause, end + stop) : undefined;
  const auxiliary = auxiliaryBefore(clause, start, end);
  if ((cue?.form !== 'past' && cue?.form !== 'present') || auxiliary === undefined) return undefined;
  if (!PARTICIPLE.test(tokens[cue.start]?.lower ?? '')) return undefined;
  const { subject } = subjectBefore(clause, { start: auxiliary, end: auxiliary + 1, form: 'present' }, start);
  return subject && { reading, sentence, cue, subject };
}

/** `bezeichnet`, `genannt`, `kritisiert`; not `nennt`, which is finite. */
const PARTICIPLE = /^(?:.*ge\p{L}{2,}(?:t|en)|(?:be|ver|er|ent|wider)\p{L}+(?:t|en)|.+iert)$/u;

/** The auxiliary of the clause that a quotation stands in: no stop, no other finite verb between. */
function auxiliaryBefore(clause: Clause, start: number, end: number): number | undefined {
  const { tokens, lexicon } = clause;
  for (let at = end - 1; at >= start; at--) {
    const token = tokens[at];
    if (isWord(token, HAVING)) return at;
    const isOther =
      isWord(token, lexicon.auxiliaries) || isWord(token, lexicon.passives) || cueAt(clause, at);
    if (token?.kind === 'stop' || isOther) return undefined;
  }
  return undefined;
}

const HAVING: ReadonlySet<string> = new Set(['hat', 'hatte', 'haben', 'hatten']);
