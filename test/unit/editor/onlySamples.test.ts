import assert from 'node:assert/strict';
import { areOnlySamples } from '../../../src/editor/grounding/onlySamples';

describe('A corpus of samples only', () => {
  const isSample = (id: string): boolean => id.startsWith('file:///extension/seeds/');
  const sample = { id: 'file:///extension/seeds/story.md', passages: 3 };

  it('stays one beside a folder that is missing or a file that cannot be read', () => {
    assert.ok(areOnlySamples([sample], isSample));
    assert.ok(areOnlySamples([sample, { id: 'file:///gone', passages: 0 }], isSample));
  });

  it('ends with one source that can be searched', () => {
    assert.ok(!areOnlySamples([sample, { id: 'file:///own/notes.md', passages: 1 }], isSample));
  });
});
