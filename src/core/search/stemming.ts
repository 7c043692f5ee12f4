import { stemmer } from 'stemmer';

/**
 * The stem that the forms of a word share: `attacks`, `attacked` → `attack`. English by Porter's algorithm (1980), which
 * also takes the plural -s of French and Spanish; Russian and Ukrainian by their case endings. A word of another script,
 * a number or a short word is its own stem.
 */
export function stemOf(term: string): string {
  if (term.length < SHORTEST) return term;
  if (LATIN.test(term)) return IRREGULAR.get(term) ?? apart(stemmer(withoutAdverb(term)));
  if (CYRILLIC.test(term)) return cyrillicStem(term);
  return term;
}

const SHORTEST = 3;

const ADVERB = /^[a-z]{3,}ally$/;

/** `unconditionally` → `unconditional`: Porter's first algorithm leaves the two apart, his second merges them. */
function withoutAdverb(term: string): string {
  return ADVERB.test(term) ? term.slice(0, -'ly'.length) : term;
}

/** Keeps a stem of two letters (`use` → `us`) apart from the word of two letters that looks like it. */
function apart(stem: string): string {
  return stem.length < SHORTEST ? `${stem}-` : stem;
}

const LATIN = /^[a-z]+$/;
const CYRILLIC = /^[\u0400-\u04ff]+$/;

/** Words that the algorithm would merge with others: Porter2's own list of exceptions, and two more of the news. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    news: 'news', dying: 'die', lying: 'lie', tying: 'tie', skies: 'sky', sky: 'sky', gas: 'gas', bias: 'bias',
    early: 'early', only: 'only', police: 'police', policing: 'police', arms: 'arms', internal: 'internal',
  }),
); // prettier-ignore

/**
 * Endings of nouns and adjectives and the commonest of verbs, the longest first (after the light stemmer for Russian by
 * Dolamic and Savoy, 2009, with the Ukrainian endings). What is left must be long enough to be a stem.
 */
const CYRILLIC_ENDINGS = (
  'иями ями ами ого его ому ему ыми ими іями ією ою ею ией иям иях ього ьому ість ости остей ' +
  'ах ях ам ям ов ев ів їв ей ой ий ый ій ая яя ое ее ые ие ою ею ую юю ых их ым им ом ем ию ью ия ья ії ія іє ' +
  'а я о е и ы і ї у ю ь й є'
)
  .split(' ')
  .sort((a, b) => b.length - a.length);
const SHORTEST_CYRILLIC_STEM = 3;

function cyrillicStem(term: string): string {
  const ending = CYRILLIC_ENDINGS.find(
    (suffix) => term.endsWith(suffix) && term.length - suffix.length >= SHORTEST_CYRILLIC_STEM,
  );
  return ending === undefined ? term : term.slice(0, -ending.length);
}
