import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { SearchHit, SearchPage } from '../../src/core/api';
import type { SourcebookClient } from '../../src/editor/client';
import { COMMANDS } from '../../src/editor/contributed';
import { PageAnswers } from '../../src/editor/search/answers';
import { PageConnection } from '../../src/editor/search/connection';
import { SearchMemory } from '../../src/editor/search/memory';
import { itemsOf } from '../../src/editor/search/quickItems';
import { SavedSearches } from '../../src/editor/search/savedSearches';
import { strings } from '../../src/editor/search/strings';
import type { Request, Start, ToPage } from '../../src/webview/protocol';
import type { Found } from '../../src/webview/shown';

const TEXT = `Before the tide turned, ${'the crews waited on the quay, '.repeat(20)}and then the pier gave way.`;

const HIT: SearchHit = {
  source: 'file:///sources/pier.txt',
  file: 'sources/pier.txt',
  container: 'The Tagus Wire',
  paragraph: 4,
  kind: 'body',
  heading: 'What $(bug) we\nknow',
  start: 100,
  end: 100 + TEXT.length,
  startLine: 7,
  endLine: 8,
  date: '2024-11-14',
  dateBasis: 'entry',
  score: 3,
  text: TEXT,
  marks: [{ start: TEXT.indexOf('pier'), end: TEXT.indexOf('pier') + 4 }],
  speakers: ['Helena Duarte'],
};

const PAGE: SearchPage = { hits: [HIT], total: 1, problems: [] };

/** What the view asks of a corpus, with one passage in it. */
function makeClient(search: SourcebookClient['search'] = async () => PAGE): SourcebookClient {
  const client: Partial<SourcebookClient> = {
    search,
    sources: async () => [
      { id: HIT.source, file: HIT.file, hash: '1', authors: [], evidence: [], warnings: [], passages: 9 },
      { id: 'file:///b', file: 'b.txt', hash: '', authors: [], evidence: [], warnings: [], passages: 0 },
    ],
    names: async () => [
      {
        id: 'person:a',
        name: 'Helena Duarte',
        kind: 'person',
        aliases: [],
        mentions: 3,
        sources: 1,
        quotations: 0,
      },
      { id: 'place:b', name: 'Lisbon', kind: 'place', aliases: [], mentions: 2, sources: 1, quotations: 0 },
    ],
  };
  return client as SourcebookClient;
}

function makeState(): vscode.Memento {
  const kept = new Map<string, unknown>();
  return {
    keys: () => [...kept.keys()],
    get: <T>(key: string) => kept.get(key) as T,
    update: async (key: string, value: unknown) => void kept.set(key, value),
  };
}

const token = new vscode.CancellationTokenSource().token;
const asked: Request = {
  kind: 'search',
  query: 'pier after:2024',
  order: 'newest',
  typing: true,
  grouped: false,
  offset: 0,
  limit: 50,
};

const log = vscode.window.createOutputChannel('Search test', { log: true });

function makeAnswers(client: SourcebookClient, memory = new SearchMemory(makeState())): PageAnswers {
  const saved = new SavedSearches(makeState());
  const corpus = { facts: async () => ({ sources: 1, onlySamples: false, isSource: () => false }) };
  return new PageAnswers({ client, corpus, log, memory, saved }, () => ({ strings: strings() }) as Start);
}

describe('The answers to the search page', () => {
  it('show a passage with its words round the mark, date, outlet, file, lines and speaker', async () => {
    const { results } = (await makeAnswers(makeClient()).answer(asked, token)) as Found;
    const [row] = results;
    assert.ok(row);
    assert.ok(row.text.length < 300 && row.text.startsWith('…'), row.text);
    assert.deepEqual(
      row.marks.map(({ start, end }) => row.text.slice(start, end)),
      ['pier'],
    );
    assert.equal(row.heading, 'What $(bug) we know');
    assert.equal(row.date?.label, '14 November 2024');
    assert.deepEqual(
      [row.outlet, row.file, row.path, row.lines],
      ['The Tagus Wire', 'pier.txt', 'sources/pier.txt', 'lines 7–8'],
    );
    assert.deepEqual(row.speakers, ['Helena Duarte']);
    assert.deepEqual(row.place, { source: HIT.source, start: HIT.start, end: HIT.end, marks: HIT.marks });
  });

  it('remember the search, its order and the searches before it', async () => {
    const memory = new SearchMemory(makeState());
    const answers = makeAnswers(makeClient(), memory);
    await answers.answer(asked, token);
    assert.deepEqual(memory.last, { query: 'pier after:2024', order: 'newest', grouped: false });
    for (const query of ['pier', 'ferry', ' pier ']) await answers.answer({ kind: 'remember', query }, token);
    assert.deepEqual(memory.recent, ['pier', 'ferry']);
  });

  it('count sources apart from files that could not be used, and give only examples that find something', async () => {
    const client = makeClient(async ({ query }) => ({ ...PAGE, total: query.includes('Lisbon') ? 0 : 1 }));
    const overview = await makeAnswers(client).answer({ kind: 'overview' }, token);
    assert.deepEqual(overview, {
      sources: 1,
      unreadable: 1,
      passages: 9,
      samples: false,
      examples: [{ query: 'Helena Duarte', meaning: 'passages with these words' }],
    });
  });
});

describe('The talk with the search page', () => {
  let receive: vscode.EventEmitter<unknown>;
  let sent: ToPage[];

  function connect(search: SourcebookClient['search']): PageConnection {
    receive = new vscode.EventEmitter();
    sent = [];
    const webview = {
      onDidReceiveMessage: receive.event,
      postMessage: async (message: ToPage) => sent.push(message) > 0,
    };
    const answers = makeAnswers(makeClient(search));
    return new PageConnection(
      webview as unknown as vscode.Webview,
      (request, cancellation) => answers.answer(request, cancellation),
      log,
    );
  }

  const settled = async (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

  it('answers a request under its number', async () => {
    keep(connect(async () => PAGE));
    receive.fire({ type: 'request', id: 4, request: asked });
    await settled();
    assert.deepEqual(
      sent.map((message) => [message.type, 'id' in message ? message.id : undefined]),
      [['answer', 4]],
    );
  });

  it('refuses with the words of the failure', async () => {
    keep(
      connect(async () => {
        throw new Error('The worker ended.');
      }),
    );
    receive.fire({ type: 'request', id: 4, request: asked });
    await settled();
    assert.deepEqual(sent, [{ type: 'refused', id: 4, message: 'The worker ended.' }]);
  });

  it('drops what the page gives up, once, and cancels it in the corpus', async () => {
    let cancelled = false;
    keep(
      connect(
        (_, cancellation) =>
          new Promise((_resolve, reject) => {
            cancellation?.onCancellationRequested(() => {
              cancelled = true;
              reject(new vscode.CancellationError());
            });
          }),
      ),
    );
    receive.fire({ type: 'request', id: 4, request: asked });
    await settled();
    receive.fire({ type: 'cancel', id: 4 });
    receive.fire({ type: 'cancel', id: 4 });
    await settled();
    assert.equal(cancelled, true);
    assert.deepEqual(sent, [{ type: 'dropped', id: 4 }]);
  });

  it('sends a new page nothing that an earlier one asked', async () => {
    let answer: ((page: SearchPage) => void) | undefined;
    keep(connect(() => new Promise((resolve) => (answer = resolve))));
    receive.fire({ type: 'request', id: 2, request: asked });
    await settled();
    receive.fire({ type: 'request', id: 1, request: { kind: 'start' } });
    answer?.(PAGE);
    await settled();
    assert.deepEqual(
      sent.map((message) => ('id' in message ? message.id : undefined)),
      [1],
    );
  });

  it('answers nothing that is no request', async () => {
    keep(connect(async () => PAGE));
    for (const message of [
      undefined,
      'x',
      { type: 'request', id: 1, request: { kind: 'run', command: 'quit' } },
    ])
      receive.fire(message);
    await settled();
    assert.deepEqual(sent, []);
  });

  let open: vscode.Disposable[] = [];

  function keep(connection: PageConnection): void {
    open.push(connection);
  }

  afterEach(() => {
    for (const connection of open) connection.dispose();
    open = [];
  });
});

describe('The rows of the search in a Quick Pick', () => {
  it('are a line of the passage, its date, and where it stands', () => {
    const [row] = itemsOf(PAGE);
    assert.match(row?.label ?? '', /pier gave way/);
    assert.equal(row?.description, '14 November 2024');
    assert.match(row?.detail ?? '', /^pier\.txt · lines 7–8 · The Tagus Wire · ./);
    assert.equal(row?.buttons?.length, 3);
  });

  it('read no icon out of the corpus', () => {
    const [row] = itemsOf({ ...PAGE, hits: [{ ...HIT, text: 'a $(bug) b', marks: [] }] });
    assert.ok(!row?.label.includes('$('), row?.label);
    assert.ok(!row?.detail?.includes('$('), row?.detail);
  });

  it('say that nothing was found, with the spelling that would be', () => {
    const rows = itemsOf({ hits: [], total: 0, problems: [], suggestion: 'harbour' });
    assert.equal(rows.length, 2);
    assert.match(rows[1]?.label ?? '', /harbour/);
  });
});

describe('The commands of the search', () => {
  it('are there', async () => {
    await vscode.extensions.getExtension('sourcebook.sourcebook')?.activate();
    const known = new Set(await vscode.commands.getCommands(true));
    for (const id of [COMMANDS.search, COMMANDS.quickSearch, COMMANDS.searchSelection, COMMANDS.searchName])
      assert.ok(known.has(id), id);
  });
});
