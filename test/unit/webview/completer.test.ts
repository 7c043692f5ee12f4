import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import type { QueryCompletion, QueryCompletions } from '../../../src/core/api';
import {
  completed,
  createCompleter,
  type Completer,
  type OpenCompletions,
} from '../../../src/webview/completer';

interface Question {
  readonly query: string;
  readonly signal: AbortSignal;
  answer(found: QueryCompletions | null): void;
  refuse(error: Error): void;
}

/** A completer with its questions held back until a test answers them. */
function makeCompleter(): {
  completer: Completer;
  questions: Question[];
  shown: (OpenCompletions | undefined)[];
  failures: unknown[];
} {
  const questions: Question[] = [];
  const shown: (OpenCompletions | undefined)[] = [];
  const failures: unknown[] = [];
  const completer = createCompleter({
    ask: (query, _, signal) =>
      new Promise((answer, refuse) => void questions.push({ query, signal, answer, refuse })),
    show: (open) => shown.push(open),
    fail: (error) => failures.push(error),
  });
  return { completer, questions, shown, failures };
}

const file = (value: string): QueryCompletion => ({ kind: 'file', value, text: value });
const operator = (value: string): QueryCompletion => ({ kind: 'operator', value, text: value });
const at = (start: number, end: number, ...items: readonly QueryCompletion[]): QueryCompletions => ({
  range: { start, end },
  items,
});

async function answered(
  query: string,
  found: QueryCompletions | null,
  wanted = false,
): Promise<ReturnType<typeof makeCompleter>> {
  const made = makeCompleter();
  made.completer.ask(query, query.length, wanted);
  made.questions[0]?.answer(found);
  await turn();
  return made;
}

describe('The completions of a query', () => {
  it('are those of the newest question, whatever comes last', async () => {
    const { completer, questions, shown } = makeCompleter();
    completer.ask('so', 2, false);
    completer.ask('source:', 7, false);
    assert.equal(questions[0]?.signal.aborted, true);
    questions[1]?.answer(at(7, 7, file('a.txt')));
    await turn();
    questions[0]?.answer(at(0, 2, operator('source:')));
    await turn();
    assert.deepEqual(
      shown.map((open) => open?.items[0]?.value),
      ['a.txt'],
    );
  });

  it('offer no operator for one letter or for nothing, unless they are asked for', async () => {
    const all = at(0, 1, operator('source:'), operator('speaker:'));
    assert.equal((await answered('s', all)).completer.open, undefined);
    assert.equal((await answered('pier ', at(5, 5, operator('is:')))).completer.open, undefined);
    assert.equal((await answered('s', all, true)).completer.open?.items.length, 2);
    assert.equal((await answered('sp', at(0, 2, operator('speaker:')))).completer.open?.items.length, 1);
  });

  it('offer nothing that stands there whole', async () => {
    assert.equal((await answered('is:quote', at(3, 8, file('quote')))).completer.open, undefined);
  });

  it('are moved through from none to the last, and back to none', async () => {
    const { completer } = await answered('source:', at(7, 7, file('a.txt'), file('b.txt')));
    const actives: (number | undefined)[] = [];
    for (const step of [1, 1] as const) {
      assert.equal(completer.move(step), true);
      actives.push(completer.open?.active);
    }
    assert.equal(completer.move(1), false, 'down from the last leads on to the results');
    for (const step of [-1, -1] as const) {
      assert.equal(completer.move(step), true);
      actives.push(completer.open?.active);
    }
    assert.deepEqual(actives, [0, 1, 0, undefined]);
  });

  it('are gone once they are closed, also those on their way', async () => {
    const { completer, questions, shown } = makeCompleter();
    completer.ask('source:', 7, false);
    completer.close();
    questions[0]?.answer(at(7, 7, file('a.txt')));
    await turn();
    assert.deepEqual(shown, []);
    assert.equal(completer.move(1), false);
  });

  it('tell why they could not be had, but not that they are no longer wanted', async () => {
    const { completer, questions, failures } = makeCompleter();
    completer.ask('source:', 7, false);
    completer.ask('source:a', 8, false);
    questions[0]?.refuse(new Error('late'));
    questions[1]?.refuse(new Error('The worker ended.'));
    await turn();
    assert.deepEqual(failures.map(String), ['Error: The worker ended.']);
  });
});

describe('A completion in its place', () => {
  it('replaces what was typed and leaves room for the next word', () => {
    assert.deepEqual(completed('pier source:wi', at(12, 14).range, file('wire.txt')), {
      query: 'pier source:wire.txt ',
      offset: 21,
    });
  });

  it('takes the space that stands behind it already', () => {
    assert.deepEqual(completed('source:wi pier', at(7, 9).range, file('wire.txt')), {
      query: 'source:wire.txt pier',
      offset: 16,
    });
  });

  it('leads from an operator on to its value', () => {
    assert.deepEqual(completed('so', at(0, 2).range, operator('source:')), { query: 'source:', offset: 7 });
  });
});
