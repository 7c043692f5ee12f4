import { fold } from '../text/folding';
import { once } from '../text/once';

/**
 * Names of months, by month: English, French, German, Spanish, Italian, Portuguese, Dutch, Polish, Ukrainian, Russian,
 * nominative, genitive and locative where dates take them, and the abbreviations that newspapers print; then the full names of Swedish,
 * Norwegian, Danish, Finnish, Romanian, Turkish, Catalan, Czech, Slovak, Greek, Bulgarian, Hungarian, Indonesian and
 * Arabic. Croatian is left out: its October is the November of Polish.
 */
const MONTHS: readonly string[] = [
  'january jan janvier janv januar jänner enero ene gennaio gen janeiro januari styczeń stycznia sty січень січня січні січ январь января январе янв ianuarie ocak gener ledna leden januára tammikuu tammikuuta ιανουαρίου ιανουάριος януари يناير január',
  'february feb février févr fév februar febrero febbraio fevereiro fev februari luty lutego lut лютий лютого лютому лют февраль февраля феврале фев февр februarie şubat febrer února únor helmikuu helmikuuta φεβρουαρίου φεβρουάριος февруари فبراير شباط február',
  'march mar mars märz mrz marzo março maart mrt marzec marca березень березня березні бер март марта марте мар marts martie mart març března březen maaliskuu maaliskuuta μαρτίου μάρτιος مارس آذار maret március',
  'april apr avril avr abril abr aprile kwiecień kwietnia kwi квітень квітня квітні квіт апрель апреля апреле апр aprilie nisan dubna duben apríla huhtikuu huhtikuuta απριλίου απρίλιος أبريل إبريل نيسان április',
  'may mai mayo maggio mag maio mei maj maja травень травня травні трав май мая мае mayıs maig května květen mája toukokuu toukokuuta μαΐου μάιος مايو أيار május',
  'june jun juin juni junio giugno giu junho czerwiec czerwca cze червень червня червні черв июнь июня июне июн iunie haziran juny června červen júna kesäkuu kesäkuuta ιουνίου ιούνιος юни يونيو حزيران június',
  'july jul juillet juil juli julio luglio lug julho lipiec lipca lip липень липня липні лип июль июля июле июл iulie temmuz juliol července červenec júla heinäkuu heinäkuuta ιουλίου ιούλιος юли يوليو تموز július',
  'august aug août agosto ago augustus sierpień sierpnia sie серпень серпня серпні серп август августа августе авг augusti ağustos agost srpna srpen elokuu elokuuta αυγούστου αύγουστος أغسطس agustus augusztus augusta',
  'september sept sep septembre septiembre setiembre settembre set setembro wrzesień września wrz вересень вересня вересні вер сентябрь сентября сентябре сен сент septembrie eylül setembre září syyskuu syyskuuta σεπτεμβρίου σεπτέμβριος септември سبتمبر أيلول szeptember septembra',
  'october oct octobre oktober okt octubre ottobre ott outubro out październik października paź жовтень жовтня жовтні жовт октябрь октября октябре окт octombrie ekim října říjen lokakuu lokakuuta οκτωβρίου οκτώβριος октомври أكتوبر október októbra',
  'november nov novembre noviembre novembro listopad listopada lis листопад листопада листопаді лист ноябрь ноября ноябре ноя нояб noiembrie kasım listopadu marraskuu marraskuuta νοεμβρίου νοέμβριος ноември نوفمبر novembra',
  'december dec décembre déc dezember dez diciembre dic dicembre dezembro grudzień grudnia gru грудень грудня грудні груд декабрь декабря декабре дек decembrie aralık desembre prosince prosinec joulukuu joulukuuta δεκεμβρίου δεκέμβριος декември ديسمبر desember decembra',
];

/** Names of days by day of the week, 0 = Sunday; the two-letter forms are left out: most are words of some language. */
const WEEKDAYS: readonly string[] = [
  'sunday sun dimanche dim sonntag domingo domenica dom zondag niedziela niedzielę неділя неділю воскресенье söndag søndag pazar sunnuntai sunnuntaina neděle duminică vasárnap κυριακή неделя الأحد',
  'monday mon lundi lun montag lunes lunedì segunda-feira maandag poniedziałek понеділок понедельник måndag mandag pazartesi maanantai maanantaina pondělí luni hétfő δευτέρα الاثنين',
  'tuesday tue tues mardi mar dienstag martes martedì terça-feira dinsdag wtorek вівторок вторник tisdag tirsdag salı tiistai tiistaina úterý marți kedd τρίτη الثلاثاء',
  'wednesday wed mercredi mer mittwoch miércoles mercoledì quarta-feira woensdag środa środę середа середу среда среду onsdag çarşamba keskiviikko keskiviikkona středa miercuri szerda τετάρτη сряда الأربعاء',
  'thursday thu thur thurs jeudi jeu donnerstag jueves giovedì quinta-feira donderdag czwartek четвер четверг torsdag perşembe torstai torstaina čtvrtek joi csütörtök πέμπτη четвъртък الخميس',
  "friday fri vendredi ven freitag viernes venerdì sexta-feira vrijdag piątek п'ятниця п'ятницю пятница пятницу fredag cuma perjantai perjantaina pátek vineri péntek παρασκευή петък الجمعة",
  'saturday sat samedi sam samstag sonnabend sábado sabato zaterdag sobota sobotę субота суботу суббота субботу lördag lørdag cumartesi lauantai lauantaina sâmbătă szombat σάββατο събота السبت',
];

const byMonth = once(() => numbered(MONTHS, 1));
const byWeekday = once(() => numbered(WEEKDAYS, 0));

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
const SHORT_NAMES = once(
  () => new Set('mai mars juin août mayo maio mei maj мае мая июне июня июле июля'.split(' ').map(fold)),
);
/** Short names that before a year are nothing else. */
const SHORT_BEFORE_YEAR = once(() => new Set('juni juli luty март май июнь июль'.split(' ').map(fold)));
/** Words that are a month of one language and a common part of names in others: `Wal-Mart 2010`. */
const NEVER_ALONE = new Set(['mart']);
/** Short forms that stand for a month only beside a day, never before a year alone (`set 2024`, `out 2024`). */
const SHORT_FORM = 4;

/** 1 to 12 for the name of a month, in any letter case. */
export function monthNamed(word: string): number | undefined {
  return byMonth().get(fold(word));
}

/** Whether a word may be read as a month with no day beside it: a full name, and a capital where it is a verb too. */
export function namesMonthAlone(word: string): boolean {
  const folded = fold(word);
  if (!byMonth().has(folded) || NEVER_ALONE.has(folded)) return false;
  const capital = word.charAt(0) !== word.charAt(0).toLowerCase();
  return capital || ((folded.length > SHORT_FORM || SHORT_NAMES().has(folded)) && !ALSO_VERBS.has(folded));
}

/** The same where a year of four digits stands right behind: `juni 2024`. */
export function namesMonthBeforeYear(word: string): boolean {
  return namesMonthAlone(word) || SHORT_BEFORE_YEAR().has(fold(word));
}

/** Whether a lower-case word is more likely a verb than a month: `may 3`, `march 5`. */
export function readsAsVerb(word: string): boolean {
  return word === 'may' || word === 'march';
}

/** 0 (Sunday) to 6 for the name of a day, in any letter case. */
export function weekdayNamed(word: string): number | undefined {
  return byWeekday().get(fold(word));
}

function numbered(rows: readonly string[], first: number): ReadonlyMap<string, number> {
  const entries = rows.flatMap((row, at) => row.split(' ').map((name) => [fold(name), at + first] as const));
  return new Map(entries);
}
