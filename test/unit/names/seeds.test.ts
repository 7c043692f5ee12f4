import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entityNamed, namesInFiles } from './support';

const SEEDS = join(import.meta.dirname, '../../../seeds');

describe('names in the seed sources', () => {
  const files = readdirSync(SEEDS).map((file) => ({ file, bytes: readFileSync(join(SEEDS, file)) }));
  const { names, texts } = namesInFiles(files);

  it('are exact slices, in order and apart', () => {
    for (const [file, text] of texts) {
      let end = 0;
      for (const mention of names.mentionsOf(file)) {
        assert.ok(mention.start >= end && mention.end <= text.length);
        assert.equal(text.slice(mention.start, mention.end).trim(), text.slice(mention.start, mention.end));
        end = mention.end;
      }
    }
  });

  it('merge the spellings of one place and of no other', () => {
    for (const [a, b] of [
      ['Kurakhové', 'Kourakhové'],
      ['Koupiansk', 'Kupiansk'],
      ['Avdiïvka', 'Avdiivka'],
      ['kyiv', 'Kyiv'],
      ['US', 'United States of America'],
      ['EU', 'European Union'],
    ] as const) {
      assert.ok(entityNamed(names, a) !== undefined, a);
      assert.equal(entityNamed(names, a), entityNamed(names, b), `${a} ${b}`);
    }
    assert.notEqual(entityNamed(names, 'Ludovic Marin'), entityNamed(names, 'Micheal Martin'));
    assert.notEqual(entityNamed(names, 'Volodymyr Zelensky'), entityNamed(names, 'Vladimir Putin'));
  });

  it('give a person every role that the sources give, with the line', () => {
    const trump = entityNamed(names, 'Donald Trump');
    const roles = new Set(trump?.roles.map(({ text }) => text));
    for (const role of ['US President', 'Future American President', 'President-elect'])
      assert.ok(roles.has(role), role);
    assert.ok(
      entityNamed(names, 'Tulsi Gabbard')?.roles.some(
        ({ text }) => text === 'a former soldier and defector from the Democratic Party',
      ),
    );
  });

  it('hold no brand of an advertisement', () => {
    assert.equal(entityNamed(names, 'QWIKET'), undefined);
  });
});
