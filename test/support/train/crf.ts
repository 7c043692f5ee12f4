import type { Sentence } from '../../../src/core/names/tagger';
import { featuresOf, LEXICAL_TEMPLATES, memoryFeaturesOf, runsOf } from '../../../src/core/names/features';
import { Part } from '../../../src/core/names/annotate';
import { isInside, LABEL_COUNT, OUTSIDE } from '../../../src/core/names/labels';
import { stretchesOf } from '../../../src/core/names/chain';
import type { Model } from '../../../src/core/names/chain';
import { expect } from '../../../src/core/names/expectations';
import { packFeatures, packWeight } from '../../../src/core/names/packedModel';
import type { PackedModel } from '../../../src/core/names/packedModel';

export interface Example {
  readonly words: Sentence;
  readonly gold: Uint8Array;
  /** Of each word that is decided on; features that know the word itself come first. */
  readonly lexical: readonly (Int32Array | undefined)[];
  readonly general: readonly (Int32Array | undefined)[];
}

export interface Settings {
  readonly rate: number;
  readonly decay: number;
  /** Share of words whose lexical features are left out in a pass. */
  readonly dropout: number;
  /** Share of the general features left out in a pass. */
  readonly thinning: number;
  readonly leastCount: number;
}

const features = new Int32Array(256);
const templates = new Uint8Array(256);

export function toExample(words: Sentence, gold: Uint8Array): Example {
  const runs = runsOf(words);
  const lexical: (Int32Array | undefined)[] = [];
  const general: (Int32Array | undefined)[] = [];
  words.forEach((word, at) => {
    if (word.part === Part.none) {
      lexical.push(undefined);
      general.push(undefined);
      return;
    }
    const count = featuresOf(words, runs, at, features, templates);
    const own: number[] = [];
    const others: number[] = [];
    for (let i = 0; i < count; i++)
      (LEXICAL_TEMPLATES.has(templates[i] ?? 0) ? own : others).push(features[i] ?? 0);
    const remembered = memoryFeaturesOf(words, at, features);
    for (let i = 0; i < remembered; i++) others.push(features[i] ?? 0);
    lexical.push(Int32Array.from(own));
    general.push(Int32Array.from(others));
  });
  return { words, gold, lexical, general };
}

const START = 1e-2;

/** A conditional random field that learns by stochastic gradient with AdaGrad's step sizes (Duchi, Hazan and Singer 2011). */
export class Trainer implements Model {
  readonly transitions = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  private readonly transitionSquares = new Float64Array(LABEL_COUNT * LABEL_COUNT).fill(START);
  private rows = new Map<number, number>();
  private weights = new Float64Array(1 << 16);
  private squares = new Float64Array(1 << 16).fill(START);

  constructor(
    private readonly settings: Settings,
    private readonly random: () => number,
  ) {}

  addWeights(feature: number, scores: Float64Array, at: number): void {
    const row = this.rows.get(feature);
    if (row === undefined) return;
    for (let label = 0; label < LABEL_COUNT; label++)
      scores[at + label] = (scores[at + label] ?? 0) + (this.weights[row + label] ?? 0);
  }

  /** The weights are the mean of those after each epoch of the second half (Polyak and Juditsky 1992). */
  learn(examples: readonly Example[], epochs: number): void {
    this.admit(examples);
    const sums = [new Float64Array(this.weights.length), new Float64Array(this.transitions.length)] as const;
    const settled = Math.floor(epochs / 2);
    for (let epoch = 0; epoch < epochs; epoch++) {
      for (const example of this.shuffle(examples)) this.step(example);
      if (epoch < settled) continue;
      for (const [sum, weights] of [
        [sums[0], this.weights],
        [sums[1], this.transitions],
      ] as const) {
        for (let cell = 0; cell < sum.length; cell++)
          sum[cell] = (sum[cell] ?? 0) + (weights[cell] ?? 0) / (epochs - settled);
      }
    }
    this.weights.set(sums[0]);
    this.transitions.set(sums[1]);
  }

  /** Takes the mean of its weights and those of others; a feature that one does not have weighs nothing there. */
  joinWith(others: readonly Trainer[]): void {
    const all = [this, ...others];
    const features = new Set(all.flatMap(({ rows }) => [...rows.keys()]));
    const means = new Float64Array(features.size * LABEL_COUNT);
    const joined = new Map<number, number>();
    for (const feature of features) {
      const row = joined.size * LABEL_COUNT;
      joined.set(feature, row);
      for (const trainer of all) trainer.addShare(feature, means, row, all.length);
    }
    for (let cell = 0; cell < this.transitions.length; cell++) {
      const sum = all.reduce((total, { transitions }) => total + (transitions[cell] ?? 0), 0);
      this.transitions[cell] = sum / all.length;
    }
    this.rows = joined;
    this.weights = means;
  }

  /** Adds `weight` to every step into the beginning of a name: more names are found, and more that are none. */
  leanTowardsNames(weight: number): void {
    for (let cell = 0; cell < this.transitions.length; cell++) {
      const to = cell % LABEL_COUNT;
      if (to !== OUTSIDE && !isInside(to)) this.transitions[cell] = (this.transitions[cell] ?? 0) + weight;
    }
  }

  private addShare(feature: number, means: Float64Array, at: number, count: number): void {
    const row = this.rows.get(feature);
    if (row === undefined) return;
    for (let label = 0; label < LABEL_COUNT; label++)
      means[at + label] = (means[at + label] ?? 0) + (this.weights[row + label] ?? 0) / count;
  }

  private admit(examples: readonly Example[]): void {
    const counts = new Map<number, number>();
    for (const { lexical, general } of examples) {
      for (const list of [...lexical, ...general])
        for (const feature of list ?? []) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
    for (const [feature, count] of counts)
      if (count >= this.settings.leastCount && !this.rows.has(feature))
        this.rows.set(feature, this.rows.size * LABEL_COUNT);
    this.weights = new Float64Array(this.rows.size * LABEL_COUNT);
    this.squares = new Float64Array(this.rows.size * LABEL_COUNT).fill(START);
  }

  private shuffle<T>(items: readonly T[]): T[] {
    const copy = [...items];
    for (let at = copy.length - 1; at > 0; at--) {
      const other = Math.floor(this.random() * (at + 1));
      const [a, b] = [copy[at], copy[other]];
      if (a !== undefined && b !== undefined) [copy[at], copy[other]] = [b, a];
    }
    return copy;
  }

  private step({ words, gold, lexical, general }: Example): void {
    for (const stretch of stretchesOf(words)) {
      const scores = new Float64Array(words.length * LABEL_COUNT);
      const used: number[][] = [];
      for (let at = stretch.first; at <= stretch.last; at++) {
        const list: number[] = [];
        if (this.random() >= this.settings.dropout)
          for (const feature of lexical[at] ?? []) list.push(feature);
        for (const feature of general[at] ?? [])
          if (this.random() >= this.settings.thinning) list.push(feature);
        for (const feature of list) this.addWeights(feature, scores, at * LABEL_COUNT);
        used.push(list);
      }
      const { probabilities, transitions } = expect(words, stretch, scores, this, true);
      used.forEach((list, i) => {
        const right = gold[stretch.first + i] ?? 0;
        for (const feature of list) {
          const row = this.rows.get(feature);
          if (row === undefined) continue;
          for (let label = 0; label < LABEL_COUNT; label++) {
            const gradient = (right === label ? 1 : 0) - (probabilities[i * LABEL_COUNT + label] ?? 0);
            this.move(this.weights, this.squares, row + label, gradient);
          }
        }
      });
      const wanted = new Float64Array(LABEL_COUNT * LABEL_COUNT);
      let before = 0;
      for (let at = stretch.first; at <= stretch.last + 1; at++) {
        const label = at > stretch.last ? 0 : (gold[at] ?? 0);
        wanted[before * LABEL_COUNT + label] = (wanted[before * LABEL_COUNT + label] ?? 0) + 1;
        before = label;
      }
      for (let cell = 0; cell < wanted.length; cell++) {
        this.move(
          this.transitions,
          this.transitionSquares,
          cell,
          (wanted[cell] ?? 0) - (transitions?.[cell] ?? 0),
        );
      }
    }
  }

  private move(weights: Float64Array, squares: Float64Array, cell: number, gradient: number): void {
    const weight = weights[cell] ?? 0;
    const regular = gradient - this.settings.decay * weight;
    const square = (squares[cell] ?? 0) + regular * regular;
    squares[cell] = square;
    weights[cell] = weight + (this.settings.rate * regular) / Math.sqrt(square);
  }

  /** The features whose weights differ most between labels, with weights in steps of `step`. */
  pack(most: number, step: number): PackedModel {
    const kept = [...this.rows]
      .map(([feature, row]) => ({
        feature,
        weights: Array.from(this.weights.subarray(row, row + LABEL_COUNT)),
      }))
      .map((entry) => ({ ...entry, size: Math.max(...entry.weights) - Math.min(...entry.weights) }))
      .sort((a, b) => b.size - a.size)
      .slice(0, most)
      .sort((a, b) => a.feature - b.feature);
    process.stdout.write(`${this.rows.size} features, ${kept.length} kept\n`);
    const weights = kept
      .flatMap((entry) => entry.weights)
      .map((weight) => packWeight(weight, step))
      .join('');
    const transitions = Array.from(this.transitions, (value) => Math.round(value * 1000) / 1000);
    return { step, transitions, ...packFeatures(kept.map(({ feature }) => feature)), weights };
  }
}
