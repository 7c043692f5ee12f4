import { strict as assert } from 'node:assert';
import { Corpus } from '../../../src/core/corpus/corpus';
import type { SourceDocument } from '../../../src/core/corpus/model';
import type { Extractors } from '../../../src/core/corpus/extraction';
import { CancelledError } from '../../../src/core/corpus/ports';
import type { CorpusScope } from '../../../src/core/corpus/scope';
import { MAX_SOURCE_BYTES } from '../../../src/core/corpus/readSource';
import { MemoryFiles, uriOf } from '../../support/memoryFiles';

const SCOPE: CorpusScope = { folders: [{ base: uriOf('/w'), pattern: '.', shownAs: '', required: true }] };
const SILENT = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
const NONE_PACKED: Extractors = { extract: () => assert.fail('no file here holds its text packed') };
/** Long after any file in memory was written, so that its stamp is trusted. */
const NOW = 1_000_000_000;

function corpusOver(files: MemoryFiles, extractors = NONE_PACKED) {
  const events: string[] = [];
  const corpus = new Corpus(
    { files, extractors, log: SILENT, now: () => NOW, pause: () => Promise.resolve() },
    {
      *derive({ source }) {
        yield;
        return () => void events.push(`changed ${source.file}`);
      },
      removed: (source) => events.push(`removed ${source}`),
      cleared: () => events.push('cleared'),
    },
  );
  const named = (file: string): SourceDocument => {
    const document = [...corpus.documents].find(({ source }) => source.file === file);
    assert.ok(document, `no source ${file}`);
    return document;
  };
  const warnings = (file: string): string[] => named(file).source.warnings.map(({ code }) => code);
  return { corpus, events, named, warnings };
}

describe('A corpus', () => {
  it('reads every file of its scope', async () => {
    const { corpus, named } = corpusOver(
      new MemoryFiles({ '/w/a.txt': 'The mayor resigned.', '/w/b.md': 'A note.' }),
    );
    assert.deepEqual(await corpus.refresh(SCOPE), { read: 2, kept: 0, removed: 0 });
    assert.equal(named('a.txt').text, 'The mayor resigned.');
  });

  it('reads again only what changed, and tells of what is new and what is gone', async () => {
    const files = new MemoryFiles({ '/w/a.txt': 'One.', '/w/b.txt': 'Two.', '/w/c.txt': 'Three.' });
    const { corpus, events, named } = corpusOver(files);
    await corpus.refresh(SCOPE);
    events.length = 0;
    files.reads.length = 0;
    files.set('/w/b.txt', 'Two, changed.');
    files.set('/w/d.txt', 'Four.');
    files.delete('/w/c.txt');
    assert.deepEqual(await corpus.refresh(SCOPE), { read: 2, kept: 1, removed: 1 });
    assert.deepEqual(files.reads, [uriOf('/w/b.txt'), uriOf('/w/d.txt')]);
    assert.deepEqual(events, [`removed ${uriOf('/w/c.txt')}`, 'changed b.txt', 'changed d.txt']);
    assert.equal(named('b.txt').text, 'Two, changed.');
  });

  it('compares by content, so that a file that was only touched keeps its document', async () => {
    const files = new MemoryFiles({ '/w/a.txt': 'One.' });
    const { corpus, events, named } = corpusOver(files);
    await corpus.refresh(SCOPE);
    const before = named('a.txt');
    files.set('/w/a.txt', 'One.');
    await corpus.refresh(SCOPE);
    assert.equal(named('a.txt'), before);
    assert.deepEqual(events, ['changed a.txt']);
  });

  it('looks into a file that a watcher reports even where its size and time are the same', async () => {
    const files = new MemoryFiles({ '/w/a.txt': 'One.' });
    const { corpus, named } = corpusOver(files);
    await corpus.refresh(SCOPE);
    const file = files.files.get(uriOf('/w/a.txt'));
    assert.ok(file);
    file.bytes = new TextEncoder().encode('Two.');
    assert.equal((await corpus.refresh(SCOPE)).read, 0);
    assert.equal((await corpus.refreshFiles([uriOf('/w/a.txt')])).read, 1);
    assert.equal(named('a.txt').text, 'Two.');
  });

  it('does not trust the time of a file that changed just before it was read', async () => {
    const files = new MemoryFiles({ '/w/a.txt': 'One.' });
    const corpus = new Corpus(
      { files, extractors: NONE_PACKED, log: SILENT, now: () => 1500, pause: () => Promise.resolve() },
      {
        *derive() {
          yield;
          return () => undefined;
        },
        removed: () => undefined,
        cleared: () => undefined,
      },
    );
    await corpus.refresh(SCOPE);
    const file = files.files.get(uriOf('/w/a.txt'));
    assert.ok(file);
    file.bytes = new TextEncoder().encode('Two.');
    assert.equal((await corpus.refresh(SCOPE)).read, 1);
  });

  it('takes the metadata of a sidecar, and reads the source again when that changes', async () => {
    const files = new MemoryFiles({
      '/w/a.txt': 'The mayor resigned.',
      '/w/a.txt.yaml': 'published: 2023-05-04',
    });
    const { corpus, named } = corpusOver(files);
    await corpus.refresh(SCOPE);
    assert.equal(named('a.txt').source.issued, '2023-05-04');
    files.set('/w/a.txt.yaml', 'published: 2023-05');
    await corpus.refresh(SCOPE);
    assert.equal(named('a.txt').source.issued, '2023-05');
  });

  it('warns of what it could not read, by name and with the reason, and reads the rest', async () => {
    const files = new MemoryFiles({
      '/w/good.txt': 'The mayor resigned.',
      '/w/empty.txt': '',
      '/w/gone.txt': 'x',
      '/w/locked.txt': 'x',
    });
    files.set(
      '/w/binary.txt',
      Uint8Array.from({ length: 600 }, (_, i) => i % 7),
    );
    files.set('/w/broken.txt', Uint8Array.of(0x6f, 0x6b, 0x20, 0xc3, 0x28, 0x20, 0x6f, 0x6b));
    files.set('/w/huge.txt', new Uint8Array(MAX_SOURCE_BYTES + 1));
    const locked = files.files.get(uriOf('/w/locked.txt'));
    assert.ok(locked);
    locked.forbidden = true;
    files.beforeRead = (uri) => {
      if (uri === uriOf('/w/gone.txt')) files.delete('/w/gone.txt');
    };
    const { corpus, named, warnings } = corpusOver(files);
    await corpus.refresh(SCOPE);
    assert.deepEqual(warnings('good.txt'), []);
    assert.deepEqual(warnings('empty.txt'), ['empty']);
    assert.deepEqual(warnings('binary.txt'), ['binary']);
    assert.deepEqual(warnings('broken.txt'), ['lossy-decoding']);
    assert.deepEqual(warnings('huge.txt'), ['too-large']);
    assert.deepEqual(warnings('gone.txt'), ['vanished']);
    assert.deepEqual(warnings('locked.txt'), ['unreadable']);
    for (const { source } of corpus.documents)
      for (const { message } of source.warnings) assert.ok(message.length > 20);
    assert.equal(named('good.txt').passages.length, 1);
  });

  it('can be stopped, and keeps what it had read', async () => {
    const { corpus, named } = corpusOver(new MemoryFiles({ '/w/a.txt': 'One.', '/w/b.txt': 'Two.' }));
    const cancellation = { cancelled: false };
    const onProgress = ({ done }: { done: number }): void => {
      cancellation.cancelled = done === 0;
    };
    await assert.rejects(corpus.refresh(SCOPE, { cancellation, onProgress }), CancelledError);
    assert.equal(named('a.txt').text, 'One.');
    assert.equal([...corpus.documents].length, 1);
  });

  it('tries a file again from a snapshot whose reading was given up, not at each refresh', async () => {
    const files = new MemoryFiles({ '/w/slow.pdf': '%PDF', '/w/a.txt': 'One.' });
    let asked = 0;
    const endless: Extractors = {
      extract: () => {
        asked++;
        const warnings = [{ code: 'too-large' as const, message: 'It took too long and was given up.' }];
        return Promise.resolve({ text: '', blocks: [], properties: {}, warnings, isBrokenOff: true });
      },
    };
    const first = corpusOver(files, endless);
    await first.corpus.refresh(SCOPE);
    await first.corpus.refresh(SCOPE);
    assert.equal(asked, 1);
    assert.deepEqual(first.warnings('slow.pdf'), ['too-large']);
    const second = corpusOver(files, endless);
    second.corpus.restore(first.corpus.sources);
    assert.deepEqual(await second.corpus.refresh(SCOPE), { read: 1, kept: 1, removed: 0 });
    assert.equal(asked, 2);
  });
});
