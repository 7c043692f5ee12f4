import { fold } from '../text/folding';
import type { TextRange } from '../text/range';
import { notProseIn } from './notProse';
import { remembering } from './remember';

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

/** `U.S.` and `St.` keep their stops; hyphens, possessives (`'s`) and elided articles (`l’`) are tokens of their own. */
export interface Token extends TextRange {
  /** Folded, without stops at its end. */
  readonly key: string;
  readonly shape: Shape;
}

/** Abbreviations that names are written with; their stop belongs to them. */
const ABBREVIATION =
  'St|Ste|Mt|Ft|Mr|Mrs|Ms|Dr|Prof|Jr|Sr|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Rep|Sen|Gov|Pres|Rev|Hon|Msgr|Fr|Bros|Inc|Ltd|Corp|Co|No|vs|Mme|Mlle|Sra|Hr|Fr|Dept|Univ|Ave|Rd|Blvd';
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
  'gu',
);

export function tokenize(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(start, end);
  const notProse = notProseIn(part);
  let next = 0;
  for (const match of part.matchAll(TOKEN)) {
    const word = match[0];
    const at = start + match.index;
    while (next < notProse.length && (notProse[next]?.end ?? 0) <= match.index) next++;
    const isProse = (notProse[next]?.start ?? Infinity) > match.index;
    const { key, shape } = formOf(word);
    tokens.push({ start: at, end: at + word.length, key, shape: isProse ? shape : Shape.other });
  }
  return tokens;
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

const SHAPES: readonly (readonly [RegExp, Shape])[] = [
  [/^\p{Ll}[\p{Ll}\p{M}\u00AD]*$/u, Shape.lower],
  [/^\p{Lu}\.$/u, Shape.initial],
  [/^(?:\p{Lu}\.){2,}$/u, Shape.dotted],
  [/^[ldjmnstcLDJMNSTC]['’]$|^[Qq]u['’]$/u, Shape.elision],
  [/^\p{L}+\.$/u, Shape.abbreviation],
  [/^\p{Lu}$/u, Shape.letter],
  [/^\p{Lu}[\p{Ll}\p{M}\u00AD'’ʼ]+$/u, Shape.capitalised],
  [/^[\p{Lu}\p{M}'’&]+$/u, Shape.capitals],
  [/^\p{Nd}+$/u, Shape.number],
  [/^['’][sS]$/u, Shape.possessive],
  [/^[\p{L}\p{M}\u00AD'’ʼ]*\p{Lu}[\p{L}\p{M}\u00AD'’ʼ]*$/u, Shape.mixed],
  [/^[\p{Ll}\p{M}\u00AD'’ʼ]+$/u, Shape.lower],
  [/^[\p{L}\p{M}]+$/u, Shape.uncased],
  [/^[\p{L}\p{M}\p{N}\u00AD'’ʼ]+$/u, Shape.alphanumeric],
  [/^[-‐‑]$/u, Shape.hyphen],
  [/^["“”„«»‘’'‹›]$/u, Shape.quote],
  [/^[()[\]{}]$/u, Shape.bracket],
  [/^[,;]$/u, Shape.comma],
  [/^[.!?…:]$/u, Shape.stop],
];

function shapeOf(word: string): Shape {
  if (PLAIN_LOWER.test(word)) return Shape.lower;
  for (const [pattern, shape] of SHAPES) if (pattern.test(word)) return shape;
  return Shape.other;
}

const CASED: ReadonlySet<Shape> = new Set([
  Shape.capitalised,
  Shape.capitals,
  Shape.letter,
  Shape.mixed,
  Shape.initial,
  Shape.dotted,
  Shape.abbreviation,
]);

/** Whether a token is written as a name may be: with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && CASED.has(token.shape);
}
