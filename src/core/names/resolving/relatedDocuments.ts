import type { Steps } from '../../steps';
import { inBatches } from '../../steps';
import { addTo } from '../../text/groups';
import { citiesNamed, regionNamed, SEVERAL } from '../gazetteer';
import { countryMeant } from '../placeIdentity';
import { PLACE } from './kinds';
import type { Node } from './nodes';

/** Documents by their places among all that speak of the same subject as one of them; it may be among them itself. */
export interface Related {
  to(document: number): ReadonlySet<number>;
}

/** A name tells of a subject where this share of the documents has it at most, or so few: `Reuters` tells nothing. */
const SHARE = 0.05;
const FEW = 3;
/** However many documents there are, a name in more of them than this is no rare one; it bounds the work for a document. */
const MOST = 100;
/** Of 390 unrelated pages hardly two share so many such names; pages on one subject share dozens. */
const SHARED_NAMES = 3;
/** So few sources were gathered for one subject; the more there are, the more bear one surname or abbreviation by chance. */
const ONE_SUBJECT = 20;
const NODES_A_STEP = 256;
const DOCUMENTS_A_STEP = 16;

/**
 * Documents are related that share several names which few others have; those of a small corpus are unless they speak of
 * different countries.
 */
export function* relatedDocuments(nodes: readonly Node[], documents: number): Steps<Related> {
  if (documents <= ONE_SUBJECT) return yield* sharingCountries(nodes, documents);
  const names = new Map<number, RareName[]>();
  const most = Math.min(MOST, Math.max(FEW, Math.floor(documents * SHARE)));
  yield* inBatches(nodes, NODES_A_STEP, ({ key, documents: holders }) => {
    if (holders.size < 2 || holders.size > most) return;
    const name = { words: key.split(' '), holders };
    for (const document of holders) addTo(names, document, name);
  });
  return new SharedNames(names);
}

function* sharingCountries(nodes: readonly Node[], documents: number): Steps<Related> {
  const countries = Array.from({ length: documents }, () => new Set<string>());
  yield* inBatches(nodes, NODES_A_STEP, ({ kind, key, documents: holders }) => {
    const own = kind === PLACE ? countriesOf(key) : [];
    for (const document of holders) for (const country of own) countries[document]?.add(country);
  });
  const areApart = (own: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
    own.size > 0 && others.size > 0 && [...own].every((country) => !others.has(country));
  const related = countries.map(
    (own) => new Set([...countries.keys()].filter((other) => !areApart(own, countries[other] ?? own))),
  );
  return { to: (document) => related[document] ?? NONE };
}

const NONE: ReadonlySet<never> = new Set<never>();

/** The countries that a place may be or lie in. */
function countriesOf(key: string): readonly string[] {
  const country = countryMeant(key);
  if (country !== undefined) return [country];
  const region = regionNamed(key) ?? SEVERAL;
  return [...citiesNamed(key).map((city) => city.country), ...(region === SEVERAL ? [] : [region])];
}

interface RareName {
  readonly words: readonly string[];
  readonly holders: ReadonlySet<number>;
}

class SharedNames implements Related {
  private readonly known = new Map<number, ReadonlySet<number>>();

  constructor(private readonly names: ReadonlyMap<number, readonly RareName[]>) {}

  to(document: number): ReadonlySet<number> {
    const related = this.known.get(document) ?? this.find(document);
    this.known.set(document, related);
    return related;
  }

  private find(document: number): ReadonlySet<number> {
    const shared = new Map<number, RareName[]>();
    for (const name of this.names.get(document) ?? [])
      for (const other of name.holders) addTo(shared, other, name);
    const related = new Set<number>();
    for (const [other, names] of shared) if (differentNames(names) >= SHARED_NAMES) related.add(other);
    return related;
  }
}

/** Names that end alike are one, nor does one count whose last word begins another: `Quoxley`, `T. Quoxley`, `Tilda Quoxley`, `Tilda`. */
function differentNames(names: readonly RareName[]): number {
  if (names.length < SHARED_NAMES) return names.length;
  const last = new Set(names.map(({ words }) => words.at(-1)));
  for (const { words } of names) for (const word of words.slice(0, -1)) last.delete(word);
  return last.size;
}

/** Whether one document has both names. */
export function areTogether(a: Node | undefined, b: Node | undefined): boolean {
  return a !== undefined && b !== undefined && haveCommon(a.documents, b.documents);
}

/** Whether one document has both names, or two on one subject have one each. */
export function* areOnOneSubject(a: Node | undefined, b: Node | undefined, related: Related): Steps<boolean> {
  if (a === undefined || b === undefined) return false;
  if (areTogether(a, b)) return true;
  const [few, many] = a.documents.size < b.documents.size ? [a, b] : [b, a];
  let count = 0;
  for (const document of few.documents) {
    if (haveCommon(related.to(document), many.documents)) return true;
    if (++count % DOCUMENTS_A_STEP === 0) yield;
  }
  return false;
}

function haveCommon(some: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  const [few, many] = some.size < others.size ? [some, others] : [others, some];
  for (const item of few) if (many.has(item)) return true;
  return false;
}
