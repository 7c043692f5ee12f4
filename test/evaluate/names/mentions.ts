import nlp from 'compromise';
import type { EntityKind } from '../../../src/core/names/model';
import type { TextRange } from '../../../src/core/text/range';
import type { Table } from '../table';
import { resolveAll } from './documents';
import type { Document } from './documents';

interface Found extends TextRange {
  readonly kind: EntityKind;
}

interface Score {
  found: number;
  gold: number;
  exact: number;
  kind: number;
  overlapping: number;
  recalled: number;
}

function score(documents: readonly Document[], find: (document: Document) => readonly Found[]): Score {
  const total: Score = { found: 0, gold: 0, exact: 0, kind: 0, overlapping: 0, recalled: 0 };
  for (const document of documents) {
    const { gold, neutral } = document;
    if (gold.length === 0 && neutral.length === 0) continue;
    const touches = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end;
    const found = find(document).filter(
      (f) => gold.some((g) => touches(f, g)) || !neutral.some((n) => touches(f, n)),
    );
    total.found += found.length;
    total.gold += gold.length;
    for (const mention of found) {
      const same = gold.find((g) => g.start === mention.start && g.end === mention.end);
      if (same !== undefined) total.exact++;
      if (same?.kinds.includes(mention.kind === 'organisation' ? 'org' : mention.kind)) total.kind++;
      if (gold.some((g) => touches(g, mention))) total.overlapping++;
    }
    total.recalled += gold.filter((g) => found.some((f) => touches(f, g))).length;
  }
  return total;
}

function row(
  title: string,
  system: string,
  { found, gold, exact, kind, overlapping, recalled }: Score,
): (string | number)[] {
  const f = (precision: number, recall: number): string =>
    ((2 * precision * recall) / (precision + recall || 1)).toFixed(3);
  const both = (n: number): string => f(n / (found || 1), n / (gold || 1));
  return [
    title,
    system,
    gold,
    found,
    (exact / (found || 1)).toFixed(3),
    (exact / (gold || 1)).toFixed(3),
    both(exact),
    both(kind),
    (overlapping / (found || 1)).toFixed(3),
    (recalled / (gold || 1)).toFixed(3),
    f(overlapping / (found || 1), recalled / (gold || 1)),
  ];
}

export function mentionTable(title: string, sets: readonly [string, readonly Document[]][]): Table {
  const rows = sets.flatMap(([name, documents]) => [
    row(name, 'sourcebook, one corpus', score(documents, ourFinder(documents))),
    row(
      name,
      'sourcebook, each alone',
      score(documents, (document) => ourFinder([document])(document)),
    ),
    row(
      name,
      'compromise',
      score(documents, ({ text }) => baseline(text)),
    ),
  ]);
  const columns = [
    'texts',
    'system',
    'gold',
    'found',
    'P exact',
    'R exact',
    'F1 exact',
    'F1 exact and kind',
    'P overlapping',
    'R overlapping',
    'F1 overlapping',
  ];
  return { title, columns, rows };
}

function ourFinder(documents: readonly Document[]): (document: Document) => readonly Found[] {
  const names = resolveAll(documents);
  return ({ id }) =>
    names
      .mentionsOf(id)
      .map(({ start, end, entity }) => ({ start, end, kind: names.get(entity)?.kind ?? 'person' }));
}

function baseline(text: string): Found[] {
  const parsed = nlp(text);
  const of = (view: { json(options: object): unknown }, kind: EntityKind): Found[] =>
    (view.json({ offset: true }) as { offset: { start: number; length: number }; text: string }[]).map(
      ({ offset, text: surface }) => {
        const trimmed = surface.replace(/[.,;:!?'"’”)]+$|['’]s$/g, '');
        return { start: offset.start, end: offset.start + trimmed.length, kind };
      },
    );
  return [
    ...of(parsed.people(), 'person'),
    ...of(parsed.places(), 'place'),
    ...of(parsed.organizations(), 'organisation'),
  ];
}
