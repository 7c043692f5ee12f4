import { fold } from '../../text/folding';
import type { TextRange } from '../../text/range';
import { matchesOf } from '../../text/range';

/**
 * What a transcriber or an editor put into somebody's words, in order: `(laughs)`, `[long applause]`, `[inaudible]`,
 * `[00:14:03]`, and the calls of notes, `[12]` and `¹`, right behind a word or its stop. Brackets that hold anything else
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
  const isCall = text.charAt(start) === '[' && start > 0 && !/\s/.test(text.charAt(start - 1));
  return TIME.test(inside) || (isCall && NOTE.test(inside)) || isStageDirection(inside);
}

/** What is heard or seen: English, French, German, Spanish, Italian, Portuguese, Polish, Ukrainian, Russian. */
const STAGE = new Set(
  fold(
    `laughs laughing laughter laugh chuckles chuckling chuckle applause applauds cheers cheering clapping inaudible
     unintelligible indistinct crosstalk cross-talk overtalking pause pauses silence sighs sighing coughs crying weeps
     weeping smiles smiling nods gestures music interruption interjection interjections phonetic
     rit rires rire applaudissements sourit sourires soupir soupire brouhaha exclamations
     lacht lachen gelachter heiterkeit beifall applaus zuruf zurufe zwischenruf zwischenrufe unverstandlich seufzt
     schweigt lachelt pfiffe
     risas rie aplausos silencio pausa suspira sonrie ininteligible inaudibles murmullos
     risate ride applausi pausa incomprensibile risos aplausos inaudivel
     smiech smieje oklaski brawa pauza niezrozumiale nieslyszalne wzdycha
     сміх сміється оплески нерозбірливо пауза смех смеется аплодисменты неразборчиво вздыхает`,
  ).split(/\s+/),
);
/** A bracket of more words is one of these where it begins with what is heard: `(Lebhafter Beifall bei der SPD)`. */
const SHORT_DIRECTION = 4;
const BEGINNING = 2;
const MOST_WORDS = 14;
const WORD = /[\p{L}\p{M}\p{N}-]+/gu;

function isStageDirection(inside: string): boolean {
  const words = fold(inside).match(WORD) ?? [];
  if (words.length > MOST_WORDS) return false;
  return words
    .slice(0, words.length > SHORT_DIRECTION ? BEGINNING : SHORT_DIRECTION)
    .some((word) => STAGE.has(word));
}
