import { fold } from '../text/folding';

/**
 * Names of months, by month: English, French, German, Spanish, Italian, Portuguese, Dutch, Polish, Ukrainian, Russian;
 * nominative, genitive and locative where dates take them, and the abbreviations that newspapers print.
 */
const MONTHS: readonly string[] = [
  'january jan janvier janv januar jänner enero ene gennaio gen janeiro januari styczeń stycznia sty січень січня січні січ январь января январе янв',
  'february feb février févr fév februar febrero febbraio fevereiro fev februari luty lutego lut лютий лютого лютому лют февраль февраля феврале фев февр',
  'march mar mars märz mrz marzo março maart mrt marzec marca березень березня березні бер март марта марте мар',
  'april apr avril avr abril abr aprile kwiecień kwietnia kwi квітень квітня квітні квіт апрель апреля апреле апр',
  'may mai mayo maggio mag maio mei maj maja травень травня травні трав май мая мае',
  'june jun juin juni junio giugno giu junho czerwiec czerwca cze червень червня червні черв июнь июня июне июн',
  'july jul juillet juil juli julio luglio lug julho lipiec lipca lip липень липня липні лип июль июля июле июл',
  'august aug août agosto ago augustus sierpień sierpnia sie серпень серпня серпні серп август августа августе авг',
  'september sept sep septembre septiembre setiembre settembre set setembro wrzesień września wrz вересень вересня вересні вер сентябрь сентября сентябре сен сент',
  'october oct octobre oktober okt octubre ottobre ott outubro out październik października paź жовтень жовтня жовтні жовт октябрь октября октябре окт',
  'november nov novembre noviembre novembro listopad listopada lis листопад листопада листопаді лист ноябрь ноября ноябре ноя нояб',
  'december dec décembre déc dezember dez diciembre dic dicembre dezembro grudzień grudnia gru грудень грудня грудні груд декабрь декабря декабре дек',
];

/** Names of days by day of the week, 0 = Sunday; the two-letter forms are left out: most are words of some language. */
const WEEKDAYS: readonly string[] = [
  'sunday sun dimanche dim sonntag domingo domenica dom zondag niedziela niedzielę неділя неділю воскресенье',
  'monday mon lundi lun montag lunes lunedì segunda-feira maandag poniedziałek понеділок понедельник',
  'tuesday tue tues mardi mar dienstag martes martedì terça-feira dinsdag wtorek вівторок вторник',
  'wednesday wed mercredi mer mittwoch miércoles mercoledì quarta-feira woensdag środa środę середа середу среда среду',
  'thursday thu thur thurs jeudi jeu donnerstag jueves giovedì quinta-feira donderdag czwartek четвер четверг',
  "friday fri vendredi ven freitag viernes venerdì sexta-feira vrijdag piątek п'ятниця п'ятницю пятница пятницу",
  'saturday sat samedi sam samstag sonnabend sábado sabato zaterdag sobota sobotę субота суботу суббота субботу',
];

const byMonth = numbered(MONTHS, 1);
const byWeekday = numbered(WEEKDAYS, 0);

/** Words of English that are months only with a capital. */
const ALSO_VERBS = new Set([
  'may',
  'march',
  'mar',
  'set',
  'out',
  'lip',
  'gen',
  'lis',
  'gru',
  'sie',
  'sty',
  'lut',
]);
/** Whole names that are as short as abbreviations are. */
const SHORT_NAMES = new Set(
  'mai mars juin août mayo maio mei maj мае мая июне июня июле июля'.split(' ').map(fold),
);
/** Short forms that stand for a month only beside a day, never before a year alone (`set 2024`, `out 2024`). */
const SHORT_FORM = 4;

/** 1 to 12 for the name of a month, in any letter case. */
export function monthNamed(word: string): number | undefined {
  return byMonth.get(fold(word));
}

/** Whether a word may be read as a month with no day beside it: a full name, and a capital where it is a verb too. */
export function namesMonthAlone(word: string): boolean {
  const folded = fold(word);
  if (!byMonth.has(folded)) return false;
  const capital = word.charAt(0) !== word.charAt(0).toLowerCase();
  return capital || ((folded.length > SHORT_FORM || SHORT_NAMES.has(folded)) && !ALSO_VERBS.has(folded));
}

/** Whether a lower-case word is more likely a verb than a month: `may 3`, `march 5`. */
export function readsAsVerb(word: string): boolean {
  return word === 'may' || word === 'march';
}

/** 0 (Sunday) to 6 for the name of a day, in any letter case. */
export function weekdayNamed(word: string): number | undefined {
  return byWeekday.get(fold(word));
}

function numbered(rows: readonly string[], first: number): ReadonlyMap<string, number> {
  const entries = rows.flatMap((row, at) => row.split(' ').map((name) => [fold(name), at + first] as const));
  return new Map(entries);
}
