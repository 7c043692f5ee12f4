import { freeId, slug } from '../identifiers';
import type { Entity, Mention } from '../model';
import { nameKey } from '../keys';
import { NameDirectory } from './directory';
import type { DecisionContext, EntityDraft } from './drafts';
import { draftOf, entityOf, locationOf } from './drafts';
import type { DecisionProblem, Decisions, MergeDecision, NameReference } from './model';
import { splitGroup } from './split';

export interface AppliedDecisions {
  /** Most mentioned first. */
  readonly entities: readonly Entity[];
  /** Names that the corpus does not have, or has several of. */
  readonly problems: readonly DecisionProblem[];
}

/**
 * The entities as the writer decided: first what is split, then what is merged, then names, kinds, and what is hidden.
 * An entity keeps its identifier, also under another name or of another kind.
 */
export function applyDecisions(
  entities: readonly Entity[],
  decisions: Decisions,
  context: DecisionContext,
): AppliedDecisions {
  const problems: DecisionProblem[] = [];
  let drafts = entities.map(draftOf);
  const directory = new NameDirectory(drafts, decisions, problems);
  const ids = new Set(drafts.map(({ id }) => id));
  const newId = (kind: string, name: string): string => freeId(`${kind}:${slug(name)}`, ids);
  for (const group of decisions.split) {
    const made = splitGroup(group, directory, newId, context);
    directory.add(made);
    drafts.push(...made);
  }
  if (decisions.split.length > 0) directory.update(drafts);
  const order = new Map(context.sources.map((source, index) => [source, index]));
  for (const merge of decisions.merge) mergeNames(merge, directory, order);
  drafts = drafts.filter(({ into }) => into === undefined);
  if (decisions.merge.length > 0) directory.update(drafts);
  for (const { of, to } of decisions.rename) {
    const draft = directory.find(of);
    if (draft !== undefined) rename(draft, to);
  }
  if (decisions.rename.length > 0) directory.update(drafts);
  for (const { of, kind } of decisions.kind) {
    const draft = directory.find(of);
    if (draft !== undefined) setKind(draft, kind);
  }
  const hidden = new Set(decisions.hide.map((name) => directory.find(name)));
  const decided = drafts.filter((draft) => !hidden.has(draft)).map(entityOf);
  return { entities: decided.sort((a, b) => b.mentions.length - a.mentions.length), problems };
}

/** A name of the file that the corpus does not have is still the one that is shown. */
function mergeNames(
  { name, also, kind }: MergeDecision,
  directory: NameDirectory,
  order: ReadonlyMap<string, number>,
): void {
  const joined = also.map((reference) => directory.find(reference));
  const isOnlyShown = joined.some((draft) => draft !== undefined) && !directory.has(name);
  if (isOnlyShown) directory.warn(name, onlyShown(name));
  const found = isOnlyShown ? joined : [directory.find(name), ...joined];
  const [whole, ...parts] = new Set(found.filter((draft) => draft !== undefined));
  if (whole === undefined) return;
  for (const part of parts) join(whole, part);
  if (parts.length > 0) whole.mentions = inOrder(whole.mentions, order);
  rename(whole, name.written === whole.id ? whole.name : name.name);
  if (kind !== undefined) setKind(whole, kind);
}

function onlyShown({ written }: NameReference): string {
  return `The sources have no name “${written}”. The names below are shown under it all the same.`;
}

function join(whole: EntityDraft, part: EntityDraft): void {
  whole.spellings = [...new Set([...whole.spellings, ...part.spellings])];
  whole.mentions = [...whole.mentions, ...part.mentions];
  whole.roles = [...whole.roles, ...part.roles];
  if (whole.location.country === undefined) whole.location = part.location;
  part.into = whole;
}

function rename(draft: EntityDraft, name: string): void {
  draft.name = name;
  draft.decided = true;
}

function setKind(draft: EntityDraft, kind: EntityDraft['kind']): void {
  if (kind === 'place' && draft.kind !== 'place') draft.location = locationOf(draft.spellings);
  draft.kind = kind;
  draft.decided = true;
}

function inOrder(mentions: readonly Mention[], order: ReadonlyMap<string, number>): Mention[] {
  const rank = ({ source }: Mention): number => order.get(source) ?? order.size;
  return [...mentions].sort((a, b) => rank(a) - rank(b) || a.start - b.start);
}

/** Whether the decisions say of two writings that they are not the same name. */
export function splitsOf(decisions: Decisions): (a: string, b: string) => boolean {
  const groups = decisions.split.map((group) => group.map(({ name }) => nameKey(name)));
  return (a, b) => {
    const [first, second] = [nameKey(a), nameKey(b)];
    return first !== second && groups.some((group) => group.includes(first) && group.includes(second));
  };
}
