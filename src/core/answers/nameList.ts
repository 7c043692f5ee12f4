import type { Entity, EntityKind } from '../names/model';
import { fold } from '../text/folding';
import { summaryOf } from './card';
import type { NameList, NameListRequest } from './namesModel';
import type { CorpusView } from './view';

const KINDS: readonly EntityKind[] = ['person', 'place', 'organisation'];

/** The names of the corpus as a list that is read from its top: what is behind its limits is counted and left where it is. */
export function nameListOf(view: CorpusView, { typed, limits }: NameListRequest): NameList {
  const { entities } = view.names;
  const shown = entitiesLike(entities, typed);
  const kinds = KINDS.map((kind) => {
    const ofKind = shown.filter((entity) => entity.kind === kind);
    const first = ofKind.toSorted((a, b) => b.mentions.length - a.mentions.length).slice(0, limits[kind]);
    return { kind, total: ofKind.length, names: first.map((entity) => summaryOf(view, entity)) };
  });
  return { all: entities.length, shown: shown.length, kinds: kinds.filter(({ total }) => total > 0) };
}

function entitiesLike(entities: readonly Entity[], typed: string): readonly Entity[] {
  const wanted = fold(typed).trim();
  if (wanted === '') return entities;
  return entities.filter((entity) => spellingsOf(entity).includes(` ${wanted}`));
}

const known = new WeakMap<Entity, string>();

/** All spellings of a name as they are compared, each behind a space, and kept: a filter is asked with each letter. */
function spellingsOf(entity: Entity): string {
  const kept = known.get(entity);
  if (kept !== undefined) return kept;
  const spellings = [entity.name, ...entity.aliases].map(
    (spelling) => ` ${fold(spelling).replaceAll('-', ' ')}`,
  );
  const joined = spellings.join('\n');
  known.set(entity, joined);
  return joined;
}
