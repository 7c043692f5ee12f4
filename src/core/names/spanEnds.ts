import type { Word } from './annotate';
import { Cue } from './cues';
import { beginLabel, OUTSIDE } from './labels';
import { COMMON, DICTIONARY, lookUpWord } from './lexicon';
import { Prose } from './prose';
import { Shape } from './shapes';

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Letters behind the name of a judge or of counsel: `Meenan J.`, `Quinlan KC`. */
const OFFICES = new Set('j ja cj aj lj jj jja kc qc'.split(' '));
const ABBREVIATED: ReadonlySet<Shape> = new Set([Shape.letter, Shape.initial, Shape.capitals, Shape.dotted]);

/** A person without what stands behind the name: letters of an office, the day of the news (`Ann Marie Lee Monday announced`). */
export function withoutOffice(words: readonly Word[], { first, last }: Span): Span {
  const end = words[last];
  if (end === undefined || last === first) return { first, last };
  const isOffice = OFFICES.has(end.key) && ABBREVIATED.has(end.shape);
  // `Godwin Monday` is a name: of two words the day may be one.
  const isDay = end.cue === Cue.weekday && last - first > 1;
  return isOffice || isDay ? { first, last: last - 1 } : { first, last };
}

const LONGEST_GROUP = 3;
const SHORTEST_BRAND = 4;

/** A group in capitals with its brand, which it writes small: `SK` … `hynix`. No dictionary of English has that word. */
export function withBrand(words: readonly Word[], labels: Uint8Array, { first, last }: Span): Span {
  const [group, brand] = [words[last], words[last + 1]];
  if (group?.shape !== Shape.capitals || group.key.length > LONGEST_GROUP) return { first, last };
  if (group.prose !== Prose.english) return { first, last };
  if (brand?.shape !== Shape.lower || brand.key.length < SHORTEST_BRAND) return { first, last };
  const isWord = (lookUpWord(brand.key).flags & (COMMON | DICTIONARY)) !== 0 || brand.cue !== Cue.none;
  const isFree = labels[last + 1] === OUTSIDE && brand.start === group.end + 1;
  return !isWord && isFree && brand.use.lower > 1 ? { first, last: last + 1 } : { first, last };
}

const COMPANY_ENDINGS = new Set('inc ltd llc llp plc limited incorporated gmbh lp'.split(' '));

/** What a company is by law belongs to its name, behind a comma too: `Harbour Steel Co.` … `, Ltd.` */
export function withCompanyEnding(words: readonly Word[], labels: Uint8Array, { first, last }: Span): Span {
  const [comma, ending] = [words[last + 1], words[last + 2]];
  if (comma?.shape !== Shape.comma || ending === undefined) return { first, last };
  const isEnding = COMPANY_ENDINGS.has(ending.key) && ending.shape !== Shape.lower;
  return isEnding && labels[last + 2] !== beginLabel('person') ? { first, last: last + 2 } : { first, last };
}

const SITTINGS = new Set(['sitting', 'held']);

/** `Federal High Court Sitting in Lagos`: what a body does has a capital now and then, and is no part of its name. */
export function withoutSitting(words: readonly Word[], { first, last }: Span): Span {
  const isOne = last > first && SITTINGS.has(words[last]?.key ?? '');
  return isOne && words[last - 1]?.cue === Cue.organisationHead ? { first, last: last - 1 } : { first, last };
}
