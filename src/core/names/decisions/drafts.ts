import { cityMeant, regionNamed } from '../gazetteer';
import { nameKey, plainName } from '../keys';
import type { Entity, EntityKind, Mention, Role } from '../model';
import { countryMeant } from '../placeIdentity';
import { countsOf } from '../../text/groups';

/** The corpus that entities were found in. */
export interface DecisionContext {
  /** `Source.id` of each source, in their order. */
  readonly sources: readonly string[];
  /** The decided text of a source, empty where it is gone. */
  textOf(source: string): string;
}

/** An entity while decisions are applied to it. */
export interface EntityDraft {
  readonly id: string;
  name: string;
  kind: EntityKind;
  /** All spellings of the corpus, `name` among them unless it was given by a decision. */
  spellings: readonly string[];
  mentions: readonly Mention[];
  roles: readonly Role[];
  location: Pick<Entity, 'country' | 'latitude' | 'longitude'>;
  decided: boolean;
  /** The one that it was merged into. */
  into?: EntityDraft;
}

export function draftOf(entity: Entity): EntityDraft {
  const { id, name, kind, aliases, mentions, roles, country, latitude, longitude } = entity;
  return {
    id,
    name,
    kind,
    spellings: [name, ...aliases],
    mentions,
    roles,
    location: {
      ...(country !== undefined && { country }),
      ...(latitude !== undefined && { latitude }),
      ...(longitude !== undefined && { longitude }),
    },
    decided: false,
  };
}

export function entityOf({
  id,
  name,
  kind,
  spellings,
  mentions,
  roles,
  location,
  decided,
}: EntityDraft): Entity {
  return {
    id,
    name,
    kind,
    aliases: spellings.filter((spelling) => spelling !== name),
    mentions: mentions.map((mention) => (mention.entity === id ? mention : { ...mention, entity: id })),
    roles: kind === 'person' ? roles : [],
    ...(kind === 'place' && location),
    ...(decided && { decided }),
  };
}

/** The entity that a draft is part of by now. */
export function wholeOf(draft: EntityDraft): EntityDraft {
  let whole = draft;
  while (whole.into !== undefined) whole = whole.into;
  return whole;
}

/** The spelling of a mention as names show it. */
export function spellingOf({ source, start, end }: Mention, context: DecisionContext): string {
  return plainName(context.textOf(source).slice(start, end));
}

/** The spellings of mentions, most frequent first. */
export function spellingsOf(mentions: readonly Mention[], context: DecisionContext): string[] {
  const spellings = mentions.map((mention) => spellingOf(mention, context));
  const counts = countsOf(spellings.filter((spelling) => spelling !== ''));
  return [...counts].sort((a, b) => b[1] - a[1]).map(([spelling]) => spelling);
}

/** The country and the coordinates that these spellings mean without doubt, whatever else the corpus talks of. */
export function locationOf(spellings: readonly string[]): EntityDraft['location'] {
  for (const key of spellings.map(nameKey)) {
    const region = regionNamed(key);
    const country = countryMeant(key);
    if (country !== undefined) return region === undefined || region === country ? { country } : {};
    const city = cityMeant(key, new Set());
    if (city !== undefined && (region === undefined || region === city.country))
      return { country: city.country, latitude: city.latitude, longitude: city.longitude };
  }
  return {};
}
