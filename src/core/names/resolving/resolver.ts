import type { PartialDate } from '../../dates/partialDate';
import type { Steps } from '../../steps';
import { inBatches } from '../../steps';
import type { DocumentNames } from '../collect';
import type { Entity, Role } from '../model';
import { CorpusTotals } from './corpusTotals';
import type { DocumentForms } from './documentForms';
import { readForms } from './documentForms';
import { entitiesOf } from './entities';
import { mentionsOf } from './mentions';
import { Merger } from './merging';
import { nodesOf } from './nodes';
import { addTo } from '../../text/groups';

export interface ResolveContext {
  /** The date of the passage that holds an offset of a source. */
  dateOf(source: string, offset: number): PartialDate | undefined;
  /** The decoded text of a source that was collected from. */
  textOf(source: string): string;
}

interface Known {
  readonly forms: DocumentForms;
  readonly roles: ReadonlyMap<number, readonly Role[]>;
}

const FILES_A_STEP = 2;

/**
 * Joins what the files contributed: settles kinds by vote, merges spellings, places roles. It keeps what it read of each file
 * and what it found of each pair of names, so that a change costs little; what comes out is the same as from nothing.
 */
export class Resolver {
  private known = new Map<DocumentNames, Known>();
  private readonly totals = new CorpusTotals();
  private readonly merger = new Merger();

  /** `documents` are new objects for files that changed, texts or dates, and else those of the last time. */
  *resolve(documents: readonly DocumentNames[], context: ResolveContext): Steps<Entity[]> {
    yield* this.update(documents, context);
    const known = documents.flatMap((document) => this.known.get(document) ?? []);
    const forms = known.map((document) => document.forms);
    const mentions = yield* mentionsOf(forms, this.totals, (source) => context.textOf(source));
    const nodes = yield* nodesOf(mentions, (document) => context.textOf(forms[document]?.id ?? ''));
    const merging = yield* this.merger.merge(
      nodes,
      documents.map(({ acronyms }) => acronyms),
    );
    const resolved = known.map(({ forms: { id }, roles }) => ({ id, roles }));
    return yield* entitiesOf(resolved, nodes, merging);
  }

  private *update(documents: readonly DocumentNames[], context: ResolveContext): Steps<void> {
    const present = new Set(documents);
    for (const [document, { forms }] of this.known) {
      if (present.has(document)) continue;
      this.totals.remove(forms);
      this.known.delete(document);
    }
    yield* inBatches(documents, FILES_A_STEP, (document) => {
      if (this.known.has(document)) return;
      const forms = readForms(document, context.textOf(document.id));
      this.totals.add(forms);
      this.known.set(document, { forms, roles: rolesOf(document, context) });
    });
  }
}

/** The roles of a file by where the name begins that they are said of. */
function rolesOf({ id, roles: found }: DocumentNames, context: ResolveContext): Map<number, Role[]> {
  const roles = new Map<number, Role[]>();
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
    addTo(roles, name, role);
  }
  return roles;
}
