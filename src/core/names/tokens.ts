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
/** Lengths are bounded because a file may be one word of megabytes. */
const TOKEN = new RegExp(
  [
    String.raw`(?:\p{Lu}\.){2,8}`,
    String.raw`(?<![\p{L}\p{N}])(?:${ABBREVIATION})\.(?=\s)`,
    String.raw`(?<![\p{L}\p{N}])(?:${ENDING})\.(?=[,;:)’”"])`,
    String.raw`(?<=, |[DRI]-)(?:${STATE})\.`,
    String.raw`(?<![\p{L}\p{N}.])\p{Lu}\.(?=\s?(?!(?:${SENTENCE_OPENER})\s)\p{Lu})`,
    // `N’Djamena`, and within a sentence `L’Aquila`, `D’Angelo`: no article, which has a capital only where it opens a sentence.
    String.raw`(?:(?<![\p{L}\p{N}])[NMKT]|(?<=\p{L}[,;]? )[LD])['’]\p{Lu}[\p{L}\p{M}\u00AD]{0,60}`,
    // `AT&T`, `C&C`: one name, whose letters mean nothing by themselves.
    String.raw`(?<![\p{L}\p{N}])\p{Lu}{1,3}&\p{Lu}{1,3}(?![\p{L}\p{N}])`,
    String.raw`[ldjmnstcLDJMNSTC]['’](?=\p{L}{2})|[Qq]u['’](?=\p{L}{2})`,
    String.raw`(?<=\p{L} ?)['’][sS](?![\p{L}\p{N}])`,
    String.raw`[OoDd]['’]\p{Lu}[\p{L}\p{M}\u00AD]{0,60}`,
    String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD]{0,120}(?:['’ʼ](?![sS](?![\p{L}\p{N}]))\p{Ll}[\p{L}\p{M}]{0,40})?`,
    String.raw`\S`,
  ].join('|'),
  'uy',
);

export function tokenize(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(start, end);
  const notProse = notProseIn(part);
  let next = 0;
  for (let at = 0; at < part.length;) {
    const plain = plainWordEnd(part, at);
    const word = plain === at ? matchAt(part, at) : part.slice(at, plain);
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

function matchAt(text: string, at: number): string {
  const code = text.charCodeAt(at);
  if (code <= SPACE) return '';
  if (code < ASCII && CLASSES[code] === Class.other) return text.charAt(at);
  TOKEN.lastIndex = at;
  return TOKEN.exec(text)?.[0] ?? '';
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
for (let code = 0; code < ASCII; code++) CLASSES[code] = classOf(String.fromCharCode(code));

function classOf(character: string): number {
  if (/[A-Za-z0-9]/.test(character)) return Class.word;
  return /['&.`]/.test(character) ? Class.joiner : Class.other;
}

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
