import type { Word } from './annotate';
import { Part } from './annotate';
import { WEIGHTS } from './data/weights';
import { featuresOf, memoryFeaturesOf, runsOf } from './features';
import { isInside, LABEL_COUNT, mayFollow, OUTSIDE } from './labels';
import { BASE, unpackNumber } from './packedTable';

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over the labels of `labels.ts`, with
 * weights for hashed features.
 */
export interface Model {
  /** Adds the weights of a feature to `scores[at .. at + LABEL_COUNT]`. */
  addWeights(feature: number, scores: Float64Array, at: number): void;
  /** `transitions[from * LABEL_COUNT + to]`. */
  readonly transitions: Float64Array;
}

export interface Tagging {
  readonly labels: Uint8Array;
  /** The probability that a token has its label. */
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

/**
 * A stretch of words that the tagger decides on. All words outside are outside of names, so that each stretch is a chain
 * of its own that comes from and goes to `OUTSIDE`.
 */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

export function stretchesOf(words: readonly Word[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (let first = 0; first < words.length; first++) {
    if (words[first]?.part === Part.none) continue;
    let last = first;
    while (last + 1 < words.length && words[last + 1]?.part !== Part.none) last++;
    stretches.push({ first, last });
    first = last;
  }
  return stretches;
}

export function isAllowed(word: Word | undefined, label: number): boolean {
  return label === OUTSIDE || word?.part === Part.any || (word?.part === Part.inside && isInside(label));
}

/** The likeliest labels of a sentence, with their probabilities where `confident` asks for them. */
export function tag(words: readonly Word[], scores: Float64Array, model: Model, confident: boolean): Tagging {
  const labels = new Uint8Array(words.length);
  const confidence = new Float32Array(words.length).fill(1);
  for (const stretch of stretchesOf(words)) {
    bestPath(words, stretch, scores, model, labels);
    if (!confident) continue;
    const { probabilities } = expect(words, stretch, scores, model);
    for (let at = stretch.first; at <= stretch.last; at++) {
      confidence[at] = probabilities[(at - stretch.first) * LABEL_COUNT + (labels[at] ?? OUTSIDE)] ?? 0;
    }
  }
  return { labels, confidence };
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

export interface Expectation {
  /** Of each label of each word of the stretch. */
  readonly probabilities: Float64Array;
  /** Expected number of each transition, as `Model.transitions`; only where asked for. */
  readonly transitions?: Float64Array;
}

/** Forward and backward sums over a stretch, each row scaled to one. */
export function expect(
  words: readonly Word[],
  { first, last }: Stretch,
  scores: Float64Array,
  model: Model,
  withTransitions = false,
): Expectation {
  const length = last - first + 1;
  const steps = stepFactors(model);
  const own = ownFactors(words, first, length, scores);
  const forward = new Float64Array(length * LABEL_COUNT);
  const backward = new Float64Array(length * LABEL_COUNT);
  for (let i = 0; i < length; i++) {
    const row = i * LABEL_COUNT;
    for (let to = 0; to < LABEL_COUNT; to++) {
      let sum = i === 0 ? (steps[to] ?? 0) : 0;
      if (i > 0)
        for (let label = 0; label < LABEL_COUNT; label++)
          sum += (forward[row - LABEL_COUNT + label] ?? 0) * (steps[label * LABEL_COUNT + to] ?? 0);
      forward[row + to] = sum * (own[row + to] ?? 0);
    }
    scale(forward, row);
  }
  for (let i = length - 1; i >= 0; i--) {
    const row = i * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) {
      let sum = i === length - 1 ? (steps[label * LABEL_COUNT] ?? 0) : 0;
      for (let to = 0; i < length - 1 && to < LABEL_COUNT; to++) {
        const next = row + LABEL_COUNT + to;
        sum += (steps[label * LABEL_COUNT + to] ?? 0) * (own[next] ?? 0) * (backward[next] ?? 0);
      }
      backward[row + label] = sum;
    }
    scale(backward, row);
  }
  const probabilities = new Float64Array(length * LABEL_COUNT);
  for (let cell = 0; cell < probabilities.length; cell++)
    probabilities[cell] = (forward[cell] ?? 0) * (backward[cell] ?? 0);
  for (let i = 0; i < length; i++) scale(probabilities, i * LABEL_COUNT);
  if (!withTransitions) return { probabilities };
  return { probabilities, transitions: expectedSteps(length, steps, own, forward, backward, probabilities) };
}

function expectedSteps(
  length: number,
  steps: Float64Array,
  own: Float64Array,
  forward: Float64Array,
  backward: Float64Array,
  probabilities: Float64Array,
): Float64Array {
  const expected = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  for (let label = 0; label < LABEL_COUNT; label++) {
    expected[label] = (expected[label] ?? 0) + (probabilities[label] ?? 0);
    const cell = label * LABEL_COUNT;
    expected[cell] = (expected[cell] ?? 0) + (probabilities[(length - 1) * LABEL_COUNT + label] ?? 0);
  }
  const pair = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  for (let i = 1; i < length; i++) {
    let total = 0;
    for (let cell = 0; cell < pair.length; cell++) {
      const from = (i - 1) * LABEL_COUNT + Math.floor(cell / LABEL_COUNT);
      const to = i * LABEL_COUNT + (cell % LABEL_COUNT);
      pair[cell] = (forward[from] ?? 0) * (steps[cell] ?? 0) * (own[to] ?? 0) * (backward[to] ?? 0);
      total += pair[cell] ?? 0;
    }
    for (let cell = 0; cell < pair.length; cell++)
      expected[cell] = (expected[cell] ?? 0) + (pair[cell] ?? 0) / total;
  }
  return expected;
}

function stepFactors({ transitions }: Model): Float64Array {
  const factors = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  for (let cell = 0; cell < factors.length; cell++) {
    factors[cell] = mayFollow(Math.floor(cell / LABEL_COUNT), cell % LABEL_COUNT)
      ? Math.exp(transitions[cell] ?? 0)
      : 0;
  }
  return factors;
}

function ownFactors(
  words: readonly Word[],
  first: number,
  length: number,
  scores: Float64Array,
): Float64Array {
  const factors = new Float64Array(length * LABEL_COUNT);
  for (let i = 0; i < length; i++) {
    const row = (first + i) * LABEL_COUNT;
    let most = -Infinity;
    for (let label = 0; label < LABEL_COUNT; label++) most = Math.max(most, scores[row + label] ?? 0);
    for (let label = 0; label < LABEL_COUNT; label++) {
      if (isAllowed(words[first + i], label))
        factors[i * LABEL_COUNT + label] = Math.exp((scores[row + label] ?? 0) - most);
    }
  }
  return factors;
}

function scale(values: Float64Array, row: number): void {
  let sum = 0;
  for (let label = 0; label < LABEL_COUNT; label++) sum += values[row + label] ?? 0;
  if (sum > 0)
    for (let label = 0; label < LABEL_COUNT; label++) values[row + label] = (values[row + label] ?? 0) / sum;
}

let shipped: Model | undefined;

/** The model that is part of the package. */
export function shippedModel(): Model {
  shipped ??= unpackModel(WEIGHTS);
  return shipped;
}

/** What one digit of a packed weight is worth; see `packModel` in test/support/train. */
const ZERO = Math.floor(BASE / 2);
export interface PackedModel {
  /** The weight that one step of a digit stands for. */
  readonly step: number;
  readonly transitions: readonly number[];
  /** Sorted features, each as its distance to the one before, in three digits. */
  readonly features: string;
  /** One digit a label for each feature. */
  readonly weights: string;
}

export const FEATURE_WIDTH = 3;

export function packWeight(weight: number, step: number): number {
  return Math.max(0, Math.min(BASE - 1, Math.round(weight / step) + ZERO));
}

export function unpackModel(packed: PackedModel): Model {
  const count = packed.features.length / FEATURE_WIDTH;
  const size = 2 ** Math.ceil(Math.log2(count * 2 + 1));
  const slots = new Int32Array(size).fill(-1);
  const rows = new Int32Array(size);
  let feature = 0;
  for (let row = 0; row < count; row++) {
    feature += unpackNumber(packed.features, row * FEATURE_WIDTH, (row + 1) * FEATURE_WIDTH);
    let slot = feature & (size - 1);
    while (slots[slot] !== -1) slot = (slot + 1) & (size - 1);
    slots[slot] = feature;
    rows[slot] = row * LABEL_COUNT;
  }
  const weights = new Float32Array(count * LABEL_COUNT);
  for (let i = 0; i < weights.length; i++)
    weights[i] = (unpackNumber(packed.weights, i, i + 1) - ZERO) * packed.step;
  return {
    transitions: Float64Array.from(packed.transitions),
    addWeights: (wanted, scores, at) => {
      let slot = wanted & (size - 1);
      while (slots[slot] !== wanted) {
        if (slots[slot] === -1) return;
        slot = (slot + 1) & (size - 1);
      }
      const row = rows[slot] ?? 0;
      for (let label = 0; label < LABEL_COUNT; label++) {
        scores[at + label] = (scores[at + label] ?? 0) + (weights[row + label] ?? 0);
      }
    },
  };
}
