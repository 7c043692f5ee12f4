import type { DocumentNames } from '../collect';
import { KINDS } from '../labels';
import { COMMON, DICTIONARY, lookUpWord } from '../lexicon';
import { wordsOf } from '../../text/words';
import type { CorpusForms, FormMention, Keys } from './forms';

const SURE = 0.9;
const OFTEN = 3;
const LONGEST_NAME = 6;

interface Strength {
  sum: number;
  votes: number[];
  count: number;
}

function strengths(mentions: readonly FormMention[]): Map<string, Strength> {
  const strong = new Map<string, Strength>();
  for (const { key, kind, confidence, furniture } of mentions) {
    if (furniture) continue;
    const strength = strong.get(key) ?? { sum: 0, votes: [0, 0, 0], count: 0 };
    strength.sum += confidence;
    strength.count++;
    strength.votes[kind] = (strength.votes[kind] ?? 0) + confidence;
    strong.set(key, strength);
  }
  return strong;
}

function kindOf({ votes }: Strength): number {
  return votes.indexOf(Math.max(...votes));
}

/** The mentions that the tagger missed of names which the rest of the corpus proves, at sentence starts and in small letters. */
export function promote(
  documents: readonly DocumentNames[],
  textOf: (source: string) => string,
  keys: Keys,
  forms: CorpusForms,
  mentions: readonly FormMention[],
): FormMention[] {
  const strong = strengths(mentions);
  const rareTotals = countRare(documents);
  const found: FormMention[] = [];
  const isProven = (key: string, starts: boolean): Strength | undefined => {
    const strength = strong.get(key);
    if (strength === undefined || strength.sum < SURE || strength.sum <= (forms.loose.get(key)?.middle ?? 0))
      return undefined;
    const common = !key.includes(' ') && (lookUpWord(key).flags & (COMMON | DICTIONARY)) !== 0;
    if (common && (strength.count < OFTEN || (starts && (forms.lower.get(key) ?? 0) > 0))) return undefined;
    return strength;
  };
  documents.forEach(({ id, loose, rare }, document) => {
    const text = textOf(id);
    const add = (start: number, end: number, key: string, strength: Strength): void => {
      found.push({
        document,
        start,
        end,
        surface: text.slice(start, end),
        key,
        kind: kindOf(strength),
        confidence: WEAKLY,
        furniture: true,
      });
    };
    for (const [start, end, starts] of loose) {
      const words = wordsOf(text.slice(start, end));
      for (let first = 0; first < words.length; first++) {
        for (let last = Math.min(words.length, first + LONGEST_NAME) - 1; last >= first; last--) {
          const from = start + (words[first]?.start ?? 0);
          const to = start + (words[last]?.end ?? 0);
          const key = keys(text.slice(from, to));
          const strength = isProven(key, starts === 1 && first === 0);
          if (strength === undefined) continue;
          add(from, to, key, strength);
          first = last;
          break;
        }
      }
    }
    for (const [key, offsets] of Object.entries(rare)) {
      const strength = strong.get(key);
      if (strength === undefined || strength.sum < SURE || strength.count < (rareTotals.get(key) ?? 0))
        continue;
      for (const start of offsets) add(start, start + lengthOfWord(text, start), key, strength);
    }
  });
  return found;
}

const WEAKLY = 0.3;

/** How often each word stands in small letters where names are rare, over the corpus. */
function countRare(documents: readonly DocumentNames[]): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const { rare } of documents) {
    for (const [key, offsets] of Object.entries(rare))
      totals.set(key, (totals.get(key) ?? 0) + offsets.length);
  }
  return totals;
}

const LONGEST_WORD = 80;

function lengthOfWord(text: string, start: number): number {
  const word = wordsOf(text.slice(start, start + LONGEST_WORD))[0];
  return word === undefined ? 0 : word.end;
}

/** Names that only furniture has are no entities: an advertisement's brand, another article's teaser. */
export function withoutFurnitureOnly(mentions: readonly FormMention[]): FormMention[] {
  const own = new Set(mentions.filter(({ furniture }) => !furniture).map(({ key }) => key));
  return mentions.filter(({ key }) => own.has(key));
}

export const PERSON = KINDS.indexOf('person');
export const PLACE = KINDS.indexOf('place');
export const ORGANISATION = KINDS.indexOf('organisation');
