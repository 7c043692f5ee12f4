import type { SourceDocument } from '../corpus/model';
import { passageAt } from '../corpus/places';
import type { Entity, EntityKind } from '../names/model';
import type { SearchContext } from '../search/model';
import { fold } from '../text/folding';
import { entitiesNamed, foldedWords } from './namedEntities';
import type { CorpusView } from './view';

/**
 * What a search asks of the names, the quotations and the sources. Made for one search: which passages a value stands
 * for is found once and then looked up.
 */
export function searchContext(view: CorpusView): SearchContext {
  const passagesOf = remembered((key: string) => {
    const { kind, value } = JSON.parse(key) as { kind?: EntityKind; value: string };
    return mentionedIn(view, entitiesNamed(view.names, value, kind));
  });
  const sourcesOf = remembered((value: string) => sourcesNamed(view, value));
  const quotedIn = remembered((value: string) => speakingIn(view, value));
  let quoting: ReadonlySet<string> | undefined;
  return {
    variantsOf: (word) => view.names.variantsOf(word),
    sourceMatches: (source, value) => sourcesOf(value).has(source),
    passageHas: {
      name: (source, paragraph, value) => passagesOf(JSON.stringify({ value })).has(keyOf(source, paragraph)),
      place: (source, paragraph, value) =>
        passagesOf(JSON.stringify({ kind: 'place', value })).has(keyOf(source, paragraph)),
      speaker: (source, paragraph, value) => quotedIn(value).has(keyOf(source, paragraph)),
      quote: (source, paragraph) => (quoting ??= quotingPassages(view)).has(keyOf(source, paragraph)),
    },
  };
}

/** The source with just this path; else all whose path, title or outlet holds the value. */
function sourcesNamed(view: CorpusView, value: string): ReadonlySet<string> {
  const wanted = fold(value);
  const documents = [...view.documents];
  const exact = documents.filter(({ source }) => fold(source.file) === wanted);
  const found = exact.length > 0 ? exact : documents.filter((document) => sourceHas(document, wanted));
  return new Set(found.map(({ source }) => source.id));
}

function sourceHas({ source }: SourceDocument, wanted: string): boolean {
  return [source.file, source.title, source.container].some(
    (field) => field !== undefined && fold(field).includes(wanted),
  );
}

function mentionedIn(view: CorpusView, entities: readonly Entity[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { source, start } of entities.flatMap(({ mentions }) => mentions)) {
    const passage = passageAt(view.document(source)?.passages ?? [], start);
    if (passage) keys.add(keyOf(source, passage.paragraph));
  }
  return keys;
}

/** Passages that quote somebody of this name, or somebody whom the text describes with these words. */
function speakingIn(view: CorpusView, value: string): ReadonlySet<string> {
  const speakers = new Set(entitiesNamed(view.names, value).map(({ id }) => id));
  const wanted = foldedWords(value);
  const keys = new Set<string>();
  for (const { source } of view.documents) {
    for (const { speaker, speakerText, paragraph } of view.quotationsOf(source.id)) {
      const described = speaker === undefined && speakerText !== undefined && hasWords(speakerText, wanted);
      if (described || (speaker !== undefined && speakers.has(speaker)))
        keys.add(keyOf(source.id, paragraph));
    }
  }
  return keys;
}

function quotingPassages(view: CorpusView): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { source } of view.documents) {
    for (const { paragraph } of view.quotationsOf(source.id)) keys.add(keyOf(source.id, paragraph));
  }
  return keys;
}

function hasWords(text: string, wanted: readonly string[]): boolean {
  const words = new Set(foldedWords(text));
  return wanted.length > 0 && wanted.every((word) => words.has(word));
}

function keyOf(source: string, paragraph: number): string {
  return `${paragraph} ${source}`;
}

function remembered<T>(find: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = find(key)));
    return value;
  };
}
