import type { Steps } from '../../steps';
import { inBatches } from '../../steps';
import { INFLECTED } from '../merge/personRelations';
import type { UnionFind } from '../merge/unionFind';
import { Relation } from './relation';

const NAMES_A_STEP = 256;

/** Which names are cases of one. */
export class Inflections {
  private readonly relation = new Relation(INFLECTED);

  /**
   * Unites each name in an oblique case with the only nominative that it can be a case of; where the corpus has none, with
   * the other cases of the same. `mayBeOne` says of two names what else is known of them.
   */
  *unite(
    nodeOf: ReadonlyMap<string, number>,
    sets: UnionFind,
    mayBeOne: (key: string, other: string) => boolean = () => true,
  ): Steps<void> {
    yield* this.relation.update(new Set(nodeOf.keys()));
    yield* inBatches(nodeOf, NAMES_A_STEP, ([key, node]) => {
      const roots = new Set(this.sameAs(key, mayBeOne).map((other) => sets.find(nodeOf.get(other) ?? node)));
      const [root, ...others] = roots;
      if (root !== undefined && others.length === 0) sets.union(node, root);
    });
  }

  /** The nominatives of an oblique case, or its fellows where there are none; nothing for what can only be a nominative. */
  private sameAs(key: string, mayBeOne: (key: string, other: string) => boolean): string[] {
    const related = [...this.relation.of(key)].filter(([other]) => mayBeOne(key, other));
    const nominatives = related.filter(([, inflection]) => inflection === 'oblique').map(([other]) => other);
    if (nominatives.length > 0) {
      const sure = nominatives.filter((other) => !this.isOblique(other));
      return sure.length > 0 ? sure : nominatives;
    }
    if (related.some(([, inflection]) => inflection === 'nominative')) return [];
    return related.slice(0, 1).map(([other]) => other);
  }

  /** `Києва`, a genitive, could be a nominative like `Одеса` if there were no `Київ`. */
  private isOblique(key: string): boolean {
    return [...this.relation.of(key).values()].includes('oblique');
  }
}
