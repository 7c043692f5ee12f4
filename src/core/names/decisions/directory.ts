import { nameKey } from '../keys';
import { remembering } from '../remember';
import type { EntityDraft } from './drafts';
import { wholeOf } from './drafts';
import type { DecisionProblem, Decisions, NameReference } from './model';
import { addTo } from '../../text/groups';

/** Finds the entities that decisions name, and notes which names the corpus does not have or has several of. */
export class NameDirectory {
  private readonly keyOf = remembering(nameKey);
  private bySpelling = new Map<string, EntityDraft[]>();
  private byId = new Map<string, EntityDraft>();
  /** The names that the decisions give, by key, with one that the corpus has. */
  private readonly given = new Map<string, NameReference>();

  constructor(
    drafts: readonly EntityDraft[],
    decisions: Decisions,
    private readonly problems: DecisionProblem[],
  ) {
    for (const { of, to } of decisions.rename) this.given.set(this.keyOf(to), of);
    this.update(drafts);
  }

  /** Reads the drafts again: decisions that were applied changed their names. */
  update(drafts: readonly EntityDraft[]): void {
    this.bySpelling = new Map();
    this.byId = new Map();
    this.add(drafts);
  }

  /** Knows of more drafts; what it knew of others may be more than is true by now, until it is updated. */
  add(drafts: readonly EntityDraft[]): void {
    for (const draft of drafts) {
      this.byId.set(draft.id, draft);
      for (const key of new Set([draft.name, ...draft.spellings].map(this.keyOf)))
        addTo(this.bySpelling, key, draft);
    }
  }

  /** Those that have this spelling. */
  having({ name, kind }: NameReference): readonly EntityDraft[] {
    const drafts = this.bySpelling.get(this.keyOf(name)) ?? [];
    return drafts.filter((draft) => kind === undefined || draft.kind === kind);
  }

  /** Whether the corpus, or another decision, has this name. */
  has(reference: NameReference): boolean {
    return this.candidates(reference).length > 0;
  }

  /** The one that is meant; where there is none, or it is not clear which, that is noted. */
  find(reference: NameReference): EntityDraft | undefined {
    const candidates = this.candidates(reference);
    const [first] = candidates;
    if (candidates.length === 1) return first;
    this.warn(reference, first === undefined ? missing(reference) : ambiguous(reference, candidates));
    return undefined;
  }

  /** Those that have it for their name are meant before those that it is another spelling of. */
  private candidates(reference: NameReference): readonly EntityDraft[] {
    const known = this.byId.get(reference.written);
    if (known !== undefined) return [wholeOf(known)];
    const having = this.having(reference);
    if (having.length === 0) {
      const source = this.given.get(this.keyOf(reference.name));
      return source === undefined || source === reference ? [] : distinct(this.having(source));
    }
    const key = this.keyOf(reference.name);
    const named = having.filter(({ name }) => this.keyOf(name) === key);
    const exact = named.filter(({ name }) => name === reference.name);
    return distinct([exact, named, having].find((drafts) => drafts.length > 0) ?? []);
  }

  warn({ start, end }: NameReference, message: string): void {
    this.problems.push({ severity: 'warning', message, start, end });
  }
}

export function missing({ written }: NameReference): string {
  return `The sources have no name “${written}”.`;
}

function distinct(drafts: readonly EntityDraft[]): EntityDraft[] {
  return [...new Set(drafts.map(wholeOf))];
}

/** More would be a list to search, not an answer. */
const MOST_SHOWN = 4;

function ambiguous({ written, name }: NameReference, candidates: readonly EntityDraft[]): string {
  const ways = candidates
    .slice(0, MOST_SHOWN)
    .map((draft) => `“${shortestReference(draft, candidates, name)}”`);
  return `“${written}” can mean several names of the sources. Write ${ways.join(' or ')}.`;
}

/** How to write one of several names so that it can only mean this one. */
function shortestReference(draft: EntityDraft, others: readonly EntityDraft[], name: string): string {
  const key = nameKey(draft.name);
  const rivals = others.filter((other) => other !== draft && nameKey(other.name) === key);
  if (rivals.length === 0 && key !== nameKey(name)) return draft.name;
  return rivals.some(({ kind }) => kind === draft.kind) ? draft.id : `${draft.name} (${draft.kind})`;
}
