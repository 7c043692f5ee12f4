import type { TextRange } from './range';
import { trimRange } from './range';

/**
 * The sentences of a paragraph, in order, without the white space between them.
 *
 * `He left. “Why?” she asked.` has `He left.` and `“Why?” she asked.`. A stop ends a sentence where white space and the
 * beginning of another follow; the stops of abbreviations, initials and ellipses before a small letter do not.
 */
export function sentencesOf(text: string, within: TextRange = { start: 0, end: text.length }): TextRange[] {
  const sentences: TextRange[] = [];
  const paragraph = text.slice(within.start, within.end);
  let start = 0;
  const close = (end: number): void => {
    const sentence = trimRange(paragraph, { start, end });
    if (sentence.end > sentence.start) {
      sentences.push({ start: within.start + sentence.start, end: within.start + sentence.end });
    }
    start = end;
  };
  for (const stop of paragraph.matchAll(STOP)) {
    if (endsSentence(paragraph, stop)) close(stop.index + stop[0].length);
  }
  close(paragraph.length);
  return sentences;
}

/** A stop with the quotation marks and brackets that close behind it. */
const STOP = /(?:[.!?…]{1,6}|[。！？])["'”’»›)\]]{0,4}/gu;
const IDEOGRAPHIC_STOP = /^[。！？]/;
/** Looked at behind a stop: white space, opening marks, and the first character of what may be a sentence. */
const NEXT = /^\s+["'“‘„«‹([¿¡–—-]{0,4}\s?(\S)/u;
const STARTS_SENTENCE = /[\p{Lu}\p{Lt}\p{Lo}\p{N}•]/u;
const WORD_BEFORE = /([\p{L}\p{M}.]{1,20})$/u;
const INITIALS = /^(?:\p{Lu}\.)*\p{Lu}$/u;
const LOOK_AHEAD = 12;
const LOOK_BEHIND = 20;

/** Abbreviations that a name or a number follows, so that their stop ends nothing; English, French, German, Spanish. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sr sra st ste mt gen lt col maj capt cmdr sgt cpl adm rep sen gov pres rev hon msgr no nos vs vol pp ' +
    'ed eds fig art sec ch jan feb mar apr jun jul aug sep sept oct nov dec approx ca cf al inc ltd co corp bros dept ' +
    'm mm mme mlle me nr hr bzw usw ggf vgl abb bd str ud uds dra av avda núm pág ст м р гр им ул проф акад'
  ).split(' '),
);

/** The stop of `am 3. Mai 1923` is the ordinal’s. */
const ORDINAL = /(?<!\p{N})\d{1,2}$/u;
const GERMAN_MONTH =
  /^\s(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert)/u;

function endsSentence(text: string, stop: RegExpMatchArray): boolean {
  const at = stop.index ?? 0;
  const behind = at + stop[0].length;
  if (IDEOGRAPHIC_STOP.test(stop[0])) return true;
  const next = NEXT.exec(text.slice(behind, behind + LOOK_AHEAD))?.[1];
  if (next === undefined || !STARTS_SENTENCE.test(next)) return false;
  if (stop[0] !== '.') return true;
  if (ORDINAL.test(text.slice(Math.max(0, at - LOOK_BEHIND), at)) && GERMAN_MONTH.test(text.slice(behind)))
    return false;
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, at - LOOK_BEHIND), at))?.[1] ?? '';
  return !INITIALS.test(before) && !ABBREVIATIONS.has(before.toLowerCase());
}
