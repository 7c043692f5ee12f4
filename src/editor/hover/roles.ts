import type { PlaceInSource } from '../../core/api';
import type { PartialDate } from '../../core/dates/partialDate';
import { fold } from '../../core/text/folding';
import { oneLine } from '../words/markdown';

/** What the sources call somebody, and from when to when they do. */
export interface RoleOverTime {
  /** Where it stands in the newest source that says it. */
  readonly newest: PlaceInSource;
  /** The earliest and the latest date; absent where only undated sources say it. */
  readonly first?: PartialDate;
  readonly last?: PartialDate;
}

const ARTICLE = /^(?:the|an?) /;

/**
 * Each role once, the one that was said last first, undated ones last; `places` are in that order. A shorter form of a role
 * of the same place in time (`president` beside `French president`) says nothing new.
 */
export function rolesOverTime(places: readonly PlaceInSource[]): RoleOverTime[] {
  const byWords = new Map<string, PlaceInSource[]>();
  for (const place of places) {
    const words = wordsOf(place);
    const same = byWords.get(words);
    if (same !== undefined) same.push(place);
    else if (!isShortOf(words, place, places)) byWords.set(words, [place]);
  }
  return Array.from(byWords.values(), roleOf);
}

function wordsOf({ text }: PlaceInSource): string {
  return fold(oneLine(text)).replace(ARTICLE, '');
}

function isShortOf(
  words: string,
  { date, source }: PlaceInSource,
  places: readonly PlaceInSource[],
): boolean {
  return places.some(
    (other) => (other.date ?? other.source) === (date ?? source) && wordsOf(other).endsWith(` ${words}`),
  );
}

function roleOf(places: readonly PlaceInSource[]): RoleOverTime {
  const [newest] = places;
  if (newest === undefined) throw new RangeError('a role stands somewhere');
  const dates = places.flatMap(({ date }) => date ?? []).sort();
  const [first] = dates;
  const last = dates.at(-1);
  return first === undefined || last === undefined ? { newest } : { newest, first, last };
}
