import { fold } from '../../text/folding';
import { isKeyWordList } from '../page/furniture';
import { readsAsEntryHeading } from '../page/headings';
import type { Mark } from '../page/marks';
import { wordsIn } from '../page/marks';
import { isOffice, looksLikeOutlet } from './outlets';
import { isPersonName } from './personNames';

/** Headlines have more words; topics and kickers of a page have so few. */
export const FEW_WORDS = 3;
const SECTION =
  /^(?:\d{1,3}[.)]|(?:chapter|part|section|kapitel|chapitre|capitulo|capitolo|частина|часть|глава|розділ|annex|appendix)\b\s?[\divxlc]*)/iu;

/** What stands at both sides of a printed line, as in the head of a document of the United Nations. */
export const COLUMNS = /\S(?:\t| {3,})\s*\S/;

/** Whether a line has the form of a headline; `repeated` has the folded lines that are the name of the page. */
export function isCandidate(mark: Mark, repeated: ReadonlySet<string>): boolean {
  return !isKeyWordList(mark.text) && hasHeadlineForm(mark, repeated);
}

/** `Norway, Sweden, Denmark Sign Treaty`: a row of names that ends in more words than any other of them has. */
export function isRowWithEnd(mark: Mark, repeated: ReadonlySet<string>): boolean {
  const words = mark.text.split(/,\s/).map((part) => part.split(/\s+/).length);
  const last = words.pop() ?? 0;
  return words.every((own) => own < last) && isKeyWordList(mark.text) && hasHeadlineForm(mark, repeated);
}

function hasHeadlineForm(mark: Mark, repeated: ReadonlySet<string>): boolean {
  if (mark.block.shape !== 'line' || !(readsAsEntryHeading(mark) || isDoubleHeadline(mark))) return false;
  const { text } = mark;
  if (wordsIn(text) < 2 || SECTION.test(fold(text)) || COLUMNS.test(text)) return false;
  if (BREADCRUMBS.test(text) || isStamp(mark) || IDENTIFIER.test(fold(text))) return false;
  if (CONTACT.test(text) || CLOCK_BEHIND.test(text) || namesSite(text)) return false;
  if (isOffice(text) && isTitleCase(text) && text.split(/\s+/).length <= LONGEST_INSTITUTION) return false;
  return !looksLikeOutlet(text) && !repeated.has(fold(text)) && !isPersonName(text) && !/^[|•·>]/.test(text);
}

/** A day with its parts again and a time, `3 mars 2021 4 03 /03 /mars /2021 07:00`, `Hour 00:00`, `22° Oslo`: nothing else is said. */
function isStamp({ text, dates }: Mark): boolean {
  const rest = dates.reduceRight((own, { start, end }) => `${own.slice(0, start)} ${own.slice(end)}`, text);
  return (
    (dates[0]?.start === 0 || CLOCK_OR_DEGREES.test(text)) && (rest.match(/\p{L}{2,}/gu) ?? []).length < 2
  );
}

const CLOCK_OR_DEGREES = /(?<!\d)\d{1,2}:\d{2}(?!\d)|\d\s?[°˚]/;
const BREADCRUMBS = /\s[>›»]\s.{1,80}\s[>›»]\s/u;
/** `Harbour desk | 7:50 pm`: a page and the time it shows. */
const CLOCK_BEHIND = /\s[|·•–—-]\s\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?$/iu;
const OFFICIAL_SITE =
  /^(?:the )?(?:official (?:web)?site (?:of|for)|oficjalna strona|(?:le )?site officiel|sitio (?:web )?oficial|site oficial|sito ufficiale|offizielle (?:web|internet)?seite|офіційнии (?:веб-?)?сайт|официальныи (?:веб-?)?сайт)\s/u;
const WORDS_OF_SITE = 3;

/** `Official Website of the Harbour Board`: the words for a site and a name; a headline says what happened to it. */
function namesSite(text: string): boolean {
  return OFFICIAL_SITE.test(fold(text)) && isTitleCase(text.split(/\s+/).slice(WORDS_OF_SITE).join(' '));
}

/** A signature with its addresses and numbers. */
const CONTACT = /\S@\S|(?<!\p{L})(?:phone|tel|telefon|fax|e-?mail)\.?\s?:\s?[+(]?\d/iu;

/** `Neutral Citation Number: …`, `Case No: …`, `Cite as: …`, with their digits; whoever says no gives no number. */
const IDENTIFIER =
  /^(?:\p{L}[\p{L} ]{0,30} )?(?:(?<!(?:says?|said|votes?|voted|answers?|still) )no|nr|number|numero|nummer|ref|reference|referenz|id|номер)\.?\s?:\s\S{0,12}\d|^cite as\s?:\s.*\d/u;
/** `Storm over the islands. The mayor: "Stay at home"`: parts with stops between them and none at the end. */
const PARTED_HEADLINE = /^\p{Lu}[^.!?]{9,80}(?:[.!?]["'”’»]?\s["'“‘«]?\p{Lu}[^.!?]{5,80}){1,2}$/u;
const LONGEST_DOUBLE = 120;

/** `The Bridge Is Closed. What Happens Now?`: a headline of two parts that ends by asking. */
function isDoubleHeadline({ role, text, dates }: Mark): boolean {
  if (role === 'line') return dates.length === 0 && PARTED_HEADLINE.test(text);
  const asks = role === 'prose' && text.length <= LONGEST_DOUBLE && /^\p{Lu}.*[?!]$/u.test(text);
  return asks && text.split(/[.!?]\s/).length === 2;
}

const INSTITUTION =
  /(?:^|\s)(?:institut[eo]?|university|universitat|universite|universidad|ministry|ministere|ministerium|ministerio|department|commission|council|centre|center|foundation|stiftung|fondation|fundacion|committee|bureau|authority|association|académie|academy)(?:$|\s)/u;
const SERIES =
  /^(?:annual|policy|working|research|briefing|discussion|technical|occasional|issue|special|final|interim|quarterly)\s(?:report|paper|brief|note|papers|series|briefing)\b.{0,8}\d{1,4}$|\b(?:no|nr|vol|volume|issue)\.?\s?\d{1,4}$/u;
const LONGEST_INSTITUTION = 6;

/** The publisher, series or number that a report prints over its title. */
export function isImprint(text: string): boolean {
  const folded = fold(text);
  const named =
    INSTITUTION.test(folded) && text.split(/\s+/).length <= LONGEST_INSTITUTION && isTitleCase(text);
  return named || SERIES.test(folded);
}

export const LONGEST_KICKER = 5;
const SMALL_WORDS = new Set(
  (
    'and or of the in at on for to a an with & der die das den dem des im am und oder von vom mit für zum zur ' +
    'de du la le les et en au aux à sur el los las y por del e di da do il в у и й та і на з с'
  ).split(' '),
);

/** `Ukraine and Russia at War` over `Russia says its forces …`: a topic in title case over a headline that is not. */
export function isKicker(text: string, next: Mark | undefined): boolean {
  if (next?.role !== 'line' || text.split(/\s+/).length > LONGEST_KICKER || !isTitleCase(text)) return false;
  return next.text.length > text.length && !isTitleCase(next.text) && readsAsEntryHeading(next);
}

export function isTitleCase(text: string): boolean {
  return text.split(/\s+/).every((word) => SMALL_WORDS.has(word) || /^[\p{Lu}\p{N}]/u.test(word));
}
