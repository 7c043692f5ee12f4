import assert from 'node:assert/strict';
import type { CslItem } from '../../../src/core/citations/csl';
import { toCslItem } from '../../../src/core/citations/csl';
import { createStyleEngine } from '../../../src/core/citations/styles/engine';
import type { StyleSetting } from '../../../src/core/citations/styles/model';
import type { CitationRecord } from '../../../src/core/citations/model';
import { bare } from './records';

const engine = createStyleEngine();

function listed(setting: StyleSetting, ...works: readonly Partial<CitationRecord>[]): string[] {
  const items = works.map((work, i): CslItem => toCslItem(bare({ file: `sources/${i}.txt`, ...work })));
  return engine.list(items, setting).map(({ runs }) => runs.map(({ text }) => text).join(''));
}

const APA = { style: 'apa', locale: 'en-US' } as const;
const CHICAGO = { style: 'chicago-author-date', locale: 'en-US' } as const;

describe('A set reference', () => {
  const tides = { title: 'Tides', container: 'The Estuary Post', issued: '2024-11-14' };

  it('begins with the family name and its particle as the style has that, and never turns round a body', () => {
    const works = ['Rembrandt van der Hoek', 'Vincenzo d’Amico', 'Amnesty International'].map((author) => ({
      ...tides,
      authors: [author],
    }));
    assert.deepEqual(listed(APA, ...works), [
      'Amnesty International. (2024, November 14). Tides. The Estuary Post.',
      'd’Amico, V. (2024, November 14). Tides. The Estuary Post.',
      'van der Hoek, R. (2024, November 14). Tides. The Estuary Post.',
    ]);
    assert.deepEqual(listed(CHICAGO, ...works), [
      'Amnesty International. 2024. “Tides.” The Estuary Post, November 14, 2024.',
      'd’Amico, Vincenzo. 2024. “Tides.” The Estuary Post, November 14, 2024.',
      'Hoek, Rembrandt van der. 2024. “Tides.” The Estuary Post, November 14, 2024.',
    ]);
  });

  it('gives day and month of a work without an outlet in a sentence of their own', () => {
    const works = [
      { title: 'Tides', issued: '2024-11-14' },
      { title: 'Winds', issued: '2024-11' },
      { title: 'Sand', issued: '2024' },
    ];
    assert.deepEqual(listed(CHICAGO, ...works), [
      '“Sand.” 2024.',
      '“Tides.” 2024. November 14, 2024.',
      '“Winds.” 2024. November 2024.',
    ]);
    assert.deepEqual(listed(APA, ...works), [
      'Sand. (2024).',
      'Tides. (2024, November 14).',
      'Winds. (2024, November).',
    ]);
  });

  it('has a dash for the same authors, never for the same title', () => {
    const mla = { style: 'mla', locale: 'en-US' } as const;
    const signed = { authors: ['Ines Caldera'] };
    const works = [
      { title: 'Winds' },
      { title: 'Winds' },
      { title: 'Sand', ...signed },
      { title: 'Tides', ...signed },
    ];
    assert.deepEqual(listed(mla, ...works), ['Caldera, Ines. Sand.', '---. Tides.', 'Winds.', 'Winds.']);
  });

  it('has the day before the month outside of English', () => {
    const [german] = listed({ style: 'apa', locale: 'de-DE' }, tides);
    const [spanish] = listed({ style: 'apa', locale: 'es-ES' }, tides);
    const [month] = listed({ style: 'apa', locale: 'fr-FR' }, { ...tides, issued: '2024-11' });
    assert.equal(german, 'Tides. (2024, 14. November). The Estuary Post.');
    assert.equal(spanish, 'Tides. (2024, 14 de noviembre). The Estuary Post.');
    assert.equal(month, 'Tides. (2024, novembre). The Estuary Post.');
  });
});
