import assert from 'node:assert/strict';
import type { PlaceInSource } from '../../../src/core/api';
import { rolesOverTime } from '../../../src/editor/hover/roles';

function role(text: string, date?: string, source = `file:///${date ?? 'undated'}.txt`): PlaceInSource {
  const place = { source, file: 'a.txt', start: 0, end: text.length, line: 1, text };
  return date === undefined ? place : { ...place, date };
}

function shown(places: readonly PlaceInSource[]): [string, string | undefined, string | undefined][] {
  return rolesOverTime(places).map(({ newest, first, last }) => [newest.text, first, last]);
}

describe('The roles of a card', () => {
  it('stand once each with the time in which the sources say them, the newest first', () => {
    const places = [
      role('US President', '2025-03-12'),
      role('the US president', '2025-01-21'),
      role('President-elect', '2024-11-14'),
      role('businessman'),
    ];
    assert.deepEqual(shown(places), [
      ['US President', '2025-01-21', '2025-03-12'],
      ['President-elect', '2024-11-14', '2024-11-14'],
      ['businessman', undefined, undefined],
    ]);
  });

  it('leave out a shorter form that the same day has in full', () => {
    const places = [
      role('French President', '2022-12-01'),
      role('President', '2022-12-01'),
      role('President', '2017'),
    ];
    assert.deepEqual(shown(places), [
      ['French President', '2022-12-01', '2022-12-01'],
      ['President', '2017', '2017'],
    ]);
  });
});
