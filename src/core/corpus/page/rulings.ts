import type { LabelledDate } from '../../dates/dateLine';
import { namesRuling } from '../../dates/labels';
import { fold } from '../../text/folding';
import type { Mark } from './marks';

/** `Submitted March 3, 2010` is a day before a ruling only where the page gives one; elsewhere the word says nothing. */
export function withHearingsSettled(marks: readonly Mark[]): readonly Mark[] {
  if (!marks.some(({ dates }) => dates.some(isHearing))) return marks;
  const isOfRuling = marks.some(
    ({ role, dates, text }) => role === 'date' && dates.length > 0 && namesRuling(text),
  );
  return marks.map((mark) => ({ ...mark, dates: mark.dates.map((date) => settled(date, isOfRuling)) }));
}

function isHearing({ label }: LabelledDate): boolean {
  return label === 'heard';
}

function settled(date: LabelledDate, isOfRuling: boolean): LabelledDate {
  const { label, ...bare } = date;
  if (label !== 'heard') return date;
  return isOfRuling ? { ...bare, label: 'other' } : bare;
}

const CASE = /\p{L}\.?,? v(?:s?\.|\.?s\.?)? \p{L}|(?<!\p{L})no\. ?\d{1,4}[-–]\d{1,5}(?!\d)/u;

/** `Hallam v. Roper`, `No. 19–1392`. */
export function namesCase(text: string): boolean {
  return CASE.test(fold(text));
}

const SHORT_WORDS = /^(?:v|vs|vrs|and|of|the|in|for|re|ex|parte|others?|ors?|another|anor)$/;
const LONGEST_CASE_TITLE = 170;

/** `Hallam v Roper (J4/16/2016) [2019] ISC 50;`: the parties, in words with capitals, with the year of the ruling in brackets. */
export function isCaseTitle(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  return (
    text.length <= LONGEST_CASE_TITLE &&
    /\sv(?:r?s)?\.?\s.*[[(](?:\d{1,2}\/\d{1,2}\/)?\d{4}[\])]/i.test(text) &&
    words.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word) || SHORT_WORDS.test(word.replace(/[.,;]$/, '')))
  );
}
