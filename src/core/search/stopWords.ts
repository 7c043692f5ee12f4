/**
 * Words that say nothing about what is sought, folded. They are left out of a query that has others, never out of the
 * index, so that phrases and a query of nothing else still find them. Words that mean something in another of the
 * languages are missing on purpose: German `war` and `die`, French `son` and `pour`, Spanish `sin`.
 */
const ENGLISH =
  'a about above after again against all also am an and any are as at be because been before being below between both ' +
  'but by can could did do does doing done down during each either else ever few for from further get had has have ' +
  'having he her here hers herself him himself his how however i if in into is it its itself just let may me might more ' +
  'most much must my myself neither no nor not of off on once only or other our ours ourselves out over own per same ' +
  'shall she should since so some such than that the their theirs them themselves then there these they this those ' +
  'though through to too toward towards under until up upon us very was we were what whatever when where whether which ' +
  'while who whom whose why will with within without would yet you your yours yourself s t re ve ll d m don didn doesn ' +
  'isn aren wasn weren won wouldn couldn shouldn hasn haven hadn';
const FRENCH =
  'l j n c qu le la les un une des du de et ou ni que qui quoi dont est sont etait etaient ete etre a ont avait aux au ' +
  'ce cet cette ces se sa ses leur leurs il elle ils elles on nous vous je tu y en dans par sur avec sans sous vers chez ' +
  'entre comme plus mais si ne pas quel quelle quels quelles comment pourquoi quand';
const GERMAN =
  'der das den dem des ein eine einen einem einer eines und oder aber nicht ist sind sein waren wird werden wurde wurden ' +
  'hat haben hatte hatten von vom zu zum zur mit bei nach aus auf fur uber unter durch sich es er sie wir ihr ich auch ' +
  'als wie wenn dass noch nur wer wo wann warum welche welcher welches';
const SPANISH =
  'el los las lo al del y e o u por con para como pero mas fue era ha han esta este estos estas eso ese esa entre ' +
  'cuando muy tambien hasta hay donde quien quienes desde nos sus su yo cual cuales porque';
const UKRAINIAN =
  'і й та що як це у в на до з із зі за від для про не але або чи його її їх він вона вони ми ви який яка які коли де хто';
const RUSSIAN =
  'и что как это с со по из к ко от о об при для не но или а же ли бы его ее их он она они мы вы я который которая которые когда где кто был была были';

const STOP_WORDS: ReadonlySet<string> = new Set(
  [ENGLISH, FRENCH, GERMAN, SPANISH, UKRAINIAN, RUSSIAN].flatMap((list) => list.split(' ')),
);

export function isStopWord(term: string): boolean {
  return STOP_WORDS.has(term);
}

/** The verbs of a question that ask for what somebody said or what came about; nothing that a passage must hold. */
const QUESTION_VERBS: ReadonlySet<string> = new Set(
  'say says said saying tell tells told happen happens happened happening mean means meant'.split(' '),
);
const QUESTION_WORDS: ReadonlySet<string> = new Set(
  'what who whom whose when where why which how did does do is are was were has have'.split(' '),
);

export function isQuestionVerb(term: string): boolean {
  return QUESTION_VERBS.has(term);
}

export function opensQuestion(term: string): boolean {
  return QUESTION_WORDS.has(term);
}
