/** How a token is written; the numbers are part of the trained weights. */
export const Shape = {
  lower: 0,
  capitalised: 1,
  capitals: 2,
  letter: 3,
  mixed: 4,
  number: 5,
  alphanumeric: 6,
  initial: 7,
  dotted: 8,
  uncased: 9,
  hyphen: 10,
  possessive: 11,
  quote: 12,
  bracket: 13,
  comma: 14,
  stop: 15,
  other: 16,
  abbreviation: 17,
  elision: 18,
} as const;
export type Shape = (typeof Shape)[keyof typeof Shape];

/** What a character is in a word, one bit each. */
const Letter = {
  small: 1,
  capital: 2,
  uncased: 4,
  mark: 8,
  digit: 16,
  otherNumber: 32,
  apostrophe: 64,
  letterApostrophe: 128,
  softHyphen: 256,
  ampersand: 512,
  stop: 1024,
  none: 2048,
} as const;

const SINGLE: ReadonlyMap<string, number> = new Map([
  ["'", Letter.apostrophe],
  ['\u2019', Letter.apostrophe],
  ['\u02bc', Letter.letterApostrophe],
  ['\u00ad', Letter.softHyphen],
  ['&', Letter.ampersand],
  ['.', Letter.stop],
]);
/** The property classes of Unicode, most frequent first; each is set up when it is first asked for, which takes time. */
const PROPERTIES: readonly (readonly [(character: string) => boolean, number])[] = [
  [(character) => /\p{Ll}/u.test(character), Letter.small],
  [(character) => /\p{Lu}/u.test(character), Letter.capital],
  [(character) => /\p{Nd}/u.test(character), Letter.digit],
  [(character) => /\p{L}/u.test(character), Letter.uncased],
  [(character) => /\p{M}/u.test(character), Letter.mark],
  [(character) => /\p{N}/u.test(character), Letter.otherNumber],
];

const ASCII_END = 128;
const ASCII_LETTERS = new Uint16Array(ASCII_END);
for (let code = 0; code < ASCII_END; code++) ASCII_LETTERS[code] = asciiLetter(String.fromCharCode(code));

function asciiLetter(character: string): number {
  if (character >= 'a' && character <= 'z') return Letter.small;
  if (character >= 'A' && character <= 'Z') return Letter.capital;
  if (character >= '0' && character <= '9') return Letter.digit;
  return SINGLE.get(character) ?? Letter.none;
}

const others = new Map<string, number>();

function letterOf(character: string): number {
  const code = character.charCodeAt(0);
  if (code < ASCII_END) return ASCII_LETTERS[code] ?? Letter.none;
  let letter = others.get(character);
  if (letter === undefined) {
    letter = SINGLE.get(character) ?? PROPERTIES.find(([has]) => has(character))?.[1] ?? Letter.none;
    others.set(character, letter);
  }
  return letter;
}

const APOSTROPHES = Letter.apostrophe | Letter.letterApostrophe;
const TAIL = Letter.small | Letter.mark | Letter.softHyphen | APOSTROPHES;
const LETTERS = Letter.small | Letter.capital | Letter.uncased | Letter.letterApostrophe;

/** How a token is written: `Kyiv` capitalised, `U.S.` dotted, `’s` possessive. */
export function shapeOf(word: string): Shape {
  const punctuation = PUNCTUATION.get(word);
  if (punctuation !== undefined) return punctuation;
  let all = 0;
  let first = 0;
  let behind = 0;
  let length = 0;
  for (const character of word) {
    const letter = letterOf(character);
    if (length === 0) first = letter;
    else behind |= letter;
    all |= letter;
    length++;
  }
  const only = (letters: number): boolean => (all & ~letters) === 0;
  if ((all & Letter.stop) !== 0) return shapeWithStops(word, first, length, all);
  if (first === Letter.small && only(Letter.small | Letter.mark | Letter.softHyphen)) return Shape.lower;
  if (ELISION.test(word)) return Shape.elision;
  if (first === Letter.capital && length === 1) return Shape.letter;
  if (first === Letter.capital && (behind & ~TAIL) === 0) return Shape.capitalised;
  if (only(Letter.capital | Letter.mark | Letter.apostrophe | Letter.ampersand)) return Shape.capitals;
  if (only(Letter.digit)) return Shape.number;
  if (only(LETTERS | TAIL) && (all & Letter.capital) !== 0) return Shape.mixed;
  if (only(TAIL)) return Shape.lower;
  if (only(LETTERS | Letter.mark)) return Shape.uncased;
  return only(LETTERS | TAIL | Letter.digit | Letter.otherNumber) ? Shape.alphanumeric : Shape.other;
}

/** `J.`, `U.S.`, `Corp.` */
function shapeWithStops(word: string, first: number, length: number, all: number): Shape {
  if (!word.endsWith('.') || (all & ~(LETTERS | Letter.stop)) !== 0) return Shape.other;
  if (first === Letter.stop) return Shape.other;
  if (length === 2) return first === Letter.capital ? Shape.initial : Shape.abbreviation;
  if (DOTTED.test(word)) return (all & ~(Letter.capital | Letter.stop)) === 0 ? Shape.dotted : Shape.other;
  return word.indexOf('.') === word.length - 1 ? Shape.abbreviation : Shape.other;
}

const DOTTED = /^(?:[^.]\.)+$/u;
const ELISION = /^(?:[ldjmnstc]|qu)['\u2019]$/i;

const PUNCTUATION: ReadonlyMap<string, Shape> = new Map([
  ...marks(Shape.hyphen, ['-', '\u2010', '\u2011']),
  ...marks(Shape.possessive, ["'s", "'S", '\u2019s', '\u2019S']),
  ...marks(Shape.quote, [...'"\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019\'\u2039\u203a']),
  ...marks(Shape.bracket, [...'()[]{}']),
  ...marks(Shape.comma, [...',;']),
  ...marks(Shape.stop, [...'.!?\u2026:']),
]);

function marks(shape: Shape, words: readonly string[]): (readonly [string, Shape])[] {
  return words.map((word) => [word, shape] as const);
}
