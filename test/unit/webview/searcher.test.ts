import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { SearchAsked, SimilarAsked } from '../../../src/webview/protocol';
import type { Found, Result } from '../../../src/webview/shown';
import { createSearcher, type Searcher, type Shown, type Wish } from '../../../src/webview/searcher';

interface Question {
  readonly asked: SearchAsked | SimilarAsked;
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

const wish = (query: string): Wish => ({ query, order: 'relevance', typing: true, grouped: false });

function offsets(questions: readonly Question[]): (number | undefined)[] {
  return questions.map(({ asked }) => (asked.kind === 'search' ? asked.offset : undefined));
}

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
      questions.map(({ asked }) => asked.kind === 'search' && asked.query),
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

  it('asks for the page that holds what comes into view, once, wherever that is', async () => {
    const { searcher, questions, shown } = makeSearcher();
    searcher.search(wish('ferry'), 0);
    await pause(5);
    questions[0]?.answer(found(0, 50, 10_000));
    await pause(1);
    searcher.need(9970, 9980);
    searcher.need(0, 10);
    assert.deepEqual(offsets(questions), [0, 9950]);
    questions[1]?.answer(found(9950, 50, 10_000));
    await pause(1);
    assert.equal(shown.at(-1)?.change, 'more');
    assert.equal(shown.at(-1)?.results.get(9975)?.text, 'passage 9975');
    assert.equal(shown.at(-1)?.results.get(500), undefined);
    searcher.need(9960, 10_000);
    searcher.need(0, 50);
    assert.equal(questions.length, 2);
  });

  it('ends a list whose total promised more than came', async () => {
    const { searcher, questions, shown } = makeSearcher();
    searcher.search(wish('ferry'), 0);
    await pause(5);
    questions[0]?.answer(found(0, 50, 70));
    await pause(1);
    searcher.need(50, 70);
    questions[1]?.answer(found(50, 0, 70));
    await pause(1);
    searcher.need(50, 70);
    assert.equal(questions.length, 2);
    assert.equal(shown.at(-1)?.total, 50);
  });

  it('does not ask again and again for a page that was refused', async () => {
    const { searcher, questions, failures } = makeSearcher();
    searcher.search(wish('ferry'), 0);
    await pause(5);
    questions[0]?.answer(found(0, 50, 100));
    await pause(1);
    searcher.need(50, 60);
    questions[1]?.refuse('The worker ended.');
    await pause(1);
    searcher.need(50, 60);
    assert.equal(questions.length, 2);
    assert.deepEqual(failures, ['The worker ended.']);
  });

  it('begins where the list stood, and asks the same again there when the corpus changed', async () => {
    const { searcher, questions, shown } = makeSearcher();
    searcher.search(wish('ferry'), 0, 120);
    await pause(5);
    assert.deepEqual(offsets(questions), [100]);
    questions[0]?.answer(found(100, 30, 130));
    await pause(1);
    searcher.refresh(60);
    assert.deepEqual(offsets(questions), [100, 50]);
    questions[1]?.answer(found(50, 50, 131));
    await pause(1);
    assert.equal(shown.at(-1)?.change, 'refreshed');
  });

  it('gives passages that did not come yet when they are taken', async () => {
    const { searcher, questions } = makeSearcher();
    searcher.search(wish('ferry'), 0);
    await pause(5);
    questions[0]?.answer(found(0, 50, 100));
    await pause(1);
    const taking = searcher.take([49, 50, 51]);
    await pause(1);
    questions[1]?.answer(found(50, 50, 100));
    assert.deepEqual(
      (await taking).map(({ text }) => text),
      ['passage 49', 'passage 50', 'passage 51'],
    );
    assert.equal(questions.length, 2);
  });

  it('asks for what is like a passage, also without words to search for', async () => {
    const { searcher, questions, shown } = makeSearcher();
    const like = { source: 'file:///a.txt', start: 5, end: 9 };
    searcher.search({ ...wish(''), like }, 0);
    await pause(5);
    assert.deepEqual(questions[0]?.asked, { kind: 'similar', place: like });
    questions[0]?.answer(found(0, 3, 3));
    await pause(1);
    assert.equal(shown.at(-1)?.total, 3);
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
