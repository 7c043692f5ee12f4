import type { Steps } from '../steps';
import { completed, inBatches } from '../steps';
import type { DocumentNames } from './collect';
import { matcherOf } from './match';
import type { Entity, Mention, NameMatch } from './model';
import type { ResolveContext } from './resolving/resolver';
import { Resolver } from './resolving/resolver';
import { createVariants } from './variants';
import { addTo } from '../text/groups';

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

/** The names of a corpus, from nothing and at once. Pure. */
export function resolveNames(documents: readonly DocumentNames[], context: ResolveContext): Names {
  return completed(presentNames(completed(new Resolver().resolve(documents, context))));
}

/**
 * What can be asked of entities that were resolved before, as a snapshot keeps them. Two writings that `areApart` are never
 * variants of one another.
 */
export function* presentNames(
  entities: readonly Entity[],
  areApart: (a: string, b: string) => boolean = () => false,
): Steps<Names> {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  yield;
  const bySource = yield* mentionsBySource(entities);
  const matcher = yield* matcherOf(entities);
  const variants = yield* createVariants(entities);
  return {
    entities,
    get: (id) => byId.get(id),
    mentionsOf: (source) => bySource.get(source) ?? [],
    match: (text) => matcher.match(text),
    variantsOf: (word) => variants.variantsOf(word).filter((variant) => !areApart(word, variant)),
  };
}

const ENTITIES_A_STEP = 256;

function* mentionsBySource(entities: readonly Entity[]): Steps<Map<string, Mention[]>> {
  const bySource = new Map<string, Mention[]>();
  yield* inBatches(entities, ENTITIES_A_STEP, ({ mentions }) => {
    for (const mention of mentions) addTo(bySource, mention.source, mention);
  });
  for (const list of bySource.values()) {
    list.sort((a, b) => a.start - b.start);
    yield;
  }
  return bySource;
}
