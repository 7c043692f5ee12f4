import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PassageKind, SourceDocument } from '../../src/core/corpus/model';
import { readSource } from '../../src/core/corpus/readSource';
import type { Table } from './table';
import { ratio } from './table';

interface GoldDocument {
  readonly file: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
}

interface GoldSection {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly heading: string | null;
  readonly date: string | null;
}

interface GoldPassages {
  readonly file: string;
  readonly sections: readonly GoldSection[];
  readonly line_class: Readonly<Record<string, string>>;
  readonly lines: number;
}

/** The classes of the gold that are not furniture; `text` is what it says of a line without a class of its own. */
const KIND_OF_CLASS: Readonly<Record<string, PassageKind>> = {
  text: 'body',
  heading: 'heading',
  caption: 'caption',
  byline: 'byline',
  'source-credit': 'byline',
};

/** How the fields of the sources and the dates, headings and kinds of their passages agree with the gold. */
export function evaluateCorpus({ goldDir, seedsDir }: { goldDir: string; seedsDir: string }): Table[] {
  const documents = new Map<string, SourceDocument>();
  const documentOf = (file: string): SourceDocument => {
    const known =
      documents.get(file) ?? readSource({ id: file, file, bytes: readFileSync(join(seedsDir, file)) });
    documents.set(file, known);
    return known;
  };
  const fields = readJson<{ documents: GoldDocument[] }>(join(goldDir, 'docs.json')).documents;
  const passages = readJson<{ documents: GoldPassages[] }>(join(goldDir, 'passages.json')).documents;
  return [
    fieldTable(fields.map((gold) => ({ gold, document: documentOf(gold.file) }))),
    passageTable(passages.map((gold) => ({ gold, document: documentOf(gold.file) }))),
  ];
}

function fieldTable(pairs: readonly { gold: GoldDocument; document: SourceDocument }[]): Table {
  const fields: readonly (readonly [
    string,
    (gold: GoldDocument) => string,
    (document: SourceDocument) => string,
  ])[] = [
    ['title', (gold) => gold.title ?? '', ({ source }) => source.title ?? ''],
    ['container', (gold) => gold.outlet ?? '', ({ source }) => source.container ?? ''],
    ['authors', (gold) => gold.authors.join('; '), ({ source }) => source.authors.join('; ')],
    ['issued', (gold) => gold.published ?? '', ({ source }) => source.issued ?? ''],
  ];
  const rows = fields.map(([name, expected, actual]) => {
    const verdicts = pairs.map(({ gold, document }) => verdictOf(expected(gold), actual(document)));
    const count = (verdict: string): number => verdicts.filter((v) => v === verdict).length;
    return [name, count('right'), count('wrong'), count('invented'), count('missed')];
  });
  return { title: 'Fields of the sources', columns: ['field', 'right', 'wrong', 'invented', 'missed'], rows };
}

function verdictOf(expected: string, actual: string): 'right' | 'wrong' | 'invented' | 'missed' {
  if (expected === actual) return 'right';
  if (expected === '') return 'invented';
  return actual === '' ? 'missed' : 'wrong';
}

function passageTable(pairs: readonly { gold: GoldPassages; document: SourceDocument }[]): Table {
  const rows = pairs.map(({ gold, document }) => {
    const kinds = kindsOf(gold);
    const right = kinds.filter(({ line, kind }) => passageOn(document, line)?.kind === kind);
    const lines = gold.sections.flatMap((section) => contentLines(section, kinds));
    const dated = lines.filter(
      ({ line, section }) => (passageOn(document, line)?.date ?? null) === section.date,
    );
    const headed = lines.filter(
      ({ line, section }) => spaced(passageOn(document, line)?.heading) === spaced(section.heading),
    );
    const entries = gold.sections.filter(({ kind }) => kind === 'entry');
    const datedEntries = entries.filter((section) =>
      contentLines(section, kinds).every(({ line }) => passageOn(document, line)?.date === section.date),
    );
    const wrong = kinds.filter((k) => !right.includes(k)).map(({ line, kind }) => `${line}:${kind}`);
    return [
      gold.file.slice(0, 3),
      ratio(right.length, kinds.length),
      ratio(dated.length, lines.length),
      ratio(headed.length, lines.length),
      `${datedEntries.length} of ${entries.length}`,
      wrong.join(' '),
    ];
  });
  return {
    title: 'Passages',
    columns: [
      'source',
      'kinds right',
      'dates right',
      'headings right',
      'dated entries',
      'kinds wrong (line:expected)',
    ],
    rows,
  };
}

/** The gold writes plain spaces where the source has others. */
function spaced(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

function kindsOf(gold: GoldPassages): { line: number; kind: PassageKind }[] {
  return Object.entries(gold.line_class).map(([line, name]) => ({
    line: Number(line),
    kind: KIND_OF_CLASS[name] ?? 'furniture',
  }));
}

function contentLines(section: GoldSection, kinds: readonly { line: number; kind: PassageKind }[]) {
  return kinds
    .filter(
      ({ line, kind }) =>
        line >= section.start && line <= section.end && (kind === 'body' || kind === 'caption'),
    )
    .map(({ line }) => ({ line, section }));
}

function passageOn(document: SourceDocument, line: number) {
  return document.passages.find(({ startLine, endLine }) => startLine <= line && line <= endLine);
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
