import { initialsOf, isAcronym } from '../acronyms';
import type { AcronymPair } from '../acronyms';
import type { UnionFind } from '../merge/unionFind';
import { remembering } from '../remember';
import type { Steps } from '../../steps';
import { inBatches } from '../../steps';
import { groupBy } from '../../text/groups';
import type { FormMention } from './documentForms';
import { groupByLabels } from './groups';
import type { Node } from './nodes';
import type { Related } from './relatedDocuments';

const NODES_A_STEP = 64;
const initials = remembering(initialsOf);

/** Only letters, and so many of them that initials hardly agree by chance: `HP` is no `Huffington Post`. */
const TELLING_ACRONYM = /^\p{Lu}{3,9}$/u;
/** Characters: an abbreviation that no brackets explain stands some paragraphs behind its long form. */
const FARTHEST = 3_000;
/** Letters of an abbreviation that is spoken as a word, and written as one by many papers: `Cosatu`; `Gao` is a name. */
const SHORTEST_SPOKEN = 4;

/** What is known of abbreviations beyond the texts themselves. */
interface Knowledge {
  readonly areRelated: Related;
  /** Whether everybody knows what the name, by its key, stands for. */
  readonly isKnown: (key: string) => boolean;
}

/** What the abbreviations of organisations mean, each in its document. */
export class Abbreviations {
  /** By document, the pairs that introduce an abbreviation. */
  private readonly introduced: readonly ReadonlyMap<string, readonly AcronymPair[]>[];
  /** The documents that introduce it. */
  private readonly introducing: ReadonlyMap<string, readonly number[]>;
  private readonly byKey: ReadonlyMap<string, readonly number[]>;
  private readonly byInitials: ReadonlyMap<string, readonly number[]>;
  private readonly byDocument = new Map<number, ReadonlyMap<number, readonly FormMention[]>>();

  constructor(
    private readonly nodes: readonly Node[],
    private readonly organisations: readonly number[],
    acronyms: readonly (readonly AcronymPair[])[],
    private readonly knowledge: Knowledge,
  ) {
    this.introduced = acronyms.map((pairs) => groupByLabels(pairs, ([, short]) => [short]));
    this.introducing = groupByLabels([...acronyms.keys()], (document) => [
      ...(this.introduced[document]?.keys() ?? []),
    ]);
    this.byKey = groupByLabels(organisations, (node) => [nodes[node]?.key ?? '']);
    this.byInitials = groupByLabels(organisations, (node) => initials(nodes[node]?.key ?? ''));
  }

  /** The mentions of abbreviations that mean one organisation, with its node. */
  *settle(sets: UnionFind): Steps<Map<FormMention, number>> {
    const moved = new Map<FormMention, number>();
    yield* inBatches(this.organisations, NODES_A_STEP, (node) => {
      const { key = '', mentions = [] } = this.nodes[node] ?? {};
      if (!mentions.some(({ surface }) => isAcronym(surface))) return;
      for (const [document, own] of groupBy(mentions, (mention) => mention.document)) {
        const target = sets.common(this.meant(key, document, own));
        if (target === undefined) continue;
        for (const mention of own)
          if (isAcronym(mention.surface) || key.length >= SHORTEST_SPOKEN) moved.set(mention, target);
      }
    });
    return moved;
  }

  /** What the document says it means, else the long form shortly before it, else what a document on the same subject says. */
  private meant(key: string, document: number, mentions: readonly FormMention[]): readonly number[] {
    const introduced = this.introducedIn(document, key);
    if (introduced.length > 0) return introduced;
    const telling = mentions.filter(({ surface }) => TELLING_ACRONYM.test(surface.replaceAll('.', '')));
    for (const mention of telling) {
      const before = this.shortlyBefore(mention);
      if (before.length > 0) return before;
    }
    if (telling.length === 0 || this.knowledge.isKnown(key)) return [];
    return (this.introducing.get(key) ?? [])
      .filter((other) => this.knowledge.areRelated(document, other))
      .flatMap((other) => this.introducedIn(other, key));
  }

  private introducedIn(document: number, acronym: string): readonly number[] {
    const pairs = this.introduced[document]?.get(acronym) ?? [];
    return pairs.flatMap(([long]) => this.byKey.get(long) ?? []);
  }

  private shortlyBefore({ surface, document, start }: FormMention): readonly number[] {
    const letters = surface.replaceAll('.', '').toLowerCase();
    return (this.byInitials.get(letters) ?? []).filter((node) =>
      this.mentionsIn(document, node).some(({ end }) => end <= start && start - end <= FARTHEST),
    );
  }

  private mentionsIn(document: number, node: number): readonly FormMention[] {
    const known = this.byDocument.get(node);
    const byDocument = known ?? groupBy(this.nodes[node]?.mentions ?? [], (mention) => mention.document);
    if (known === undefined) this.byDocument.set(node, byDocument);
    return byDocument.get(document) ?? [];
  }
}
