import assert from 'node:assert/strict';
import { groupsToRunAfresh, patternOf, replaced, unsteady } from '../../support/afresh';
import { sum } from '../../support/results';

const GREEN = { passed: 3, failed: 0, skipped: 0, failures: [] };
const red = (...failures: string[]) => ({ passed: 1, failed: failures.length, skipped: 0, failures });

describe('A second run of what failed in a window', () => {
  it('is of the groups that failed, whole', () => {
    assert.deepEqual(groupsToRunAfresh({ Hover: GREEN, 'Find (1+1)': red('Find (1+1) a') }), ['Find (1+1)']);
    const pattern = new RegExp(patternOf(['Find (1+1)', 'Hover']));
    assert.ok(pattern.test('Find (1+1) a'));
    assert.ok(!pattern.test('Find it'));
    assert.ok(!pattern.test('Do Hover'));
  });

  it('is not made where more failed than chance explains', () => {
    const many = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((group) => [group, red(group)]));
    assert.deepEqual(groupsToRunAfresh(many), []);
  });

  it('counts as it ended, each test once, and names what only then passed', () => {
    const first = { Hover: GREEN, Find: red('Find a', 'Find b') };
    const second = { Find: { ...red('Find b'), passed: 2 } };
    const both = sum(Object.values(replaced(first, second)));
    assert.deepEqual(both, { passed: 5, failed: 1, skipped: 0, failures: ['Find b'] });
    assert.deepEqual(unsteady(first, second), ['Find a']);
  });
});
