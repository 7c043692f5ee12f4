import { COMMON, DICTIONARY, lookUpWord } from '../lexicon';
import { plainName } from '../keys';
import { remembering } from '../remember';
import { wordsOf } from '../../text/words';
import type { CorpusTotals } from './corpusTotals';
import type { DocumentForms, FormMention, PossibleNames } from './documentForms';

/** In percent. */
const SURE = 90;
const OFTEN = 3;

interface Strength {
  sum: number;
  readonly votes: [number, number, number];
  count: number;
}

/** How strongly the prose of the corpus holds each key for a name. */
export class Strengths {
  private readonly strengths = new Map<string, Strength>();

  add({ key, kind, percent, furniture }: FormMention): void {
    if (furniture) return;
    const strength = this.strengths.get(key) ?? { sum: 0, votes: [0, 0, 0], count: 0 };
    strength.sum += percent;
    strength.count++;
    strength.votes[kind] = (strength.votes[kind] ?? 0) + percent;
    this.strengths.set(key, strength);
  }

  sureOf(key: string): Strength | undefined {
    const strength = this.strengths.get(key);
    return strength === undefined || strength.sum < SURE ? undefined : strength;
  }
}

/** The mentions that the tagger missed of names which the rest of the corpus proves, at sentence starts and in small letters. */
export function promote(
  forms: DocumentForms,
  document: number,
  text: string,
  strengths: Strengths,
  totals: CorpusTotals,
): FormMention[] {
  const found: FormMention[] = [];
  const add = (start: number, end: number, key: string, { votes }: Strength): void => {
    const surface = text.slice(start, end);
    const kind = votes.indexOf(Math.max(...votes));
    found.push({
      document,
      start,
      end,
      surface,
      spelling: plainName(surface),
      key,
      kind,
      percent: 0,
      furniture: true,
      inBrackets: false,
    });
  };
  for (const run of forms.loose) {
    for (let first = 0; first < run.words.length; first++) {
      const proven = longestProven(run, first, strengths, totals);
      if (proven === undefined) continue;
      const { last, key, strength } = proven;
      add(run.words[first]?.start ?? 0, run.words[last]?.end ?? 0, key, strength);
      first = last;
    }
  }
  for (const [key, offsets] of forms.rare) {
    const strength = strengths.sureOf(key);
    if (strength === undefined || strength.count < totals.rare(key)) continue;
    for (const start of offsets) add(start, start + lengthOfWord(text, start), key, strength);
  }
  return found;
}

function longestProven(
  { keys, starts }: PossibleNames,
  first: number,
  strengths: Strengths,
  totals: CorpusTotals,
): { last: number; key: string; strength: Strength } | undefined {
  const here = keys[first] ?? [];
  for (let more = here.length - 1; more >= 0; more--) {
    const key = here[more] ?? '';
    const strength = strengths.sureOf(key);
    if (strength !== undefined && isProven(key, strength, starts && first === 0, totals))
      return { last: first + more, key, strength };
  }
  return undefined;
}

const isWordOfLanguage = remembering(
  (key) => !key.includes(' ') && (lookUpWord(key).flags & (COMMON | DICTIONARY)) !== 0,
);

function isProven(key: string, { sum, count }: Strength, starts: boolean, totals: CorpusTotals): boolean {
  if (sum <= PERCENT * totals.loose(key)) return false;
  return !isWordOfLanguage(key) || (count >= OFTEN && !(starts && totals.lower(key) > 0));
}

const PERCENT = 100;
const LONGEST_WORD = 80;

function lengthOfWord(text: string, start: number): number {
  const word = wordsOf(text.slice(start, start + LONGEST_WORD))[0];
  return word === undefined ? 0 : word.end;
}
