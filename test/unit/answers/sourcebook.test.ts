import { strict as assert } from 'node:assert';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CitationError } from '../../../src/core/api';
import type { Sourcebook } from '../../../src/core/api';
import { hashBytes } from '../../../src/core/text/hash';
import { ROOT } from '../../host/paths';
import { MemoryFiles, uriOf } from '../../support/memoryFiles';
import { MEMORY_SCOPE, MemorySnapshots, readTexts, sourcebookOver } from '../../support/memorySourcebook';

const SEEDS = join(ROOT, 'seeds');
const seedTexts = Object.fromEntries(
  readdirSync(SEEDS).map((name) => [name, readFileSync(join(SEEDS, name), 'utf8')]),
);
const MARKUPS = ['markdown', 'html', 'latex', 'plaintext'] as const;

const HARBOUR = `Harbour board wants a second pier

By Ines Faria

14 November 2024

Helena Duarte, chair of the harbour board, said on Thursday that the old pier had to go.

"We cannot ask forty thousand people a week to queue on planks," Helena Duarte told reporters in Porto.`;

describe('What a writer may cite', () => {
  let sourcebook: Sourcebook;
  before(async () => {
    sourcebook = await readTexts(seedTexts);
  });

  it('is, for every passage, sentence and quotation of the seeds, a slice of the file to the byte', () => {
    let spans = 0;
    for (const { id, file } of sourcebook.sources()) {
      const bytes = readFileSync(join(SEEDS, file));
      for (const { paragraph } of sourcebook.passages(id)) {
        for (const span of sourcebook.citable(id, paragraph)) {
          const { record } = sourcebook.cite({
            source: id,
            start: span.start,
            end: span.end,
            markup: 'markdown',
          });
          assert.equal(record.quote, span.text);
          assert.ok(bytes.includes(Buffer.from(record.quote)), `${file}: ${record.quote}`);
          spans++;
        }
      }
    }
    assert.ok(spans > 400, `only ${spans} spans`);
  });

  it('is inserted with its file and its date, or n.d., in every markup', () => {
    for (const { id, file, issued } of sourcebook.sources()) {
      const body = sourcebook.passages(id).find(({ kind }) => kind === 'body');
      assert.ok(body);
      for (const markup of MARKUPS) {
        const { text, footnote = '' } = sourcebook.cite({
          source: id,
          start: body.start,
          end: body.end,
          markup,
        });
        const inserted = (text + footnote).replaceAll('\\', '');
        assert.ok(inserted.includes(file), `${markup}: ${inserted}`);
        assert.ok(
          issued === undefined ? inserted.includes('n.d.') : inserted.includes(issued.slice(0, 4)),
          inserted,
        );
      }
    }
  });

  it('is linked from where the draft stands', () => {
    const [source] = sourcebook.sources();
    assert.ok(source);
    const range = { source: source.id, start: 0, end: 30 };
    const { record } = sourcebook.cite({ ...range, markup: 'markdown', draft: uriOf('/w/chapters/one.md') });
    assert.equal(record.href, `../${source.file}`);
  });

  it('names the speaker only of words that are quoted', async () => {
    const harbour = await readTexts({ 'pier.txt': HARBOUR });
    const [quotation] = harbour.quotations();
    assert.equal(quotation?.speaker, 'Helena Duarte');
    assert.ok(quotation);
    const quoted = harbour.cite({ ...quotation, markup: 'plaintext' });
    assert.equal(quoted.record.speaker, 'Helena Duarte');
    const passage = harbour
      .passages(quotation.source)
      .find(({ paragraph }) => paragraph === quotation.paragraph);
    assert.ok(passage);
    assert.equal(harbour.cite({ ...passage, markup: 'plaintext' }).record.speaker, undefined);
  });

  it('is refused with a reason where the source has become shorter, or is gone', () => {
    const [source] = sourcebook.sources();
    assert.ok(source);
    const cite = (id: string, end: number) => () =>
      sourcebook.cite({ source: id, start: 0, end, markup: 'html' });
    assert.throws(
      cite(source.id, 1e9),
      (error) => error instanceof CitationError && error.message.includes(source.file),
    );
    assert.throws(cite('file:///w/none.txt', 5), CitationError);
  });
});

describe('A card', () => {
  it('shows roles, the first and the last mention and telling passages, each with its source and date', async () => {
    const sourcebook = await readTexts({
      'a.txt': HARBOUR,
      'b.txt': HARBOUR.replace('14 November 2024', '3 March 2021').replace(
        'chair of the harbour board',
        'mayor of Porto',
      ),
    });
    const name = sourcebook.names().find((entity) => entity.name === 'Helena Duarte');
    assert.equal(name?.kind, 'person');
    const card = sourcebook.card(name?.id ?? '');
    assert.ok(card);
    assert.equal(card.sources, 2);
    assert.deepEqual([card.first?.date, card.last?.date], ['2021-03-03', '2024-11-14']);
    assert.deepEqual(card.timeline, [
      { period: '2021-03', mentions: card.mentions / 2 },
      { period: '2024-11', mentions: card.mentions / 2 },
    ]);
    assert.deepEqual(
      card.roles.map(({ date }) => date),
      ['2024-11-14', '2021-03-03'],
    );
    assert.ok(card.passages.length > 0 && card.passages.length <= 3);
    for (const { text, marks } of card.passages) {
      for (const mark of marks) assert.match(text.slice(mark.start, mark.end), /Duarte/);
    }
  });
});

describe('What somebody says', () => {
  it('stands on the card and in a list, newest first, apart from the telling passages', async () => {
    const sourcebook = await readTexts({
      'a.txt': HARBOUR,
      'b.txt': HARBOUR.replace('14 November 2024', '3 March 2021').replace('forty', 'thirty'),
      'c.txt': HARBOUR.replace('14 November 2024', '').replace('forty', 'twenty'),
    });
    const id = sourcebook.names().find(({ name }) => name === 'Helena Duarte')?.id ?? '';
    const said = sourcebook.quotationsBy(id);
    assert.deepEqual(
      said.map(({ date, speaker }) => [date, speaker]),
      [
        ['2024-11-14', 'Helena Duarte'],
        ['2021-03-03', 'Helena Duarte'],
        [undefined, 'Helena Duarte'],
      ],
    );
    const card = sourcebook.card(id);
    assert.equal(card?.quotations, 3);
    assert.deepEqual(card.newestQuotations, said.slice(0, 2));
    assert.equal(card.passages.length, 1);
    for (const { source, start, end } of card.passages)
      assert.ok(
        !said.slice(0, 2).some((one) => one.source === source && one.start >= start && one.end <= end),
      );
  });
});

describe('A search', () => {
  it('is narrowed by name, speaker, source, date and state', async () => {
    const sourcebook = await readTexts({
      'pier.txt': HARBOUR,
      'notes.md': 'Helena Duarte was not asked about the pier.',
    });
    const found = (query: string): string[] =>
      sourcebook.search({ query }).hits.map(({ file, startLine }) => `${file}:${startLine}`);
    assert.deepEqual(found('pier speaker:Duarte'), []);
    assert.deepEqual(found('planks speaker:Duarte'), ['pier.txt:9']);
    assert.deepEqual(found('pier is:undated'), ['notes.md:1']);
    assert.ok(found('pier after:2024').every((place) => place.startsWith('pier.txt')));
    assert.deepEqual(found('pier source:notes'), ['notes.md:1']);
    assert.ok(found('old pier name:"Helena Duarte"').includes('pier.txt:7'));
  });

  it('names whose words stand in a passage', async () => {
    const sourcebook = await readTexts({ 'pier.txt': HARBOUR });
    const speakers = sourcebook.search({ query: 'Duarte' }).hits.map((hit) => [hit.startLine, hit.speakers]);
    assert.deepEqual(speakers, [
      [7, []],
      [9, ['Helena Duarte']],
    ]);
  });
});

describe('A saved corpus', () => {
  const files = new MemoryFiles({ '/w/pier.txt': HARBOUR, '/w/other.txt': 'A second file about ferries.' });
  const snapshots = new MemorySnapshots();
  before(async () => {
    await sourcebookOver(files, { snapshots }).refresh(MEMORY_SCOPE);
  });
  beforeEach(() => {
    files.reads.length = 0;
  });

  it('answers at once, without reading a file, and with the same words', async () => {
    const fresh = sourcebookOver(files);
    await fresh.refresh(MEMORY_SCOPE);
    files.reads.length = 0;
    const sourcebook = sourcebookOver(files, { snapshots });
    assert.deepEqual(await sourcebook.restore(), { sources: 2 });
    assert.deepEqual(files.reads, []);
    for (const query of ['pier', '"forty thousand people"', 'speaker:Duarte planks']) {
      assert.deepEqual(sourcebook.search({ query }), fresh.search({ query }));
    }
    assert.deepEqual(sourcebook.names(), fresh.names());
    assert.deepEqual(await sourcebook.refresh(MEMORY_SCOPE), { read: 0, kept: 2, removed: 0 });
    assert.deepEqual(files.reads, []);
  });

  for (const [damage, change] of [
    ['cut off', (bytes: Uint8Array) => bytes.subarray(0, bytes.length / 2)],
    [
      'altered in one byte',
      (bytes: Uint8Array) => bytes.map((byte, i) => (i === bytes.length - 9 ? byte ^ 1 : byte)),
    ],
    ['sound in what is searched and wrong in what is read after it', withPartOutOfPlace],
    ['something else', () => new TextEncoder().encode('not an index')],
    ['empty', () => new Uint8Array()],
  ] as const) {
    it(`is rebuilt, and says so, when it is ${damage}`, async () => {
      const damaged = new MemorySnapshots();
      assert.ok(snapshots.bytes);
      damaged.bytes = change(snapshots.bytes);
      const sourcebook = sourcebookOver(files, { snapshots: damaged });
      const { sources, problem } = await sourcebook.restore();
      assert.equal(sources, 0);
      assert.match(problem ?? '', /saved index.*read again/);
      assert.equal((await sourcebook.refresh(MEMORY_SCOPE)).read, 2);
      assert.equal(sourcebook.search({ query: 'ferries' }).total, 1);
    });
  }
});

describe('A corpus that another build of the program saved', () => {
  it('is read again, for that build may have read its files otherwise', async () => {
    const files = new MemoryFiles({ '/w/pier.txt': HARBOUR });
    const snapshots = new MemorySnapshots();
    await sourcebookOver(files, { snapshots, build: 'former' }).refresh(MEMORY_SCOPE);
    const sourcebook = sourcebookOver(files, { snapshots, build: 'present' });
    const { sources, problem } = await sourcebook.restore();
    assert.equal(sources, 0);
    assert.match(problem ?? '', /another version of Sourcebook.*read again/);
    assert.deepEqual(await sourcebook.refresh(MEMORY_SCOPE), { read: 1, kept: 0, removed: 0 });
    assert.deepEqual(await sourcebookOver(files, { snapshots, build: 'present' }).restore(), { sources: 1 });
  });
});

describe('Reading everything afresh', () => {
  it('forgets what is known, reads every file, and comes to the same; decisions stay', async () => {
    const files = new MemoryFiles({ '/w/pier.txt': HARBOUR, '/w/other.txt': 'A second file about ferries.' });
    const sourcebook = sourcebookOver(files);
    await sourcebook.refresh(MEMORY_SCOPE);
    const [hidden] = sourcebook.names();
    assert.ok(hidden);
    sourcebook.setDecisions(`hide: [${hidden.name}]`);
    await sourcebook.refresh(MEMORY_SCOPE);
    const before = [sourcebook.names(), sourcebook.quotations(), sourcebook.search({ query: 'pier' })];
    files.reads.length = 0;
    let known: unknown;
    const reading = sourcebook.readAfresh(MEMORY_SCOPE, {
      onProgress: ({ done }) => {
        if (done === 0)
          known = [sourcebook.sources(), sourcebook.names(), sourcebook.search({ query: 'pier' }).hits];
      },
    });
    assert.deepEqual(await reading, { read: 2, kept: 0, removed: 0 });
    assert.deepEqual(known, [[], [], []]);
    assert.deepEqual(files.reads.toSorted(), [uriOf('/w/other.txt'), uriOf('/w/pier.txt')]);
    assert.deepEqual(
      [sourcebook.names(), sourcebook.quotations(), sourcebook.search({ query: 'pier' })],
      before,
    );
    assert.ok(!sourcebook.names().some(({ id }) => id === hidden.id));
  });
});

/** Its last line, the names, is another of the right hash. */
function withPartOutOfPlace(bytes: Uint8Array): Uint8Array {
  const json = '{"index":[]}';
  const encoder = new TextEncoder();
  const lines = new TextDecoder().decode(bytes).trimEnd().split('\n');
  return encoder.encode([...lines.slice(0, -1), `${hashBytes(encoder.encode(json))} ${json}`, ''].join('\n'));
}
