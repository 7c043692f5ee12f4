import { fold } from '../../text/folding';
import { wordKey, wordRanges } from '../words/words';
import type { ChangeRule } from './rule';

/** Numbers as words: English, French, German, Spanish, Ukrainian, Russian. */
const NUMBER_WORDS = new Set(
  fold(
    `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
     nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
     billion billions trillion dozen dozens half third quarter first second double triple twice
     un une deux trois quatre cinq six sept huit neuf dix onze douze treize quinze vingt trente quarante cinquante soixante
     cent cents mille milliers millions milliard milliards premier première deuxième
     ein eine eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert tausend
     tausende milliarde milliarden erste zweite hälfte
     uno dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cuarenta cincuenta cien ciento mil miles
     millón millones mitad
     один одна два дві две три чотири четыре п'ять пять шість шесть сім семь вісім восемь дев'ять девять десять двадцять
     двадцать тридцять тридцать сорок п'ятдесят пятьдесят сто тисяча тисяч тысяча тысяч мільйон мільйонів миллион миллионов
     мільярд мільярдів миллиард миллиардов половина`,
  ).split(/\s+/),
);
const NUMBER = /^-?[\p{N}\p{Sc}%‰]/u;

/** `46` for `79`, `twelve` for `ten`, `$` for `€`; `12` for `twelve` is another writing of the same. */
export const changesNumber: ChangeRule = ({ draftText, sourceText }) => {
  const [draft, source] = [numbersIn(draftText), numbersIn(sourceText)];
  return draft.join(' ') === source.join(' ') ? undefined : 'number';
};

/** The figures of a text, as they are compared: `per cent` is `%`, `euros` are `€`, `twelve` is `12`. */
export function numbersIn(text: string): string[] {
  const written = text.replace(PER_CENT, '%');
  return wordRanges(written)
    .map(({ start, end }) => wordKey(written.slice(start, end)))
    .map((word) => SIGNS.get(word) ?? word)
    .filter((word) => NUMBER.test(word) || NUMBER_WORDS.has(word));
}

const PER_CENT =
  /(?<!\p{L})(?:per\s?cent|pour\s?cents?|por\s?ciento|percento|procent|prozent|procenta?|відсотк\p{L}{1,3}|процент\p{L}{0,3})(?!\p{L})/giu;

/** Cardinal numbers from 1 on, in English, French, German, Spanish, and names of currencies, by what stands for them. */
const SIGNS: ReadonlyMap<string, string> = new Map(
  [
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
    '- deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
    '- zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
    '- dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
  ]
    .flatMap((words) => words.split(' ').map((word, i): [string, string] => [fold(word), String(i + 1)]))
    .filter(([word]) => word !== '-')
    .concat([
      ['euro', '€'],
      ['euros', '€'],
      ['dollar', '$'],
      ['dollars', '$'],
      ['pounds', '£'],
    ]),
);
