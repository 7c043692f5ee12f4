import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { FacetKeeper, type CountedSearch } from '../../../src/webview/facetKeeper';
import type { FacetGroup } from '../../../src/webview/shown';

interface Question {
  readonly query: string;
  readonly limit: number;
  readonly signal: AbortSignal;
  answer(groups: readonly FacetGroup[]): void;
}

/** A keeper with its questions held back until a test answers them. */
function makeKeeper(): { keeper: FacetKeeper; questions: Question[]; shown: string[] } {
  const questions: Question[] = [];
  const shown: string[] = [];
  const keeper = new FacetKeeper({
    ask: ({ query }: CountedSearch, limit, signal) =>
      new Promise((answer) => void questions.push({ query, limit, signal, answer })),
    wait: () => shown.push('…'),
    show: (groups) => shown.push(groups.map(({ name }) => name).join()),
    fail: (error) => shown.push(String(error)),
  });
  return { keeper, questions, shown };
}

const search = (query: string): CountedSearch => ({ query, typing: true });
const DATES: readonly FacetGroup[] = [{ name: 'dates', facets: [], more: 0 }];

/** Until a count that waits for typing to rest was asked for. */
async function untilAsked(questions: readonly Question[], count: number): Promise<void> {
  while (questions.length < count) await pause(20);
}

describe('The counts that narrow a search', () => {
  it('are asked for once typing rests, for the last of what was typed', async () => {
    const { keeper, questions, shown } = makeKeeper();
    for (const query of ['p', 'pi', 'pie', 'pier']) keeper.count(search(query));
    await untilAsked(questions, 1);
    questions[0]?.answer(DATES);
    await pause(0);
    assert.deepEqual(
      questions.map(({ query }) => query),
      ['pier'],
    );
    assert.deepEqual(shown.slice(-2), ['…', 'dates']);
  });

  it('of an older search are never shown', async () => {
    const { keeper, questions, shown } = makeKeeper();
    keeper.count(search('pier'));
    await untilAsked(questions, 1);
    keeper.count(search('ferry'));
    questions[0]?.answer(DATES);
    await pause(0);
    assert.equal(questions[0]?.signal.aborted, true);
    assert.deepEqual(shown, ['…', '…']);
  });

  it('list more values where all are wanted, until another search', async () => {
    const { keeper, questions } = makeKeeper();
    keeper.count(search('pier'));
    await untilAsked(questions, 1);
    keeper.all();
    keeper.count(search('pier'));
    await untilAsked(questions, 3);
    keeper.count(search('ferry'));
    await untilAsked(questions, 4);
    const [first, all, again, other] = questions.map(({ limit }) => limit);
    assert.ok(first !== undefined && all !== undefined && all > first);
    assert.deepEqual([again, other], [all, first]);
  });
});
