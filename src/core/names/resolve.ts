import type { PartialDate } from '../dates/partialDate';
import type { DocumentNames } from './collect';
import { createMatcher } from './match';
import type { Entity, Mention, NameMatch } from './model';
import { entitiesOf } from './resolving/entities';
import { cachedKeys, dropWeak, readForms, voteKinds } from './resolving/forms';
import { mergeNodes } from './resolving/merging';
import { nodesOf } from './resolving/nodes';
import { promote, withoutFurnitureOnly } from './resolving/promote';
import { createVariants } from './variants';

export interface ResolveContext {
  /** The date of the passage that holds an offset of a source. */
  dateOf(source: string, offset: number): PartialDate | undefined;
  /** The decoded text of a source that was collected from. */
  textOf(source: string): string;
}

/** The persons, places and organisations of a corpus. */
export interface Names {
  /** Most mentioned first. */
  readonly entities: readonly Entity[];
  get(id: string): Entity | undefined;
  /** In order of offset. */
  mentionsOf(source: string): readonly Mention[];
  /** The names of the corpus in another text: longest match, whole words, in order, apart. */
  match(text: string): readonly NameMatch[];
  /**
   * The spellings that stand in the corpus for a word or name: other names of the same entity, and other transcriptions.
   * Without the word itself; empty where the corpus has none.
   */
  variantsOf(word: string): readonly string[];
}

/** The names of a corpus, see `resolveEntities`. */
export function resolveNames(documents: readonly DocumentNames[], context: ResolveContext): Names {
  return presentNames(resolveEntities(documents, context));
}

/** Joins what the files contributed: settles kinds by vote, merges spellings, places roles. Pure; run again on any change. */
export function resolveEntities(documents: readonly DocumentNames[], context: ResolveContext): Entity[] {
  const keys = cachedKeys();
  const textOf = (source: string): string => context.textOf(source);
  const forms = readForms(documents, textOf, keys);
  const acronyms = documents.flatMap((document) => document.acronyms);
  voteKinds(forms, new Set(acronyms.flat()));
  const certain = dropWeak(forms);
  const mentions = withoutFurnitureOnly([...certain, ...promote(documents, textOf, keys, forms, certain)]);
  const nodes = nodesOf(mentions, (document) => textOf(documents[document]?.id ?? ''));
  return entitiesOf(documents, nodes, mergeNodes(nodes, acronyms), context);
}

/**
 * What can be asked of entities that were resolved before, as a snapshot keeps them. Two writings that `areApart` are never
 * variants of one another.
 */
export function presentNames(
  entities: readonly Entity[],
  areApart: (a: string, b: string) => boolean = () => false,
): Names {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const bySource = new Map<string, Mention[]>();
  for (const { mentions } of entities) {
    for (const mention of mentions) {
      const list = bySource.get(mention.source);
      if (list === undefined) bySource.set(mention.source, [mention]);
      else list.push(mention);
    }
  }
  for (const list of bySource.values()) list.sort((a, b) => a.start - b.start);
  const matcher = createMatcher(entities);
  const variants = createVariants(entities);
  return {
    entities,
    get: (id) => byId.get(id),
    mentionsOf: (source) => bySource.get(source) ?? [],
    match: (text) => matcher.match(text),
    variantsOf: (word) => variants.variantsOf(word).filter((variant) => !areApart(word, variant)),
  };
}
