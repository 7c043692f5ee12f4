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

/** `46` for `79`, `twelve` for `ten`, `$` for `€`. */
export const changesNumber: ChangeRule = ({ draftText, sourceText }) => {
  const [draft, source] = [numbersIn(draftText), numbersIn(sourceText)];
  return draft.join(' ') === source.join(' ') ? undefined : 'number';
};

export function numbersIn(text: string): string[] {
  return wordRanges(text)
    .map(({ start, end }) => wordKey(text.slice(start, end)))
    .filter((word) => NUMBER.test(word) || NUMBER_WORDS.has(word));
}
