import type { Passage, SourceDocument } from '../../corpus/model';
import { passageAt } from '../../corpus/places';
import { citationKey } from '../citationKey';
import type { CslItem } from '../csl';
import { toCslItem } from '../csl';
import type { CitationRecord } from '../model';
import { buildRecord } from '../record';
import { fileName } from '../reference';

/** What a bibliography lists: a source, or an entry of a page that dates its entries (a live blog). */
export interface Work {
  readonly key: string;
  /** Its `note` and `custom` say where all of the work stands. */
  readonly item: CslItem;
  /** `Source.id` */
  readonly source: string;
}

const known = new WeakMap<SourceDocument, readonly Work[]>();

/** The works of a source in order, those first that a bibliography of the whole corpus lists. */
export function worksOf(document: SourceDocument): readonly Work[] {
  let works = known.get(document);
  if (works === undefined) known.set(document, (works = readWorks(document)));
  return works;
}

/** The work that an offset of a source belongs to. */
export function workAt(document: SourceDocument, offset: number): Work | undefined {
  const passage = passageAt(document.passages, offset);
  if (passage === undefined) return undefined;
  const key = citationKey(recordOf(document, passage, passage));
  return worksOf(document).find((work) => work.key === key);
}

/** The works that have words of their own to cite: no page’s frame, no heading without its entry. */
export function listedWorks(document: SourceDocument): readonly Work[] {
  const bodies = document.passages.filter(({ kind }) => kind === 'body' || kind === 'caption');
  const keys = new Set(bodies.map((passage) => citationKey(recordOf(document, passage, passage))));
  return worksOf(document).filter(({ key }) => keys.has(key));
}

function readWorks(document: SourceDocument): Work[] {
  const passages = new Map<string, { first: Passage; last: Passage }>();
  for (const passage of document.passages) {
    const key = citationKey(recordOf(document, passage, passage));
    const work = passages.get(key);
    if (work === undefined) passages.set(key, { first: passage, last: passage });
    else work.last = passage;
  }
  return Array.from(passages, ([key, { first, last }]) => ({
    key,
    item: itemOf(recordOf(document, first, last), document),
    source: document.source.id,
  }));
}

function recordOf(document: SourceDocument, first: Passage, last: Passage): CitationRecord {
  const range = { start: first.start, end: last.end };
  return buildRecord({ document, passage: first, range, href: document.source.file });
}

function itemOf(record: CitationRecord, { passages }: SourceDocument): CslItem {
  const item = toCslItem(record);
  const isWhole = record.ofEntry !== true || passages.length === 1;
  return {
    ...item,
    title: item.title ?? suppliedTitle(record.file),
    note: isWhole ? fileName(record) : item.note.replace(/, paragraph \d+$/, ''),
  };
}

/**
 * A work without a title is listed by its file’s name in brackets, as catalogues set what they supply themselves (ISBD,
 * A.4): it could not be told apart in a list otherwise.
 */
export function suppliedTitle(file: string): string {
  return `[${fileName({ file })}]`;
}
