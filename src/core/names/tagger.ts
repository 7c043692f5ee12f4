import type { Word } from './annotate';
import { Part } from './annotate';
import { isAllowed, stretchesOf } from './chain';
import type { Model, Stretch } from './chain';
import { expect } from './expectations';
import { featuresOf, memoryFeaturesOf, runsOf } from './features';
import { LABEL_COUNT, mayFollow, OUTSIDE } from './labels';

/** A sentence of a document with its words. */
export type Sentence = readonly Word[];

export interface TaggedSentence {
  readonly words: Sentence;
  readonly labels: Uint8Array;
  /** The probability that a token has its label; 1 where no name is near. */
  readonly confidence: Float32Array;
}

const MOST_FEATURES = 128;
const buffer = new Int32Array(MOST_FEATURES);

/** The scores of each label for each word of a sentence, one row of `LABEL_COUNT` a word, from what the sentence shows. */
export function scoresOf(words: readonly Word[], model: Model): Float64Array {
  const scores = new Float64Array(words.length * LABEL_COUNT);
  const runs = runsOf(words);
  for (let at = 0; at < words.length; at++) {
    if (words[at]?.part === Part.none) continue;
    const count = featuresOf(words, runs, at, buffer);
    for (let i = 0; i < count; i++) model.addWeights(buffer[i] ?? 0, scores, at * LABEL_COUNT);
  }
  return scores;
}

/** Adds what the document remembers of the words. */
export function addMemory(words: readonly Word[], model: Model, scores: Float64Array): void {
  for (let at = 0; at < words.length; at++) {
    if (words[at]?.part === Part.none) continue;
    const count = memoryFeaturesOf(words, at, buffer);
    for (let i = 0; i < count; i++) model.addWeights(buffer[i] ?? 0, scores, at * LABEL_COUNT);
  }
}

/** The likeliest labels of a sentence, with their probabilities where `confident` asks for them. */
export function tag(
  words: readonly Word[],
  scores: Float64Array,
  model: Model,
  confident: boolean,
): TaggedSentence {
  const labels = new Uint8Array(words.length);
  const confidence = new Float32Array(words.length).fill(1);
  for (const stretch of stretchesOf(words)) {
    bestPath(words, stretch, scores, model, labels);
    if (!confident || !holdsName(labels, stretch)) continue;
    const { probabilities } = expect(words, stretch, scores, model);
    for (let at = stretch.first; at <= stretch.last; at++) {
      confidence[at] = probabilities[(at - stretch.first) * LABEL_COUNT + (labels[at] ?? OUTSIDE)] ?? 0;
    }
  }
  return { words, labels, confidence };
}

function holdsName(labels: Uint8Array, { first, last }: Stretch): boolean {
  for (let at = first; at <= last; at++) if (labels[at] !== OUTSIDE) return true;
  return false;
}

function bestPath(
  words: readonly Word[],
  { first, last }: Stretch,
  scores: Float64Array,
  model: Model,
  labels: Uint8Array,
): void {
  const { transitions } = model;
  const length = last - first + 1;
  const best = new Float64Array(length * LABEL_COUNT).fill(-Infinity);
  const from = new Uint8Array(length * LABEL_COUNT);
  for (let i = 0; i < length; i++) {
    for (let to = 0; to < LABEL_COUNT; to++) {
      if (!isAllowed(words[first + i], to)) continue;
      const cell = i * LABEL_COUNT + to;
      const own = scores[(first + i) * LABEL_COUNT + to] ?? 0;
      if (i === 0) {
        if (mayFollow(OUTSIDE, to)) best[cell] = own + (transitions[to] ?? 0);
        continue;
      }
      for (let label = 0; label < LABEL_COUNT; label++) {
        const before = best[cell - to - LABEL_COUNT + label] ?? -Infinity;
        if (before === -Infinity || !mayFollow(label, to)) continue;
        const total = before + own + (transitions[label * LABEL_COUNT + to] ?? 0);
        if (total > (best[cell] ?? 0)) {
          best[cell] = total;
          from[cell] = label;
        }
      }
    }
  }
  let label = OUTSIDE;
  let most = -Infinity;
  for (let to = 0; to < LABEL_COUNT; to++) {
    const total = (best[(length - 1) * LABEL_COUNT + to] ?? 0) + (transitions[to * LABEL_COUNT] ?? 0);
    if (total > most) {
      most = total;
      label = to;
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    labels[first + i] = label;
    label = from[i * LABEL_COUNT + label] ?? OUTSIDE;
  }
}
