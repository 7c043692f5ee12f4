import { fold } from '../../text/folding';
import { wordsOf } from '../../text/words';
import { isKeyWordList, isMenu } from '../page/furniture';
import { readsAsEntryHeading } from '../page/headings';
import type { Stretch } from '../page/mainText';
import type { Mark } from '../page/marks';
import { isArticleProse } from '../page/marks';
import { isNameLine } from './authors';
import { isPersonName } from './personNames';

/**
 * The mark of the headline of a saved web page: of the lines above its text the one that shares its words with how the
 * text begins. Menus and teasers above an article may have the form of headlines; its words they don't have.
 */
export function headlineBySharedWords(
  marks: readonly Mark[],
  head: number,
  main: Stretch,
): number | undefined {
  const lead = beginsOf(leadOf(marks, main));
  const from = Math.max(0, head - REACH);
  const points = marks
    .slice(from, head)
    .map((_mark, at) => (isNameLine(marks, head, from + at) ? 0 : pointsOf(marks, from + at, lead)));
  const most = Math.max(0, ...points);
  if (most < ENOUGH) return aboveSignature(marks, from, head);
  const best = points.lastIndexOf(most);
  const least = Math.max(ENOUGH, most - FIRST_BEFORE_BEST);
  const first = points.findIndex(
    (own, at) => at >= best - LONGEST_STANDFIRST && own >= least && tells(marks[from + at]),
  );
  return from + (first < 0 ? best : Math.min(first, best));
}

/** Where no line shares words with the text, only the one right above byline or date can be told from a teaser. */
function aboveSignature(marks: readonly Mark[], from: number, head: number): number | undefined {
  let at = marks.slice(from, head).findLastIndex(signs) + from;
  for (let mark = marks[at]; mark && (signs(mark) || isNameLine(marks, head, at)); mark = marks[at]) at--;
  const [line, above] = [at, at - 1].map((near) =>
    near >= from && mayBeTitle(marks[near]) ? near : undefined,
  );
  if (line === undefined || above === undefined) return line ?? above;
  return (marks[above]?.text.length ?? 0) < (marks[line]?.text.length ?? 0) ? above : line;
}

function mayBeTitle(mark: Mark | undefined): boolean {
  return mark !== undefined && tells(mark) && mayBeHeadline(mark);
}

/** Between the headline of a page and its text are buttons and key words, rarely more lines of them. */
const REACH = 70;
/** The beginning of an article says what its headline says; more of it has the words of any teaser. UTF-16 units. */
const LONGEST_LEAD = 2000;
const MOST_PARAGRAPHS = 6;
/** Points: for each shared word up to a limit, where it is half of the words, and for a signature close below. */
const MOST_WORDS_COUNTED = 4;
const HALF_SHARED = 2;
const SIGNED_BELOW = 2;
const SIGNED_REACH = 7;
const SAID_AGAIN = 1;
const FIRST_AND_SAID_AGAIN = 7;
const ENOUGH = 4;
/** What stands under a headline says more of the text than it does: the first line wins over better ones. */
const FIRST_BEFORE_BEST = 2;
/** Lines from a headline to the last line under it that says more. */
const LONGEST_STANDFIRST = 6;

const LONGEST = 170;
const MOST_WORDS = 24;

function pointsOf(marks: readonly Mark[], at: number, lead: ReadonlySet<string>): number {
  const mark = marks[at];
  if (!mark || !mayBeHeadline(mark)) return 0;
  const own = beginsOf(mark.text);
  const shared = [...own].filter((begin) => lead.has(begin)).length;
  const again = marks.some(({ text }, other) => other !== at && text === mark.text);
  if (shared === 0) return at === 0 && again && hasWords(mark.text) ? FIRST_AND_SAID_AGAIN : 0;
  const signed = marks.slice(at + 1, at + 1 + SIGNED_REACH).some(signs);
  return (
    Math.min(shared, MOST_WORDS_COUNTED) +
    (shared * 2 >= own.size && own.size > 1 ? HALF_SHARED : 0) +
    (signed ? SIGNED_BELOW : 0) +
    (again ? SAID_AGAIN : 0)
  );
}

const FEWEST_WORDS = 4;

/** Not a topic in two words. */
function tells(mark: Mark | undefined): boolean {
  return mark !== undefined && hasWords(mark.text) && /^[^|»]+$/.test(mark.text);
}

function hasWords(text: string): boolean {
  return text.split(/\s+/).length >= FEWEST_WORDS || (SIGNS.test(text) && text.length > LONGEST_MENU_SIGNS);
}

/** Entries of menus have up to four signs, headlines more. */
const LONGEST_MENU_SIGNS = 6;

function signs({ role, byline }: Mark): boolean {
  return role === 'date' || byline?.kind === 'page';
}

/** A caption with its credit: `Boats at the quay. | Foto: …`. */
const SENTENCE_INSIDE = /\p{Ll}{3}[.!?]["'”’»)]*\s+[|©/]/u;

/** A line, or a question or exclamation; a sentence with its stop is a caption or a standfirst. */
function mayBeHeadline(mark: Mark): boolean {
  const { role, text, block, dates } = mark;
  if (block.shape !== 'line' || text.length > LONGEST || dates.length > 0) return false;
  if (
    isMenu(text) ||
    isKeyWordList(text) ||
    SENTENCE_INSIDE.test(text) ||
    !(hasWords(text) || /\S\s\S/.test(text))
  )
    return false;
  if (isPersonName(text) && !hasWords(text)) return false;
  if (role === 'prose')
    return text.split(/\s+/).length <= MOST_WORDS && /(?:[?!…]|\.{3})["'”’»)]{0,2}$/.test(text);
  return readsAsEntryHeading(mark);
}

function leadOf(marks: readonly Mark[], { from, to }: Stretch): string {
  return marks
    .slice(from, to)
    .filter((mark) => mark.role === 'item' || isArticleProse(mark))
    .slice(0, MOST_PARAGRAPHS)
    .map(({ text }) => text)
    .join('\n')
    .slice(0, LONGEST_LEAD);
}

/** Shorter words are the same in every text, and so are these. */
const SHORTEST = 4;
const COMMON: ReadonlySet<string> = new Set(
  `that this with from have been will were what when where which while they their them there these those your more most
   over than then into only just some such also about after before would could should says said here today
   avec pour dans mais plus cette sont leur elle nous vous tout comme apres avant etre fait
   nicht auch eine einer einem sich wird werden oder aber nach noch sind haben mehr uber
   para como pero esta este estos sobre entre desde hasta todo cuando donde tambien
   della delle nella dalla sono anche questo questa degli come perche
   bagi untuk dari yang dengan som till inte ikke voor niet naar`.split(/\s+/u),
);
/** Words are compared by their beginnings, which endings leave alone. */
const BEGINNING = 5;
const SIGNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,}/u;

/** The beginnings of the longer words; in scripts without spaces, each two signs. */
function beginsOf(text: string): ReadonlySet<string> {
  const folded = fold(text);
  const begins = new Set<string>();
  for (const { start, end } of wordsOf(folded)) {
    const word = folded.slice(start, end);
    if (SIGNS.test(word)) for (let at = 0; at + 1 < word.length; at++) begins.add(word.slice(at, at + 2));
    else if (word.length >= SHORTEST && !COMMON.has(word)) begins.add(word.slice(0, BEGINNING));
  }
  return begins;
}
