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
