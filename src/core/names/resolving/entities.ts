import type { Steps } from '../../steps';
import { inBatches } from '../../steps';
import { isAcronym } from '../acronyms';
import { cityMeant, peopleNamed, regionNamed, SEVERAL } from '../gazetteer';
import { freeId, slug } from '../identifiers';
import { nameKey } from '../keys';
import { KINDS } from '../labels';
import { personOf } from '../merge/personRelations';
import type { Entity, Role } from '../model';
import { countryMeant } from '../placeIdentity';
import { remembering } from '../remember';
import type { FormMention } from './documentForms';
import { PERSON, PLACE } from './kinds';
import type { Merging } from './merging';
import type { Node } from './nodes';
import { countsOf } from '../../text/groups';

/** A document while entities are made: the roles are those of the names that begin at an offset. */
export interface ResolvedDocument {
  readonly id: string;
  readonly roles: ReadonlyMap<number, readonly Role[]>;
}

interface Draft {
  readonly kind: number;
  readonly mentions: FormMention[];
}

/** The first have thousands of mentions each. */
const DRAFTS_A_STEP = 16;
const NODES_A_STEP = 256;

/** The entities of merged nodes, most mentioned first. */
export function* entitiesOf(
  documents: readonly ResolvedDocument[],
  nodes: readonly Node[],
  merging: Merging,
): Steps<Entity[]> {
  const drafts = new Map<number, Draft>();
  yield* inBatches(nodes, NODES_A_STEP, (node, index) => {
    for (const mention of node.mentions) {
      const root = merging.rootOf(merging.moved.get(mention) ?? index);
      const draft = drafts.get(root);
      if (draft === undefined) drafts.set(root, { kind: node.kind, mentions: [mention] });
      else draft.mentions.push(mention);
    }
  });
  const countries = yield* countriesOf(documents, nodes);
  const ids = new Set<string>();
  const entities: Entity[] = [];
  const sorted = [...drafts.values()].sort((a, b) => b.mentions.length - a.mentions.length);
  yield* inBatches(sorted, DRAFTS_A_STEP, (draft) => {
    entities.push(toEntity(draft, documents, countries, ids));
  });
  return entities;
}

const slugOf = remembering(slug);

function toEntity(
  { kind, mentions }: Draft,
  documents: readonly ResolvedDocument[],
  countries: readonly ReadonlySet<string>[],
  ids: Set<string>,
): Entity {
  const sorted = mentions.sort((a, b) => a.document - b.document || a.start - b.start);
  const spellings = countSpellings(sorted);
  const name = canonicalName(spellings, kind);
  const id = freeId(`${KINDS[kind] ?? ''}:${slugOf(name)}`, ids);
  return {
    id,
    name,
    kind: KINDS[kind] ?? 'organisation',
    aliases: spellings.map(([spelling]) => spelling).filter((spelling) => spelling !== name),
    mentions: sorted.map(({ document, start, end }) => ({
      source: documents[document]?.id ?? '',
      start,
      end,
      entity: id,
    })),
    roles:
      kind === PERSON
        ? sorted.flatMap(({ document, start }) => documents[document]?.roles.get(start) ?? [])
        : [],
    ...(kind === PLACE ? locate(sorted, countries) : {}),
  };
}

function countSpellings(mentions: readonly FormMention[]): [string, number][] {
  return [...countsOf(mentions.map(({ spelling }) => spelling))].sort((a, b) => b[1] - a[1]);
}

/** The commonest full name; capitals and small letters throughout only where nothing else stands in the corpus. */
function canonicalName(spellings: readonly (readonly [string, number])[], kind: number): string {
  const written = spellings.filter(([spelling]) => !isShouted(spelling));
  const usable = written.length > 0 ? written : spellings;
  const long = usable.filter(([spelling]) => spelling.includes(' '));
  const short = usable[0]?.[0] ?? '';
  if (kind !== PERSON && !isAcronym(short.replaceAll('.', ''))) return short;
  const full = kind === PERSON ? long.find(([spelling]) => hasGivenName(spelling)) : undefined;
  return (full ?? long[0] ?? usable[0])?.[0] ?? '';
}

/** `Ursula von der Leyen`, but not `von der Leyen`. */
function hasGivenName(spelling: string): boolean {
  return personOf(nameKey(spelling)).given.length > 0;
}

function isShouted(spelling: string): boolean {
  const lower = spelling.toLowerCase();
  return spelling === lower || (spelling === spelling.toUpperCase() && !isAcronym(spelling));
}

/** The countries that each document names. */
function* countriesOf(documents: readonly unknown[], nodes: readonly Node[]): Steps<ReadonlySet<string>[]> {
  const countries = documents.map(() => new Set<string>());
  yield* inBatches(nodes, NODES_A_STEP, ({ key, kind, mentions }) => {
    const code = kind === PLACE ? (countryMeant(key) ?? peopleNamed(key)) : undefined;
    if (code !== undefined && code !== '')
      for (const { document } of mentions) countries[document]?.add(code);
  });
  return countries;
}

function locate(
  mentions: readonly FormMention[],
  countries: readonly ReadonlySet<string>[],
): Pick<Entity, 'country' | 'latitude' | 'longitude'> {
  const keys = new Set(mentions.map(({ key }) => key));
  const near = new Set(mentions.flatMap(({ document }) => [...(countries[document] ?? [])]));
  for (const key of keys) {
    const region = regionNamed(key);
    const country = countryMeant(key);
    if (country !== undefined) return region === undefined || region === country ? { country } : {};
    const city = cityMeant(key, near);
    if (city !== undefined && (region === undefined || region === city.country)) {
      return { country: city.country, latitude: city.latitude, longitude: city.longitude };
    }
    if (city === undefined && region !== undefined && region !== SEVERAL) return { country: region };
  }
  return {};
}
