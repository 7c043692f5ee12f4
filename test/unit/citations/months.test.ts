import assert from 'node:assert/strict';
import type { CslItem } from '../../../src/core/citations/csl';
import { createStyleEngine } from '../../../src/core/citations/styles/engine';
import type { LocaleName } from '../../../src/core/citations/styles/locales';
import type { StyleName } from '../../../src/core/citations/styles/model';

/** Reading a style takes the processor of styles a while on a busy machine. */
const STYLE_TIMEOUT = 120_000;

function published(...date: number[]): CslItem {
  return {
    id: date.join('-'),
    type: 'article-newspaper',
    title: '12 Листопад',
    'container-title': 'Gazeta',
    issued: { 'date-parts': [date] },
    note: '',
    custom: { file: 'pier.txt', startLine: 1, endLine: 1, paragraph: 1, start: 0, end: 5, hash: '' },
  };
}

describe('A month in a reference', function () {
  this.timeout(STYLE_TIMEOUT);
  const engine = createStyleEngine();

  function listed(item: CslItem, style: StyleName, locale: LocaleName): string {
    const [entry] = engine.list([item], { style, locale });
    return entry?.runs.map(({ text }) => text).join('') ?? '';
  }

  for (const [locale, day, month] of [
    ['uk-UA', '4 листопада', 'Листопад'],
    ['ru-RU', '4 ноября', 'ноябрь'],
    ['pl-PL', '4 listopada', 'listopad'],
  ] as const)
    it(`stands in the genitive behind a day alone: ${locale}`, () => {
      assert.ok(listed(published(2024, 11, 4), 'apa', locale).includes(`(2024, ${day})`));
      assert.ok(listed(published(2024, 11), 'apa', locale).includes(`(2024, ${month})`));
      for (const style of ['chicago-author-date', 'chicago-notes', 'mla'] as const) {
        assert.ok(listed(published(2024, 11, 4), style, locale).includes(`, ${day} 2024`), style);
        assert.ok(listed(published(2024, 11), style, locale).includes(`, ${month} 2024`), style);
      }
    });

  it('stays as it is in a title, and the Russian year keeps its stop in a note', () => {
    const item = published(2024, 11, 4);
    assert.match(listed(item, 'mla', 'uk-UA'), /12 Листопад/);
    const note = engine.cite(item, undefined, [item], { style: 'chicago-notes', locale: 'ru-RU' });
    assert.match(note.at(-1)?.text ?? '', /4 ноября 2024\sг\.$/);
  });
});
