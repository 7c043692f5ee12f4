import { fold } from '../../text/folding';
import type { TextRange } from '../../text/range';
import { matchesOf } from '../../text/range';

/**
 * What a transcriber or an editor put into somebody's words, in order: `(laughs)`, `[long applause]`, `[inaudible]`,
 * `[00:14:03]`, and the calls of notes, `[12]` and `¹`, behind a word or its stop. Brackets that hold anything else
 * are the words of whoever is quoted, or stand for them.
 */
export function asidesIn(text: string): TextRange[] {
  const bracketed = matchesOf(text, BRACKETED).filter((range) => isAside(text, range));
  const raised = matchesOf(text, RAISED).filter(({ start }) => CALLED.test(text.slice(start - 4, start)));
  return [...bracketed, ...raised].sort((a, b) => a.start - b.start);
}

const BRACKETED = /\([^()[\]]{1,120}\)|\[[^()[\]]{1,120}\]/g;
const RAISED = /[¹²³⁰⁴-⁹]{1,3}(?![\p{L}\p{N}])/gu;
/** What the raised figures of a note stand behind: a stop, or a word that is too long to be a unit (`km²`). */
const CALLED = /(?:[.,;:!?”’"»)]|\p{Ll}{4})$/u;
const TIME = /^(?:\d{1,2}:)?[0-5]?\d:[0-5]\d(?:[.,]\d{1,3})?$/;
const NOTE =
  /^(?:\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,5}|[a-z]|(?:note|nb|n)\s?\d{1,3}|citation needed|réf\. nécessaire)$/iu;

function isAside(text: string, { start, end }: TextRange): boolean {
  const inside = text.slice(start + 1, end - 1).trim();
  const isSquare = text.charAt(start) === '[';
  const isCall =
    isSquare &&
    (BEHIND_A_WORD.test(text.slice(Math.max(0, start - 1), start)) ||
      (FIGURES.test(inside) && BEHIND_A_STOP.test(text.slice(Math.max(0, start - 3), start))));
  return TIME.test(inside) || (isCall && NOTE.test(inside)) || isStageDirection(inside, isSquare);
}

const BEHIND_A_WORD = /\S$/;
/** `… of doubt. [2] I also`: as law reports and encyclopedias set them. */
const BEHIND_A_STOP = /[.!?…]["”’»)]?[ \u00A0]$/u;
const FIGURES = /^\d{1,3}$/;

/** What is heard or seen: English, French, German, Spanish, Italian, Portuguese, Polish, Ukrainian, Russian. */
const STAGE = new Set(
  fold(
    `laughs laughter laugh chuckles chuckling chuckle applause applauds cheers inaudible
     unintelligible indistinct crosstalk cross-talk overtalking sighs coughs weeps
     smiles nods interjection interjections phonetic
     rit rires applaudissements sourit sourires soupir soupire brouhaha exclamations
     lacht gelachter heiterkeit beifall applaus zuruf zurufe zwischenruf zwischenrufe unverstandlich seufzt
     schweigt lachelt pfiffe
     risas rie aplausos suspira sonrie ininteligible inaudibles murmullos
     risate applausi incomprensibile risos aplausos inaudivel
     smiech smieje oklaski brawa niezrozumiale nieslyszalne wzdycha
     сміх сміється оплески нерозбірливо смех смеется аплодисменты неразборчиво вздыхает`,
  ).split(/\s+/),
);
/** What somebody also speaks of in brackets, `(music and dance are not included)`: a direction alone or in square ones. */
const WEAK = new Set(
  fold(
    `laughing cheering clapping pause pauses silence sighing crying weeping smiling gestures music interruption
     rire sourire silence musique lachen pause musik silencio pausa musica ride pauza пауза музыка музика`,
  ).split(/\s+/),
);
/** What is said of it: `(Lebhafter Beifall bei der SPD)`, `[long applause from the floor]`. */
const BESIDE = new Set(
  fold(
    `long loud general brief short prolonged scattered more and then from the on all sides audience house floor street
     vifs nourris prolonges et sur tous les bancs dans la salle
     lebhafter anhaltender langer allgemeiner grosse bei der dem den des von und im ganzen hause sowie links rechts
     abgeordneten spd cdu csu fdp afd pds bsw linken grunen bundnis die
     prolongados y en la sala`,
  ).split(/\s+/),
);
const MOST_WORDS = 14;
const WORD = /[\p{L}\p{M}\p{N}-]+/gu;
const TIME_BEHIND = /\s(?:\d{1,2}:)?[0-5]?\d:[0-5]\d$/;
/** `BÜNDNIS 90/DIE GRÜNEN`, the only figure of a direction. */
const PARTY_FIGURE = /(?<=bundnis )90(?=\/)/;

function isStageDirection(inside: string, isSquare: boolean): boolean {
  const words = fold(inside).replace(TIME_BEHIND, '').replace(PARTY_FIGURE, '').match(WORD) ?? [];
  if (words.length > MOST_WORDS) return false;
  const isHeard = words.some((word) => STAGE.has(word));
  const isAlone = words.length === 1 || isSquare;
  return (
    words.every((word) => STAGE.has(word) || BESIDE.has(word) || (isAlone && WEAK.has(word))) &&
    (isHeard || words.some((word) => WEAK.has(word)))
  );
}
