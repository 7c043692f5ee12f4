import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { Found, Result, SearchAsked } from '../../../src/webview/protocol';
import { createSearcher, type Searcher, type Shown, type Wish } from '../../../src/webview/searcher';

interface Question {
  readonly asked: SearchAsked;
  readonly signal: AbortSignal;
  answer(found: Found): void;
  refuse(message: string): void;
}

/** A searcher with its questions held back until a test answers them. */
function makeSearcher(): { searcher: Searcher; questions: Question[]; shown: Shown[]; failures: string[] } {
  const questions: Question[] = [];
  const shown: Shown[] = [];
  const failures: string[] = [];
  const searcher = createSearcher({
    ask: (asked, signal) =>
      new Promise((resolve, reject) => {
        questions.push({ asked, signal, answer: resolve, refuse: (message) => reject(new Error(message)) });
      }),
    show: (next) => shown.push(next),
    clear: () => shown.splice(0),
    fail: (message) => failures.push(message),
    busy: () => undefined,
  });
  return { searcher, questions, shown, failures };
}

const wish = (query: string): Wish => ({ query, order: 'relevance', typing: true });

function found(first: number, count: number, total: number): Found {
  const results = Array.from({ length: count }, (_, index): Result => {
    const start = first + index;
    return {
      place: { source: 'file:///a.txt', start, end: start + 1 },
      kind: 'body',
      text: `passage ${start}`,
      marks: [],
      speakers: [],
      file: 'a.txt',
      path: 'a.txt',
      lines: 'line 1',
    };
  });
  return { results, total };
}

describe('The searcher of the page', () => {
  it('shows only the answer to the newest search, in whichever order answers come', async () => {
    const { searcher, questions, shown } = makeSearcher();
    searcher.search(wish('har'), 0);
    await pause(5);
    searcher.search(wish('harbour'), 0);
    await pause(5);
    questions[1]?.answer(found(10, 1, 1));
    await pause(1);
    questions[0]?.answer(found(0, 1, 1));
    await pause(1);
    assert.deepEqual(
      shown.map(({ wish: { query } }) => query),
      ['harbour'],
    );
    assert.equal(questions[0]?.signal.aborted, true);
  });

  it('asks once for several keys in a row', async () => {
    const { searcher, questions } = makeSearcher();
    for (const query of ['f', 'fe', 'fer']) searcher.search(wish(query), 10);
    await pause(40);
    assert.deepEqual(
      questions.map(({ asked }) => asked.query),
      ['fer'],
    );
  });

  it('asks nothing for an empty input and forgets what was asked', async () => {
    const { searcher, questions, shown } = makeSearcher();
    searcher.search(wish('ferry'), 0);
    await pause(5);
    searcher.search(wish('  '), 0);
    questions[0]?.answer(found(0, 1, 1));
    await pause(5);
    assert.equal(questions.length, 1);
    assert.deepEqual(shown, []);
  });

  it('adds the next page to what is shown, and stops at the end', async () => {
    const { searcher, questions, shown } = makeSearcher();
    searcher.search(wish('ferry'), 0);
    await pause(5);
    questions[0]?.answer(found(0, 50, 70));
    await pause(1);
    searcher.more();
    searcher.more();
    assert.equal(questions.length, 2);
    assert.equal(questions[1]?.asked.offset, 50);
    questions[1]?.answer(found(50, 20, 70));
    await pause(1);
    assert.equal(shown.at(-1)?.results.length, 70);
    assert.equal(shown.at(-1)?.change, 'more');
    searcher.more();
    assert.equal(questions.length, 2);
  });

  it('ends a list whose total promised more than came', async () => {
    const { searcher, questions, shown } = makeSearcher();
    searcher.search(wish('ferry'), 0);
    await pause(5);
    questions[0]?.answer(found(0, 50, 70));
    await pause(1);
    searcher.more();
    questions[1]?.answer(found(50, 0, 70));
    await pause(1);
    searcher.more();
    assert.equal(questions.length, 2);
    assert.equal(shown.at(-1)?.total, 50);
  });

  it('asks for as many as were shown when the corpus changed', async () => {
    const { searcher, questions, shown } = makeSearcher();
    searcher.search(wish('ferry'), 0, 120);
    await pause(5);
    assert.equal(questions[0]?.asked.limit, 120);
    questions[0]?.answer(found(0, 120, 130));
    await pause(1);
    searcher.refresh();
    assert.equal(questions[1]?.asked.limit, 120);
    questions[1]?.answer(found(0, 120, 131));
    await pause(1);
    assert.equal(shown.at(-1)?.change, 'refreshed');
  });

  it('tells a failure, and not that of a search nobody wants any more', async () => {
    const { searcher, questions, failures } = makeSearcher();
    searcher.search(wish('har'), 0);
    await pause(5);
    searcher.search(wish('harbour'), 0);
    await pause(5);
    questions[0]?.refuse('old');
    questions[1]?.refuse('new');
    await pause(1);
    assert.deepEqual(failures, ['new']);
  });
});
