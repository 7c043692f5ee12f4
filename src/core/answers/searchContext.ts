import type { SourceDocument } from '../corpus/model';
import { passageAt } from '../corpus/places';
import type { Entity, EntityKind } from '../names/model';
import type { SearchContext } from '../search/model';
import { fold } from '../text/folding';
import { wordsOf } from '../text/words';
import type { CorpusView } from './view';

/**
 * What a search asks of the names, the quotations and the sources. Made for one search: which passages a value stands
 * for is found once and then looked up.
 */
export function searchContext(view: CorpusView): SearchContext {
  const passagesOf = remembered((key: string) => {
    const { kind, value } = JSON.parse(key) as { kind?: EntityKind; value: string };
    return mentionedIn(
      view,
      entitiesNamed(view, value).filter((entity) => kind === undefined || entity.kind === kind),
    );
  });
  const quotedIn = remembered((value: string) => speakingIn(view, value));
  let quoting: ReadonlySet<string> | undefined;
  return {
    variantsOf: (word) => view.names.variantsOf(word),
    sourceMatches: (source, value) => {
      const document = view.document(source);
      return document !== undefined && sourceHas(document, value);
    },
    passageHas: {
      name: (source, paragraph, value) => passagesOf(JSON.stringify({ value })).has(keyOf(source, paragraph)),
      place: (source, paragraph, value) =>
        passagesOf(JSON.stringify({ kind: 'place', value })).has(keyOf(source, paragraph)),
      speaker: (source, paragraph, value) => quotedIn(value).has(keyOf(source, paragraph)),
      quote: (source, paragraph) => (quoting ??= quotingPassages(view)).has(keyOf(source, paragraph)),
    },
  };
}

/** A part of the path, or words of the title or the outlet. */
function sourceHas({ source }: SourceDocument, value: string): boolean {
  const wanted = fold(value);
  return [source.file, source.title, source.container].some(
    (field) => field !== undefined && fold(field).includes(wanted),
  );
}

/** The entities that a value names: all its words are words of one of their spellings, or of one that is alike. */
function entitiesNamed(view: CorpusView, value: string): readonly Entity[] {
  const wanted = [value, ...view.names.variantsOf(value)]
    .map(foldedWords)
    .filter((words) => words.length > 0);
  return view.names.entities.filter(({ name, aliases }) =>
    [name, ...aliases].some((spelling) => {
      const words = new Set(foldedWords(spelling));
      return wanted.some((all) => all.every((word) => words.has(word)));
    }),
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
  const speakers = new Set(entitiesNamed(view, value).map(({ id }) => id));
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

function foldedWords(text: string): string[] {
  return wordsOf(text).map(({ start, end }) => fold(text.slice(start, end)));
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
