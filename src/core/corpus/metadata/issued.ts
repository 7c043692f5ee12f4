import { dateInFileName } from '../../dates/fileName';
import type { LabelledDate } from '../../dates/dateLine';
import type { PartialDate } from '../../dates/partialDate';
import { precisionOf } from '../../dates/partialDate';
import { fold } from '../../text/folding';
import { isCommentsHeading } from '../page/comments';
import type { Page } from '../page/page';
import type { Mark } from '../page/marks';
import { isArticleProse } from '../page/marks';
import { behindNavigation } from '../page/head';
import type { Candidate, DatedPage } from './issuedCandidates';
import { candidate, candidates, datedPage, datelines, rulings } from './issuedCandidates';
import { fitOfProse } from './weekdayCheck';

export interface FoundDate {
  readonly date: PartialDate;
  /** Index of the mark that says it; absent where the file's name does. */
  readonly mark?: number;
  readonly text: string;
  readonly rule: string;
}

/** `none` ends the chain: the file gives dates, but does not say which is its own. */
type Answer = FoundDate | 'none' | undefined;
type Step = (page: DatedPage, file: string) => Answer;

/**
 * The ordered chain behind front matter and sidecar: the first step that answers wins. A date inside a sentence is an
 * event and never asked, but where it stands by its weekday it may decide between two date lines.
 */
const CHAIN: readonly Step[] = [
  fromPublishedLabel,
  fromHead,
  fromFoot,
  fromEntries,
  fromTitle,
  fromRecord,
  fromMonth,
  fromRuling,
  (_page, file) => fromFileName(file),
];

export function findIssued(page: Page, file: string, title?: number): FoundDate | undefined {
  const dated = datedPage(page, title);
  for (const step of CHAIN) {
    const answer = step(dated, file);
    if (answer === 'none') return undefined;
    if (answer) return answer;
  }
  return undefined;
}

function fromPublishedLabel(page: DatedPage): Answer {
  const published = candidates(page, everywhere(page)).filter(({ label }) => label === 'published');
  return decide(page, published);
}

function fromHead(page: DatedPage, file: string): Answer {
  const found = candidates(page, (at) => at < headOf(page));
  const inHead = [...found, ...datelines(page)];
  return decide(page, withoutUpdates(inHead)) ?? agreeing(inHead, file);
}

function fromFoot(page: DatedPage): Answer {
  const entry = page.entries[0]?.from ?? page.marks.length;
  const inFoot = candidates(page, (at) => at >= page.foot && at >= headOf(page) && at < entry).filter(
    ({ mark, label }) => label !== undefined || (page.main === undefined && signsText(page.marks, mark)),
  );
  return distinct(inFoot).length === 1 ? toFound(inFoot[0]) : undefined;
}

/** Place and day under a text; not the last line of an agenda, a list or a section. */
function signsText(marks: readonly Mark[], at: number): boolean {
  const above = marks[at - 1]?.role;
  return above !== 'item' && above !== 'heading' && marks[at]?.text.endsWith('.') !== true;
}

/** The dates of all entries, as far as they agree: one day, or the month of several. */
function fromEntries({ entries, marks }: Page): Answer {
  const dated = entries.flatMap(({ date, dateMark }) =>
    date?.date === undefined || dateMark === undefined
      ? []
      : [{ date: date.date, mark: dateMark, mention: date }],
  );
  const [first] = dated;
  if (first === undefined || areComments(marks, entries[0]?.from ?? 0)) return undefined;
  const date = dated.reduce<PartialDate>((common, next) => commonPart(common, next.date), first.date);
  if (date === '') return undefined;
  const text = marks[first.mark]?.text.slice(first.mention.start, first.mention.end) ?? '';
  return { date, mark: first.mark, text, rule: 'entry dates' };
}

/** Days under an article are those of its readers' comments where a line says so. */
function areComments(marks: readonly Mark[], first: number): boolean {
  const above = marks.slice(0, first);
  const heading = above.findLastIndex(({ text }) => isCommentsHeading(text));
  return heading >= 0 && above.slice(0, heading).some(isArticleProse);
}

/** `2024-11` of 2024-11-13 and 2024-11-14; empty where not even the year is one. */
function commonPart(a: PartialDate, b: PartialDate): PartialDate {
  const lengths = [10, 7, 4];
  const length = lengths.find(
    (size) => a.length >= size && b.length >= size && a.slice(0, size) === b.slice(0, size),
  );
  return length === undefined ? '' : a.slice(0, length);
}

/** A date set off at the beginning or end of a heading: `Daily briefing, 3 March 2023`. */
function fromTitle(page: Page): Answer {
  const found = page.marks.slice(0, Math.max(headOf(page), 1)).flatMap(({ role, text, dates }, mark) => {
    const [date] = dates;
    const apart =
      (role === 'line' || role === 'heading') &&
      dates.length === 1 &&
      date !== undefined &&
      isSetOff(text, date);
    return apart ? candidate(mark, text, date, 'date in a heading') : [];
  });
  return distinct(found).length === 1 ? toFound(found[0]) : undefined;
}

function isSetOff(text: string, { start, end, day }: LabelledDate): boolean {
  const before = text.slice(0, start).trim();
  const after = text.slice(end).trim();
  return (
    day !== undefined &&
    ((after === '' && /[,:;|–—([-]$/.test(before) && !isPlaceOfEvent(before)) ||
      (before === '' && /^[,:;|–—)-]/.test(after)) ||
      (/[([]$/.test(before) && /^[)\]]$/.test(after)))
  );
}

/** `Protests in Tehran, 21 September 2022`: the day that goes with a place is that of what happened there. */
function isPlaceOfEvent(before: string): boolean {
  return /\s(?:in|at|near|à|en|bei)\s\p{Lu}[^,:;|–—([]{1,40},$/u.test(before);
}

/** `Minutes of the meeting held on 3 March 2023 in the town hall`: a record is cited by the day of what it records. */
const RECORD =
  /^(?:(?:draft|approved|unconfirmed|entwurf|projet de)\s)?(?:minutes|protokoll|niederschrift|proces-verbal|compte[ -]rendu|acta|ata|verbale|notulen|protokol|протокол|стенограма|стенограмма)\s(?:(?:of|from|der|des|du|de|da|do|del|della|van|av|z|засідання|заседания)\s|(?:de l|del|d)['’])/u;
/** A record may be broken and proceedings may begin: these words are of a meeting only where the line names one. */
const RECORD_OF_MEETING =
  /^(?:proceedings|record)\sof\s(?:\p{L}+\s){0,4}(?:meeting|session|sitting|assembly|council|committee|conference|symposium|workshop|congress)(?!\p{L})/u;

function isRecord(text: string): boolean {
  const folded = fold(text);
  return RECORD.test(folded) || RECORD_OF_MEETING.test(folded);
}

function fromRecord(page: Page): Answer {
  const found = page.marks.slice(0, Math.max(headOf(page), 1)).flatMap(({ role, text, dates }, mark) => {
    const [date] = dates;
    const records = (role === 'line' || role === 'heading') && dates.length === 1 && isRecord(text);
    return records && date?.day !== undefined && !date.range
      ? candidate(mark, text, date, 'day of the meeting')
      : [];
  });
  return distinct(found).length === 1 ? toFound(found[0]) : undefined;
}

/** `November 2024` on a line of its own: the issue of a magazine, the month of a report. */
function fromMonth(page: Page): Answer {
  const months = page.marks.slice(0, headOf(page)).flatMap(({ role, text, dates }, mark) => {
    const [date] = dates;
    return role === 'date' && dates.length === 1 && date?.day === undefined && date
      ? candidate(mark, text, date, 'month line')
      : [];
  });
  return distinct(months).length === 1 ? toFound(months[0]) : undefined;
}

/** `Decided Jan. 31, 1944` in the head of a case; a file named for another day is no copy of that ruling. */
function fromRuling(page: DatedPage, file: string): Answer {
  const found = rulings(page, headOf(page));
  const named = dateInFileName(file)?.date ?? '';
  return distinct(found).length === 1 && found[0]?.date.startsWith(named) === true
    ? toFound(found[0])
    : undefined;
}

function fromFileName(file: string): Answer {
  const found = dateInFileName(file);
  return found && { date: found.date, text: '', rule: `file name (${found.text})` };
}

/** Where a page has no text that ends its head, all of it may give its date. */
function headOf({ head, marks, entries, foot }: Page): number {
  return head === 0 && foot === 0 && entries.length === 0 ? marks.length : head;
}

function everywhere({ entries, related }: Page): (at: number) => boolean {
  const first = entries[0]?.from ?? Number.POSITIVE_INFINITY;
  const last = entries.at(-1)?.to ?? 0;
  return (at) => !related.has(at) && (at < first || at >= last);
}

function withoutUpdates(found: readonly Candidate[]): readonly Candidate[] {
  const others = found.filter(({ label }) => label !== 'updated');
  return others.length > 0 ? others : found;
}

/** One date is it; of several, the one that the text's weekdays fit, the one below the page's own navigation, the nearest. */
function decide(page: Page, found: readonly Candidate[]): FoundDate | undefined {
  const dates = distinct(found);
  if (dates.length <= 1) return toFound(found[0]);
  const fit = fitOfProse(page.marks, dates);
  if (fit !== undefined)
    return toFound(
      found.find(({ date }) => date === fit),
      'confirmed by weekday',
    );
  const article = behindNavigation(page.marks, page.head);
  const below = found.filter(({ mark }) => mark >= article);
  const inArticle = below.length > 0 ? below : found;
  if (distinct(inArticle).length === 1) return toFound(inArticle[0]);
  const wire = inArticle.find(({ rule }) => rule === 'dateline' || rule === 'byline date');
  return toFound(wire ?? besideByline(page, inArticle));
}

/** The only candidate that stands right above or below a byline. */
function besideByline({ marks }: Page, found: readonly Candidate[]): Candidate | undefined {
  const beside = found.filter(({ mark }) =>
    [mark - 1, mark + 1].some((at) => marks[at]?.byline?.kind === 'page'),
  );
  return distinct(beside).length === 1 ? beside[0] : undefined;
}

/** Several dates and nothing in the text decides: the file's name may; else the source stays undated. */
function agreeing(found: readonly Candidate[], file: string): Answer {
  if (found.length === 0) return undefined;
  const named = dateInFileName(file)?.date;
  return (
    toFound(
      found.find(({ date }) => date === named),
      'confirmed by file name',
    ) ?? 'none'
  );
}

function distinct(found: readonly Candidate[]): PartialDate[] {
  return [...new Set(found.map(({ date }) => date))];
}

function toFound(found: Candidate | undefined, why?: string): FoundDate | undefined {
  if (!found || precisionOf(found.date) === 'year') return undefined;
  const { date, mark, text, rule } = found;
  return { date, mark, text, rule: why === undefined ? rule : `${rule}, ${why}` };
}
