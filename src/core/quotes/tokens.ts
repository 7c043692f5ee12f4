import type { Mention, EntityKind } from '../names/model';
import { sentencesOf } from '../text/sentences';
import type { TextRange } from '../text/range';
import type { Quotation } from './model';

/** A mention with what its entity is and is called. */
export type NamedMention = Mention & { readonly kind: EntityKind; readonly name: string };

export type TokenKind = 'word' | 'possessive' | 'mention' | 'quotation' | 'stop';

/**
 * A piece of the narrator's text. A name is one token and so is a whole quotation: what is said inside of it attributes
 * nothing.
 */
export interface Token extends TextRange {
  readonly kind: TokenKind;
  /** In lower case; a quotation's and a name's are empty. */
  readonly lower: string;
  readonly capital: boolean;
  readonly mention?: NamedMention;
  readonly quotation?: Quotation;
}

/** A passage cut into tokens and sentences. */
export interface TokenizedPassage {
  readonly tokens: readonly Token[];
  /** Half-open ranges of tokens. */
  readonly sentences: readonly TextRange[];
}

const TOKEN =
  /<\/?[a-z][^<>\n]{0,300}>|(?:\p{Lu}\.){1,4}(?=[\s,])|\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Gov|Sen|Rep|Hon|Rev|St|Mme|Mlle|MM|M|Sr|Sra)\.|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD]*(?:[-‐‑'’ʼ.][\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD]*)*|['’]s(?![\p{L}\p{N}])|['’](?=\s)|[,;:.!?…()[\]—–―]|(?<=\s)-(?=\s)/gu;
const ENGLISH_TAIL = /^(.+)(['’](?:s|d|ll|ve|re|m))$/iu;
const NEGATED_TAIL = /n['’]t$/iu;
const ELISION = /^((?:l|d|qu|j|n|s|c|m|t|jusqu|lorsqu|puisqu)['’])(.+)$/iu;
const INVERTED_TAIL = /^(.+?)-(t-)?(ils?|elles?|on|je|nous)$/iu;
const CONTRACTED_PRONOUN = /^(?:he|she|it|that|who|what|there|here|let|where|how)$/i;
const CAPITAL = /^\p{Lu}/u;

export function tokenize(
  text: string,
  passage: TextRange,
  quotations: readonly Quotation[],
  mentions: readonly NamedMention[],
): TokenizedPassage {
  const tokens: Token[] = [];
  const set = mergeSet(quotations, mentions);
  let from = passage.start;
  for (const token of set) {
    if (token.start < from) continue;
    addWords(tokens, text, from, token.start);
    const whole = withLetters(text, token);
    tokens.push(whole);
    from = behindMark(text, whole);
  }
  addWords(tokens, text, from, passage.end);
  return { tokens, sentences: sentencesOfTokens(tokens, masked(text, passage, quotations), passage.start) };
}

/** Ranks, orders and seats by their letters: `Vera Moss QC`, `Ann Lee, MP`. */
const LETTERS_BEHIND_A_NAME =
  /^(?:,?[ \u00A0](?:QC|KC|SC|MP|MEP|MSP|MLA|TD|JP|OBE|MBE|CBE|KBE|DBE|PhD|MD|FRS|RN)(?![\p{L}\p{N}'’-])){1,3}/u;
const MOST_LETTERS = 24;

/** A person's name with the letters that belong to it. */
function withLetters(text: string, token: Token): Token {
  if (token.mention?.kind !== 'person') return token;
  const letters = LETTERS_BEHIND_A_NAME.exec(text.slice(token.end, token.end + MOST_LETTERS))?.[0] ?? '';
  return letters === '' ? token : { ...token, end: token.end + letters.length };
}

/** Behind the mark that closes a quotation, which may look like an apostrophe. */
function behindMark(text: string, { end, quotation }: Token): number {
  const close = quotation?.close;
  if (close === undefined) return end;
  const at = text.indexOf(close, end);
  return at >= 0 && at - end <= WIDEST_INNER_SPACE ? at + close.length : end;
}

/** The white space that French puts between words and marks, in characters. */
const WIDEST_INNER_SPACE = 4;

/** Quotations and the names outside of them, in order. */
function mergeSet(quotations: readonly Quotation[], mentions: readonly NamedMention[]): Token[] {
  const quoted = quotations.map((quotation): Token => ({
    kind: 'quotation', start: quotation.start, end: quotation.end, lower: '', capital: false, quotation,
  })); // prettier-ignore
  const named = mentions.map((mention): Token => ({
    kind: 'mention', start: mention.start, end: mention.end, lower: '', capital: true, mention,
  })); // prettier-ignore
  return [...quoted, ...named].sort((a, b) => a.start - b.start || b.end - a.end);
}

function addWords(tokens: Token[], text: string, start: number, end: number): void {
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    if (!match[0].startsWith('<')) addWord(tokens, match[0], start + match.index);
  }
}

function addWord(tokens: Token[], word: string, start: number): void {
  const tail = ENGLISH_TAIL.exec(word);
  const elided = ELISION.exec(word);
  const inverted = INVERTED_TAIL.exec(word);
  const cut = tail?.[1]?.length ?? elided?.[1]?.length ?? inverted?.[1]?.length;
  if (cut === undefined || NEGATED_TAIL.test(word)) {
    tokens.push(wordToken(word, start));
    return;
  }
  const head = word.slice(0, cut);
  tokens.push(wordToken(head, start));
  if (tail && !CONTRACTED_PRONOUN.test(head) && /s$/i.test(word)) {
    tokens.push({ ...wordToken(word.slice(cut), start + cut), kind: 'possessive' });
  } else if (tail) {
    tokens.push(wordToken(word.slice(cut), start + cut));
  } else if (elided) {
    addWord(tokens, word.slice(cut), start + cut);
  } else {
    const pronoun = inverted?.[3] ?? '';
    tokens.push(wordToken(pronoun, start + word.length - pronoun.length));
  }
}

const STOP = /^[,;:.!?…()[\]—–―-]$/;
const APOSTROPHE = /^['’]s?$/;

function wordToken(word: string, start: number): Token {
  const kind = STOP.test(word) ? 'stop' : APOSTROPHE.test(word) ? 'possessive' : 'word';
  return { kind, start, end: start + word.length, lower: word.toLowerCase(), capital: CAPITAL.test(word) };
}

/** The passage with quoted words made nothing but letters, so that only the narrator's stops end sentences. */
function masked(text: string, passage: TextRange, quotations: readonly Quotation[]): string {
  const parts: string[] = [];
  let from = passage.start;
  for (const { start, end, close } of quotations) {
    if (start < from || end <= start) continue;
    parts.push(text.slice(from, start), mask(text.slice(start, end)));
    const closes = close?.length === 1 && text.charAt(end) === close;
    if (closes) parts.push(CLOSING);
    from = closes ? end + 1 : end;
  }
  parts.push(text.slice(from, passage.end));
  return parts.join('');
}

/** Letters for letters: only whether the words begin a sentence and how they end is kept. */
function mask(words: string): string {
  const first = BEGINS_SENTENCE.test(words.slice(0, 2)) ? 'Q' : 'q';
  const last = FINAL_STOP.test(words.charAt(words.length - 1)) ? words.charAt(words.length - 1) : 'q';
  return words.length < 2 ? first : first + 'q'.repeat(words.length - 2) + last;
}

/** For every mark that closes, also the `“` of German. */
const CLOSING = '”';
const BEGINS_SENTENCE = /^\P{L}?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
const FINAL_STOP = /[.!?…]/;

function sentencesOfTokens(tokens: readonly Token[], maskedText: string, offset: number): TextRange[] {
  let at = 0;
  return sentencesOf(maskedText).flatMap((sentence) => {
    const start = at;
    while ((tokens[at]?.start ?? Infinity) < sentence.end + offset) at++;
    return at > start ? [{ start, end: at }] : [];
  });
}
