import { wordRanges } from '../words/words';

/** Words that titles write small: English, French, German, Spanish, Italian. */
const SMALL = new Set(
  `a an the and or but nor of in on at to for from by with as into over upon vs v de du des la le les un une et au aux en
   der die das und von zu im am el los las del y il lo gli di da e`.split(/\s+/),
);
const MOST_WORDS = 14;
const FEWEST_CAPITALS = 2;
const ENDS_SENTENCE = /[.,;…]$/;
/** A noun of a work right before it: `the film “…”`, `ihr Buch „…“`. */
const WORK_BEFORE =
  /(?:^|[^\p{L}])(?:entitled|titled|headlined|subtitled|film|movie|novel|book|essay|article|song|album|play|poem|series|documentary|podcast|paper|memoir|painting|chapter|section|episode|intitulée?|titrée?|roman|livre|chanson|pièce|buch|lied|titel|betitelt|libro|novela|película|titulad[oa]|под названием|під назвою|роман|фильм|фільм|книг[аиуі])[,:]?[\s\u00A0]+$/iu;
const LOOK_BEHIND = 40;

/** Whether a quotation is more likely the name of a work than somebody's words; `before` is the text in front of its mark. */
export function looksLikeTitle(quote: string, before: string): boolean {
  const words = wordRanges(quote).map(({ start, end }) => quote.slice(start, end));
  if (words.length > MOST_WORDS || ENDS_SENTENCE.test(quote.trim())) return false;
  if (WORK_BEFORE.test(before.slice(-LOOK_BEHIND))) return true;
  const weighty = words.filter(
    (word) => /\p{L}/u.test(word) && !SMALL.has(word.toLowerCase()) && word.length > 1,
  );
  return (
    weighty.length >= FEWEST_CAPITALS &&
    weighty.every((word) => /^\p{Lu}/u.test(word)) &&
    quote !== quote.toUpperCase()
  );
}
