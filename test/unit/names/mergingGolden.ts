import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { acronymsOf } from '../../../src/core/names/acronyms';
import type { DocumentNames } from '../../../src/core/names/collect';
import { KINDS } from '../../../src/core/names/labels';
import type { EntityKind } from '../../../src/core/names/model';
import { resolveNames } from '../../../src/core/names/resolve';

const FOLDER = join(import.meta.dirname, '../../golden/merging');
const MARKED = /\{([^{}|]+)\|(person|place|organisation)\|([\w-]+)\}/g;
const SURE = 99;

interface Marked {
  readonly source: string;
  readonly start: number;
  readonly surface: string;
  readonly identity: string;
}

export interface MergingScore {
  readonly right: number;
  /** Pairs of spellings that are one here and two in truth. */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

export function mergingTexts(): string[] {
  return readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
}

/**
 * How the names of a file are merged: its texts (apart by `---`) are one corpus, and what is marked in them
 * (`{Київ|place|kyiv}`) is what was found. A name whose identity ends in `-open` may stay alone or join any of its kind.
 */
export function scoreMerging(file: string): MergingScore {
  const texts = readFileSync(join(FOLDER, file), 'utf8').split(/^---$/m);
  const read = texts.map((marked, i) => readMarked(`${file}-${i}`, marked));
  const contents = new Map(read.map(({ names, text }) => [names.id, text]));
  const names = resolveNames(
    read.map((document) => document.names),
    { dateOf: () => undefined, textOf: (id) => contents.get(id) ?? '' },
  );
  const entityAt = new Map(
    read.flatMap(({ names: { id } }) =>
      names.mentionsOf(id).map(({ start, entity }) => [`${id} ${start}`, entity] as const),
    ),
  );
  const spellings = new Map<string, { surface: string; identity: string; entity: string }>();
  for (const { source, start, surface, identity } of read.flatMap(({ marks }) => marks)) {
    const entity = entityAt.get(`${source} ${start}`) ?? `lost ${surface}`;
    if (!identity.endsWith('-open'))
      spellings.set(`${surface} ${identity} ${entity}`, { surface, identity, entity });
  }
  return compare([...spellings.values()]);
}

function compare(spellings: readonly { surface: string; identity: string; entity: string }[]): MergingScore {
  let right = 0;
  const wrong: string[] = [];
  const missed: string[] = [];
  spellings.forEach((a, i) => {
    for (const b of spellings.slice(i + 1)) {
      const pair = `${a.surface} / ${b.surface}`;
      if (a.identity === b.identity && a.entity === b.entity) right++;
      else if (a.identity === b.identity) missed.push(pair);
      else if (a.entity === b.entity) wrong.push(pair);
    }
  });
  return { right, wrong, missed };
}

function readMarked(id: string, marked: string): { text: string; names: DocumentNames; marks: Marked[] } {
  const marks: Marked[] = [];
  const found: [number, number, number, number, number][] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(MARKED)) {
    const [whole, surface = '', kind = '', identity = ''] = match;
    text += marked.slice(at, match.index);
    marks.push({ source: id, start: text.length, surface, identity });
    found.push([text.length, text.length + surface.length, KINDS.indexOf(kind as EntityKind), SURE, 0]);
    text += surface;
    at = match.index + whole.length;
  }
  text += marked.slice(at);
  const names = { id, names: found, loose: [], roles: [], rare: {}, lower: {} };
  return { text, marks, names: { ...names, acronyms: acronymsOf(text, found) } };
}
