import assert from 'node:assert/strict';
import { Cue, cueOf } from '../../../src/core/names/cues';
import { fold } from '../../../src/core/text/folding';

describe('the class of a word', () => {
  const EXAMPLES: readonly (readonly [Cue, readonly string[]])[] = [
    [Cue.placeHead, ['river', 'Région', 'río', 'straße', 'район', 'край']],
    [Cue.month, ['March', 'février', 'août', 'März']],
    [Cue.pronoun, ['She', 'вона']],
    [Cue.title, ['minister', 'Verteidigungsministerin', 'Ministerpräsident']],
    [Cue.none, ['teacup', 'constructor']],
  ];
  for (const [cue, words] of EXAMPLES)
    it(`is found for ${words.join(', ')} as they are folded`, () => {
      for (const word of words) assert.equal(cueOf(fold(word)), cue, word);
    });
});
