import { WEIGHTS } from './data/weights';
import { LABEL_COUNT } from './labels';
import { BASE, unpackNumber } from './packedTable';
import type { Model } from './chain';

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
    isSettled: true,
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
