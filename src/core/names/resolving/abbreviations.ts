import { initialsOf, isAcronym } from '../acronyms';
import type { AcronymPair } from '../acronyms';
import type { UnionFind } from '../merge/unionFind';
import { remembering } from '../remember';
import type { Steps } from '../../steps';
import { inBatches } from '../../steps';
import { addTo, groupBy } from '../../text/groups';
import type { FormMention } from './documentForms';
import { groupByLabels } from './groups';
import type { Node } from './nodes';
import type { Related } from './relatedDocuments';

const NODES_A_STEP = 64;
const DOCUMENTS_A_STEP = 16;
const initials = remembering(initialsOf);

/** Only letters, and so many of them that initials hardly agree by chance: `HP` is no `Huffington Post`. */
const FEWEST_LETTERS = 3;
const TELLING_ACRONYM = /^\p{Lu}{3,9}$/u;
/** Characters: an abbreviation that no brackets explain stands some paragraphs behind its long form. */
const FARTHEST = 3_000;
/** Letters of an abbreviation that is spoken as a word, and written as one by many papers: `Cosatu`; `Gao` is a name. */
const SHORTEST_SPOKEN = 4;

/** What is known of abbreviations beyond the texts themselves. */
interface Knowledge {
  readonly related: Related;
  /** Whether everybody knows what the name, by its key, stands for. */
  readonly isKnown: (key: string) => boolean;
}

/** What the abbreviations of organisations mean, each in its document. */
export class Abbreviations {
  /** By document, the pairs that introduce an abbreviation. */
  private readonly introduced: readonly ReadonlyMap<string, readonly AcronymPair[]>[];
  /** The documents that introduce it. */
  private readonly introducing: ReadonlyMap<string, ReadonlySet<number>>;
  private readonly byKey: ReadonlyMap<string, readonly number[]>;
  private readonly byInitials: ReadonlyMap<string, readonly number[]>;
  /** By initials and document, the nodes of the long forms there. */
  private readonly longForms = new Map<string, ReadonlyMap<number, readonly number[]>>();
  private readonly mentions = new Map<number, ReadonlyMap<number, readonly FormMention[]>>();

  constructor(
    private readonly nodes: readonly Node[],
    private readonly organisations: readonly number[],
    acronyms: readonly (readonly AcronymPair[])[],
    private readonly knowledge: Knowledge,
  ) {
    this.introduced = acronyms.map((pairs) => groupByLabels(pairs, ([, short]) => [short]));
    const introducing = groupByLabels([...acronyms.keys()], (document) => [
      ...(this.introduced[document]?.keys() ?? []),
    ]);
    this.introducing = new Map(Array.from(introducing, ([short, documents]) => [short, new Set(documents)]));
    this.byKey = groupByLabels(organisations, (node) => [nodes[node]?.key ?? '']);
    this.byInitials = groupByLabels(organisations, (node) => initials(nodes[node]?.key ?? ''));
  }

  /** The mentions of abbreviations that mean one organisation, with its node. */
  *settle(sets: UnionFind): Steps<Map<FormMention, number>> {
    const moved = new Map<FormMention, number>();
    for (const [at, node] of this.organisations.entries()) {
      if (at % NODES_A_STEP === 0) yield;
      const { key = '', mentions = [] } = this.nodes[node] ?? {};
      if (!mentions.some(({ surface }) => isAcronym(surface))) continue;
      yield* inBatches(this.mentionsOf(node), DOCUMENTS_A_STEP, ([document, own]) => {
        const target = sets.common(this.meant(key, document, own));
        if (target === undefined) return;
        for (const mention of own)
          if (isAcronym(mention.surface) || key.length >= SHORTEST_SPOKEN) moved.set(mention, target);
      });
    }
    return moved;
  }

  /** What the document says it means, else a known long form in it, else one shortly before, else what a document on the same subject says. */
  private meant(key: string, document: number, mentions: readonly FormMention[]): readonly number[] {
    const introduced = this.introducedIn(document, key);
    if (introduced.length > 0) return introduced;
    const known = this.knownIn(document, key, mentions);
    if (known.length > 0) return known;
    const telling = mentions.filter(({ surface }) => TELLING_ACRONYM.test(surface.replaceAll('.', '')));
    for (const mention of telling) {
      const before = this.shortlyBefore(mention);
      if (before.length > 0) return before;
    }
    if (telling.length === 0 || this.knowledge.isKnown(key)) return [];
    return this.introducingLike(document, key).flatMap((other) => this.introducedIn(other, key));
  }

  /** The documents on the subject of one that introduce the abbreviation. */
  private introducingLike(document: number, key: string): readonly number[] {
    const introducing = this.introducing.get(key);
    if (introducing === undefined) return [];
    const related = this.knowledge.related.to(document);
    const [few, many] = related.size < introducing.size ? [related, introducing] : [introducing, related];
    return [...few].filter((other) => many.has(other));
  }

  private introducedIn(document: number, acronym: string): readonly number[] {
    const pairs = this.introduced[document]?.get(acronym) ?? [];
    return pairs.flatMap(([long]) => this.byKey.get(long) ?? []);
  }

  /**
   * The organisation of the document that has these initials if everybody knows it. Two letters mean more than one thing, as
   * `AP` the state in India: the first of them has to stand in brackets, or behind the long form.
   */
  private knownIn(document: number, key: string, mentions: readonly FormMention[]): readonly number[] {
    const letters = key.replaceAll('.', '');
    const longForms = this.longFormsOf(letters).get(document) ?? [];
    const areKnown = longForms.every((node) => this.knowledge.isKnown(this.nodes[node]?.key ?? ''));
    if (!areKnown) return [];
    if (letters.length >= FEWEST_LETTERS) return longForms;
    const [first] = mentions
      .filter(({ surface }) => isAcronym(surface))
      .toSorted((one, other) => one.start - other.start);
    if (first === undefined) return [];
    return first.inBrackets ? longForms : this.shortlyBefore(first);
  }

  private shortlyBefore({ surface, document, start }: FormMention): readonly number[] {
    const letters = surface.replaceAll('.', '').toLowerCase();
    return (this.longFormsOf(letters).get(document) ?? []).filter((node) =>
      this.mentionsOf(node)
        .get(document)
        ?.some(({ end }) => end <= start && start - end <= FARTHEST),
    );
  }

  private longFormsOf(letters: string): ReadonlyMap<number, readonly number[]> {
    const known = this.longForms.get(letters);
    if (known !== undefined) return known;
    const byDocument = new Map<number, number[]>();
    for (const node of this.byInitials.get(letters) ?? [])
      for (const document of this.nodes[node]?.documents ?? []) addTo(byDocument, document, node);
    this.longForms.set(letters, byDocument);
    return byDocument;
  }

  /** By document. */
  private mentionsOf(node: number): ReadonlyMap<number, readonly FormMention[]> {
    const known = this.mentions.get(node);
    const mentions = known ?? groupBy(this.nodes[node]?.mentions ?? [], ({ document }) => document);
    this.mentions.set(node, mentions);
    return mentions;
  }
}
