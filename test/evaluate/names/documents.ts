import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Passage } from '../../../src/core/corpus/model';
import { readSource } from '../../../src/core/corpus/readSource';
import { collectNames } from '../../../src/core/names/collect';
import { resolveNames } from '../../../src/core/names/resolve';
import type { Names } from '../../../src/core/names/resolve';
import type { TextRange } from '../../../src/core/text/range';
import { heldOut, linesOf, readData } from '../../support/train/data';
import type { GoldText } from '../../support/train/data';

export interface GoldMention extends TextRange {
  readonly kinds: readonly string[];
}

export interface Document {
  readonly id: string;
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly gold: readonly GoldMention[];
  readonly neutral: readonly TextRange[];
}

export interface GoldFile {
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

export function seedDocuments(gold: GoldFile, seedsDir: string): Document[] {
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

const HELD_OUT = ', held out';

/** Each file's texts that were held out and those that were learned from. */
export function dataSets(dataDir: string): [string, Document[]][] {
  return readdirSync(dataDir)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file): [string, Document[]][] => {
      const texts = readData(join(dataDir, file)).map(toDocument);
      return [
        [`${file}${HELD_OUT}`, texts.filter((_, i) => heldOut(i))],
        [`${file}, learned from`, texts.filter((_, i) => !heldOut(i))],
      ];
    });
}

/** The texts of all files that were held out. */
export function allHeldOut(sets: readonly [string, Document[]][]): [string, Document[]] {
  const held = sets.filter(([name]) => name.endsWith(HELD_OUT));
  return [`all${HELD_OUT}`, held.flatMap(([, documents]) => documents)];
}

export function toDocument({ name, text, gold, neutral }: GoldText): Document {
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
