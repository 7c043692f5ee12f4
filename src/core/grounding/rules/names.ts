import { monthNamed, namesMonthAlone, weekdayNamed } from '../../dates/calendarNames';
import type { Entity } from '../../names/model';
import type { Names } from '../../names/resolve';
import { fold } from '../../text/folding';
import { wordRanges } from '../words/words';
import { isNumberOnly } from './numbers';
import type { ChangeRule } from './rule';

/** Another month or day of the week. */
export const changesDate: ChangeRule = ({ draftText, sourceText }) => {
  const [draft, source] = [calendarWords(draftText), calendarWords(sourceText)];
  return draft === source ? undefined : 'date-in-words';
};

/** `[Friday]` for `Thursday`; a day for `yesterday` is none. */
export function isAnotherDay(source: string, written: string): boolean {
  const [was, is] = [calendarWords(source), calendarWords(written)];
  return was !== '' && is !== '' && was !== is;
}

function calendarWords(text: string): string {
  return wordsIn(text)
    .map((word) =>
      namesMonthAlone(word)
        ? `m${monthNamed(word)}`
        : weekdayNamed(word) === undefined
          ? ''
          : `d${weekdayNamed(word)}`,
    )
    .join('');
}

/** Another word with a capital where no sentence begins. */
export const changesName: ChangeRule = (change) => {
  // `Prozent` for `%`: what is no other number is no other name either.
  if (isNumberOnly(change.draftText) && isNumberOnly(change.sourceText)) return undefined;
  const draft = namesIn(change.draftText, change.startsDraftSentence);
  const source = namesIn(change.sourceText, change.startsSourceSentence);
  return draft === source ? undefined : 'name';
};

const CAPITAL = /^\p{Lu}/u;
/** English writes this one word large that is no name. */
const PRONOUN = 'I';

function namesIn(text: string, startsSentence: boolean): string {
  return wordsIn(text)
    .filter((word, i) => CAPITAL.test(word) && word !== PRONOUN && !(i === 0 && startsSentence))
    .join(' ')
    .toLowerCase();
}

/** Letters that the spellings of one name begin with in any case and transcription that a writer may choose. */
const SHARED_LETTERS = 3;
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}.]*$/u;

/**
 * Whether words that are nothing but a name stand for another name: two of the corpus of one kind, or full names without a
 * word in common. What describes (`[the minister]`) and what is an abbreviation (`[NATO]`) may stand for any name.
 */
export function isAnotherName(source: string, written: string, names: Names): boolean {
  const [was, is] = [nameWords(source), nameWords(written)];
  if (was === undefined || is === undefined || sharesWord(was, is)) return false;
  const [known, put] = [entitiesIn(source, names), entitiesIn(written, names)];
  if (known.some(({ id }) => put.some((other) => other.id === id))) return false;
  const isOther = known.some(({ kind }) => put.some((other) => other.kind === kind));
  return isOther || (was.length > 1 && is.length > 1);
}

function nameWords(text: string): readonly string[] | undefined {
  const words = wordsIn(text);
  const isName = words.every((word) => CAPITAL.test(word) && !ALL_CAPITALS.test(word));
  return isName && words.length > 0 ? words.map((word) => fold(word)) : undefined;
}

function sharesWord(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) =>
    others.some((other) => one.slice(0, SHARED_LETTERS) === other.slice(0, SHARED_LETTERS)),
  );
}

function entitiesIn(text: string, names: Names): readonly Entity[] {
  return names.match(text).flatMap(({ entity }) => names.get(entity) ?? []);
}

function wordsIn(text: string): string[] {
  return wordRanges(text).map(({ start, end }) => text.slice(start, end));
}
