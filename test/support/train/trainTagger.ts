/**
 * Learns the weights of the tagger and writes `src/core/names/data/weights.ts`.
 *
 *     npx tsx test/support/train/trainTagger.ts DATA_DIR NODE_MODULES CITIES500 ADMIN1 [--measure | --tune]
 *
 * DATA_DIR holds files `[{ name, text, gold: [{ start, end, kinds }], neutral }]`; every third text of a file is left
 * out, see `heldOut`. The others are as in buildWords.ts and buildGazetteer.ts. With `--measure` nothing is written; with
 * `--tune` another third, and a quarter of the articles, is left out and measured on, so that settings are never chosen on
 * the texts held out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { Part } from '../../../src/core/names/annotate';
import type { Word } from '../../../src/core/names/annotate';
import { countryNamed } from '../../../src/core/names/gazetteer';
import { fold } from '../../../src/core/text/folding';
import { beginLabel, OUTSIDE } from '../../../src/core/names/labels';
import { readSentences, remember, tagDocument } from '../../../src/core/names/tagDocument';
import type { Sentence } from '../../../src/core/names/tagger';
import { isAllowed } from '../../../src/core/names/chain';
import type { Model } from '../../../src/core/names/chain';
import { unpackModel } from '../../../src/core/names/packedModel';
import { scoresOf, tag } from '../../../src/core/names/tagger';
import type { EntityKind } from '../../../src/core/names/model';
import { isCapital } from '../../../src/core/names/tokens';
import { augment } from './augment';
import type { Example, Settings } from './crf';
import { toExample, Trainer } from './crf';
import { heldOut, isTuning, linesOf, readData } from './data';
import type { GoldText } from './data';
import { readArticles } from './readArticles';
import { createLists } from './nameLists';
import { sampleNews } from './sampleNews';
import { writeData } from './writeData';

const setting = (name: string, usual: number): number => Number(process.env[name] ?? usual);
const EPOCHS = setting('EPOCHS', 8);
const SETTINGS: Settings = {
  rate: setting('RATE', 0.08),
  decay: setting('DECAY', 1e-4),
  dropout: setting('DROPOUT', 0.3),
  thinning: setting('THINNING', 0.25),
  leastCount: setting('LEAST', 3),
};
const FOLDS = 3;
const FOLD_EPOCHS = 3;
/** How many models are joined: two that learn from other made-up texts differ by a point of F1, their mean by less. */
const MODELS = setting('MODELS', 4);
const MOST_FEATURES = setting('MOST', 53_000);
const STEP = 0.05;
/**
 * The likeliest labels find fewer names than there are. On the tuning thirds together overlapping F1 is .905 at 0, .908 from
 * 0.3 to 0.5 and falls beyond, while F1 of exact spans and kinds stays.
 */
const LEAN = setting('LEAN', 0.4);
/** How many items each template gives, and how often each real text is given with other names. */
const NEWS_ROUNDS = setting('NEWS', 8);
const OTHER_NAMES = setting('OTHER', 2);
/** Share of the capitalised words of a changed text that the lexicon and gazetteer are made not to know. */
const UNKNOWN_SHARE = setting('UNKNOWN', 0.2);
/** Seeded, so that a run can be repeated. */
let seed = setting('SEED', 20_241);

function random(): number {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
  return seed / 0x7fffffff;
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

/** A country is a place also where it acts; the data don't agree on that. */
function labelsOf(words: Sentence, text: GoldText): Uint8Array {
  const labels = new Uint8Array(words.length);
  for (const { start, end, kinds } of text.gold) {
    const kind =
      countryNamed(fold(text.text.slice(start, end))) === undefined ? KIND[kinds[0] ?? ''] : 'place';
    if (kind === undefined) continue;
    const inside = words.flatMap((word, at) => (word.start < end && word.end > start ? [at] : []));
    const begin = inside.findIndex((at) => words[at]?.part === Part.any);
    for (const at of begin < 0 ? [] : inside.slice(begin)) {
      const label = beginLabel(kind) + (at === inside[begin] ? 0 : 1);
      if (!isAllowed(words[at], label)) break;
      labels[at] = label;
    }
  }
  return labels;
}

/** Makes the lexicon and the gazetteer not know a share of the words, the same ones throughout a document. */
function makeUnknown({ text, sentences, gold }: Document): Document {
  const unknown = new Map<string, boolean>();
  const blind = (word: Word): Word => {
    if (!isCapital(word)) return word;
    if (!unknown.has(word.key)) unknown.set(word.key, random() < UNKNOWN_SHARE);
    return unknown.get(word.key) === true
      ? { ...word, flags: 0, gazetteer: 0, begins: false, sense: 0 }
      : word;
  };
  return { text, gold, sentences: sentences.map((words) => words.map(blind)) };
}

function examplesOf(documents: readonly Document[]): Example[] {
  return documents.flatMap(({ sentences, gold }) =>
    sentences.flatMap((words, i) =>
      words.some((word) => word.part !== Part.none)
        ? [toExample(words, gold[i] ?? new Uint8Array(words.length))]
        : [],
    ),
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
    const model = new Trainer(SETTINGS, random);
    forget(documents);
    model.learn(examplesOf(documents.filter((_, i) => i % FOLDS !== fold)), FOLD_EPOCHS);
    for (const document of documents.filter((_, i) => i % FOLDS === fold)) {
      remember(document.sentences.map((words) => tag(words, scoresOf(words, model), model, false)));
      examples.push(...examplesOf([document]));
    }
  }
  forget(documents);
  return examples;
}

function measure(documents: readonly Document[], model: Model, title: string, show: boolean): number {
  let right = 0;
  let rightKind = 0;
  let overlapping = 0;
  let found = 0;
  let gold = 0;
  const errors = new Map<string, number>();
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
      const near = text.gold.find((g) => g.start < s.end && s.start < g.end);
      if (same) right++;
      if (same?.kinds.includes(s.kind)) rightKind++;
      else if (show)
        errors.set(
          `${near ? `${near.kinds[0] ?? ''} ${text.text.slice(near.start, near.end)}` : '-'} => ${s.kind} ${text.text.slice(s.start, s.end)}   | ${text.text.slice(Math.max(0, s.start - 30), s.end + 30).replaceAll('\n', ' ')}`,
          1,
        );
      if (near) overlapping++;
    }
    if (show)
      for (const g of text.gold)
        if (!spans.some((s) => s.start < g.end && g.start < s.end))
          errors.set(
            `MISSED ${g.kinds[0] ?? ''} ${text.text.slice(g.start, g.end)} | ${text.text.slice(Math.max(0, g.start - 30), g.end + 30).replaceAll('\n', ' ')}`,
            1,
          );
  }
  const f = (n: number): string => ((2 * n) / (found + gold)).toFixed(3);
  process.stdout.write(
    `${title}: exact ${f(right)} (P ${(right / found).toFixed(3)} R ${(right / gold).toFixed(3)}) kind ${f(rightKind)} overlap ${f(overlapping)}\n`,
  );
  for (const [error] of errors) process.stdout.write(`    ${error}\n`);
  return (2 * rightKind) / (found + gold);
}

const [dataDir, modules, cities, admin, option] = process.argv.slice(2);
if (dataDir === undefined || modules === undefined || cities === undefined || admin === undefined)
  throw new Error('usage: trainTagger DATA_DIR NODE_MODULES CITIES500 ADMIN1 [--measure]');
const started = Date.now();
const lists = createLists(modules, cities, admin, random);
const real: GoldText[] = [];
const tests: [string, Document[]][] = [];
for (const file of readdirSync(dataDir).filter((name) => name.endsWith('.json'))) {
  const texts = readData(`${dataDir}/${file}`);
  const tune = option === '--tune';
  real.push(...texts.filter((_, i) => !heldOut(i) && !(tune && isTuning(i))));
  tests.push([file, texts.filter((_, i) => (tune ? isTuning(i) : heldOut(i))).map(toDocument)]);
}
const articles = readArticles(`${import.meta.dirname}/articles`);
if (option === '--tune' || option === '--measure') {
  real.push(...articles.filter((_, i) => i % 4 !== 1));
  tests.push(['articles', articles.filter((_, i) => i % 4 === 1).map(toDocument)]);
} else real.push(...articles);
if (option !== undefined)
  tests.push(['newswire', readArticles(`${import.meta.dirname}/../../evaluate/newswire`).map(toDocument)]);
const asTheyAre = real.map(toDocument);

/** The real texts as they are, and with other names, and made-up news: other ones each time. */
function freshExamples(): Example[] {
  const others = Array.from({ length: OTHER_NAMES }, () =>
    real.map((text) => augment(text, lists, random)),
  ).flat();
  const news = sampleNews(`${import.meta.dirname}/newsTemplates.txt`, lists, random, NEWS_ROUNDS);
  const changed = [...others, ...news].map((text) => makeUnknown(toDocument(text)));
  return [...examplesOf(asTheyAre), ...rememberedExamples([...asTheyAre, ...changed])];
}

function learnOnce(): Trainer {
  const examples = freshExamples();
  process.stdout.write(`${examples.length} sentences, ${(Date.now() - started) / 1000} s\n`);
  const trainer = new Trainer(SETTINGS, random);
  trainer.learn(examples, EPOCHS);
  return trainer;
}

const trainer = learnOnce();
trainer.joinWith(Array.from({ length: MODELS - 1 }, learnOnce));
trainer.leanTowardsNames(LEAN);
const packed = trainer.pack(MOST_FEATURES, STEP);
const model = unpackModel(packed);
let sum = 0;
for (const [file, texts] of tests) {
  if (option === '--measure') measure(texts, trainer, `${file} full`, false);
  sum += measure(texts, model, `${file} packed`, process.env['SHOW'] === file);
}
process.stdout.write(`mean with kind ${(sum / tests.length).toFixed(3)}\n`);
if (option === undefined) {
  const header = readFileSync(`${import.meta.dirname}/weightsHeader.txt`, 'utf8');
  writeData('weights.ts', `${header}export const WEIGHTS: PackedModel = ${JSON.stringify(packed)};\n`);
}
process.stdout.write(`${(Date.now() - started) / 1000} s\n`);
