import type { Steps } from '../../steps';
import { inBatches } from '../../steps';
import { addTo } from '../../text/groups';
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

/** Documents are related that share several names which few others have; those of a small corpus always are. */
export function* relatedDocuments(nodes: readonly Node[], documents: number): Steps<Related> {
  if (documents <= ONE_SUBJECT) {
    const all = new Set(Array.from({ length: documents }, (_, document) => document));
    return { to: () => all };
  }
  const names = new Map<number, RareName[]>();
  const most = Math.min(MOST, Math.max(FEW, Math.floor(documents * SHARE)));
  yield* inBatches(nodes, NODES_A_STEP, ({ key, documents: holders }) => {
    if (holders.size < 2 || holders.size > most) return;
    const name = { words: key.split(' '), holders };
    for (const document of holders) addTo(names, document, name);
  });
  return new SharedNames(names);
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
