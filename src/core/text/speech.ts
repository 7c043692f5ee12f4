/**
 * Words by which people speak of themselves and to each other, where no language of the list uses them otherwise; with the
 * commonest verbs of those languages that leave out the pronoun.
 */
const PERSONAL = new Set(
  `we you my our your me myself ourselves yourself ours yours
   ich wir uns mich mir mein meine meinem meinen meiner meines unser unsere unserem unseren unserer euch
   je j nous vous moi notre votre
   yo nosotros nosotras usted ustedes mi mis nuestro nuestra nuestros nuestras
   ja mnie nas nam mój moja moje nasz nasza nasze pani państwo
   jestem jesteśmy mam mamy chcę chcemy proszę dziękuję myślę uważam wiem wiemy otwieram zamykam będę będziemy
   tengo tenemos somos creo creemos hemos vamos quiero queremos
   дякую прошу думаю вважаю маємо хочу хочемо
   я мы ми вы ви мне меня мені мене нас нам вас вам мой моя мої мои мій наш наша наше наши наші нашего нашей нашого нашої
   ваш ваша ваше ваши ваші вашего вашей вашого вашої`.split(/\s+/),
);
const WORD = /[\p{L}\p{M}]+/gu;
/** `I`, but not of a king or a war; `us`, but not the country; German `Sie`, but not at the head of a sentence, where it may be `she`. */
const BY_CASE =
  /(?<![\p{L}.’'-])(?:I(?=['’]\p{L}|\s+\p{Ll})|us(?![\p{L}.])|(?<=[\p{Ll},]\s)(?:Sie|Ihnen)(?!\p{L}))/u;
/** What somebody else is quoted with. */
const MARKED = /“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|"[^"\n]*"/gu;

/** Whether words are said rather than written about somebody: a question, or a word for who speaks or listens. */
function soundsSpoken(words: string): boolean {
  const own = words.replace(MARKED, ' ');
  if (/[?¿]/.test(own) || BY_CASE.test(own)) return true;
  return (own.match(WORD) ?? []).some((word) => PERSONAL.has(word.toLowerCase()));
}

/** Words with the label that they stand under. */
export interface Labelled {
  readonly key: string;
  readonly words: string;
}

const FEWEST_SPOKEN = 1 / 3;
const FEWEST_LABELS = 2;

/** Whether what stands under labels is talk: `Ruth Hallam: Wants to sell the harbour.` is told of her, not said by her. */
export function isTalk(turns: readonly Labelled[]): boolean {
  const spoken = turns.filter(({ words }) => soundsSpoken(words));
  const labels = new Set(spoken.map(({ key }) => key));
  return labels.size >= FEWEST_LABELS && spoken.length >= turns.length * FEWEST_SPOKEN;
}
