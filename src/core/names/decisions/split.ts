import { nameKey } from '../keys';
import type { Mention, Role } from '../model';
import type { NameDirectory } from './directory';
import { missing } from './directory';
import type { DecisionContext, EntityDraft } from './drafts';
import { locationOf, spellingOf, spellingsOf } from './drafts';
import type { NameReference } from './model';
import { addTo } from '../../text/groups';

type Parts = ReadonlyMap<NameReference, readonly Mention[]>;

/**
 * Makes spellings that are names of their own entities of their own, where one entity holds several of a group. What is
 * written in none of their ways stays with the first. Gives the new drafts.
 */
export function splitGroup(
  group: readonly NameReference[],
  directory: NameDirectory,
  freeId: (kind: string, name: string) => string,
  context: DecisionContext,
): EntityDraft[] {
  const holders = new Set(group.flatMap((reference) => directory.having(reference)));
  const parted = Array.from(holders, (draft) => ({ draft, parts: partsOf(draft, group, context) }));
  for (const reference of group)
    if (!parted.some(({ parts }) => parts.has(reference))) directory.warn(reference, missing(reference));
  return parted.flatMap(({ draft, parts }) => {
    const [kept, ...others] = [...parts.keys()];
    if (kept === undefined || others.length === 0) return [];
    const made = others.map((other) => takeOut(draft, other, parts, freeId, context));
    reduce(draft, kept, new Set(made.flatMap(({ mentions }) => mentions)), context);
    return made;
  });
}

/** Which mentions are written like each name of a group; first to the letter, then but for accents and case. */
function partsOf(
  { kind, mentions }: EntityDraft,
  group: readonly NameReference[],
  context: DecisionContext,
): Parts {
  const members = group.filter((member) => member.kind === undefined || member.kind === kind);
  const found = new Map<NameReference, Mention[]>();
  for (const mention of mentions) {
    const spelling = spellingOf(mention, context);
    const member =
      members.find(({ name }) => name === spelling) ??
      members.find(({ name }) => nameKey(name) === nameKey(spelling));
    if (member !== undefined) addTo(found, member, mention);
  }
  return new Map(members.flatMap((member) => (found.has(member) ? [[member, found.get(member) ?? []]] : [])));
}

function takeOut(
  draft: EntityDraft,
  { name }: NameReference,
  parts: Parts,
  freeId: (kind: string, name: string) => string,
  context: DecisionContext,
): EntityDraft {
  const mentions = [...parts].find(([member]) => member.name === name)?.[1] ?? [];
  const taken = new Set(mentions);
  const others = draft.mentions.filter((mention) => !taken.has(mention));
  const spellings = spellingsOf(mentions, context);
  return {
    id: freeId(draft.kind, name),
    name: nameAmong(spellings, name),
    kind: draft.kind,
    spellings,
    mentions,
    roles: draft.roles.filter((role) => belongsTo(role, mentions, others)),
    location: draft.kind === 'place' ? locationOf(spellings) : {},
    decided: true,
  };
}

/** Leaves in a draft what no other has taken. */
function reduce(
  draft: EntityDraft,
  kept: NameReference,
  taken: ReadonlySet<Mention>,
  context: DecisionContext,
): void {
  const rest = draft.mentions.filter((mention) => !taken.has(mention));
  draft.roles = draft.roles.filter((role) => !belongsTo(role, [...taken], rest));
  draft.mentions = rest;
  draft.spellings = spellingsOf(rest, context);
  draft.decided = true;
  if (!draft.spellings.includes(draft.name)) draft.name = nameAmong(draft.spellings, kept.name);
  if (draft.kind === 'place') draft.location = locationOf(draft.spellings);
}

/** The name as it is decided on where the corpus writes it so, else as the corpus writes it. */
function nameAmong(spellings: readonly string[], name: string): string {
  return spellings.includes(name) ? name : (spellings[0] ?? name);
}

/** A role goes with the mention that stands nearest to it. */
function belongsTo(role: Role, mentions: readonly Mention[], others: readonly Mention[]): boolean {
  return distance(role, mentions) < distance(role, others);
}

function distance(role: Role, mentions: readonly Mention[]): number {
  const gaps = mentions
    .filter(({ source }) => source === role.source)
    .map(({ start, end }) => Math.max(start - role.end, role.start - end));
  return gaps.reduce((least, gap) => Math.min(least, gap), Infinity);
}
