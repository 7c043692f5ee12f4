import type { Steps } from '../../steps';
import type { AcronymPair } from '../acronyms';
import { UnionFind } from '../merge/unionFind';
import type { FormMention } from './documentForms';
import type { Node } from './nodes';
import { Organisations } from './organisations';
import { Persons } from './persons';
import { Places } from './places';
import { relatedDocuments } from './relatedDocuments';

/** Which nodes are one entity, and whom a surname means where that depends on the document. */
export interface Merging {
  rootOf(node: number): number;
  /** The node that a mention belongs to instead of its own. */
  readonly moved: ReadonlyMap<FormMention, number>;
}

/** Merges spellings; what it found out of names is kept for the next time. */
export class Merger {
  private readonly persons = new Persons();
  private readonly organisations = new Organisations();
  private readonly places = new Places();

  /** `acronyms` are those that each document introduces. */
  *merge(nodes: readonly Node[], acronyms: readonly (readonly AcronymPair[])[]): Steps<Merging> {
    const sets = new UnionFind(nodes.length);
    const related = yield* relatedDocuments(nodes, acronyms.length);
    yield* this.places.merge(nodes, sets, related);
    const organisations = yield* this.organisations.merge(nodes, acronyms, sets, related);
    const persons = yield* this.persons.merge(nodes, sets, related);
    return { rootOf: (node) => sets.find(node), moved: new Map([...organisations, ...persons]) };
  }
}
