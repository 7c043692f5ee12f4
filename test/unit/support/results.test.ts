import assert from 'node:assert/strict';
import { parseResults } from '../../support/results';
import { account } from '../../support/suites';

const GREEN = { passed: 3, failed: 0, skipped: 1, failures: [] };

describe('The results of a suite', () => {
  it('are read back as they were written', () => {
    assert.deepEqual(parseResults(JSON.stringify({ Hovering: GREEN })), { Hovering: GREEN });
  });

  it('are absent where the suite broke off in the middle of writing them', () => {
    assert.equal(parseResults(JSON.stringify({ Hovering: GREEN }).slice(0, -5)), undefined);
    assert.equal(parseResults('{"Hovering":{"passed":3}}'), undefined);
    assert.equal(parseResults('null'), undefined);
  });

  it('count as they are when the suite ended well, or badly for a reason they name', () => {
    assert.deepEqual(account('unit', GREEN, '0'), GREEN);
    const red = { ...GREEN, failed: 1, failures: ['a'] };
    assert.deepEqual(account('unit', red, '1'), red);
  });

  it('count one failure more when the suite ended badly though every test passed', () => {
    const counted = account('unit', GREEN, 'SIGKILL');
    assert.equal(counted.passed, 3);
    assert.equal(counted.failed, 1);
    assert.match(counted.failures[0] ?? '', /SIGKILL/);
  });

  it('count one failure when nothing ran', () => {
    const counted = account('ui', { passed: 0, failed: 0, skipped: 0, failures: [] }, '0');
    assert.equal(counted.failed, 1);
  });
});
