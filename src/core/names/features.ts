import { hashText } from './featureHash';
import type { Word } from './annotate';
import { Prose } from './prose';
import { Shape } from './shapes';
import { isCapital } from './tokens';
import { Topic } from './topics';

/**
 * The features of a token, as 24-bit hashes; the tagger has a weight for each of those that training kept. A change here
 * calls for a new training run.
 */
const MASK = 0xffffff;
const MIX = 0x9e3779b1;

function mix(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template + 1, MIX);
  hash = Math.imul(hash ^ a, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) & MASK;
}

/** A run of capitalised tokens with the small words inside it: what a name may at most be. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

const LONGEST_RUN = 8;

/** The run that each token belongs to; `undefined` for tokens outside of any. */
export function runsOf(words: readonly Word[]): (Run | undefined)[] {
  const runs: (Run | undefined)[] = Array.from({ length: words.length });
  for (let first = 0; first < words.length; first++) {
    if (!isCapital(words[first])) continue;
    let last = first;
    while (last - first < LONGEST_RUN && isCapital(words[last + 1])) last++;
    for (let at = first; at <= last; at++) runs[at] = { first, last };
    first = last;
  }
  return runs;
}

const BEGIN = -1;
const SHORT = 4;

/** A coarse description of a token for contexts: its cue class, else its sense, else its shape. */
function role(word: Word | undefined): number {
  if (word === undefined) return BEGIN;
  if (word.cue !== 0) return 100 + word.cue;
  if (isCapital(word)) return 200 + word.shape;
  return word.sense !== 0 ? 300 + word.sense : 400 + word.shape;
}

function useOf(word: Word): number {
  const { lower, middle, start } = word.use;
  return Math.min(lower, 2) * 9 + Math.min(middle, 2) * 3 + Math.min(start, 2);
}

/** Features of `words[at]`; `out` is filled from its beginning and the number of features is returned. */
export function featuresOf(
  words: readonly Word[],
  runs: readonly (Run | undefined)[],
  at: number,
  out: Int32Array,
  templates?: Uint8Array,
): number {
  const word = words[at];
  if (word === undefined) return 0;
  sink.features = out;
  sink.templates = templates;
  sink.count = 0;
  addWord(word);
  addNeighbours(word, words[at - 1], words[at + 1], words[at - 2], words[at + 2]);
  addRun(words, runs[at], at);
  if (word.topic !== Topic.other) addTopic(words, runs[at], at);
  return sink.count;
}

/** What the rest of the document says of the words here; only known once it has been tagged without. */
export function memoryFeaturesOf(words: readonly Word[], at: number, out: Int32Array): number {
  const word = words[at];
  if (word === undefined) return 0;
  let count = 0;
  const [before, after] = [words[at - 1]?.memory ?? 0, words[at + 1]?.memory ?? 0];
  if (word.memory !== 0) {
    out[count++] = mix(8, word.memory, word.shape);
    out[count++] = mix(9, word.memory, word.gazetteer);
    out[count++] = mix(58, before, word.memory);
    out[count++] = mix(59, after, word.memory);
  } else {
    if (before !== 0) out[count++] = mix(64, before);
    if (after !== 0) out[count++] = mix(65, after);
  }
  return count;
}

/** Templates that know the word itself: training leaves them out now and then, so that the others learn too. */
export const LEXICAL_TEMPLATES: ReadonlySet<number> = new Set([1, 32, 33, 34, 35, 56, 57, 71]);

interface Sink {
  features: Int32Array;
  templates: Uint8Array | undefined;
  count: number;
}

/** Where the features of the word at hand go: one for all words, for this is the innermost loop of all. */
const sink: Sink = { features: new Int32Array(0), templates: undefined, count: 0 };

function add(template: number, a: number, b = 0, c = 0): void {
  if (sink.templates !== undefined) sink.templates[sink.count] = template;
  sink.features[sink.count++] = mix(template, a, b, c);
}

function addWord(word: Word): void {
  const starts = word.starts ? 1 : 0;
  const use = useOf(word);
  add(0, 0);
  add(1, word.hash);
  add(2, word.shape, starts);
  add(3, word.flags, word.shape, starts);
  add(4, word.sense, word.shape);
  add(5, word.gazetteer, word.begins ? 1 : 0, word.shape);
  add(6, use, starts, word.shape);
  add(7, word.cue, word.shape, starts);
  for (let bit = 0; bit < 9; bit++) if ((word.flags >> bit) & 1) add(10 + bit, starts);
  for (let bit = 0; bit < 9; bit++) if ((word.gazetteer >> bit) & 1) add(20 + bit, word.begins ? 1 : 0);
  add(30, word.flags === 0 ? 1 : 0, word.gazetteer === 0 ? 1 : 0, use);
  if (word.shape !== Shape.lower && word.key.length > SHORT) {
    add(31, hashText(word.key.slice(-2)));
    add(32, hashText(word.key.slice(-3)));
    add(33, hashText(word.key.slice(-4)));
    add(34, hashText(word.key.slice(0, 3)));
    add(35, hashText(word.key.slice(0, 4)));
  }
  if (word.prose !== Prose.english) {
    add(37, word.prose, word.shape, starts);
    add(38, word.prose, word.flags, word.gazetteer);
  }
  add(36, Math.min(word.key.length, 10), word.shape);
}

function addNeighbours(
  word: Word,
  before: Word | undefined,
  after: Word | undefined,
  before2: Word | undefined,
  after2: Word | undefined,
): void {
  const left = before?.hash ?? BEGIN;
  const right = after?.hash ?? BEGIN;
  const leftRole = role(before);
  const rightRole = role(after);
  add(40, left);
  add(41, right);
  add(42, leftRole);
  add(43, rightRole);
  add(44, leftRole, word.shape);
  add(45, rightRole, word.shape);
  add(46, leftRole, rightRole, word.shape);
  add(47, before2?.hash ?? BEGIN);
  add(48, after2?.hash ?? BEGIN);
  add(49, role(before2), leftRole);
  add(50, role(after2), rightRole);
  add(51, before?.flags ?? BEGIN, word.flags);
  add(52, after?.flags ?? BEGIN, word.flags);
  add(53, before?.gazetteer ?? BEGIN, word.gazetteer);
  add(54, after?.gazetteer ?? BEGIN, word.gazetteer);
  add(55, before?.shape ?? BEGIN, word.shape, after?.shape ?? BEGIN);
  add(56, left, word.hash);
  add(57, word.hash, right);
  add(60, role(before2), leftRole, word.shape);
  add(61, role(after2), rightRole, word.shape);
  add(62, leftRole, word.flags);
  add(63, rightRole, word.flags);
}

/** What stands around the whole capitalised run, and its last word, tell what its words are: `Bank of …`, `… University`. */
function addRun(words: readonly Word[], run: Run | undefined, at: number): void {
  if (run === undefined) return;
  const length = Math.min(run.last - run.first, 4);
  const head = words[run.last];
  const first = words[run.first];
  const before = words[run.first - 1];
  const after = words[run.last + 1];
  const place = (at === run.first ? 1 : 0) + (at === run.last ? 2 : 0);
  const { prose = Prose.other } = words[at] ?? {};
  if (prose !== Prose.english) add(39, prose, role(before), length);
  add(70, length, place);
  add(71, head?.hash ?? 0, place);
  add(72, head?.cue ?? 0, length, place);
  add(73, head?.flags ?? 0, place);
  add(74, role(before), length, place);
  add(75, role(after), length, place);
  add(76, before?.hash ?? BEGIN, length);
  add(77, after?.hash ?? BEGIN, length);
  add(78, first?.flags ?? 0, head?.flags ?? 0, length);
  add(79, first?.gazetteer ?? 0, head?.gazetteer ?? 0, length);
  add(80, role(before), role(after), length);
  add(81, first?.cue ?? 0, head?.cue ?? 0, length);
  add(82, first?.flags ?? 0, role(before), length);
  add(83, role(words[run.first - 2]), role(before), length);
  add(84, role(words[run.last + 2]), role(after), length);
}

/** What is talked of tells the kind of a name that nothing else does; see `Topic`. */
function addTopic(words: readonly Word[], run: Run | undefined, at: number): void {
  const word = words[at];
  if (word === undefined) return;
  const { topic } = word;
  const leftRole = role(words[at - 1]);
  const rightRole = role(words[at + 1]);
  add(90, topic, word.shape, word.gazetteer);
  add(91, topic, word.shape, word.flags);
  add(92, topic, leftRole, word.shape);
  add(93, topic, rightRole, word.shape);
  if (run === undefined) return;
  const length = Math.min(run.last - run.first, 4);
  add(94, topic, length, role(words[run.first - 1]));
  add(95, topic, length, role(words[run.last + 1]));
  add(96, topic, words[run.first - 1]?.hash ?? BEGIN, length);
  add(97, topic, words[run.last + 1]?.hash ?? BEGIN, length);
}
