import type { Entity, Mention } from './model';
import type { Names } from './resolve';

/**
 * Names as they were found before these sources changed: their mentions are left out, for their places are no longer true.
 * Spellings stay known.
 */
export function withoutSources(names: Names, changed: ReadonlySet<string>): Names {
  let entities: readonly Entity[] | undefined;
  return {
    get entities() {
      return (entities ??= names.entities.flatMap((entity) => stillMentioned(entity, changed) ?? []));
    },
    get: (id) => {
      const entity = names.get(id);
      return entity && stillMentioned(entity, changed);
    },
    mentionsOf: (source) => (changed.has(source) ? [] : names.mentionsOf(source)),
    match: (text) => names.match(text),
    variantsOf: (word) => names.variantsOf(word),
  };
}

function stillMentioned(entity: Entity, changed: ReadonlySet<string>): Entity | undefined {
  const stands = ({ source }: Pick<Mention, 'source'>): boolean => !changed.has(source);
  if (entity.mentions.every(stands)) return entity;
  const mentions = entity.mentions.filter(stands);
  if (mentions.length === 0) return undefined;
  return { ...entity, mentions, roles: entity.roles.filter(stands) };
}
