import assert from 'node:assert/strict';
import { seedSearch } from './support';

describe('searching', () => {
  describe('the seed corpus', () => {
    let search: ReturnType<typeof seedSearch>;
    before(() => {
      search = seedSearch();
    });

    it('has the right passage first', () => {
      assert.equal(search('nuclear rhetoric')[0], '000:169');
      assert.equal(search('prisoner swap')[0], '000:94');
      assert.equal(search('unconditional 30-day ceasefire')[0], '001:37');
      assert.equal(search('Crimea car bomb officer SBU')[0], '003:30');
      assert.equal(search('could have been avoided NATO legitimate concerns')[0], '003:20');
    });

    it('names nobody who is not named', () => {
      assert.deepEqual(search('Sikorski'), []);
    });

    it('shows neither survey nor teasers', () => {
      assert.deepEqual(search('"take this quick survey"'), []);
      assert.ok(!search('North Korean soldiers injured or killed in Kursk').includes('002:2'));
    });
  });
});
