import type { Names } from '../../../src/core/names/resolve';
import type { Table } from '../table';
import type { Document, GoldFile } from './documents';

export function mergingTable(gold: GoldFile, documents: readonly Document[], names: Names): Table {
  const entityAt = new Map<string, string>();
  for (const { id } of documents)
    for (const m of names.mentionsOf(id)) entityAt.set(`${id} ${m.start}`, m.entity);
  const surfaces = new Map<string, { gold: string; ours: string; surface: string }>();
  for (const entity of gold.entities.filter(({ kind }) => kind !== 'other')) {
    for (const mention of entity.mentions) {
      const ours = entityAt.get(`${mention.file} ${mention.offset}`);
      if (ours !== undefined && !mention.optional)
        surfaces.set(`${entity.id} ${mention.surface} ${ours}`, {
          gold: entity.id,
          ours,
          surface: mention.surface,
        });
    }
  }
  const list = [...surfaces.values()];
  let right = 0;
  const wrong: string[] = [];
  const missed: string[] = [];
  list.forEach((a, i) => {
    for (const b of list.slice(i + 1)) {
      if (a.gold === b.gold && a.ours === b.ours) right++;
      else if (a.gold === b.gold) missed.push(`${a.surface} / ${b.surface}`);
      else if (a.ours === b.ours) wrong.push(`${a.surface} / ${b.surface}`);
    }
  });
  return {
    title: 'Pairs of spellings merged',
    columns: ['right', 'wrong', 'missed', 'which wrong', 'which missed'],
    rows: [[right, wrong.length, missed.length, wrong.join('; '), missed.join('; ')]],
  };
}
