import { readClock, readClockAtStart } from '../../dates/clocks';
import { isDateLine, labelled, readDateLine } from '../../dates/dateLine';
import { readDateline } from '../../dates/wireDateline';
import type { DateLabel } from '../../dates/labels';
import { labelAlone, labelIn, namesOtherDay } from '../../dates/labels';
import type { NumericOrder } from '../../dates/mentions';
import { findDates } from '../../dates/mentions';
import { readByline } from '../metadata/bylines';
import { readMetaLabel } from '../metadata/metaLabels';
import { isPersonName } from '../metadata/personNames';
import type { Block } from './block';
import { isCreditAlone, isCreditedCaption } from './captions';
import type { FurnitureReason } from './furniture';
import { furnitureReason } from './furniture';
import { isShouted } from './headings';
import type { Mark } from './marks';
import { withAlikeSettled } from './alike';
import { withExportSettled } from './exports';
import { isCaseTitle, withHearingsSettled } from './rulings';

/** Headlines and entry headings of news pages stay below; longer lines are prose even without a stop. UTF-16 units. */
const LONGEST_LINE = 170;
/** Behind a stop there may be closing marks and numbers of notes: `… were killed.[2]`; old print has a dash behind a colon. */
const STOP = /[.!?…。！？؟۔।]["'”’»›)\]]{0,3}(?:\[\d{1,3}\]){0,4}$|[;,]$|:[—–-]$/u;
/** As much of a line's end as `STOP` may take. UTF-16 units. */
const END = 26;
const ITEM = /^(?:[•*▪●◦‣–—-]\s|\(?\d{1,3}[.)]\s|\(?[a-z]\)\s)/;

type Found = Omit<Mark, 'block' | 'text' | 'dates' | 'rest'> & Partial<Pick<Mark, 'dates' | 'rest'>>;
type Recogniser = (text: string, block: Block, order: NumericOrder | undefined) => Found | undefined;

/** The ordered chain: the first that knows a block names it. */
const CHAIN: readonly Recogniser[] = [
  presetKind,
  clockLine,
  stamped,
  recordLine,
  gluedByline,
  datelineAlone,
  nameAndAge,
  byline,
  metaLabel,
  dateLine,
  labelLine,
  caption,
  furniture,
  dateHeading,
  presetHeading,
  proseOrLine,
];

/** What each block is. `wordsOf` gives the words of a block, without what marks them up. */
export function recognise(
  blocks: readonly Block[],
  order: NumericOrder | undefined,
  wordsOf: (block: Block) => string,
): Mark[] {
  const marks = blocks.map((block): Mark => {
    const own = wordsOf(block);
    const found = firstOf(own, block, order);
    return { dates: [], rest: [], ...found, block, text: own };
  });
  const labelledMarks = marks.map((mark, at) =>
    isBesideWeather(marks, at) ? asOtherDay(mark) : withLabelAbove(mark, marks[at - 1]),
  );
  return withAlikeSettled(withExportSettled(withHearingsSettled(labelledMarks)));
}

/** `18 °C`, `MIN 12º MAX 21º`: a line of the weather box that pages show beside today’s date. `3º` alone is an ordinal. */
const DEGREE = String.raw`[-–+]?\d{1,2}\s?(?:[°˚]|º(?=\s?[CF](?!\p{L})))\s?[CF]?`;
const DEGREES = new RegExp(
  String.raw`^(?:\p{L}{0,12}\.?\s?${DEGREE}[\s/|,]{0,3}){1,4}$|^${DEGREE}\s\p{L}[\p{L} ,]{1,40}$|^(?:\p{L}{0,12}\.?\s?[-–+]?\d{1,2}º[\s/|,]{0,3}){2}$`,
  'u',
);
const WEATHER_REACH = 4;

/** The day that a weather box is about is the one on which its page was looked at; a day beside a byline is that of the text. */
function isBesideWeather(marks: readonly Mark[], at: number): boolean {
  const signed = [marks[at - 1], marks[at + 1]].some((mark) => mark?.role === 'byline');
  if (marks[at]?.role !== 'date' || signed) return false;
  return marks
    .slice(Math.max(0, at - WEATHER_REACH), at + WEATHER_REACH + 1)
    .some(({ text }) => text.length <= LONGEST_LABEL && DEGREES.test(text));
}

function asOtherDay(mark: Mark): Mark {
  return { ...mark, dates: mark.dates.map((date) => (date.label ? date : { ...date, label: 'other' })) };
}

const LONGEST_LABEL = 60;

/** `Published`; or `3. Date of next meeting`, which may have other words, because it only takes a date away. */
function labelAbove({ role, text }: Mark): DateLabel | undefined {
  if (role === 'furniture') return labelAlone(text);
  const short = role !== 'date' && text.length <= LONGEST_LABEL && !/[.!?]$/.test(text);
  return short && namesOtherDay(text) ? 'other' : undefined;
}

/** A date line takes the label that stands alone on the line above it. */
function withLabelAbove(mark: Mark, above: Mark | undefined): Mark {
  const label = mark.role === 'date' && above ? labelAbove(above) : undefined;
  const [first, ...others] = mark.dates;
  if (label === undefined || first === undefined || first.label !== undefined) return mark;
  return { ...mark, dates: [{ ...first, label }, ...others] };
}

function firstOf(text: string, block: Block, order: NumericOrder | undefined): Found {
  for (const recogniser of CHAIN) {
    const found = recogniser(text, block, order);
    if (found) return found;
  }
  return { role: 'prose' };
}

function presetKind(_text: string, { shape }: Block): Found | undefined {
  if (shape === 'furniture') return { role: 'furniture', reason: 'rule' };
  if (shape === 'caption') return { role: 'caption' };
  if (shape === 'table' || shape === 'quote') return { role: 'prose' };
  return undefined;
}

function clockLine(text: string): Found | undefined {
  const clock = readClock(text);
  if (clock && labelIn(text) === 'updated') return { role: 'furniture', reason: 'service' };
  return clock && { role: 'clock', clock };
}

/** `12/03/2021, 14:05 - Marta: …`, `[2021-03-12 14:05:33] marta: …`: a message of an exported chat or a line of a log. */
const STAMP =
  /^\[?(?<date>\d{1,4}[./-]\d{1,2}[./-]\d{1,4}),?\s(?<time>\d{1,2}:\d{2})(?::\d{2})?\s?(?<half>[AP]M)?\]?\s?[-–:]?\s(?=\S)/iu;

function stamped(text: string, { shape }: Block, order: NumericOrder | undefined): Found | undefined {
  const { date, time = '', half = '' } = shape === 'heading' ? {} : (STAMP.exec(text)?.groups ?? {});
  const clock = date === undefined ? undefined : readClock(`${time} ${half}`.trim());
  if (date === undefined || clock === undefined || text.replace(STAMP, '').length < SHORTEST_MESSAGE)
    return undefined;
  const start = text.indexOf(date);
  const dates = findDates(date, order).map((mention) => ({
    ...mention,
    start: mention.start + start,
    end: mention.end + start,
  }));
  return { role: 'prose', dates, clock, isStamped: true };
}

/** What stands behind day and time alone is a place or a zone. */
const SHORTEST_MESSAGE = 6;

/** Lines that records begin with, and lines quoted from another message: text, wherever they stand. */
const RECORD =
  /^(?:(?:also )?present|absent|apologies|attendees|attending|in attendance|participants|chair|location|place|venue|interviewer|interviewee|narrator|transcribed by|minutes (?:taken )?by|anwesend|abwesend|entschuldigt|teilnehmer|ort|protokoll|présents?|absents?|excusés?|lieu|presentes?|ausentes?|lugar|presenti|assenti|luogo|aanwezig|afwezig|obecni|nieobecni|присутні|відсутні|присутствовали|отсутствовали|место|місце)\s?:\s\S/iu;
const QUOTED = /^>\s?(?=[>\s]*[\p{L}\p{N}"“])/u;

function recordLine(text: string, { shape }: Block): Found | undefined {
  return shape === 'line' && (RECORD.test(text) || QUOTED.test(text)) ? { role: 'item' } : undefined;
}

/** `Ann Lee11 July 2022`: the name and the day of a page that sets them apart by nothing but its layout. */
function gluedByline(text: string, { shape }: Block, order: NumericOrder | undefined): Found | undefined {
  const at = shape === 'heading' ? -1 : text.search(GLUED_DAY);
  const line = at < 0 ? undefined : readDateLine(text.slice(at), order);
  if (line === undefined || line.rest.length > 0) return undefined;
  const name = text.slice(0, at);
  const read = isPersonName(name) ? { kind: 'page' as const, authors: [name] } : readByline(name);
  const dates = line.dates.map((date) => ({ ...date, start: date.start + at, end: date.end + at }));
  return read?.kind === 'page' ? { role: 'byline', byline: read, dates } : undefined;
}

/** `MADRID, 25 May. (EUROPA PRESS) -`: what opens a wire story, on a line of its own over it. */
function datelineAlone(text: string, { shape }: Block, order: NumericOrder | undefined): Found | undefined {
  const dateline = shape === 'line' && /[–—-]$/.test(text) ? readDateline(text, order) : undefined;
  if (dateline?.agency === undefined || /[\p{L}\p{N}]/u.test(text.slice(dateline.end))) return undefined;
  return { role: 'byline', byline: { kind: 'entry', authors: [] }, dateline };
}

/** `Rosa Quill | há 1 mês`, `Ann Lee · 3 weeks ago`: who wrote an entry, and how long before it was copied. */
const AGE = new RegExp(
  String.raw`^(?:(?:há|hace|il y a|vor|ha|fa)\s\d{1,2}\s\p{L}{1,8}|\d{1,2}\s\p{L}{1,8}\s(?:ago|atrás|fa|geleden|temu|тому|назад)|` +
    String.raw`\d{1,2}\s(?:s|secs?|m|mins?|minutes?|minutos?|minuti|h|hrs?|hours?|heures?|horas?|ore|d|days?|jours?|d[ií]as?|giorni|w|weeks?|semanas?|mo|months?|mois|m[êe]s|meses|mesi|y|yrs?|years?|ans?|anos?|años?|anni))$`,
  'iu',
);

function nameAndAge(text: string, { shape }: Block): Found | undefined {
  const [name = '', age = '', ...more] = shape === 'line' ? text.split(/\s[|•·]\s/u) : [];
  const signs = more.length === 0 && AGE.test(age) && isPersonName(name);
  return signs ? { role: 'byline', byline: { kind: 'entry', authors: [] } } : undefined;
}

const GLUED_DAY = /(?<=\p{Ll})\d/u;

function byline(text: string, { shape }: Block, order: NumericOrder | undefined): Found | undefined {
  const read = shape === 'heading' ? undefined : readByline(text);
  return read && { role: 'byline', byline: read, dates: labelled(text, findDates(text, order)) };
}

function metaLabel(text: string): Found | undefined {
  const label = readMetaLabel(text);
  return label && { role: 'label', label };
}

function dateLine(text: string, _block: Block, order: NumericOrder | undefined): Found | undefined {
  const line = readDateLine(text, order);
  return line && isDateLine(text, line) ? { role: 'date', ...line } : undefined;
}

/** `Published` on a line of its own, the date on the next. */
function labelLine(text: string, { shape }: Block): Found | undefined {
  return shape !== 'heading' && labelAlone(text) !== undefined
    ? { role: 'furniture', reason: 'service' }
    : undefined;
}

function caption(text: string, { shape }: Block): Found | undefined {
  return shape !== 'heading' && isCreditedCaption(text) && furnitureReason(text) !== 'credit'
    ? { role: 'caption' }
    : undefined;
}

/** Words of menus that are headings where the file says that they are: `## Language`. */
const MENU_WORDS: ReadonlySet<FurnitureReason> = new Set<FurnitureReason>([
  'navigation',
  'topics',
  'service',
  'counter',
]);

function furniture(text: string, { shape }: Block): Found | undefined {
  const reason = shape === 'line' && isCreditAlone(text) ? 'credit' : furnitureReason(text);
  if (reason === undefined || (shape === 'heading' && MENU_WORDS.has(reason))) return undefined;
  return { role: 'furniture', reason };
}

/** A heading or short line with a date among other words: `War diary: 3 March 2023`. */
function dateHeading(text: string, block: Block, order: NumericOrder | undefined): Found | undefined {
  const line = STOP.test(text) || ITEM.test(text) ? undefined : readDateLine(text, order);
  if (!line || line.rest.length > MOST_WORDS_AROUND_DATE) return undefined;
  return { ...line, role: block.shape === 'heading' ? 'heading' : block.shape === 'line' ? 'line' : 'prose' };
}

const MOST_WORDS_AROUND_DATE = 12;

function presetHeading(_text: string, { shape }: Block): Found | undefined {
  return shape === 'heading' ? { role: 'heading' } : undefined;
}

function proseOrLine(text: string, { shape }: Block, order: NumericOrder | undefined): Found {
  const clock = readClockAtStart(text);
  const timed = clock === undefined ? {} : { clock };
  if (shape === 'item' || (ITEM.test(text) && !isSpeech(text))) return { role: 'item', ...timed };
  const closed = STOP.test(text.slice(-END)) || INTRODUCTION.test(text);
  const titles = !closed || isShouted(text) || isCaseTitle(text);
  if (shape === 'line' && text.length <= LONGEST_LINE && titles) return { role: 'line', ...timed };
  const dateline = readDateline(text, order);
  return { role: 'prose', ...timed, ...(dateline === undefined ? {} : { dateline }) };
}

/** `The quake struck on Sunday. This is what we know:`: a sentence or more, and the words before what follows. */
const INTRODUCTION = /\p{Ll}{3}[.!?]\s+\p{Lu}[^.!?]{3,}:$/u;

/** Items of lists are shorter: a paragraph of several sentences behind a dash is what somebody says, in Polish, Spanish, Ukrainian. */
const SHORTEST_SPEECH = 200;

function isSpeech(text: string): boolean {
  return text.length >= SHORTEST_SPEECH && /^[–—-]\s\p{Lu}/u.test(text) && /[.!?…]\s\p{Lu}/u.test(text);
}
