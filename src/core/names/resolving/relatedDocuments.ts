import type { Steps } from '../../steps';
import { inBatches } from '../../steps';
import type { Node } from './nodes';

/** Whether two documents, by their places among all, speak of the same subject. */
export type Related = (document: number, other: number) => boolean;

/** A name tells of a subject where this share of the documents has it at most, or so few: `Reuters` tells nothing. */
const SHARE = 0.05;
const FEW = 3;
/** Of 390 unrelated pages hardly two share so many such names; pages on one subject share dozens. */
const SHARED_NAMES = 3;
/** So few sources were gathered for one subject; the more there are, the more bear one surname or abbreviation by chance. */
const ONE_SUBJECT = 20;
const NODES_A_STEP = 256;

/** Documents are related that share several names which few others have; those of a small corpus always are. */
export function* relatedDocuments(nodes: readonly Node[], documents: number): Steps<Related> {
  if (documents <= ONE_SUBJECT) return () => true;
  const names = new Map<number, Set<string>>();
  const most = Math.max(FEW, Math.floor(documents * SHARE));
  yield* inBatches(nodes, NODES_A_STEP, ({ key, mentions }) => {
    if (mentions.length < 2) return;
    const holders = new Set(mentions.map(({ document }) => document));
    if (holders.size < 2 || holders.size > most) return;
    for (const document of holders) {
      const own = names.get(document);
      if (own === undefined) names.set(document, new Set([key]));
      else own.add(key);
    }
  });
  return (document, other) => shared(names.get(document), names.get(other)) >= SHARED_NAMES;
}

function shared(some: ReadonlySet<string> = new Set(), others: ReadonlySet<string> = new Set()): number {
  let count = 0;
  for (const name of some) if (others.has(name)) count++;
  return count;
}
