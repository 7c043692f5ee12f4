import type { Steps } from '../../steps';
import { inBatches } from '../../steps';
import { COMMON, DICTIONARY, GIVEN_NAME, lookUpWord, RARE_GIVEN_NAME, SURNAME } from '../lexicon';
import { personOf, SAME_PERSON, SHORT_FOR } from '../merge/personRelations';
import type { Fit, PersonName } from '../merge/persons';
import {
  generationIn,
  hasInitialsAsWord,
  isGivenName,
  isInitial,
  isParticle,
  longForm,
} from '../merge/persons';
import type { UnionFind } from '../merge/unionFind';
import type { FormMention } from './documentForms';
import { PERSON } from './kinds';
import { Inflections } from './inflections';
import type { Node } from './nodes';
import { areTogether } from './relatedDocuments';
import type { Related } from './relatedDocuments';
import { Relation } from './relation';

const NODES_A_STEP = 256;

/** Which names of persons are one person's. */
export class Persons {
  private readonly samePerson = new Relation(SAME_PERSON);
  private readonly shortFor = new Relation(SHORT_FOR);
  private readonly inflections = new Inflections();

  /** Unites the nodes of full names; gives the mentions of short ones with the node of the one whom they can mean. */
  *merge(nodes: readonly Node[], sets: UnionFind, related: Related): Steps<Map<FormMention, number>> {
    const persons = new Map<string, number>();
    const full = new Map<string, number>();
    yield* inBatches(nodes, NODES_A_STEP, ({ kind, key }, node) => {
      if (kind !== PERSON) return;
      persons.set(key, node);
      if (personOf(key).given.length > 0) full.set(key, node);
    });
    yield* this.samePerson.update(new Set(full.keys()));
    yield* this.shortFor.update(new Set(persons.keys()));
    const sons = this.besideNamesakes(full, nodes);
    yield* this.mergeFullNames(full, nodes, sets, sons);
    yield* this.inflections.unite(full, sets);
    yield* this.mergeEndings(full, sets, sons);
    return yield* this.settleShortNames(nodes, persons, sets, related, sons);
  }

  /**
   * Names that one document has beside a namesake's of the family, as `Donald Trump Jr.` where there is a `Donald Trump` too,
   * or any document beside another generation; and all writings of the same generation.
   */
  private besideNamesakes(nodeOf: ReadonlyMap<string, number>, nodes: readonly Node[]): ReadonlySet<string> {
    const isBeside = (key: string, node: number): boolean =>
      [...this.samePerson.of(key).keys()].some((other) => {
        const isOther = generationIn(other) !== generationIn(key);
        if (!isOther || generationIn(other) !== '') return isOther;
        return isAsFull(other, key) && areTogether(nodes[node], nodes[nodeOf.get(other) ?? -1]);
      });
    const sons = new Set<string>();
    const add = (key: string): void => {
      if (sons.has(key)) return;
      sons.add(key);
      for (const other of this.samePerson.of(key).keys())
        if (generationIn(other) === generationIn(key)) add(other);
    };
    for (const [key, node] of nodeOf) if (generationIn(key) !== '' && isBeside(key, node)) add(key);
    return sons;
  }

  /** Exact variants first; a name with an initial or without its middle names then joins the one person it can be. */
  private *mergeFullNames(
    nodeOf: ReadonlyMap<string, number>,
    nodes: readonly Node[],
    sets: UnionFind,
    sons: ReadonlySet<string>,
  ): Steps<void> {
    const together = (key: string, other: string): boolean =>
      areTogether(nodes[nodeOf.get(key) ?? -1], nodes[nodeOf.get(other) ?? -1]);
    const sameAs = (key: string): string[] =>
      [...this.samePerson.of(key).keys()].filter(
        (other) =>
          areOneGeneration(key, other, sons) && (areInitialsSure(key, other) || together(key, other)),
      );
    yield* inBatches(nodeOf, NODES_A_STEP, ([key, node]) => {
      for (const other of sameAs(key)) {
        const alike = personOf(other).given.length === personOf(key).given.length;
        if (alike && isClear(personOf(key)) && isClear(personOf(other)))
          sets.union(node, nodeOf.get(other) ?? node);
      }
    });
    yield* inBatches(nodeOf, NODES_A_STEP, ([key, node]) => {
      const name = personOf(key);
      const fuller = sameAs(key)
        .filter((other) => {
          const more = personOf(other).given.length - name.given.length;
          return more > 0 || (more === 0 && !isClear(name));
        })
        .map((other) => nodeOf.get(other) ?? node);
      const target = sets.common(fuller);
      if (target !== undefined) sets.union(node, target);
    });
  }

  /** A full name with words before it that are no given names, such as a title in another language, is one person's with them. */
  private *mergeEndings(
    nodeOf: ReadonlyMap<string, number>,
    sets: UnionFind,
    sons: ReadonlySet<string>,
  ): Steps<void> {
    yield* inBatches(nodeOf, NODES_A_STEP, ([key, node]) => {
      const longer = Array.from(this.shortFor.of(key), ([other, fit]) =>
        fit === 'end' && mayHaveBefore(key, other) && areOneGeneration(key, other, sons)
          ? (nodeOf.get(other) ?? node)
          : node,
      ).filter((other) => other !== node);
      const target = sets.common(longer);
      if (target !== undefined) sets.union(node, target);
    });
  }

  /** Surnames, and given names within a document, join the one person they can mean. */
  private *settleShortNames(
    nodes: readonly Node[],
    nodeOf: ReadonlyMap<string, number>,
    sets: UnionFind,
    related: Related,
    sons: ReadonlySet<string>,
  ): Steps<Map<FormMention, number>> {
    const moved = new Map<FormMention, number>();
    const documentsOf = (node: number): ReadonlySet<number> => nodes[node]?.documents ?? NOWHERE;
    yield* inBatches(nodeOf, NODES_A_STEP, ([key, node]) => {
      const candidates = [...this.shortFor.of(key)]
        .filter(([other, fit]) => fit !== 'end' || mayHaveBefore(key, other))
        .filter(([other]) => generationIn(key) === '' || generationIn(key) === generationIn(other))
        .map(([other, fit]) => ({ node: nodeOf.get(other) ?? node, fit, isSon: sons.has(other) }));
      if (candidates.length === 0) return;
      const whole = candidates.filter((candidate) => !isCutAtHyphen(key, nodes[candidate.node]));
      const elsewhere = mayMeanStrangers(key, whole, documentsOf) ? whole : [];
      const anywhere = !isListed(key) || isOfSeveralDocuments(whole, documentsOf);
      const isSubject = (document: number): boolean =>
        anywhere || bySurname(whole).some((full) => isRelated(document, documentsOf(full), related));
      const targets = new Map<number, number | undefined>();
      for (const mention of nodes[node]?.mentions ?? []) {
        const { document } = mention;
        if (!targets.has(document)) {
          const here = candidates.filter((candidate) => documentsOf(candidate.node).has(document));
          const there = here.length === 0 && isSubject(document) ? elsewhere : [];
          targets.set(document, here.length > 0 ? personHere(here, sets) : personElsewhere(there, sets));
        }
        const target = targets.get(document);
        if (target !== undefined) moved.set(mention, target);
      }
    });
    return moved;
  }
}

const NOWHERE: ReadonlySet<number> = new Set();

function isRelated(document: number, others: ReadonlySet<number>, related: Related): boolean {
  return [...others].some((other) => related.to(other).has(document));
}

interface Candidate {
  readonly node: number;
  readonly fit: Fit;
  /** Whether the sources have the elder of the family beside it. */
  readonly isSon: boolean;
}

/** Whom a short name means of the persons of its document: one by the last surname, else by the given name or another one. */
function personHere(here: readonly Candidate[], sets: UnionFind): number | undefined {
  const surnames = bySurname(here);
  return sets.common(surnames.length > 0 ? surnames : here.map(({ node }) => node));
}

/** Whom it means where its document has no full name for it: the one person of that surname in all sources. */
function personElsewhere(candidates: readonly Candidate[], sets: UnionFind): number | undefined {
  return sets.common(bySurname(candidates));
}

/** Those of whom it is the surname; of a family the elder. */
function bySurname(candidates: readonly Candidate[]): number[] {
  const surnames = candidates.filter(({ fit }) => fit === 'end');
  const elders = surnames.filter(({ isSon }) => !isSon);
  return (elders.length > 0 ? elders : surnames).map(({ node }) => node);
}

/** A person in so many documents is one whom a document may name without the given name. */
const DOCUMENTS_OF_THE_KNOWN = 2;

/**
 * Whether a short name may mean somebody whom its document never names in full: a surname may, if it is no given name and no
 * word, either of which is somebody or something else in the next document, unless the person is known well (`Johnson`).
 */
function mayMeanStrangers(
  key: string,
  candidates: readonly Candidate[],
  documentsOf: (node: number) => ReadonlySet<number>,
): boolean {
  const { flags } = lookUpWord(key);
  if ((flags & (GIVEN_NAME | RARE_GIVEN_NAME | COMMON | DICTIONARY)) === 0) return true;
  return isOfSeveralDocuments(candidates, documentsOf);
}

function isOfSeveralDocuments(
  candidates: readonly Candidate[],
  documentsOf: (node: number) => ReadonlySet<number>,
): boolean {
  const documents = new Set(bySurname(candidates).flatMap((node) => [...documentsOf(node)]));
  return documents.size >= DOCUMENTS_OF_THE_KNOWN;
}

/** A surname of the lists has many bearers: it means one of them elsewhere only where the subject is the same. */
function isListed(key: string): boolean {
  return key.split(' ').every((word) => (lookUpWord(word).flags & SURNAME) !== 0);
}

/** `Clarke` is no short form of `Mitchell-Clarke` for anybody but who has read that name. */
function isCutAtHyphen(short: string, full: Node | undefined): boolean {
  const surface = full?.mentions[0]?.surface ?? '';
  const before = surface.at(-short.length - 1);
  return (
    !short.includes(' ') && before !== undefined && /[-‐‑]/u.test(before) && !ARTICLE_AT_END.test(surface)
  );
}

/** `Bashar al-Assad` is `Assad`. */
const ARTICLE_AT_END = /(?:^|\s)(?:al|el|ul|ad|as|ar|ash)[-‐‑]\p{L}+$/iu;

/**
 * Whether a longer name that ends like this one may be the same person's. `Jane Smith` and `Sarah Jane Smith` are two; a title
 * before a full name changes nobody, nor does a given name before two surnames: `López Obrador`, `Andrés Manuel López Obrador`.
 */
function mayHaveBefore(key: string, longer: string): boolean {
  const { tokens, given } = personOf(key);
  if (given.length === 0 || isParticle(tokens[0] ?? '')) return true;
  const { flags } = lookUpWord(tokens[0] ?? '');
  if ((flags & GIVEN_NAME) === 0 && (flags & SURNAME) !== 0) return true;
  const all = personOf(longer).tokens;
  return all.slice(0, all.length - tokens.length).every((word) => !isInitial(word) && !isGivenName(word));
}

/** Whether what tells a son from his namesakes lets both be one: a paper leaves it out where it writes of nobody else. */
function areOneGeneration(key: string, other: string, sons: ReadonlySet<string>): boolean {
  return generationIn(key) === generationIn(other) || !(sons.has(key) || sons.has(other));
}

/** A paper has `Joe Biden` behind `Joseph R. Biden Jr.`, but hardly the fuller name without what tells the son. */
function isAsFull(key: string, other: string): boolean {
  return personOf(key).given.length >= personOf(other).given.length && !isShortened(key, other);
}

function isShortened(key: string, other: string): boolean {
  const [own = '', full = ''] = [personOf(key).given[0], personOf(other).given[0]];
  return own !== full && longForm(own) === full;
}

/** `JK Rowling` is `J. K. Rowling` everywhere, but hardly `Joanne K. Rowling` of another document. */
function areInitialsSure(key: string, other: string): boolean {
  const [own, others] = [personOf(key), personOf(other)];
  const areLetters = [own, others].every(({ given }) => given.every(isInitial));
  return areLetters || !(hasInitialsAsWord(key) || hasInitialsAsWord(other));
}

/** Without initials. */
function isClear({ given }: PersonName): boolean {
  return given.every((token) => token.length > 1);
}
