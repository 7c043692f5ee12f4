import { wordKey, wordRanges } from '../words/words';
import {
  CARDINALS,
  COUNTING,
  CURRENCIES,
  GLUED_MULTIPLIERS,
  MULTIPLIERS,
  ONES,
  compoundValue,
} from './numberWords';
import type { ChangeRule } from './rule';

/** `46` for `79`, `twelve` for `ten`, `$` for `€`; `12` for `twelve` is another writing of the same. */
export const changesNumber: ChangeRule = ({ draftText, sourceText }) =>
  isSameNumber(draftText, sourceText) ? undefined : 'number';

/** Whether two texts have the same numbers, as they may be written: `1.2m` and `1 200 000`, `€5` and `5 euros`. */
export function isSameNumber(a: string, b: string): boolean {
  return readingsOf(a).some((one) => readingsOf(b).some((other) => one.join(' ') === other.join(' ')));
}

/** `10m` is ten millions or ten metres. */
function readingsOf(text: string): (readonly string[])[] {
  const plain = readFigures(text, MULTIPLIERS).values;
  return GLUED.test(text) ? [plain, readFigures(text, WITH_GLUED).values] : [plain];
}

const GLUED = /\d[kmb](?!\p{L})/iu;
const WITH_GLUED: ReadonlyMap<string, number> = new Map([...MULTIPLIERS, ...GLUED_MULTIPLIERS]);

/** The numbers of a text as they are compared: `per cent` is `%`, `€5` and `5 euros` are `5 €`, `1.2 million` is `1200000`. */
export function numbersIn(text: string): readonly string[] {
  return readFigures(text, MULTIPLIERS).values;
}

/** Whether a text holds numbers and nothing else. */
export function isNumberOnly(text: string): boolean {
  const { values, isAll } = readFigures(text, WITH_GLUED);
  return isAll && values.length > 0;
}

interface Figures {
  readonly values: readonly string[];
  /** No other word stands among them. */
  readonly isAll: boolean;
}

interface Word {
  readonly key: string;
  /** Whether only a space or a hyphen parts it from the word before. */
  readonly isNear: boolean;
}

/** A number with the count of the words that it is written in. */
interface Found {
  readonly value: string;
  readonly length: number;
}

function readFigures(written: string, multipliers: ReadonlyMap<string, number>): Figures {
  const words = wordsOf(written.replace(PER_CENT, '%'));
  const values: string[] = [];
  let read = 0;
  for (let at = 0; at < words.length;) {
    const sign = currencyAt(words, at);
    const found = numberAt(words, sign === undefined ? at : at + 1, multipliers);
    const isBefore = sign !== undefined && found !== undefined && words[at + 1]?.isNear === true;
    if (found !== undefined && (sign === undefined || isBefore)) values.push(found.value);
    if (sign !== undefined) values.push(sign);
    const length = (sign === undefined ? 0 : 1) + (sign === undefined || isBefore ? (found?.length ?? 0) : 0);
    read += length;
    at += Math.max(1, length);
  }
  for (const [limit] of written.matchAll(LIMIT)) values.push(wordKey(limit));
  return { values, isAll: read === words.length };
}

const PER_CENT =
  /(?<!\p{L})(?:per\s?cent|pour\s?cents?|por\s?ciento|percento|procent|prozent|procenta?|відсотк\p{L}{1,3}|процент\p{L}{0,3})(?!\p{L})/giu;
const NEAR = /^[\s-]{0,2}$/;

function wordsOf(text: string): Word[] {
  return wordRanges(text).map(({ start, end }, i, ranges) => ({
    key: wordKey(text.slice(start, end)),
    isNear: NEAR.test(text.slice(ranges[i - 1]?.end ?? 0, start)),
  }));
}

function currencyAt(words: readonly Word[], at: number): string | undefined {
  const key = words[at]?.key ?? '';
  return CURRENCIES.get(key) ?? (CURRENCY.test(key) ? key : undefined);
}

const CURRENCY = /^\p{Sc}$/u;
const SIGN = /^-?[\p{N}%‰]/u;
/** What says more or less than a number. */
const LIMIT = /[<>]=?|[≤≥≠±]|\+\/[-−–]/g;

function numberAt(
  words: readonly Word[],
  at: number,
  multipliers: ReadonlyMap<string, number>,
): Found | undefined {
  const key = words[at]?.key ?? '';
  const base = valueAt(words, at) ?? (ONES.has(key) && isTimes(words[at + 1], MULTIPLIERS) ? ONE : undefined);
  if (base === undefined)
    return SIGN.test(key) || MULTIPLIERS.has(key) || COUNTING.has(key)
      ? { value: key, length: 1 }
      : undefined;
  let { value, length } = base;
  for (let next = words[at + length]; isTimes(next, multipliers); next = words[at + length]) {
    value *= multipliers.get(next.key) ?? 1;
    length++;
  }
  return { value: length === 1 && FIGURE.test(key) ? key : plain(value), length };
}

const ONE = { value: 1, length: 1 };
const FIGURE = /^-?\d/;
/** Digits that arithmetic with binary fractions keeps: `1.1` times a million. */
const DIGITS = 12;

function plain(value: number): string {
  return String(Number(value.toPrecision(DIGITS)));
}

function isTimes(word: Word | undefined, multipliers: ReadonlyMap<string, number>): word is Word {
  return word?.isNear === true && multipliers.has(word.key);
}

/** A figure, or a number in words: `fifty-nine`, `neunundfünfzig`, `soixante-douze`. */
function valueAt(words: readonly Word[], at: number): { value: number; length: number } | undefined {
  const { key = '' } = words[at] ?? {};
  if (FIGURE.test(key)) return Number.isFinite(Number(key)) ? { value: Number(key), length: 1 } : undefined;
  const value = CARDINALS.get(key) ?? compoundValue(key);
  if (value === undefined) return undefined;
  const next = words[at + 1];
  const unit = next?.isNear === true ? CARDINALS.get(next.key) : undefined;
  const isTens = value >= 20 && value % 10 === 0;
  return isTens && unit !== undefined && unit < (value === SOIXANTE ? 20 : 10)
    ? { value: value + unit, length: 2 }
    : { value, length: 1 };
}

/** French counts on from it to nineteen. */
const SOIXANTE = 60;
