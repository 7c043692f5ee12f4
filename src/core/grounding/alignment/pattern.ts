import type { TextRange } from '../../text/range';
import { fold } from '../../text/folding';
import { negationsIn } from '../rules/negations';
import type { Vocabulary } from '../words/vocabulary';
import { isJoint, wordRanges } from '../words/words';

/** A word of a quotation: its range in the visible text, its number in the corpus's vocabulary or `UNKNOWN`. */
export interface QuotedWord extends TextRange {
  readonly key: string;
  readonly number: number;
  /** Its ending stands in brackets (`want[ed]`), so that only its beginning is the source's. */
  readonly isStem: boolean;
  /** The next word is a piece of the same: `long-` before `term`. */
  readonly isJoined: boolean;
}

/** What may stand between two pieces of a quotation in the source. */
export type Gap =
  | { readonly kind: 'omission' }
  /** Words in brackets stand for some of the source's, or for none; the ending of a word for hardly more than its own. */
  | { readonly kind: 'bracket'; readonly words: readonly QuotedWord[]; readonly isEnding?: true }
  /** The quotation is interrupted by its cue. */
  | { readonly kind: 'split' };

/** Words that follow each other in the source. */
export type Piece = readonly QuotedWord[];

/** A quotation by the rules of quoting: pieces in order, `gaps[i]` between piece `i` and the next. */
export interface Pattern {
  readonly pieces: readonly Piece[];
  readonly gaps: readonly (readonly Gap[])[];
  readonly words: readonly QuotedWord[];
}

/** Ellipses of all kinds; `[sic]`; words in brackets, which stand alone or end a word. */
const CHANGE =
  /[[(]\s{0,3}(?:…|\.{2,6}|\.(?:\s\.){1,3}|-{2,3}|–|—)\s{0,3}[\])]|…|\.{3,6}|\.(?:\s\.){2,3}|[[(]\s{0,3}sic\s{0,3}[!?]?\s{0,3}[\])]|\[([^[\]]{0,300})\]/giu;
const LETTER = /\p{L}/u;
/** Of `n[e veut]`, which denies as it stands. */
const ELIDED = 'n';
const SIC = /^[[(]\s{0,3}sic/i;

/** Reads a stretch of a visible text; `splits` are the places where its cue interrupts it. */
export function readPattern(
  text: string,
  parts: readonly TextRange[],
  vocabulary: Pick<Vocabulary, 'look'>,
): Pattern {
  const reader = new PatternReader(text, vocabulary);
  parts.forEach((part, i) => {
    if (i > 0) reader.gap({ kind: 'split' });
    reader.read(part);
  });
  return reader.build();
}

class PatternReader {
  private readonly pieces: QuotedWord[][] = [[]];
  private readonly gaps: Gap[][] = [];

  constructor(
    private readonly text: string,
    private readonly vocabulary: Pick<Vocabulary, 'look'>,
  ) {}

  read({ start, end }: TextRange): void {
    let from = start;
    for (const match of this.text.slice(start, end).matchAll(CHANGE)) {
      const at = start + match.index;
      if (this.change(match, at, from) !== 'words') from = at + match[0].length;
    }
    this.words(from, end);
  }

  private change(match: RegExpExecArray, at: number, from: number): 'gap' | 'words' {
    const end = at + match[0].length;
    const inside = match[1];
    if (SIC.test(match[0])) this.words(from, at);
    else if (inside === undefined || inside.trim() === '') {
      this.words(from, at);
      this.gap({ kind: 'omission' });
    } else if (LETTER.test(this.text.charAt(end)) && LETTER.test(inside)) return 'words';
    else if (LETTER.test(this.text.charAt(at - 1)) && at > from) {
      if (this.denies(from, at, inside)) {
        this.pieces.at(-1)?.push(...joinLast(this.wordsIn(from, at), this.wordsIn(at, end)));
        return 'gap';
      }
      this.words(from, at, true);
      // `qu[’elle]` for `que je`: what begins with an apostrophe is a word of its own.
      if (/^['’ʼ]/.test(inside)) this.gap({ kind: 'bracket', words: this.wordsIn(at, end), isEnding: true });
      return 'gap';
    } else {
      this.words(from, at);
      this.gap({ kind: 'bracket', words: this.wordsIn(at, end) });
    }
    return 'gap';
  }

  /** `can[not]`, `ca[n’t]`: an ending that makes its word deny is not the writer's to add. */
  private denies(from: number, at: number, inside: string): boolean {
    const stem = wordRanges(this.text, from, at).at(-1);
    const beginning = stem === undefined ? '' : this.text.slice(stem.start, at);
    return fold(beginning) !== ELIDED && negationsIn(beginning + inside) > 0;
  }

  gap(gap: Gap): void {
    const last = this.pieces.at(-1) ?? [];
    if (last.length > 0) {
      this.pieces.push([]);
      this.gaps.push([gap]);
    } else if (this.gaps.length > 0) this.gaps.at(-1)?.push(gap);
  }

  private words(from: number, to: number, endsInStem = false): void {
    const words = this.wordsIn(from, to);
    const last = words.at(-1);
    if (endsInStem && last) words[words.length - 1] = { ...last, isStem: true };
    this.pieces.at(-1)?.push(...words);
  }

  /** `[T]he` is one word: brackets inside of a word are passed over. */
  private wordsIn(from: number, to: number): QuotedWord[] {
    return quotedWords(this.text, joinBracketed(this.text, wordRanges(this.text, from, to)), this.vocabulary);
  }

  build(): Pattern {
    const pieces = this.pieces.filter((piece) => piece.length > 0);
    return { pieces, gaps: this.gaps.slice(0, Math.max(0, pieces.length - 1)), words: pieces.flat() };
  }
}

/** The words of a stretch and those of the bracket that ends it as pieces of one word. */
function joinLast(words: readonly QuotedWord[], ending: readonly QuotedWord[]): QuotedWord[] {
  const first = words.length - 1;
  return [...words, ...ending].map((word, i, { length }) =>
    i < first || i === length - 1 ? word : { ...word, isJoined: true },
  );
}

/** Whether a word of a source begins with a stem; one that denies has another ending than the writer gives it. */
export function isStemOf({ isStem, key }: QuotedWord, word: string): boolean {
  return isStem && word.startsWith(key) && (key === ELIDED || negationsIn(word) === 0);
}

function quotedWords(
  text: string,
  ranges: readonly TextRange[],
  vocabulary: Pick<Vocabulary, 'look'>,
): QuotedWord[] {
  return ranges.map(({ start, end }, i) => {
    const word = text.slice(start, end);
    const { key, number } = vocabulary.look(word.includes(']') ? word.replace(/[[\]]/g, '') : word);
    const next = ranges[i + 1];
    return {
      start,
      end,
      key,
      number,
      isStem: false,
      isJoined: next !== undefined && isJoint(text, end, next.start),
    };
  });
}

/** `T` and `he` of `[T]he` as one range. */
function joinBracketed(text: string, ranges: readonly TextRange[]): TextRange[] {
  const joined: TextRange[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    const isOne = last && text.charAt(last.start - 1) === '[' && text.slice(last.end, range.start) === ']';
    if (isOne) joined[joined.length - 1] = { start: last.start, end: range.end };
    else joined.push(range);
  }
  return joined;
}

/** The words of a stretch with brackets read as part of the source's text. */
export function readLiterally(
  text: string,
  parts: readonly TextRange[],
  vocabulary: Pick<Vocabulary, 'look'>,
): Pattern {
  const pieces = parts
    .map((part) => quotedWords(text, wordRanges(text, part.start, part.end), vocabulary))
    .filter((piece) => piece.length > 0);
  const gaps = pieces.slice(1).map((): Gap[] => [{ kind: 'split' }]);
  return { pieces, gaps, words: pieces.flat() };
}
