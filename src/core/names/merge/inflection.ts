import { remembering } from '../remember';
import { CYRILLIC_DECLENSIONS, LATIN_DECLENSIONS } from './declensions';

/** A word read as a case of a declined name: `зеленського` is a genitive of the stem `зеленськ`. */
interface Reading {
  /** Declension and stem. */
  readonly label: string;
  readonly grammaticalCase: number;
  readonly ending: string;
}

const CASES = 6;
const NOMINATIVE = 0;
const SHORTEST_STEM = 3;
const CYRILLIC = /[\u0400-\u04ff]/;
const LATIN = /^[a-z]+$/;
const CONSONANT_END = /[бвгґджзклмнпрстфхцчшщ]$|[bcdfghjklmnpqrstvwxz]$/;
/** In a closed syllable Ukrainian has `і` for `о` and `е`: Київ, Києва; Харків, Харкова. */
const CLOSED_SYLLABLE = /і([бвгґджзклмнпрстфхцчшщ])$/;
const OPEN_VOWELS = ['о', 'е', 'є'];
/** Names that end so stay as they are in all cases, in one of the languages at least: Лукашенко, Trudeau. */
const UNDECLINED = /[оуюеєэіыoueiy]$|^.$/;
/** A Latin ending this long is a case; a shorter one may be another name: `Tuskowi`, but not `Martina`. */
const TELLING_ENDING = 3;

const readingsOf = remembering((word: string): readonly Reading[] => {
  const declensions = CYRILLIC.test(word) ? CYRILLIC_DECLENSIONS : LATIN.test(word) ? LATIN_DECLENSIONS : [];
  return declensions.flatMap(({ id, cases, stem: wanted }) =>
    cases.flatMap((endings, grammaticalCase) =>
      endings
        .filter((ending) => word.endsWith(ending))
        .flatMap((ending) =>
          stemsOf(word, ending)
            .filter((stem) => wanted === undefined || wanted.test(stem))
            .map((stem) => ({ label: `${id} ${stem}`, grammaticalCase, ending })),
        ),
    ),
  );
});

/** The stem before an ending; of a nominative without ending also that with the vowel of its other cases. */
function stemsOf(word: string, ending: string): string[] {
  const stem = word.slice(0, word.length - ending.length);
  if (stem.length < SHORTEST_STEM || (ending === '' && !CONSONANT_END.test(stem))) return [];
  if (ending !== '' && ending !== 'ь') return [stem];
  const others = CLOSED_SYLLABLE.test(stem)
    ? OPEN_VOWELS.map((vowel) => stem.replace(CLOSED_SYLLABLE, `${vowel}$1`))
    : [];
  return [stem, ...others];
}

/** Labels that the cases of a word share. */
export function inflectionLabels(word: string): readonly string[] {
  return [...new Set(readingsOf(word).map(({ label }) => label))];
}

/** How one name is another one declined, see `inflectionOf`. */
export type Inflection = 'oblique' | 'nominative' | 'both oblique';

/**
 * Whether two folded names are cases of one, word by word in the same two cases, and which of them the first is:
 * `володимиру зеленському` is an oblique case of `володимир зеленськии`. A woman's name is not a case of a man's:
 * `олександра коваль` would have to be `олександра коваля`. One word with a short Latin ending proves nothing (`Martin`,
 * `Martina`) unless something else does: `isProven`.
 */
export function inflectionOf(
  name: readonly string[],
  other: readonly string[],
  isProven = false,
): Inflection | undefined {
  if (name.length !== other.length) return undefined;
  let pairs: ReadonlySet<number> = ALL_PAIRS;
  let telling = isProven;
  let changed = 0;
  for (const [i, word] of name.entries()) {
    const { found, isTelling } = pairsOf(word, other[i] ?? '');
    pairs = new Set([...pairs].filter((pair) => found.has(pair)));
    telling ||= isTelling;
    if (word !== other[i]) changed++;
  }
  if (changed === 0 || pairs.size === 0 || (!telling && name.length < 2)) return undefined;
  const isNominative = (of: (pair: number) => number): boolean =>
    [...pairs].some((pair) => of(pair) === NOMINATIVE);
  if (isNominative((pair) => pair % CASES)) return 'oblique';
  return isNominative((pair) => Math.floor(pair / CASES)) ? 'nominative' : 'both oblique';
}

const ALL_PAIRS: ReadonlySet<number> = new Set(Array.from({ length: CASES * CASES }, (_, i) => i));

/** The cases (of the first, of the second) in which two words are one. */
function pairsOf(word: string, other: string): { found: ReadonlySet<number>; isTelling: boolean } {
  if (word === other && UNDECLINED.test(word)) return { found: ALL_PAIRS, isTelling: false };
  const found = new Set<number>();
  let isTelling = false;
  for (const own of readingsOf(word)) {
    for (const reading of readingsOf(other)) {
      if (own.label !== reading.label) continue;
      if (word === other && own.grammaticalCase !== reading.grammaticalCase) continue;
      found.add(own.grammaticalCase * CASES + reading.grammaticalCase);
      const longer = Math.max(own.ending.length, reading.ending.length);
      if (CYRILLIC.test(word) || longer >= TELLING_ENDING) isTelling = true;
    }
  }
  return { found, isTelling };
}
