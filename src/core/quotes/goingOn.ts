import type { Quotation } from './model';
import type { Attribution, Place, Readings } from './reading';
import { previousBody, sentenceOf } from './reading';

/** What has been found of the quotations before. */
type Found = ReadonlyMap<Quotation, Attribution>;

/**
 * `“We stay,” Moreau said. “All of us.”`: a quotation right behind the sentence that attributes the one before. Another
 * speaker gets a new paragraph (Chicago Manual of Style, 17th ed., 13.39).
 */
export function goesOn(place: Place, previous: Place | undefined, found: Found): Attribution | undefined {
  const before = previous && found.get(previous.quotation);
  if (previous === undefined || before === undefined) return undefined;
  if (before.reading !== place.reading) return place.reading.isQuotationsAlone ? before : undefined;
  if (place.reading.sentences[place.sentence]?.start !== place.token) return undefined;
  const isNext = place.sentence - Math.max(before.sentence, previous.sentence) <= 1;
  return isNext ? before : undefined;
}

/** In words: a reply in a dialogue is shorter, and is somebody else’s. */
const FEWEST_WORDS = 8;
/** Behind a question comes an answer. */
const ASKS = /\?\P{L}*$/u;

/**
 * `“We stay,” Moreau said.` and below, as a paragraph of its own, `“The roof is sound and the cellar is dry.”`: reports
 * leave out who speaks where the paragraph before ends with the same person's words and names nobody behind them.
 */
export function goesOnInParagraph(
  { reading, quotation, token }: Place,
  readings: Readings,
  found: Found,
): Attribution | undefined {
  const words = readings.text.slice(quotation.start, quotation.end).split(/\s+/);
  if (token !== 0 || !reading.isQuotationsAlone || words.length < FEWEST_WORDS) return undefined;
  const before = previousBody(readings, reading.index);
  const last = before?.quotations.at(-1);
  const attribution = last && found.get(last);
  if (before === undefined || attribution?.speaker?.kind !== 'person') return undefined;
  if (ASKS.test(readings.text.slice(last?.start, last?.end))) return undefined;
  const ending = before.clause.tokens.findLastIndex(({ kind }) => kind === 'quotation');
  const told = attribution.reading === before ? attribution.sentence : 0;
  const isLast = Math.max(told, sentenceOf(before, ending)) === before.sentences.length - 1;
  return isLast ? attribution : undefined;
}
