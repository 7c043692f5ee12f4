/**
 * Learns the weights of the tagger and writes `src/core/names/data/weights.ts`.
 *
 *     npx tsx test/support/train/trainTagger.ts DATA_DIR [--measure]
 *
 * DATA_DIR holds files `[{ name, text, gold: [{ start, end, kinds }], neutral }]`; every third text of a file is left
 * out, see `heldOut`. With `--measure` only the figures on those are printed.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beginLabel, LABEL_COUNT, mayFollow, OUTSIDE } from '../../../src/core/names/labels';
import { featuresOf, runsOf } from '../../../src/core/names/features';
import { packNumber } from '../../../src/core/names/packedTable';
import { readSentences, remember, tagDocument } from '../../../src/core/names/tagDocument';
import type { Sentence } from '../../../src/core/names/tagDocument';
import { FEATURE_WIDTH, marginals, packWeight, sums, tag, unpackModel } from '../../../src/core/names/tagger';
import type { Model, PackedModel } from '../../../src/core/names/tagger';
import type { EntityKind } from '../../../src/core/names/model';
import { heldOut, linesOf, readData } from './data';
import type { GoldText } from './data';

const EPOCHS = 14;
const RATE = 0.12;
const L2 = 2e-5;
const FOLDS = 4;
const MOST_FEATURES = 30_000;
const STEP = 0.06;
/** Seeded, so that a run can be repeated. */
let seed = 20_241;

function random(): number {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
  return seed / 0x7fffffff;
}

interface Example {
  readonly words: Sentence;
  readonly gold: Uint8Array;
  /** Features of each active word; computed once. */
  readonly features: readonly (Int32Array | undefined)[];
}

interface Document {
  readonly text: GoldText;
  readonly sentences: readonly Sentence[];
  readonly gold: readonly Uint8Array[];
}

function toDocument(text: GoldText): Document {
  const sentences = readSentences(text.text, linesOf(text.text));
  return { text, sentences, gold: sentences.map((words) => labelsOf(words, text)) };
}

const KIND: Readonly<Record<string, EntityKind>> = { person: 'person', place: 'place', org: 'organisation' };

function labelsOf(words: Sentence, text: GoldText): Uint8Array {
  const labels = new Uint8Array(words.length);
  for (const { start, end, kinds } of text.gold) {
    const kind = KIND[kinds[0] ?? ''];
    if (kind === undefined) continue;
    let first = true;
    words.forEach((word, at) => {
      if (word.start >= end || word.end <= start || !word.active) return;
      labels[at] = beginLabel(kind) + (first ? 0 : 1);
      first = false;
    });
  }
  return labels;
}

function toExample(words: Sentence, gold: Uint8Array): Example {
  const runs = runsOf(words);
  const buffer = new Int32Array(256);
  const features = words.map((word, at) =>
    word.active ? buffer.slice(0, featuresOf(words, runs, at, buffer)) : undefined,
  );
  return { words, gold, features };
}

class Trainer implements Model {
  readonly transitions = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  private readonly transitionSquares = new Float64Array(LABEL_COUNT * LABEL_COUNT).fill(1e-2);
  private readonly rows = new Map<number, number>();
  private weights = new Float64Array(1 << 16);
  private squares = new Float64Array(1 << 16).fill(1e-2);
  private readonly counts = new Map<number, number>();

  addWeights(feature: number, scores: Float64Array, at: number): void {
    const row = this.rows.get(feature);
    if (row === undefined) return;
    for (let label = 0; label < LABEL_COUNT; label++)
      scores[at + label] = (scores[at + label] ?? 0) + (this.weights[row + label] ?? 0);
  }

  learn(examples: readonly Example[], epochs: number): void {
    for (const { features } of examples)
      for (const list of features)
        for (const feature of list ?? []) this.counts.set(feature, (this.counts.get(feature) ?? 0) + 1);
    for (let epoch = 0; epoch < epochs; epoch++) for (const example of shuffle(examples)) this.step(example);
  }

  private row(feature: number): number | undefined {
    if ((this.counts.get(feature) ?? 0) < 2) return undefined;
    let row = this.rows.get(feature);
    if (row === undefined) {
      row = this.rows.size * LABEL_COUNT;
      this.rows.set(feature, row);
      if (row + LABEL_COUNT > this.weights.length) {
        const larger = new Float64Array(this.weights.length * 2);
        larger.set(this.weights);
        this.weights = larger;
        const squares = new Float64Array(this.squares.length * 2).fill(1e-2);
        squares.set(this.squares);
        this.squares = squares;
      }
    }
    return row;
  }

  private step({ words, gold, features }: Example): void {
    if (!words.some((word) => word.active)) return;
    const scores = new Float64Array(words.length * LABEL_COUNT);
    features.forEach((list, at) => {
      for (const feature of list ?? []) this.addWeights(feature, scores, at * LABEL_COUNT);
    });
    const probabilities = marginals(words, scores, this);
    this.stepTransitions(words, gold, scores);
    features.forEach((list, at) => {
      if (list === undefined) return;
      const row = at * LABEL_COUNT;
      for (const feature of list) {
        const base = this.row(feature);
        if (base === undefined) continue;
        for (let label = 0; label < LABEL_COUNT; label++) {
          const gradient = (gold[at] === label ? 1 : 0) - (probabilities[row + label] ?? 0);
          const weight = this.weights[base + label] ?? 0;
          const regular = gradient - L2 * weight * 50;
          const square = (this.squares[base + label] ?? 0) + regular * regular;
          this.squares[base + label] = square;
          this.weights[base + label] = weight + (RATE * regular) / Math.sqrt(square);
        }
      }
    });
  }

  private stepTransitions(words: Sentence, gold: Uint8Array, scores: Float64Array): void {
    const { forward, backward } = sums(words, scores, this);
    const n = words.length;
    let total = -Infinity;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const value = forward[(n - 1) * LABEL_COUNT + label] ?? -Infinity;
      total =
        Math.max(total, value) + Math.log1p(Math.exp(-Math.abs(total === -Infinity ? 1e9 : total - value)));
    }
    const gradient = new Float64Array(LABEL_COUNT * LABEL_COUNT);
    for (let at = 1; at < n; at++) {
      for (let from = 0; from < LABEL_COUNT; from++) {
        for (let to = 0; to < LABEL_COUNT; to++) {
          if (!mayFollow(from, to)) continue;
          const cell = from * LABEL_COUNT + to;
          const next = at * LABEL_COUNT + to;
          const log =
            (forward[(at - 1) * LABEL_COUNT + from] ?? 0) +
            (this.transitions[cell] ?? 0) +
            (scores[next] ?? 0) +
            (backward[next] ?? 0);
          gradient[cell] = (gradient[cell] ?? 0) - Math.exp(log - total);
        }
      }
      const cell = (gold[at - 1] ?? 0) * LABEL_COUNT + (gold[at] ?? 0);
      gradient[cell] = (gradient[cell] ?? 0) + 1;
    }
    for (let cell = 0; cell < gradient.length; cell++) {
      const value = gradient[cell] ?? 0;
      const square = (this.transitionSquares[cell] ?? 0) + value * value;
      this.transitionSquares[cell] = square;
      this.transitions[cell] = (this.transitions[cell] ?? 0) + (RATE * value) / Math.sqrt(square);
    }
  }

  pack(): PackedModel {
    const kept = [...this.rows]
      .map(([feature, row]) => ({
        feature,
        weights: Array.from(this.weights.subarray(row, row + LABEL_COUNT)),
      }))
      .map((entry) => ({ ...entry, size: Math.max(...entry.weights) - Math.min(...entry.weights) }))
      .sort((a, b) => b.size - a.size)
      .slice(0, MOST_FEATURES)
      .sort((a, b) => a.feature - b.feature);
    process.stdout.write(`${this.rows.size} features, ${kept.length} kept\n`);
    let before = 0;
    let features = '';
    let weights = '';
    for (const entry of kept) {
      features += packNumber(entry.feature - before, FEATURE_WIDTH);
      before = entry.feature;
      for (const weight of entry.weights) weights += packNumber(packWeight(weight, STEP), 1);
    }
    return {
      step: STEP,
      transitions: Array.from(this.transitions, (value) => Math.round(value * 1000) / 1000),
      features,
      weights,
    };
  }
}

function shuffle<T>(items: readonly T[]): T[] {
  const copy = [...items];
  for (let at = copy.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const a = copy[at];
    const b = copy[other];
    if (a !== undefined && b !== undefined) [copy[at], copy[other]] = [b, a];
  }
  return copy;
}

function examplesOf(documents: readonly Document[]): Example[] {
  return documents.flatMap(({ sentences, gold }) =>
    sentences.map((words, i) => toExample(words, gold[i] ?? new Uint8Array(words.length))),
  );
}

function forget(documents: readonly Document[]): void {
  for (const { sentences } of documents)
    for (const words of sentences) for (const word of words) word.memory = 0;
}

/** Examples with the memory that a model which has not seen the document would give it (cross-fitting). */
function rememberedExamples(documents: readonly Document[]): Example[] {
  const examples: Example[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = new Trainer();
    forget(documents);
    model.learn(examplesOf(documents.filter((_, i) => i % FOLDS !== fold)), 5);
    for (const document of documents.filter((_, i) => i % FOLDS === fold)) {
      remember(document.sentences.map((words) => ({ words, ...tag(words, model) })));
      examples.push(...examplesOf([document]));
    }
  }
  forget(documents);
  return examples;
}

function measure(documents: readonly Document[], model: Model, title: string): void {
  let right = 0,
    rightKind = 0,
    overlapping = 0,
    found = 0,
    gold = 0;
  for (const { text, sentences } of documents) {
    const spans: { start: number; end: number; kind: string }[] = [];
    for (const { words, labels } of tagDocument(sentences, model)) {
      words.forEach((word, at) => {
        const label = labels[at] ?? OUTSIDE;
        if (label === OUTSIDE) return;
        const last = spans.at(-1);
        if (label % 2 === 0 && last) last.end = word.end;
        else
          spans.push({
            start: word.start,
            end: word.end,
            kind: ['person', 'place', 'org'][(label - 1) >> 1] ?? '',
          });
      });
    }
    const counted = spans.filter(
      (s) =>
        !text.neutral.some(([a, b]) => s.start < b && a < s.end) ||
        text.gold.some((g) => g.start === s.start && g.end === s.end),
    );
    found += counted.length;
    gold += text.gold.length;
    for (const s of counted) {
      const same = text.gold.find((g) => g.start === s.start && g.end === s.end);
      if (same) right++;
      if (same?.kinds.includes(s.kind)) rightKind++;
      if (text.gold.some((g) => g.start < s.end && s.start < g.end)) overlapping++;
    }
  }
  const f = (n: number): string => ((2 * n) / (found + gold)).toFixed(3);
  process.stdout.write(
    `${title}: exact ${f(right)} (P ${(right / found).toFixed(3)} R ${(right / gold).toFixed(3)}) kind ${f(rightKind)} overlap ${f(overlapping)}\n`,
  );
}

const [dataDir, option] = process.argv.slice(2);
if (dataDir === undefined) throw new Error('usage: trainTagger DATA_DIR [--measure]');
const started = Date.now();
const train: Document[] = [];
const tests: [string, Document[]][] = [];
for (const file of readdirSync(dataDir).filter((name) => name.endsWith('.json'))) {
  const texts = readData(`${dataDir}/${file}`);
  train.push(...texts.filter((_, i) => !heldOut(i)).map(toDocument));
  tests.push([file, texts.filter((_, i) => heldOut(i)).map(toDocument)]);
}
const plain = examplesOf(train);
const remembered = rememberedExamples(train);
const trainer = new Trainer();
trainer.learn([...plain, ...remembered], EPOCHS);
const packed = trainer.pack();
const model = unpackModel(packed);
for (const [file, documents] of tests) {
  measure(documents, trainer, `${file} full`);
  measure(documents, model, `${file} packed`);
}
if (option !== '--measure') {
  const source = readFileSync(`${import.meta.dirname}/weightsHeader.txt`, 'utf8');
  writeFileSync(
    'src/core/names/data/weights.ts',
    `${source}export const WEIGHTS: PackedModel = ${JSON.stringify(packed)};\n`,
  );
}
process.stdout.write(`${(Date.now() - started) / 1000} s\n`);
