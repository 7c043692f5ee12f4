import { WEIGHTS } from './data/weights';
import { LABEL_COUNT } from './labels';
import { BASE, digitAt, packNumber, unpackNumber } from './packedTable';
import type { Model } from './chain';

let shipped: Model | undefined;

/** The model that is part of the package. */
export function shippedModel(): Model {
  shipped ??= unpackModel(WEIGHTS);
  return shipped;
}

/** The digit of a weight of nothing. */
const ZERO = Math.floor(BASE / 2);

/** The weights of a model by the features they are for, which are sorted; `packFeatures` makes the first two. */
export interface PackedModel {
  /** The weight that one step of a digit stands for. */
  readonly step: number;
  readonly transitions: readonly number[];
  /** How many features have the same upper bits, one digit for each of their values: a bucket. */
  readonly buckets: string;
  /** The lower bits of each feature, in two digits. */
  readonly features: string;
  /** One digit a label for each feature. */
  readonly weights: string;
}

const LOW_BITS = 11;
const LOW_MASK = (1 << LOW_BITS) - 1;
/** Features have 24 bits: with 50,000 of them, six share a bucket. */
const BUCKETS = 1 << (24 - LOW_BITS);
const LOW_WIDTH = 2;

/** Sorted features as `PackedModel` has them. */
export function packFeatures(features: readonly number[]): Pick<PackedModel, 'buckets' | 'features'> {
  const sizes = new Uint8Array(BUCKETS);
  for (const feature of features) sizes[feature >> LOW_BITS] = (sizes[feature >> LOW_BITS] ?? 0) + 1;
  return {
    buckets: Array.from(sizes, (size) => packNumber(size, 1)).join(''),
    features: features.map((feature) => packNumber(feature & LOW_MASK, LOW_WIDTH)).join(''),
  };
}

export function packWeight(weight: number, step: number): string {
  return packNumber(Math.max(0, Math.min(BASE - 1, Math.round(weight / step) + ZERO)), 1);
}

export function unpackModel(packed: PackedModel): Model {
  return new UnpackedModel(packed);
}

/** What stands for a weight whose digit is still to be read: a new array is full of it, at no cost. */
const UNREAD = 0;
/** What a read weight of nothing is kept as, for no digit is kept as `UNREAD`. */
const NOTHING = ZERO + 1;

/** Features and weights are read from their digits when they are first met, which makes the model ready at once. */
class UnpackedModel implements Model {
  readonly isSettled = true;
  readonly transitions: Float64Array;
  /** Where each bucket begins among the features. */
  private readonly starts = new Uint32Array(BUCKETS + 1);
  private readonly isRead = new Uint8Array(BUCKETS);
  private readonly lowBits: Uint16Array;
  private readonly weights: Uint8Array;

  constructor(private readonly packed: PackedModel) {
    this.transitions = Float64Array.from(packed.transitions);
    const { buckets } = packed;
    const { starts } = this;
    let count = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      starts[bucket] = count;
      count += digitAt(buckets, bucket);
    }
    starts[BUCKETS] = count;
    this.lowBits = new Uint16Array(count);
    this.weights = new Uint8Array(count * LABEL_COUNT);
  }

  addWeights(feature: number, scores: Float64Array, at: number): void {
    const { starts, lowBits } = this;
    const bucket = feature >> LOW_BITS;
    if (this.isRead[bucket] === 0) this.readBucket(bucket);
    const low = feature & LOW_MASK;
    const end = starts[bucket + 1] ?? 0;
    let row = starts[bucket] ?? 0;
    while (row < end && (lowBits[row] ?? 0) < low) row++;
    if (row < end && lowBits[row] === low) this.addRow(row * LABEL_COUNT, scores, at);
  }

  private addRow(row: number, scores: Float64Array, at: number): void {
    const { weights } = this;
    if (weights[row] === UNREAD) this.readRow(row);
    const { step } = this.packed;
    for (let label = 0; label < LABEL_COUNT; label++)
      scores[at + label] = (scores[at + label] ?? 0) + ((weights[row + label] ?? NOTHING) - NOTHING) * step;
  }

  private readBucket(bucket: number): void {
    const { features } = this.packed;
    this.isRead[bucket] = 1;
    for (let row = this.starts[bucket] ?? 0; row < (this.starts[bucket + 1] ?? 0); row++)
      this.lowBits[row] = unpackNumber(features, row * LOW_WIDTH, (row + 1) * LOW_WIDTH);
  }

  private readRow(row: number): void {
    for (let cell = row; cell < row + LABEL_COUNT; cell++)
      this.weights[cell] = digitAt(this.packed.weights, cell) + 1;
  }
}
