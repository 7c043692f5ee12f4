import type { TextRange } from './range';

/**
 * A text folded for matching, with the way back: letter case, accents, ligatures, typographic quotation marks, dashes
 * and spaces are made alike; soft hyphens and zero-width characters are left out. Only ever used to compare: what is
 * shown or inserted is sliced from the original.
 *
 * `Avdiïvka’s` folds to `avdiivka's`; `km²` to `km2`; `Straße` to `strasse`.
 */
export interface FoldedText {
  readonly text: string;
  /** The smallest range of the original that holds what a range of the folded text came from. */
  original(range: TextRange): TextRange;
}

/** Letters that Unicode does not decompose, and punctuation that is written in several ways. */
const REPLACEMENTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h', ŋ: 'n', ґ: 'г',
    '‘': "'", '’': "'", '‚': "'", '‛': "'", 'ʼ': "'", 'ʹ': "'", 'ʻ': "'", '`': "'", '´': "'", '′': "'", '‹': "'", '›': "'",
    '“': '"', '”': '"', '„': '"', '‟': '"', '«': '"', '»': '"', '″': '"', '「': '"', '」': '"', '『': '"', '』': '"',
    '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-',
  }),
); // prettier-ignore
const IGNORED = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;
const SPACE = /[\s\u0085]/;
const MARK = /\p{M}/u;
const PLAIN = /^[\n\x20-\x5f\x61-\x7e]*$/;

/** Folds one code point; the empty string where it only joins or decorates. */
function foldCharacter(character: string): string {
  if (IGNORED.test(character)) return '';
  if (SPACE.test(character)) return ' ';
  const known = REPLACEMENTS.get(character);
  if (known !== undefined) return known;
  let folded = '';
  for (const part of character.normalize('NFKD').toLowerCase()) {
    if (!MARK.test(part)) folded += REPLACEMENTS.get(part) ?? (SPACE.test(part) ? ' ' : part);
  }
  return folded;
}

const foldedCharacters = new Map<string, string>();

function foldCached(character: string): string {
  let folded = foldedCharacters.get(character);
  if (folded === undefined) {
    folded = foldCharacter(character);
    foldedCharacters.set(character, folded);
  }
  return folded;
}

/** The folded text alone, for keys; cheaper than `foldWithMap`. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replaceAll('\n', ' ');
  let folded = '';
  for (const character of text) folded += foldCached(character);
  return folded;
}

export function foldWithMap(text: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const part = foldCached(character);
    for (let i = 0; i < part.length; i++) {
      starts.push(at);
      ends.push(at + character.length);
    }
    at += character.length;
    if (part === '' && ends.length > 0 && MARK.test(character)) ends[ends.length - 1] = at;
    folded += part;
  }
  return {
    text: folded,
    original: ({ start, end }) => {
      const from = starts[start] ?? text.length;
      return { start: from, end: end > start ? (ends[end - 1] ?? text.length) : from };
    },
  };
}
