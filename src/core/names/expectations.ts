import type { Word } from './annotate';
import { LABEL_COUNT, mayFollow } from './labels';
import { isAllowed } from './chain';
import type { Model, Stretch } from './chain';

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

/** The steps of a model that doesn't learn any more are read for each stretch of each document. */
const knownFactors = new WeakMap<Model, Float64Array>();

function stepFactors(model: Model): Float64Array {
  const known = knownFactors.get(model);
  if (known !== undefined) return known;
  const factors = readFactors(model);
  if (model.isSettled === true) knownFactors.set(model, factors);
  return factors;
}

function readFactors({ transitions }: Model): Float64Array {
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
