import type { Quotation } from './model';
import type { Attribution, Place, Reading, Readings } from './reading';
import { previousBody, sentenceOf } from './reading';
import { isInReportedMood } from './reportedMood';
import { isSomebody, narratedSubject } from './sentenceSubject';
import type { NamedMention } from './tokens';

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
  const opens = place.reading.sentences[place.sentence]?.start === place.token;
  if (!opens && !isInReportedMood(place.reading, place.sentence)) return undefined;
  const last = Math.max(before.sentence, previous.sentence);
  return areReported(place.reading, last + 1, place.sentence) ? before : undefined;
}

/** `„Wir bleiben“, sagte Voss. Die Mühle sei sicher. „Der Keller ist trocken.“`: what a report goes on with is of who made it. */
function areReported(reading: Reading, from: number, to: number): boolean {
  for (let sentence = from; sentence < to; sentence++) {
    if (!isInReportedMood(reading, sentence)) return false;
  }
  return true;
}

/** In words: a reply in a dialogue is shorter, and is somebody else’s. */
const FEWEST_WORDS = 7;
/** Behind a question comes an answer. */
const ASKS = /\?\P{L}*$/u;

/** Words for whoever is spoken to, by language: a reply may hold them. A `Sie` that opens a sentence may be `they`. */
const TO_ANOTHER: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:you|your|yours|yourself|yourselves)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:[Dd](?:u|ich|ir|ein\p{L}{0,2})|[Ee]uch|[Ee]ure[rnms]?|(?<=[\p{Ll},]\s)(?:Sie|Ihnen|Ihre?[rnms]?))(?!\p{L})/u,
  fr: /(?<!\p{L})(?:tu|toi|te|vous|votre|vos|ton|tes)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:tú|te|ti|tus?|usted|ustedes|vosotr[oa]s|os)(?!\p{L})/iu,
  uk: /(?<!\p{L})(?:ти|тебе|тобі|ви|вас|вам|вами|твій|ваш\p{L}{0,3})(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:ты|тебя|тебе|вы|вас|вам|вами|твой|ваш\p{L}{0,3})(?!\p{L})/iu,
  pl: /(?<!\p{L})(?:ty|ciebie|cię|ci|tobie|wy|was|wam|pan|pana|panu|pani|panią)(?!\p{L})/iu,
};

/**
 * `“We stay,” Moreau said.` and below, as a paragraph of its own, `“The roof is sound and the cellar is dry.”`: reports
 * leave out who speaks where the paragraph before ends with the same person's words and names nobody behind them. Only
 * one paragraph goes on so, and none that speaks to another: in a dialogue the next is somebody else’s. There no words go on
 * over several paragraphs, and what is said comes next again.
 */
export function goesOnInParagraph(
  { reading, quotation, token }: Place,
  readings: Readings,
  found: Found,
): Attribution | undefined {
  const words = readings.text.slice(quotation.start, quotation.end);
  if (token !== 0 || !reading.isQuotationsAlone || words.split(/\s+/).length < FEWEST_WORDS) return undefined;
  const speaksToAnother = TO_ANOTHER[reading.clause.lexicon.language]?.test(words) === true;
  const before = previousBody(readings, reading.index);
  const last = before?.quotations.at(-1);
  const attribution = last && found.get(last);
  if (before === undefined || attribution?.speaker?.kind !== 'person') return undefined;
  const mayBeReply = speaksToAnother && quotation.close !== undefined;
  if (mayBeReply && !isBeforeNarrationOf(attribution.speaker, readings, reading)) return undefined;
  if (attribution.reading !== before) return undefined;
  if (ASKS.test(readings.text.slice(last?.start, last?.end))) return undefined;
  const ending = before.clause.tokens.findLastIndex(({ kind }) => kind === 'quotation');
  const isLast = Math.max(attribution.sentence, sentenceOf(before, ending)) === before.sentences.length - 1;
  return isLast ? attribution : undefined;
}

/** Whether the next paragraph begins with words of the narrator, and not about another: `Marsh shook his head.` */
function isBeforeNarrationOf({ entity }: NamedMention, readings: Readings, { index }: Reading): boolean {
  const next = readings.at(index + 1);
  const first = next?.clause.tokens[0];
  if (next === undefined || first === undefined || first.kind === 'quotation') return false;
  const subject = narratedSubject(next, 0);
  if (subject?.kind === 'named') return subject.mention.entity === entity;
  return subject?.kind !== 'several' && !isSomebody(next, subject);
}
