import { WEIGHTS } from './data/weights';
import { LABEL_COUNT } from './labels';
import { BASE, digitAt } from './packedTable';
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
  const table = new FeatureTable(packed);
  return {
    isSettled: true,
    transitions: Float64Array.from(packed.transitions),
    addWeights: (feature, scores, at) => table.addWeights(feature, scores, at),
  };
}

const UNREAD = -1;
/** In bytes: it has to stay in the processor's nearest memory. */
const SIEVE_SIZE = 1 << 16;
const SIEVE_MASK = SIEVE_SIZE * 8 - 1;

/** Open addressing over the features; a feature's weights are read from their digits when it is first met. */
class FeatureTable {
  private readonly mask: number;
  /** Feature plus one, 0 for an empty slot. */
  private readonly slots: Int32Array;
  private readonly rows: Int32Array;
  /** A bit for each feature by its low bits: most features are not in the table, and this small one tells it of nine in ten. */
  private readonly sieve = new Uint8Array(SIEVE_SIZE);
  /** By row; `UNREAD` as first weight tells that they are still digits. */
  private readonly weights: Int8Array;

  constructor(private readonly packed: PackedModel) {
    const { features } = packed;
    const count = features.length / FEATURE_WIDTH;
    const size = 2 ** Math.ceil(Math.log2(count * 2 + 1));
    this.mask = size - 1;
    this.slots = new Int32Array(size);
    this.rows = new Int32Array(size);
    this.weights = new Int8Array(count * LABEL_COUNT).fill(UNREAD);
    let feature = 0;
    for (let row = 0; row < count; row++) {
      const at = row * FEATURE_WIDTH;
      feature +=
        (digitAt(features, at) * BASE + digitAt(features, at + 1)) * BASE + digitAt(features, at + 2);
      let slot = feature & this.mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = feature + 1;
      const bit = feature & SIEVE_MASK;
      this.sieve[bit >> 3] = (this.sieve[bit >> 3] ?? 0) | (1 << (bit & 7));
      this.rows[slot] = row * LABEL_COUNT;
    }
  }

  addWeights(feature: number, scores: Float64Array, at: number): void {
    const bit = feature & SIEVE_MASK;
    if ((((this.sieve[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 0) return;
    const { slots, mask, weights } = this;
    let slot = feature & mask;
    while (slots[slot] !== feature + 1) {
      if (slots[slot] === 0) return;
      slot = (slot + 1) & mask;
    }
    const row = this.rows[slot] ?? 0;
    if (weights[row] === UNREAD) this.read(row);
    const { step } = this.packed;
    for (let label = 0; label < LABEL_COUNT; label++)
      scores[at + label] = (scores[at + label] ?? 0) + ((weights[row + label] ?? 0) - ZERO) * step;
  }

  private read(row: number): void {
    for (let cell = row; cell < row + LABEL_COUNT; cell++)
      this.weights[cell] = digitAt(this.packed.weights, cell);
  }
}
