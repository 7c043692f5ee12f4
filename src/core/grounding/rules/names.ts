import { monthNamed, namesMonthAlone, weekdayNamed } from '../../dates/calendarNames';
import { wordRanges } from '../words/words';
import { numbersIn } from './numbers';
import type { ChangeRule } from './rule';

/** Another month or day of the week. */
export const changesDate: ChangeRule = ({ draftText, sourceText }) => {
  const [draft, source] = [calendarWords(draftText), calendarWords(sourceText)];
  return draft === source ? undefined : 'date-in-words';
};

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
  if (isFigure(change.draftText) && isFigure(change.sourceText)) return undefined;
  const draft = namesIn(change.draftText, change.startsDraftSentence);
  const source = namesIn(change.sourceText, change.startsSourceSentence);
  return draft === source ? undefined : 'name';
};

/** `Prozent` for `%`: what is no other number is no other name either. */
function isFigure(text: string): boolean {
  return text !== '' && numbersIn(text).length === wordRanges(text).length;
}

const CAPITAL = /^\p{Lu}/u;
/** English writes this one word large that is no name. */
const PRONOUN = 'I';

function namesIn(text: string, startsSentence: boolean): string {
  return wordsIn(text)
    .filter((word, i) => CAPITAL.test(word) && word !== PRONOUN && !(i === 0 && startsSentence))
    .join(' ')
    .toLowerCase();
}

function wordsIn(text: string): string[] {
  return wordRanges(text).map(({ start, end }) => text.slice(start, end));
}
