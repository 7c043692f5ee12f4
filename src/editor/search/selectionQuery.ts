import { wordsOf } from '../../core/text/words';
import { slice } from '../../core/text/range';

/** From two to eight words are searched as they follow one another; longer ones seldom stand in a source letter by letter. */
const LONGEST_PHRASE = 8;
/** Words of a longer selection that are searched: what stands behind them hardly changes what is found first. */
const MOST_WORDS = 30;

/**
 * The query for words that were selected in a draft: `the old pier` is searched as a phrase, one word and long selections
 * as words. Nothing in the selection is read as the query language. `undefined` where no word is selected.
 */
export function selectionQuery(selected: string): string | undefined {
  const words = wordsOf(selected);
  if (words.length === 0) return undefined;
  if (words.length > LONGEST_PHRASE) return wordsQuery(selected);
  const [first] = words;
  if (words.length === 1 && first !== undefined) return asPlainWord(slice(selected, first));
  return phrase(selected);
}

/** The query for the first words of a text, in whatever order they stand. */
export function wordsQuery(text: string): string {
  return wordsOf(text)
    .slice(0, MOST_WORDS)
    .map((range) => asPlainWord(slice(text, range)))
    .join(' ');
}

/** A text as a phrase of the query language, which ends a phrase at any quotation mark. */
export function phrase(text: string): string {
  const words = text.replaceAll(QUOTATION_MARKS, ' ').replaceAll(/\s+/g, ' ').trim();
  return `"${words}"`;
}

const QUOTATION_MARKS = /["“”„‟«»「」『』]/g;

/** `OR` in a selection is a word, not the operator. */
function asPlainWord(word: string): string {
  return word === 'OR' ? 'or' : word;
}
