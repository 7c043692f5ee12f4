import type { Mark } from './marks';

const MOST_WORDS = 24;
const LONGEST = 170;
/** Beginnings of headings: a capital, a figure, an opening mark, or a letter of a script without capitals. */
const BEGINNING = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}"'“‘„«‹(【「『《[¿¡#]|^\+{2,}\s?\d/u;
const LETTERS = /\p{L}{2}/u;
/** A remark: `(County of London)`, `[Silence.]`. */
const BRACKETED = /^(?:\([^()]*\)|\[[^[\]]*\])$/u;
const CLOSED = /[,;:]["'”’»]?$|[^.]\.$/;
/** Two sentences are no heading; the stop of an abbreviation is behind fewer letters. */
const TWO_SENTENCES = /\p{Ll}{4,}[.!?]\s+\p{Lu}/u;
const SPEAKER = /^\p{Lu}[\p{L}\p{M} .'’-]{0,40}:$/u;

const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[IVX]{1,5}\.|[A-Z]\.)\s+\p{Lu}/u;
const MOST_NUMBERED_WORDS = 10;

/** `2. Findings`: a numbered line like an item of a list, but short, without a stop, and over prose. */
export function readsAsNumberedHeading({ role, text, block }: Mark): boolean {
  const plain = role === 'item' && block.shape === 'line' && !text.includes('\n') && !/[.!?:;,]$/.test(text);
  return plain && NUMBERED.test(text) && text.split(/\s+/).length <= MOST_NUMBERED_WORDS;
}

/** Whether a line could stand over prose: short, begun like a headline, not closed like a sentence. */
export function readsAsHeading({ role, text }: Mark): boolean {
  if (role === 'heading') return true;
  if (role !== 'line' || text.length > LONGEST || text.includes('\n')) return false;
  if (BRACKETED.test(text)) return false;
  if (!BEGINNING.test(text) || !LETTERS.test(text) || SPEAKER.test(text) || TWO_SENTENCES.test(text))
    return false;
  if (CLOSED.test(text) && !isShouted(text)) return false;
  return text.split(/\s+/).length <= MOST_WORDS;
}

const MOST_SHOUTED_WORDS = 14;

/** `THE STRIKE AT THE DOCKS.`: old newspapers set a stop behind their headings, in capitals. */
export function isShouted(text: string): boolean {
  const shouted = /^[\p{Lu}\p{N}\p{M}\s.,'’"“”&—–-]+\.$/u.test(text) && /\p{Lu}{3}/u.test(text);
  return shouted && text.split(/\s+/).length <= MOST_SHOUTED_WORDS;
}

/** Whether a line could be an entry's heading, which may be a question, an exclamation or a quotation as well. */
export function readsAsEntryHeading(mark: Mark): boolean {
  const { role, text } = mark;
  if (role === 'prose')
    return (
      text.length <= LONGEST &&
      /[?!]["'”’»)]{0,2}$/.test(text) &&
      BEGINNING.test(text) &&
      !/[.!?]\s/.test(text)
    );
  return readsAsHeading(mark);
}

/** Lines that may stand between a heading and its text. */
export function isPassedOver({ role }: Mark): boolean {
  return (
    role === 'furniture' || role === 'caption' || role === 'byline' || role === 'date' || role === 'clock'
  );
}

/** Index of the next mark at or after `from` that is text or a line. */
export function nextContent(marks: readonly Mark[], from: number): number {
  let at = from;
  for (let mark = marks[at]; mark && isPassedOver(mark); mark = marks[at]) at++;
  return at;
}

/** More lines in a row than these are a list, not headings. */
const MOST_IN_A_ROW = 2;

/** Whether prose follows a heading-like line, past one more such line and what may stand between. */
export function standsOverText(marks: readonly Mark[], at: number): boolean {
  let next = nextContent(marks, at + 1);
  for (let lines = 1; lines < MOST_IN_A_ROW && marks[next] && readsAsHeading(marks[next] as Mark); lines++) {
    next = nextContent(marks, next + 1);
  }
  const role = marks[next]?.role;
  return role === 'prose' || role === 'item';
}
