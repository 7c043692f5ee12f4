import { findDates } from '../../dates/mentions';
import type { CueLexicon } from '../../quotes/cues/lexicon';
import type { TextRange } from '../../text/range';
import { sentencesOf } from '../../text/sentences';
import type { Role, Word } from './wordRoles';
import { rolesOf } from './wordRoles';
import { OF_A_DOCUMENT, ON_A_DAY } from './sayingWords';

/** A date on which a sentence says that some words were said or written, as far as it goes: `On 3 May she said: “…”`. */
export interface SaidOn extends TextRange {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** As the draft writes it. */
  readonly text: string;
}

/** How far from a quotation its sentence is read, in characters. */
const REACH = 300;

/**
 * The dates that the sentence around a quotation gives for its words. Only where it leaves no doubt what the date belongs
 * to: `On 3 May 2022 she said: “…”`, `In a statement of 3 May 2022 …`, `“…,” she told the council on 3 May 2022.`; none for
 * `Of the treaty of 3 May 1951 she said: “…”`. `others` are the other quotations of the text.
 */
export function daysOfSaying(
  text: string,
  quotation: TextRange,
  others: readonly TextRange[],
  lexicon: CueLexicon,
): SaidOn[] {
  const before = others.findLast(({ end }) => end <= quotation.start)?.end ?? 0;
  const next = others.find(({ start }) => start >= quotation.end)?.start ?? text.length;
  return [
    ...datesLeadingTo(text, Math.max(before - 1, 0), quotation.start, lexicon),
    ...datesBehind(text, quotation, Math.min(next, quotation.end + REACH), lexicon),
  ];
}

function datesLeadingTo(text: string, from: number, to: number, lexicon: CueLexicon): SaidOn[] {
  const start = Math.max(from, to - REACH);
  const lead = text.slice(start, to);
  const dates = /\d/.test(lead) ? datesIn(lead) : [];
  if (dates.length === 0) return [];
  const sentence = sentencesOf(withoutStops(lead, dates)).at(-1) ?? { start: 0, end: 0 };
  const isWhole = start === 0 || sentence.start > 0;
  return dates
    .filter((date) => date.start >= sentence.start)
    .flatMap((date) => {
      const words = wordsAround(lead, sentence, date, dates, lexicon);
      const leads = words !== undefined && ((isWhole && opensWith(words)) || followsCue(words, LEADS_ON));
      return leads ? [moved(date, start)] : [];
    });
}

/** What stands between a quotation and the words that attribute it. */
const CLOSES = /^\s?["'”’»“«›‹]?[,\s]*[—–-]?\s*/u;

function datesBehind(text: string, { start, end }: TextRange, to: number, lexicon: CueLexicon): SaidOn[] {
  const behind = text.slice(end, to);
  const dates = /\d/.test(behind) ? datesIn(behind) : [];
  if (dates.length === 0) return [];
  const closing = CLOSES.exec(behind)?.[0] ?? '';
  const isSentence = text.slice(start, end).trimEnd().endsWith('.') || /^\S?\./.test(behind);
  if (isSentence && !/[,—–]/.test(closing)) return [];
  const rest = behind.slice(closing.length);
  const [sentence] = sentencesOf(withoutStops(behind, dates).slice(closing.length));
  if (sentence === undefined || rest === '') return [];
  const within = { start: closing.length, end: closing.length + sentence.end };
  return dates
    .filter((date) => date.end <= within.end)
    .flatMap((date) => {
      const words = wordsAround(behind, within, date, dates, lexicon);
      return words !== undefined && ATTRIBUTES.test(words.before) && followsCue(words, ENDS)
        ? [moved(date, end)]
        : [];
    });
}

function moved(date: SaidOn, by: number): SaidOn {
  return { ...date, start: date.start + by, end: date.end + by };
}

/** A year by itself, with what it must stand behind: `in 2022`, `im Jahr 2022`, `у 2022 році`. */
const YEAR =
  /(?<=(?<![\p{L}\p{N}])(?:in|en|em|im jahre?|au cours de|у|в|of|de|von|aus|від|от)\s)(?:1[5-9]|20)\d\d(?![\p{L}\p{N}/-]|[.,]\d)/giu;

function datesIn(text: string): SaidOn[] {
  const dates = findDates(text)
    .filter(({ range }) => !range)
    .map(({ start, end, year, month, day }): SaidOn => ({
      start,
      end,
      month,
      ...(year !== undefined && { year }),
      ...(day !== undefined && { day }),
      text: text.slice(start, end),
    }));
  const years = Array.from(text.matchAll(YEAR), (match): SaidOn => ({
    start: match.index,
    end: match.index + match[0].length,
    year: Number(match[0]),
    text: match[0],
  }));
  return [
    ...dates,
    ...years.filter((year) => dates.every((d) => d.end <= year.start || year.end <= d.start)),
  ];
}

/** So that the stop of `am 3. Mai` ends no sentence. */
function withoutStops(text: string, dates: readonly TextRange[]): string {
  return dates.reduce(
    (masked, { start, end }) => masked.slice(0, start) + 'd'.repeat(end - start) + masked.slice(end),
    text,
  );
}

/** The roles of the words on both sides of a date, a letter each, without the preposition that the date hangs on. */
interface Around {
  readonly before: string;
  readonly after: string;
  readonly hangsOn: 'day' | 'document';
}

function wordsAround(
  text: string,
  sentence: TextRange,
  date: SaidOn,
  dates: readonly SaidOn[],
  lexicon: CueLexicon,
): Around | undefined {
  const before = rolesOf(text, { start: sentence.start, end: date.start }, dates, lexicon);
  const after = rolesOf(text, { start: date.end, end: sentence.end }, dates, lexicon);
  const isDay = date.day !== undefined;
  const hanging = prepositionsAt(before, isDay);
  const kept = before.slice(0, before.length - hanging.count);
  // `the 3 May meeting`: an article of something else.
  if (kept.at(-1)?.role === 'd') return undefined;
  return { before: letters(kept), after: letters(after), hangsOn: hanging.kind };
}

/** `on the`, `dated`, `vom`, `datée du`, `im Jahr`; a day may do without, `in` alone belongs to months and years. */
function prepositionsAt(
  words: readonly Word[],
  isDay: boolean,
): { readonly count: number; readonly kind: Around['hangsOn'] } {
  let count = 0;
  const last = (): string => words[words.length - 1 - count]?.lower ?? '';
  if (OF_A_DOCUMENT.has(last())) {
    let isDated = false;
    for (; OF_A_DOCUMENT.has(last()); count++) isDated ||= DATED.test(last());
    return { count, kind: isDated ? 'day' : 'document' };
  }
  if (/^(?:the|jahre?)$/.test(last())) count++;
  if (ON_A_DAY.has(last())) return { count: count + 1, kind: 'day' };
  return { count: isDay ? 0 : count, kind: 'day' };
}

/** What says by itself that a document is meant. */
const DATED = /^(?:dat|fech)/;

function letters(words: readonly Word[]): string {
  return words.map(({ role }): Role => role).join('');
}

/** Nothing before the date but `And` or `Later`. */
const NOTHING = /^[ja]{0,2}$/;
/** `In a written statement to the council`, `Laut einer Mitteilung`, `On the evening`. */
const IN_A_DOCUMENT = /^[ja]?i{1,2}o?d?[wCta]{0,2}[NC]{0,2}N[wC]?(?:[io]d?[wCt]{1,3}){0,2}w?$/;
/** `At a meeting with the press`; of a document it would be open which one the date is of. */
const ON_AN_OCCASION = /^[ja]?i{1,2}o?d?[wCta]{0,2}[NC]{0,2}N[wC]?(?:[io]d?[wCNt]{1,3}){0,2}w?$/;
/** `The minister’s letter`. */
const A_DOCUMENT = /^[ja]?d?[wCt]{0,3}N$/;
/** Up to the verb: a subject, with an apposition in commas; or nothing, and the quotation follows. */
const SAYS = /^[b,]{0,3}(?::?"?$|[dCwtNxapofi]{0,9}(?:,[^,v:]{1,9},)?[ap]{0,3}[vr])/;
const DOCUMENT_SAYS = /^[b,]{0,3}(?::?"?$|a{0,2}[vr])/;

/** The date begins the sentence whose verb of saying the quotation hangs on. */
function opensWith({ before, after, hangsOn }: Around): boolean {
  if (hangsOn === 'day') return (NOTHING.test(before) || ON_AN_OCCASION.test(before)) && SAYS.test(after);
  if (IN_A_DOCUMENT.test(before)) return SAYS.test(after);
  return A_DOCUMENT.test(before) && DOCUMENT_SAYS.test(after);
}

/** From a verb of saying to the date: whoever says it, to whom, where; nothing that the date could belong to. */
const BETWEEN = /v((?:[pa]|d?[wt]{0,2}[NC]{1,4}|d?[wt]{0,2}t|i{1,2}o?d?[wtC]{0,2}[NC]{1,4}(?:o[NCw])?)*)$/;
/** Behind the date the quotation, or what leads to it. */
const LEADS_ON = /^b{0,2}(?:$|[,:"kjidpC-])/;
const ENDS = /^b{0,2}(?:$|[,:;.kj-])/;
/** Behind a quotation: its speaker and a verb, in either order. */
const ATTRIBUTES = /^(?:[pdCtNwa][pdCtNwaofi]{0,9})?(?:,[^,v:]{1,9},)?[ap]{0,2}v/;

function followsCue({ before, after, hangsOn }: Around, end: RegExp): boolean {
  const between = BETWEEN.exec(before)?.[1];
  if (between === undefined || !end.test(after)) return false;
  return hangsOn === 'day' || /Nw?$/.test(between);
}
