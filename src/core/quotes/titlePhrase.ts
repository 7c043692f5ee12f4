import type { CueLexicon } from './cues/lexicon';
import { isSlavic } from './cues/lexicon';

const PIECE = /[\p{L}\p{M}\p{N}’'-]+|\n\s*\n|\S/gu;
const WORD = /^[\p{L}\p{M}\p{N}’'-]+$/u;
const CAPITAL = /^(?:[\p{L}]{1,2}[’'])?\p{Lu}/u;
const CLOSING = /^(?:[,.;:)!?–—]|\n\s*\n)$/;
/** Behind a preposition there may be another, or an article: `of the`. */
const MOST_LINKS = 2;

/** Whether a word joins others and so ends a title on either side. */
export function isLink(word: string, lexicon: CueLexicon): boolean {
  const { prepositions, clauseStarts, conjunctions, determiners } = lexicon;
  return [prepositions, clauseStarts, conjunctions, determiners].some((set) => set.has(word.toLowerCase()));
}

/**
 * Whether a title ends where a text begins: at once, or behind what hangs on it, `of Bath,`. Where a word comes that is neither a
 * name nor right behind a preposition, it may be the verb of a clause.
 */
export function closesBehind(text: string, lexicon: CueLexicon): boolean {
  const pieces = text.match(PIECE) ?? [];
  let at = 0;
  while (at < pieces.length && !CLOSING.test(pieces[at] ?? '')) {
    const next = behindHanging(pieces, at, lexicon);
    if (next === at) return false;
    at = next;
  }
  return true;
}

/** Behind `of the bay`, `der örtlichen Gruppe` or `(SPD)`. */
function behindHanging(pieces: readonly string[], from: number, lexicon: CueLexicon): number {
  if (pieces[from] === '(') return pieces.indexOf(')', from) + 1 || from;
  const isLinkAt = (index: number): boolean => isLink(pieces[index] ?? '', lexicon);
  let at = from;
  while (at - from < MOST_LINKS && isLinkAt(at)) at++;
  if (at === from || !WORD.test(pieces[at] ?? '')) return from;
  const noun = CAPITAL.test(pieces[at] ?? '') ? at : at + 1;
  if (!CAPITAL.test(pieces[noun] ?? '') || isLinkAt(noun)) return at + 1;
  at = noun;
  while (CAPITAL.test(pieces[at] ?? '')) at++;
  return at;
}

const OPENING = /(?:^|[.!?…]\s+|\n\s*\n)\P{L}{0,2}([\p{L}’'-]+)(?:(?![.!?…]\s)[^,;:\n])*$/u;

/** `In a debate with Ann Lee`: a name that the comma behind parts from the clause of somebody else. */
export function opensWithPhrase(before: string, lexicon: CueLexicon): boolean {
  const first = OPENING.exec(before)?.[1]?.toLowerCase() ?? '';
  return (
    lexicon.prepositions.has(first) || (lexicon.clauseStarts.has(first) && !lexicon.conjunctions.has(first))
  );
}

/** Common nouns for what somebody is in office of: `el alcalde del distrito Juan Mora`, `министр обороны`. */
const PLACES: ReadonlySet<string> = new Set(
  'distrito municipio cantón estado partido provincia ciudad región consejo ayuntamiento grupo sector'.split(
    ' ',
  ),
);
const PORTFOLIOS: ReadonlySet<string> = new Set(
  `оборони освіти культури фінансів юстиції економіки обороны финансов культуры юстиции просвещения здравоохранения экономики
   obrony finansów kultury zdrowia edukacji sprawiedliwości`.split(/\s+/),
);
/** How adjectives of nations and regions end in French, and no verb does. */
const FRENCH_ADJECTIVE =
  /(?:[çlnr]aise?|[çn]ois|doise|ienn?e?|[cmt]aine?|éenn?e?|[igrt]onal|[ct]orale?|[cr]ale?|gnole?|(?:alle|or)mande?)$/;
const GENITIVE_ADJECTIVE =
  /^\p{L}{3,}(?:их|ых|ої|[нвк]ой|[кнв]ого|ського|ского|нього|него|ych|ich|[nkw]ej|ego)$/u;
/** Nouns in the genitive that end as past forms do. */
const NOUNS_LIKE_VERBS: ReadonlySet<string> = new Set(['справ', 'дел', 'сил', 'spraw', 'sił']);
const VERBAL =
  /(?:[аеиіоуюяєїы]в|в?ши|л[аоиы]?|ся|сь|ет|ёт|[иаяую]т|[иаяую]ть|ує|ає|яє|ł[aoy]?|li|[aąęe]|uje|[iy]ć|ać)$/u;
const MOST_IN_A_GENITIVE = 3;

/**
 * Whether words may stand between a title and its name: a Romance adjective, or a genitive; not the verb of `The mayor met Ann Lee`,
 * nor the preposition of `the lawyer for Ann Lee`, who is another.
 */
export function mayStandBetween(words: readonly string[], lexicon: CueLexicon): boolean {
  const [first, second = ''] = words;
  if (first === undefined) return true;
  if (lexicon.prepositions.has(words.at(-1)?.toLowerCase() ?? '')) return false;
  if (isSlavic(lexicon)) return isGenitive(words, lexicon);
  if (words.length === 1)
    return lexicon.language === 'es' || (lexicon.language === 'fr' && FRENCH_ADJECTIVE.test(first));
  const isPlace = CAPITAL.test(second) || PLACES.has(second.toLowerCase());
  return words.length === 2 && lexicon.prepositions.has(first.toLowerCase()) && isPlace;
}

/** `обороны`, `иностранных дел`, `закордонних справ України`: nothing that may be a verb. */
function isGenitive(words: readonly string[], lexicon: CueLexicon): boolean {
  const name = words.findIndex((word) => CAPITAL.test(word));
  const common = words.slice(0, name < 0 ? undefined : name).map((word) => word.toLowerCase());
  const areNames = words.slice(common.length).every((word) => CAPITAL.test(word));
  if (!areNames || words.length > MOST_IN_A_GENITIVE || common.some((word) => mayBeOther(word, lexicon)))
    return false;
  const [only = ''] = common;
  if (common.length < 2) return common.length === 0 || PORTFOLIOS.has(only);
  return common.length === 2 && common.some((word) => GENITIVE_ADJECTIVE.test(word));
}

function mayBeOther(word: string, lexicon: CueLexicon): boolean {
  if (NOUNS_LIKE_VERBS.has(word) || GENITIVE_ADJECTIVE.test(word) || PORTFOLIOS.has(word))
    return isLink(word, lexicon) || lexicon.adverbs.has(word);
  return isLink(word, lexicon) || lexicon.adverbs.has(word) || lexicon.verbs.has(word) || VERBAL.test(word);
}
