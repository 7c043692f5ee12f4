import { fold } from '../../text/folding';

/** Words of numbers in English, French, German, Spanish, Ukrainian and Russian, folded, by what each stands for. */
function listed(...lines: readonly string[]): [string, number][] {
  return lines.flatMap((line) => {
    const [value = '', ...words] = line.split(' ');
    return words.map((word): [string, number] => [fold(word), Number(value)]);
  });
}

export const CARDINALS: ReadonlyMap<string, number> = new Map(
  listed(
    '1 one eins uno один одна',
    '2 two deux zwei dos два дві две',
    '3 three trois drei tres три',
    '4 four quatre vier cuatro чотири четыре',
    '5 five cinq fünf cinco пять',
    '6 six sechs seis шість шесть',
    '7 seven sept sieben siete сім семь',
    '8 eight huit acht ocho вісім восемь',
    '9 nine neuf neun nueve девять',
    '10 ten dix zehn diez десять',
    '11 eleven onze elf once',
    '12 twelve douze zwölf doce',
    '13 thirteen treize dreizehn trece',
    '14 fourteen quatorze vierzehn catorce',
    '15 fifteen quinze fünfzehn quince',
    '16 sixteen seize sechzehn dieciséis',
    '17 seventeen siebzehn diecisiete',
    '18 eighteen achtzehn dieciocho',
    '19 nineteen neunzehn diecinueve',
    '20 twenty vingt zwanzig veinte двадцять двадцать',
    '30 thirty trente dreißig treinta тридцять тридцать',
    '40 forty quarante vierzig cuarenta сорок',
    '50 fifty cinquante fünfzig cincuenta пятьдесят',
    '60 sixty soixante sechzig sesenta шістдесят шестьдесят',
    '70 seventy siebzig setenta сімдесят семьдесят',
    '80 eighty achtzig ochenta вісімдесят восемьдесят',
    '90 ninety neunzig noventa девяносто',
  ),
);

/** What the number before them is taken times. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map(
  listed(
    '100 hundred hundreds hundert',
    '1000 thousand thousands mille mil tausend tsd тисяча тисячі тисяч тис тысяча тысячи тысяч тыс',
    '1000000 million millions mn mio millionen millón millones мільйон мільйони мільйонів миллион миллиона миллионов млн',
    '1000000000 billion billions bn milliard milliards milliarde milliarden mrd мільярд мільярди мільярдів миллиард миллиарда миллиардов млрд',
    '1000000000000 trillion trillions tn трильйон трильйонів триллион триллионов',
  ),
);

/** Right behind a figure, and nowhere else, these may be meant so: `10m` is ten millions, or ten metres. */
export const GLUED_MULTIPLIERS: ReadonlyMap<string, number> = new Map(
  listed('1000 k', '1000000 m', '1000000000 b'),
);

/** Articles that are the number one before what is multiplied: `a million`, `un millón`. */
export const ONES: ReadonlySet<string> = new Set(['a', 'an', 'un', 'une', 'ein', 'eine']);

/** Other words that count, each by itself alone. */
export const COUNTING: ReadonlySet<string> = new Set(
  fold(
    `dozen dozens half third quarter first second double triple twice
     cent cents milliers premier première deuxième
     tausende erste zweite hälfte
     cien ciento miles mitad
     п'ять дев'ять п'ятдесят сто половина`,
  ).split(/\s+/),
);

export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['euro', '€'],
  ['euros', '€'],
  ['dollar', '$'],
  ['dollars', '$'],
  ['pounds', '£'],
]);

/** `neunundfünfzig` */
const GERMAN_COMPOUND =
  /^(ein|zwei|drei|vier|funf|sechs|sieben|acht|neun)und(\p{L}{4}zig|zwanzig|dreissig)$/u;

export function compoundValue(word: string): number | undefined {
  const [, unit = '', tens = ''] = GERMAN_COMPOUND.exec(word) ?? [];
  const value = CARDINALS.get(tens);
  return value === undefined ? undefined : value + (unit === 'ein' ? 1 : (CARDINALS.get(unit) ?? 0));
}
