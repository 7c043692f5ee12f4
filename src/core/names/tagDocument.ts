import type { TextRange } from '../text/range';
import type { Word, WordUse } from './annotate';
import { annotate, knowledgeOf } from './annotate';
import type { Model } from './chain';
import { Cue } from './cues';
import { isInside, OUTSIDE } from './labels';
import { withoutProgramWords } from './programWords';
import { Prose, proseOf } from './prose';
import { softenCapitals, styleOf } from './softenCapitals';
import { addMemory, scoresOf, tag } from './tagger';
import type { Sentence, TaggedSentence } from './tagger';
import type { Token } from './tokens';
import { Shape } from './shapes';
import { isCapital, tokenize } from './tokens';
import { markTopics } from './topics';

/** A sentence longer than this is cut: the corpus may hold lines of megabytes without a stop. */
const LONGEST_SENTENCE = 200;

/** The sentences of a document, with what the document shows of its words' use. */
export function readSentences(text: string, passages: readonly TextRange[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const tokens of readTokens(text, passages))
    for (const sentence of cut(tokens)) sentences.push(annotate(sentence));
  countUse(sentences);
  setProse(sentences);
  markTopics(sentences);
  return sentences;
}

function setProse(sentences: readonly Sentence[]): void {
  const prose = proseOf(sentences);
  for (const words of sentences) {
    for (const word of words) {
      word.prose = prose;
      if (prose === Prose.german && isGermanVerb(word)) word.cue = Cue.none;
    }
  }
}

/** `Anna Lind war Richterin`: English has a word for events there. */
function isGermanVerb({ shape, key }: Word): boolean {
  return shape === Shape.lower && key === 'war';
}

/** The tokens of each passage, those of headings with the capitals that they would have in a sentence. */
function readTokens(text: string, passages: readonly TextRange[]): readonly (readonly Token[])[] {
  const written = withoutProgramWords(
    text,
    passages.map(({ start, end }) => tokenize(text, start, end)),
  );
  const styles = written.map(styleOf);
  if (styles.every((style) => style === 'plain')) return written;
  const uses = usesIn(written.filter((_, i) => styles[i] === 'plain'));
  const evidence = {
    isKnownName: (key: string): boolean => knowledgeOf(key) !== 0,
    useOf: (key: string): Use => uses.get(key) ?? UNUSED,
  };
  return written.map((tokens, i) => softenCapitals(tokens, styles[i] ?? 'plain', evidence));
}

interface Use {
  lower: number;
  capital: number;
}

const UNUSED: Use = { lower: 0, capital: 0 };

function usesIn(passages: readonly (readonly Token[])[]): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const tokens of passages) {
    for (const { key, shape } of tokens) {
      if (shape !== Shape.lower && shape !== Shape.capitalised) continue;
      let use = uses.get(key);
      if (use === undefined) uses.set(key, (use = { lower: 0, capital: 0 }));
      if (shape === Shape.lower) use.lower++;
      else use.capital++;
    }
  }
  return uses;
}

function cut(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined) continue;
    current.push(token);
    const ends =
      token.shape === Shape.stop && token.key !== ':' && token.key !== '…' && next?.shape !== Shape.lower;
    const closes = next?.shape === Shape.quote || next?.shape === Shape.bracket;
    if ((ends && !closes) || current.length >= LONGEST_SENTENCE) {
      sentences.push(current);
      current = [];
    }
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}

function countUse(sentences: readonly Sentence[]): void {
  const uses = new Map<string, WordUse>();
  for (const words of sentences) {
    const shouted = isShouted(words);
    for (const word of words) {
      if (word.shape > Shape.mixed) continue;
      let use = uses.get(word.key);
      if (use === undefined) uses.set(word.key, (use = { lower: 0, middle: 0, start: 0 }));
      if (word.shape === Shape.lower) use.lower++;
      else if (word.starts || shouted) use.start++;
      else use.middle++;
      word.use = use;
    }
  }
}

/** Whether a line is a title in capitals, where a capital tells nothing. */
const SHOUTED_SHARE = 0.6;

export function isShouted(words: Sentence): boolean {
  let capitals = 0;
  let lower = 0;
  for (const word of words) {
    if (isCapital(word)) capitals++;
    else if (word.shape === Shape.lower && word.key.length > 3) lower++;
  }
  return capitals > 3 && capitals / (capitals + lower) > SHOUTED_SHARE;
}

/** Tags twice: the second time each word knows what the document calls it elsewhere. */
export function tagDocument(sentences: readonly Sentence[], model: Model): TaggedSentence[] {
  const scores = sentences.map((words) => scoresOf(words, model));
  remember(sentences.map((words, i) => tag(words, scores[i] ?? NO_SCORES, model, false)));
  return sentences.map((words, i) => {
    const own = scores[i] ?? NO_SCORES;
    addMemory(words, model, own);
    return tag(words, own, model, true);
  });
}

const NO_SCORES = new Float64Array(0);

/** Sets each word's memory from the labels of its other occurrences: the commonest, and whether it is nearly always so. */
export function remember(sentences: readonly Omit<TaggedSentence, 'confidence'>[]): void {
  const votes = new Map<string, number[]>();
  for (const { words, labels } of sentences) {
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (word === undefined || !isCapital(word)) continue;
      let vote = votes.get(word.key);
      if (vote === undefined) votes.set(word.key, (vote = [0, 0, 0, 0]));
      const kind = voteOf(labels[at] ?? OUTSIDE);
      vote[kind] = (vote[kind] ?? 0) + 1;
    }
  }
  for (const { words, labels } of sentences) {
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (word === undefined) continue;
      const vote = isCapital(word) ? votes.get(word.key) : undefined;
      word.memory = vote === undefined ? 0 : memoryOf(vote, voteOf(labels[at] ?? OUTSIDE));
    }
  }
}

function voteOf(label: number): number {
  if (label === OUTSIDE) return 0;
  return isInside(label) ? label / 2 : (label + 1) / 2;
}

const CLEAR_SHARE = 0.8;
const CLEAR_COUNT = 2;

function memoryOf(vote: readonly number[], own: number): number {
  let total = 0;
  let best = 0;
  let most = 0;
  for (let kind = 0; kind < vote.length; kind++) {
    const others = (vote[kind] ?? 0) - (kind === own ? 1 : 0);
    total += others;
    if (others > most) {
      most = others;
      best = kind;
    }
  }
  if (total === 0) return 0;
  return 1 + best + (most >= CLEAR_COUNT && most / total >= CLEAR_SHARE ? 4 : 0);
}
