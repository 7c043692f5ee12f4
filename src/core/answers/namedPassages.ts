import { passageAt } from '../corpus/places';
import type { Entity, EntityKind } from '../names/model';
import type { IndexedPassage } from '../search/model';
import { entitiesNamed } from './namedEntities';
import type { CorpusView } from './view';

/** A name of the corpus with how many passages a search for it keeps. */
export interface NamedCount {
  readonly name: string;
  readonly passages: number;
}

/** So many times the values asked for are looked at, for a name that several share keeps the passages of all of them. */
const LOOKED_AT = 2;

/**
 * The names of some kinds that passages mention, the most mentioned first. A name that several entities share counts for all
 * of the kind that `searched` gives (any, without), as a search for the name finds them all.
 */
export function namesIn(
  passages: readonly IndexedPassage[],
  view: CorpusView,
  { kinds, searched, limit }: { kinds: readonly EntityKind[]; searched?: EntityKind; limit: number },
): NamedCount[] {
  const mentioned = mentionedIn(passages, view);
  const listed = [...mentioned.keys()]
    .flatMap((id) => view.names.get(id) ?? [])
    .filter(({ kind }) => kinds.includes(kind))
    .sort(byCount((entity: Entity) => mentioned.get(entity.id)?.length ?? 0));
  const counts = new Map<string, number>();
  for (const [i, { id, name }] of listed.entries()) {
    if (counts.has(name)) continue;
    const ids = i < limit * LOOKED_AT ? entitiesNamed(view.names, name, searched).map((one) => one.id) : [id];
    counts.set(name, new Set(ids.flatMap((one) => mentioned.get(one) ?? [])).size);
  }
  return Array.from(counts, ([name, number]) => ({ name, passages: number })).sort(
    byCount((count: NamedCount) => count.passages),
  );
}

/** The places of passages in the list, rising, by the entity that they mention. */
function mentionedIn(passages: readonly IndexedPassage[], view: CorpusView): Map<string, number[]> {
  const places = placesBySource(passages);
  const found = new Map<string, number[]>();
  for (const [source, byParagraph] of places) {
    const known = view.document(source)?.passages ?? [];
    for (const { entity, start } of view.names.mentionsOf(source)) {
      const place = byParagraph.get(passageAt(known, start)?.paragraph ?? 0);
      const list = found.get(entity);
      if (place === undefined) continue;
      if (list === undefined) found.set(entity, [place]);
      else if (list.at(-1) !== place) list.push(place);
    }
  }
  return found;
}

function placesBySource(passages: readonly IndexedPassage[]): Map<string, Map<number, number>> {
  const places = new Map<string, Map<number, number>>();
  passages.forEach(({ source, paragraph }, place) => {
    let byParagraph = places.get(source);
    if (byParagraph === undefined) places.set(source, (byParagraph = new Map()));
    byParagraph.set(paragraph, place);
  });
  return places;
}

/** The most first; of equals the one with the name that sorts first. */
function byCount<T extends { readonly name: string }>(countOf: (item: T) => number) {
  return (a: T, b: T): number => countOf(b) - countOf(a) || (a.name < b.name ? -1 : 1);
}
