import type { DocumentNames } from '../collect';
import { cityMeant, countryNamed, peopleNamed, regionNamed } from '../gazetteer';
import { freeId, slug } from '../identifiers';
import { plainName } from '../keys';
import { KINDS } from '../labels';
import { isAcronym } from '../acronyms';
import type { Entity, Mention, Role } from '../model';
import type { FormMention } from './forms';
import type { Merging } from './merging';
import type { Node } from './nodes';
import { PERSON, PLACE } from './promote';
import type { ResolveContext } from '../resolve';

interface Draft {
  readonly kind: number;
  readonly mentions: FormMention[];
}

/** The entities of merged nodes, most mentioned first. */
export function entitiesOf(
  documents: readonly DocumentNames[],
  nodes: readonly Node[],
  merging: Merging,
  context: ResolveContext,
): Entity[] {
  const drafts = new Map<number, Draft>();
  nodes.forEach((node, index) => {
    for (const mention of node.mentions) {
      const root = merging.rootOf(merging.moved.get(mention) ?? index);
      const draft = drafts.get(root) ?? { kind: node.kind, mentions: [] };
      draft.mentions.push(mention);
      drafts.set(root, draft);
    }
  });
  const rolesByName = rolesOf(documents, context);
  const countries = countriesOf(documents, nodes);
  const ids = new Set<string>();
  return [...drafts.values()]
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .map((draft) => toEntity(draft, documents, rolesByName, countries, ids));
}

function toEntity(
  { kind, mentions }: Draft,
  documents: readonly DocumentNames[],
  roles: ReadonlyMap<string, readonly Role[]>,
  countries: readonly ReadonlySet<string>[],
  ids: Set<string>,
): Entity {
  const sorted = mentions.sort((a, b) => a.document - b.document || a.start - b.start);
  const spellings = countSpellings(sorted);
  const name = canonicalName(spellings, kind);
  const id = freeId(`${KINDS[kind] ?? ''}:${slug(name)}`, ids);
  const sourceOf = (mention: FormMention): string => documents[mention.document]?.id ?? '';
  const ranges: Mention[] = sorted.map((mention) => ({
    source: sourceOf(mention),
    start: mention.start,
    end: mention.end,
    entity: id,
  }));
  return {
    id,
    name,
    kind: KINDS[kind] ?? 'organisation',
    aliases: spellings.map(([spelling]) => spelling).filter((spelling) => spelling !== name),
    mentions: ranges,
    roles:
      kind === PERSON
        ? sorted.flatMap((mention) => roles.get(`${sourceOf(mention)} ${mention.start}`) ?? [])
        : [],
    ...(kind === PLACE ? locate(sorted, countries) : {}),
  };
}

function countSpellings(mentions: readonly FormMention[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { surface } of mentions) {
    const spelling = plainName(surface);
    counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** The commonest full name; capitals and small letters throughout only where nothing else stands in the corpus. */
function canonicalName(spellings: readonly (readonly [string, number])[], kind: number): string {
  const written = spellings.filter(([spelling]) => !isShouted(spelling));
  const usable = written.length > 0 ? written : spellings;
  const long = usable.filter(([spelling]) => spelling.includes(' '));
  const short = usable[0]?.[0] ?? '';
  if (kind === PERSON || isAcronym(short.replaceAll('.', ''))) return (long[0] ?? usable[0])?.[0] ?? '';
  return short;
}

function isShouted(spelling: string): boolean {
  const lower = spelling.toLowerCase();
  return spelling === lower || (spelling === spelling.toUpperCase() && !isAcronym(spelling));
}

function rolesOf(documents: readonly DocumentNames[], context: ResolveContext): Map<string, Role[]> {
  const roles = new Map<string, Role[]>();
  for (const { id, roles: found } of documents) {
    const text = context.textOf(id);
    for (const [name, start, end, line] of found) {
      const date = context.dateOf(id, start);
      const role: Role = {
        source: id,
        start,
        end,
        line,
        text: text.slice(start, end),
        ...(date === undefined ? {} : { date }),
      };
      const key = `${id} ${name}`;
      roles.set(key, [...(roles.get(key) ?? []), role]);
    }
  }
  return roles;
}

/** The countries that each document names. */
function countriesOf(documents: readonly DocumentNames[], nodes: readonly Node[]): ReadonlySet<string>[] {
  const countries = documents.map(() => new Set<string>());
  for (const { key, kind, mentions } of nodes) {
    const code = kind === PLACE ? (countryNamed(key) ?? peopleNamed(key)) : undefined;
    if (code !== undefined && code !== '')
      for (const { document } of mentions) countries[document]?.add(code);
  }
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
    const country = countryNamed(key);
    if (country !== undefined) return region === undefined || region === country ? { country } : {};
    const city = cityMeant(key, near);
    if (city !== undefined && (region === undefined || region === city.country)) {
      return { country: city.country, latitude: city.latitude, longitude: city.longitude };
    }
    if (city === undefined && region !== undefined && region !== '--') return { country: region };
  }
  return {};
}
