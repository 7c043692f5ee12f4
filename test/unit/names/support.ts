import type { Passage, PassageKind } from '../../../src/core/corpus/model';
import { readSource } from '../../../src/core/corpus/readSource';
import { collectNames } from '../../../src/core/names/collect';
import type { NamesInput } from '../../../src/core/names/collect';
import type { Entity, EntityKind } from '../../../src/core/names/model';
import { resolveNames } from '../../../src/core/names/resolve';
import type { Names } from '../../../src/core/names/resolve';

/** A text whose lines are its passages. */
export function documentOf(id: string, text: string, kind: PassageKind = 'body'): NamesInput {
  const passages: Passage[] = Array.from(text.matchAll(/[^\n]+/g), (match, i) => ({
    start: match.index,
    end: match.index + match[0].length,
    paragraph: i + 1,
    kind,
    startLine: i + 1,
    endLine: i + 1,
  }));
  return { id, text, passages };
}

export function namesOfDocuments(documents: readonly NamesInput[]): Names {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  return resolveNames(documents.map(collectNames), {
    dateOf: (source) => (source === 'dated' ? '2024-11-14' : undefined),
    textOf: (id) => texts.get(id) ?? '',
  });
}

export function namesIn(...texts: string[]): Names {
  return namesOfDocuments(texts.map((text, i) => documentOf(`text-${i}`, text)));
}

export function namesInFiles(files: readonly { file: string; bytes: Uint8Array }[]): {
  names: Names;
  texts: Map<string, string>;
} {
  const documents = files.map(({ file, bytes }) => readSource({ id: file, file, bytes }));
  const texts = new Map(documents.map(({ source, text }) => [source.id, text]));
  const names = resolveNames(
    documents.map(({ source, text, passages }) => collectNames({ id: source.id, text, passages })),
    { dateOf: () => undefined, textOf: (id) => texts.get(id) ?? '' },
  );
  return { names, texts };
}

export function entityNamed(names: Names, name: string): Entity | undefined {
  return names.entities.find((entity) => entity.name === name || entity.aliases.includes(name));
}

export function named(names: Names, kind: EntityKind): string[] {
  return names.entities.filter((entity) => entity.kind === kind).map(({ name }) => name);
}
