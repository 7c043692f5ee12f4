import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import type { Passage } from '../../src/core/corpus/model';
import { readSource } from '../../src/core/corpus/readSource';
import { collectNames } from '../../src/core/names/collect';
import type { EntityKind } from '../../src/core/names/model';
import { resolveNames } from '../../src/core/names/resolve';
import type { Names } from '../../src/core/names/resolve';
import type { TextRange } from '../../src/core/text/range';
import type { Table } from './table';
import { costOf } from './cost/measure';
import { heldOut, linesOf, readData } from '../support/train/data';
import type { GoldText } from '../support/train/data';
import { readArticles } from '../support/train/readArticles';

interface Found extends TextRange {
  readonly kind: EntityKind;
}

interface GoldMention extends TextRange {
  readonly kinds: readonly string[];
}

interface Document {
  readonly id: string;
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly gold: readonly GoldMention[];
  readonly neutral: readonly TextRange[];
}

interface GoldFile {
  readonly entities: readonly {
    readonly id: string;
    readonly kind: string;
    readonly alt_kinds: readonly string[];
    readonly mentions: readonly {
      readonly file: string;
      readonly offset: number;
      readonly surface: string;
      readonly optional: boolean;
    }[];
  }[];
  readonly demonyms: readonly { readonly file: string; readonly offset: number; readonly surface: string }[];
}

/** Precision, recall and F1 of mentions, merged pairs and speed. `seedsDir` holds the files that the gold speaks of. */
export function evaluateNames(options: { goldDir?: string; seedsDir?: string; dataDir?: string }): Table[] {
  const tables: Table[] = [];
  if (options.goldDir !== undefined && options.seedsDir !== undefined) {
    const gold = JSON.parse(readFileSync(join(options.goldDir, 'entities.json'), 'utf8')) as GoldFile;
    const documents = seedDocuments(gold, options.seedsDir);
    const names = resolveAll(documents);
    tables.push(
      mentionTable('Names in the annotated sources', [['sources', documents]]),
      mergingTable(gold, documents, names),
    );
  }
  const newswire = readArticles(join(import.meta.dirname, 'newswire')).map(toDocument);
  tables.push(mentionTable('Names in newswire of the world', [['newswire', newswire]]));
  if (options.dataDir !== undefined)
    tables.push(mentionTable('Names in open data', dataSets(options.dataDir)));
  if (options.dataDir !== undefined) tables.push(costTable(options.dataDir));
  return tables;
}

function seedDocuments(gold: GoldFile, seedsDir: string): Document[] {
  return readdirSync(seedsDir)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const { text, passages } = readSource({ id: file, file, bytes: readFileSync(join(seedsDir, file)) });
      const spans = gold.entities.flatMap(({ kind, alt_kinds: others, mentions }) =>
        mentions
          .filter((mention) => mention.file === file)
          .map((m) => ({
            start: m.offset,
            end: m.offset + m.surface.length,
            kinds: [kind, ...others],
            optional: m.optional,
          })),
      );
      const peoples = gold.demonyms
        .filter((d) => d.file === file)
        .map((d) => ({ start: d.offset, end: d.offset + d.surface.length }));
      const isName = (kinds: readonly string[]): boolean => kinds.some((kind) => kind !== 'other');
      return {
        id: file,
        text,
        passages,
        gold: spans.filter(({ optional, kinds }) => !optional && isName(kinds.slice(0, 1))),
        neutral: [
          ...peoples,
          ...spans.filter(({ optional, kinds }) => optional || !isName(kinds.slice(0, 1))),
        ],
      };
    });
}

function dataSets(dataDir: string): [string, Document[]][] {
  return readdirSync(dataDir)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file): [string, Document[]][] => {
      const texts = readData(join(dataDir, file)).map(toDocument);
      return [
        [`${file}, held out`, texts.filter((_, i) => heldOut(i))],
        [`${file}, learned from`, texts.filter((_, i) => !heldOut(i))],
      ];
    });
}

function toDocument({ name, text, gold, neutral }: GoldText): Document {
  const passages = linesOf(text).map((range, i) => ({
    ...range,
    paragraph: i + 1,
    kind: 'body' as const,
    startLine: i + 1,
    endLine: i + 1,
  }));
  return { id: name, text, passages, gold, neutral: neutral.map(([start, end]) => ({ start, end })) };
}

export function resolveAll(documents: readonly Pick<Document, 'id' | 'text' | 'passages'>[]): Names {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  return resolveNames(documents.map(collectNames), {
    dateOf: () => undefined,
    textOf: (id) => texts.get(id) ?? '',
  });
}

interface Score {
  found: number;
  gold: number;
  exact: number;
  kind: number;
  overlapping: number;
  recalled: number;
}

function score(documents: readonly Document[], find: (document: Document) => readonly Found[]): Score {
  const total: Score = { found: 0, gold: 0, exact: 0, kind: 0, overlapping: 0, recalled: 0 };
  for (const document of documents) {
    const { gold, neutral } = document;
    if (gold.length === 0 && neutral.length === 0) continue;
    const touches = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end;
    const found = find(document).filter(
      (f) => gold.some((g) => touches(f, g)) || !neutral.some((n) => touches(f, n)),
    );
    total.found += found.length;
    total.gold += gold.length;
    for (const mention of found) {
      const same = gold.find((g) => g.start === mention.start && g.end === mention.end);
      if (same !== undefined) total.exact++;
      if (same?.kinds.includes(mention.kind === 'organisation' ? 'org' : mention.kind)) total.kind++;
      if (gold.some((g) => touches(g, mention))) total.overlapping++;
    }
    total.recalled += gold.filter((g) => found.some((f) => touches(f, g))).length;
  }
  return total;
}

function row(
  title: string,
  system: string,
  { found, gold, exact, kind, overlapping, recalled }: Score,
): (string | number)[] {
  const f = (precision: number, recall: number): string =>
    ((2 * precision * recall) / (precision + recall || 1)).toFixed(3);
  const both = (n: number): string => f(n / (found || 1), n / (gold || 1));
  return [
    title,
    system,
    gold,
    found,
    (exact / (found || 1)).toFixed(3),
    (exact / (gold || 1)).toFixed(3),
    both(exact),
    both(kind),
    (overlapping / (found || 1)).toFixed(3),
    (recalled / (gold || 1)).toFixed(3),
    f(overlapping / (found || 1), recalled / (gold || 1)),
  ];
}

function mentionTable(title: string, sets: readonly [string, readonly Document[]][]): Table {
  const rows = sets.flatMap(([name, documents]) => [
    row(name, 'sourcebook, one corpus', score(documents, ourFinder(documents))),
    row(
      name,
      'sourcebook, each alone',
      score(documents, (document) => ourFinder([document])(document)),
    ),
    row(
      name,
      'compromise',
      score(documents, ({ text }) => baseline(text)),
    ),
  ]);
  const columns = [
    'texts',
    'system',
    'gold',
    'found',
    'P exact',
    'R exact',
    'F1 exact',
    'F1 exact and kind',
    'P overlapping',
    'R overlapping',
    'F1 overlapping',
  ];
  return { title, columns, rows };
}

function ourFinder(documents: readonly Document[]): (document: Document) => readonly Found[] {
  const names = resolveAll(documents);
  return ({ id }) =>
    names
      .mentionsOf(id)
      .map(({ start, end, entity }) => ({ start, end, kind: names.get(entity)?.kind ?? 'person' }));
}

function baseline(text: string): Found[] {
  const parsed = nlp(text);
  const of = (view: { json(options: object): unknown }, kind: EntityKind): Found[] =>
    (view.json({ offset: true }) as { offset: { start: number; length: number }; text: string }[]).map(
      ({ offset, text: surface }) => {
        const trimmed = surface.replace(/[.,;:!?'"’”)]+$|['’]s$/g, '');
        return { start: offset.start, end: offset.start + trimmed.length, kind };
      },
    );
  return [
    ...of(parsed.people(), 'person'),
    ...of(parsed.places(), 'place'),
    ...of(parsed.organizations(), 'organisation'),
  ];
}

function mergingTable(gold: GoldFile, documents: readonly Document[], names: Names): Table {
  const entityAt = new Map<string, string>();
  for (const { id } of documents)
    for (const m of names.mentionsOf(id)) entityAt.set(`${id} ${m.start}`, m.entity);
  const surfaces = new Map<string, { gold: string; ours: string; surface: string }>();
  for (const entity of gold.entities.filter(({ kind }) => kind !== 'other')) {
    for (const mention of entity.mentions) {
      const ours = entityAt.get(`${mention.file} ${mention.offset}`);
      if (ours !== undefined && !mention.optional)
        surfaces.set(`${entity.id} ${mention.surface} ${ours}`, {
          gold: entity.id,
          ours,
          surface: mention.surface,
        });
    }
  }
  const list = [...surfaces.values()];
  let right = 0;
  const wrong: string[] = [];
  const missed: string[] = [];
  list.forEach((a, i) => {
    for (const b of list.slice(i + 1)) {
      if (a.gold === b.gold && a.ours === b.ours) right++;
      else if (a.gold === b.gold) missed.push(`${a.surface} / ${b.surface}`);
      else if (a.ours === b.ours) wrong.push(`${a.surface} / ${b.surface}`);
    }
  });
  return {
    title: 'Pairs of spellings merged',
    columns: ['right', 'wrong', 'missed', 'which wrong', 'which missed'],
    rows: [[right, wrong.length, missed.length, wrong.join('; '), missed.join('; ')]],
  };
}

function costTable(dataDir: string): Table {
  const texts = dataSets(dataDir).flatMap(([, documents]) => documents.map(({ text }) => text));
  const data = 'src/core/names/data';
  const size = (files: readonly string[]): number =>
    files.reduce((sum, file) => sum + statSync(join(data, file)).size, 0);
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
  const systems = (['sourcebook', 'compromise'] as const).map((system) => {
    const { cold, warm, loadMilliseconds, loadedBytes, usedBytes } = costOf(system, texts);
    return [
      system,
      Math.round(cold),
      Math.round(warm),
      Math.round(loadMilliseconds),
      megabytes(loadedBytes),
      megabytes(usedBytes),
      system === 'sourcebook' ? megabytes(size(readdirSync(data))) : '',
      system === 'sourcebook' ? megabytes(size(['weights.ts'])) : '',
    ];
  });
  return {
    title: `Cost of finding names in ${texts.reduce((sum, text) => sum + text.length, 0)} characters`,
    columns: [
      'system',
      'characters a second, first',
      'then',
      'load ms',
      'MB loaded',
      'MB after',
      'MB of data',
      'MB of weights',
    ],
    rows: systems,
  };
}
