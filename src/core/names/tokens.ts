import { fold } from '../text/folding';
import type { TextRange } from '../text/range';
import { notProseIn } from './notProse';
import { remembering } from './remember';
import { Shape, shapeOf } from './shapes';

/** `U.S.` and `St.` keep their stops; hyphens, possessives (`'s`) and elided articles (`l’`) are tokens of their own. */
export interface Token extends TextRange {
  /** Folded, without stops at its end. */
  readonly key: string;
  readonly shape: Shape;
}

/** Tokens are made here alone: what reads them is faster where they are all built alike. */
function tokenOf(start: number, end: number, key: string, shape: Shape): Token {
  return { start, end, key, shape };
}

/** The same token, read in another way. */
export function withShape({ start, end, key }: Token, shape: Shape): Token {
  return tokenOf(start, end, key, shape);
}

/** Abbreviations that names are written with; their stop belongs to them. */
const ABBREVIATION =
  'St|Ste|Mt|Ft|Mr|Mrs|Ms|Mx|Messrs|Cllr|Clr|Adv|Atty|Cpl|Insp|Supt|Cmdr|Dr|Prof|Jr|Sr|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Rep|Sen|Gov|Pres|Rev|Hon|Msgr|Fr|Bros|Inc|Ltd|Corp|Co|No|vs|Mme|Mlle|Sra|Hr|Fr|Dept|Univ|Ave|Rd|Blvd';
/** Those of them that end a name, where more of the sentence follows without a space: `Rubén Salas Jr., 31`. */
const ENDING = 'Jr|Sr|Inc|Ltd|Corp|Co|Bros';
/** States and provinces as agencies shorten them behind a place or a party: `Fresno, Calif.`, `D-Ore.` */
const STATE =
  'Ala|Alta|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|Mass|Md|Mich|Minn|Mo|Mont|Neb|Nev|Okla|Ont|Ore|Pa|Que|Sask|Tenn|Tex|Va|Vt|Wash|Wis|Wyo';
/** With these a sentence begins: a letter before them is no initial (`wrote on X. The court …`). */
const SENTENCE_OPENER =
  'The|A|An|In|On|At|He|She|It|They|We|You|But|And|His|Her|Its|Their|This|That|These|Those|If|When';
/** The characters of each kind, as they stand in a class of a pattern. */
interface Characters {
  readonly letter: string;
  readonly capital: string;
  readonly small: string;
  readonly mark: string;
  readonly number: string;
}

const UNICODE: Characters = {
  letter: String.raw`\p{L}`,
  capital: String.raw`\p{Lu}`,
  small: String.raw`\p{Ll}`,
  mark: String.raw`\p{M}`,
  number: String.raw`\p{N}`,
};
/** Those of them that are in a text without others than `WESTERN_TEXT` has. */
const WESTERN: Characters = {
  letter: 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
  capital: 'A-ZÀ-ÖØ-Þ',
  small: 'a-zµß-öø-ÿ',
  mark: '',
  number: '0-9²³¹¼-¾',
};
/** Latin-1, general punctuation, signs of currencies. */
const WESTERN_TEXT = /^[\0-\xff\u2000-\u206f\u20a0-\u20bf]*$/;

/** Lengths are bounded because a file may be one word of megabytes. */
function patternOf({ letter, capital, small, mark, number }: Characters): RegExp {
  const inner = `[${letter}${mark}\u00AD]`;
  return new RegExp(
    [
      String.raw`(?:[${capital}]\.){2,8}`,
      String.raw`(?<![${letter}${number}])(?:${ABBREVIATION})\.(?=\s)`,
      String.raw`(?<![${letter}${number}])(?:${ENDING})\.(?=[,;:)’”"])`,
      String.raw`(?<=, |[DRI]-)(?:${STATE})\.`,
      String.raw`(?<![${letter}${number}.])[${capital}]\.(?=\s?(?!(?:${SENTENCE_OPENER})\s)[${capital}])`,
      // `N’Djamena`, and within a sentence `L’Aquila`, `D’Angelo`: no article, which has a capital only where it opens a sentence.
      String.raw`(?:(?<![${letter}${number}])[NMKT]|(?<=[${letter}][,;]? )[LD])['’][${capital}]${inner}{0,60}`,
      // `AT&T`, `C&C`: one name, whose letters mean nothing by themselves.
      String.raw`(?<![${letter}${number}])[${capital}]{1,3}&[${capital}]{1,3}(?![${letter}${number}])`,
      String.raw`[ldjmnstcLDJMNSTC]['’](?=[${letter}]{2})|[Qq]u['’](?=[${letter}]{2})`,
      String.raw`(?<=[${letter}] ?)['’][sS](?![${letter}${number}])`,
      String.raw`[OoDd]['’][${capital}]${inner}{0,60}`,
      String.raw`[${letter}${number}][${letter}${mark}${number}\u00AD]{0,120}(?:['’ʼ](?![sS](?![${letter}${number}]))[${small}][${letter}${mark}]{0,40})?`,
      String.raw`\S`,
    ].join('|'),
    'uy',
  );
}

const patterns = new Map<Characters, RegExp>();

/** Most texts are western, and to set up the properties of Unicode takes longer than to read a short one. */
function patternFor(text: string): RegExp {
  const characters = WESTERN_TEXT.test(text) ? WESTERN : UNICODE;
  let pattern = patterns.get(characters);
  if (pattern === undefined) patterns.set(characters, (pattern = patternOf(characters)));
  return pattern;
}

export function tokenize(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(start, end);
  const notProse = notProseIn(part);
  const pattern = patternFor(part);
  let next = 0;
  for (let at = 0; at < part.length;) {
    const plain = plainWordEnd(part, at);
    const word = plain === at ? matchAt(part, at, pattern) : part.slice(at, plain);
    if (word === '') {
      at++;
      continue;
    }
    while (next < notProse.length && (notProse[next]?.end ?? 0) <= at) next++;
    const isProse = (notProse[next]?.start ?? Infinity) > at;
    const { key, shape } = formOf(word);
    tokens.push(tokenOf(start + at, start + at + word.length, key, isProse ? shape : Shape.other));
    at += word.length;
  }
  return tokens;
}

function matchAt(text: string, at: number, pattern: RegExp): string {
  const code = text.charCodeAt(at);
  if (code <= SPACE) return '';
  if (code < ASCII && CLASSES[code] === Class.other) return text.charAt(at);
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

const SPACE = 0x20;
const STOP = 0x2e;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const ASCII = 128;
const LONGEST_WORD = 120;
/** Classes of ASCII characters. */
const Class = { other: 0, word: 1, joiner: 2 } as const;
const CLASSES = new Uint8Array(ASCII);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789')
  CLASSES[character.charCodeAt(0)] = Class.word;
for (const character of "'&.`") CLASSES[character.charCodeAt(0)] = Class.joiner;

/**
 * Where a word of ASCII letters and digits ends that is a token whatever stands around it; `at` itself where the pattern has
 * to tell. Most words are such, and the pattern takes longer.
 */
function plainWordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
  if (end === at || end - at > LONGEST_WORD) return at;
  const next = end < text.length ? text.charCodeAt(end) : SPACE;
  if (next === STOP && isSmallLetter(text.charCodeAt(at))) return text.startsWith('vs', at) ? at : end;
  return next < ASCII && CLASSES[next] !== Class.joiner ? end : at;
}

function isSmallLetter(code: number): boolean {
  return code >= SMALL_A && code <= SMALL_Z;
}

function isWordCode(code: number): boolean {
  return code < ASCII && CLASSES[code] === Class.word;
}

const formOf = remembering((word: string): Pick<Token, 'key' | 'shape'> => ({
  key: keyOf(word),
  shape: shapeOf(word),
}));

const PLAIN_LOWER = /^[a-z]+$/;

function keyOf(word: string): string {
  if (PLAIN_LOWER.test(word)) return word;
  const folded = fold(word);
  return folded.length > 1 && folded.endsWith('.') ? folded.replaceAll('.', '') : folded;
}

const CASED = [
  Shape.capitalised,
  Shape.capitals,
  Shape.letter,
  Shape.mixed,
  Shape.initial,
  Shape.dotted,
  Shape.abbreviation,
].reduce((bits, shape) => bits | (1 << shape), 0);

/** Whether a token is written as a name may be: with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && ((CASED >> token.shape) & 1) === 1;
}
