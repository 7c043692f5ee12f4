import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceDocument } from '../../src/core/corpus/model';
import { readSource } from '../../src/core/corpus/readSource';
import { collectNames } from '../../src/core/names/collect';
import type { EntityKind } from '../../src/core/names/model';
import { resolveNames } from '../../src/core/names/resolve';
import { attributeQuotations } from '../../src/core/quotes/attributeQuotations';
import type { NamedMention } from '../../src/core/quotes/attributeQuotations';
import { findQuotations } from '../../src/core/quotes/findQuotations';
import type { Quotation } from '../../src/core/quotes/model';
import type { Table } from './table';

interface GoldQuote {
  readonly file: string;
  readonly col: number;
  readonly end: number;
  readonly offset: number;
  readonly speaker_id: string | null;
}

interface GoldEntity {
  readonly id: string;
  readonly canonical: string;
  readonly kind: string;
  readonly mentions: readonly { readonly file: string; readonly offset: number; readonly surface: string }[];
}

const SEEDS = join(import.meta.dirname, '../../seeds');

/** Spans and speakers of the annotated quotations: with the annotated names, and with those that are found. */
export function evaluateQuotes({ goldDir }: { readonly goldDir: string }): Table[] {
  const gold = read<{ quotes: GoldQuote[]; fragments: GoldQuote[] }>(goldDir, 'quotes.json');
  const { entities } = read<{ entities: GoldEntity[] }>(goldDir, 'entities.json');
  const quotes = [...gold.quotes, ...gold.fragments];
  const documents = [...new Set(quotes.map((quote) => quote.file))].map(readSeed);
  return [spans(documents, quotes), speakers(documents, quotes, entities)];
}

function read<T>(directory: string, name: string): T {
  return JSON.parse(readFileSync(join(directory, name), 'utf8'));
}

function readSeed(file: string): SourceDocument {
  return readSource({ id: file, file, bytes: readFileSync(join(SEEDS, file)) });
}

function spans(documents: readonly SourceDocument[], gold: readonly GoldQuote[]): Table {
  const found = documents.flatMap(({ source, text, passages }) =>
    findQuotations(text, passages).map(({ start, end }) => `${source.file}:${start}:${end}`),
  );
  const wanted = new Set(
    gold.map((quote) => `${quote.file}:${quote.offset}:${quote.offset + quote.end - quote.col}`),
  );
  const right = found.filter((key) => wanted.has(key)).length;
  const precision = right / found.length;
  const recall = right / wanted.size;
  return {
    title: 'Quotations: exact spans',
    columns: ['found', 'annotated', 'right', 'precision', 'recall', 'F1'],
    rows: [
      [
        found.length,
        wanted.size,
        right,
        round(precision),
        round(recall),
        round((2 * precision * recall) / (precision + recall)),
      ],
    ],
  };
}

function speakers(
  documents: readonly SourceDocument[],
  gold: readonly GoldQuote[],
  entities: readonly GoldEntity[],
): Table {
  const annotated = documents.flatMap((document) =>
    attribute(document, annotatedMentions(document, entities)),
  );
  const recognised = documents.flatMap((document) => attribute(document, foundMentions(document)));
  const idOfName = speakerIds(documents, entities);
  return {
    title: 'Quotations: speakers',
    columns: ['names', 'named', 'right', 'wrong', 'withheld', 'named where none is'],
    rows: [
      ['annotated', ...count(gold, annotated, (speaker) => [speaker])],
      ['found', ...count(gold, recognised, idOfName)],
    ],
  };
}

interface Spoken extends Quotation {
  readonly file: string;
}

function attribute({ source, text, passages }: SourceDocument, mentions: readonly NamedMention[]): Spoken[] {
  const quotations = findQuotations(text, passages);
  return attributeQuotations({ text, passages, quotations, mentions, language: 'en' }).map((quotation) => ({
    ...quotation,
    file: source.file,
  }));
}

const KINDS: Readonly<Record<string, EntityKind>> = { person: 'person', place: 'place', org: 'organisation' };

function annotatedMentions({ source }: SourceDocument, entities: readonly GoldEntity[]): NamedMention[] {
  return entities.flatMap((entity) =>
    entity.mentions
      .filter((mention) => mention.file === source.file)
      .map(({ offset, surface }) => ({
        source: source.id,
        entity: entity.id,
        name: entity.canonical,
        kind: KINDS[entity.kind] ?? 'organisation',
        start: offset,
        end: offset + surface.length,
      })),
  );
}

function foundMentions({ source, text, passages }: SourceDocument): NamedMention[] {
  const names = resolveNames([collectNames({ id: source.id, text, passages })], {
    dateOf: () => undefined,
    textOf: () => text,
  });
  return names.mentionsOf(source.id).flatMap((mention) => {
    const entity = names.get(mention.entity);
    return entity ? [{ ...mention, kind: entity.kind, name: entity.name }] : [];
  });
}

/** The annotated entities whose mentions overlap those of a found one. */
function speakerIds(
  documents: readonly SourceDocument[],
  entities: readonly GoldEntity[],
): (speaker: string) => string[] {
  const ids = new Map<string, string[]>();
  for (const document of documents) {
    const annotated = annotatedMentions(document, entities);
    for (const mention of foundMentions(document)) {
      const same = annotated.filter((other) => other.start < mention.end && mention.start < other.end);
      ids.set(mention.entity, [...(ids.get(mention.entity) ?? []), ...same.map(({ entity }) => entity)]);
    }
  }
  return (speaker) => ids.get(speaker) ?? [];
}

function count(
  gold: readonly GoldQuote[],
  found: readonly Spoken[],
  idsOf: (speaker: string) => readonly string[],
): number[] {
  let [named, right, wrong, withheld, invented] = [0, 0, 0, 0, 0];
  for (const quote of gold) {
    const quotation = found.find(({ file, start }) => file === quote.file && start === quote.offset);
    const speaker = quotation?.speaker;
    if (quote.speaker_id === null) {
      if (speaker !== undefined) invented++;
      continue;
    }
    named++;
    if (speaker === undefined) withheld++;
    else if (idsOf(speaker).includes(quote.speaker_id)) right++;
    else wrong++;
  }
  return [named, right, wrong, withheld, invented];
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
