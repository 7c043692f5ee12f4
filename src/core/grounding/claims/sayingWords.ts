/** Words around the date on which something was said; the languages are those of the cues. All in lower case. */

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}

/** Between a verb of saying, or where a sentence begins, and what the words were said in, at or to; `laut`, `selon`. */
export const VENUE_PREPOSITIONS = set(
  `in at on to during with within into according laut bei beim im auf gegenüber während mit zu dans à au aux lors devant
   pendant avec selon cours en ante a al durante con según в у на під час з із зі с со за згідно согласно во время`,
);
/** Between a document and its date. */
export const OF_A_DOCUMENT = set(
  `of dated from vom von du de del d' d’ від от datiert daté datée fechado fechada`,
);
/** Before a day, a month or a year on which somebody said something. */
export const ON_A_DAY = set('on am le el den in im en в у во o');

/**
 * What is said or written as a whole, where and before whom: `statement`, `Pressekonferenz`, `communiqué`, `parliament`.
 * German compounds are told by their end, Ukrainian and Russian cases by their stem.
 */
const OCCASIONS = set(
  `statement statements speech interview letter post tweet message email e-mail address article report memo memorandum
   essay column editorial testimony conference briefing remarks release communiqué note diary entry minutes broadcast
   debate session sitting hearing meeting lecture sermon podcast judgment judgement ruling decision decree opinion affidavit
   deposition study paper review blog proclamation telegram dispatch press media reporters journalists parliament congress
   council court committee commons lords senate lawmakers deputies mps senators shareholders investors assembly commission
   evening morning afternoon night day
   communiqués déclaration discours allocution entretien lettre billet courrier courriel rapport tribune éditorial
   chronique conférence audience séance débat arrêt jugement décision étude procès-verbal témoignage audition journal presse
   journalistes assemblée sénat parlement soir matin
   comunicado declaración declaraciones discurso entrevista carta mensaje tuit correo artículo informe nota columna
   conferencia rueda audiencia sesión debate sentencia decisión estudio acta testimonio comparecencia diario prensa
   periodistas congreso senado parlamento tarde noche mañana
   листі лист`,
);
const GERMAN_OCCASION =
  /(?:erklärung|mitteilung|stellungnahme|rede|ansprache|brief|schreiben|interview|gespräch|bericht|artikel|beitrag|nachricht|mail|vortrag|predigt|konferenz|sitzung|debatte|anhörung|aussage|urteil|beschluss|protokoll|tagebuch|eintrag|studie|kommentar|kolumne|aufsatz|vermerk|notiz|journalisten|reportern|presse|bundestag|landtag|parlament|ausschuss|gericht|abend|morgen)(?:s|es)?$/;
const SLAVIC_OCCASION =
  /^(?:заяв|інтерв|промов|виступ|повідомленн|допис|статт|звіт|доповід|прес-?конференц|брифінг|засіданн|рішенн|щоденник|звернен|журналіст|парламент|интервью|письм|реч[ьи]|выступлен|сообщени|стать|отч[её]т|доклад|пресс-?конференц|брифинг|заседани|решени|дневник|обращени)\p{L}{0,4}$/u;

export function isOccasion(word: string): boolean {
  return OCCASIONS.has(word) || GERMAN_OCCASION.test(word) || SLAVIC_OCCASION.test(word);
}

/** Verbs of documents: `Her letter of 3 May 2022 reads: “…”`. */
export const READS = set(
  'reads read says states records runs held holds found finds lautet heißt hieß liest dit indique dice reza',
);
/** Words that belong to the date before them: `3 травня 2022 року`. */
export const BEHIND_A_DATE = set('року року. р г года год');
