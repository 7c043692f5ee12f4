import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { discover } from '../../../src/core/corpus/discovery';
import { CancelledError, FileError } from '../../../src/core/corpus/ports';
import type { FileStore } from '../../../src/core/corpus/ports';
import type { CorpusFolder } from '../../../src/core/corpus/scope';
import { nodeFiles, uriOf as diskUriOf } from '../../../src/worker/nodeFiles';
import { MemoryFiles } from '../../support/memoryFiles';

const FORMATS = { supported: new Set(['.txt', '.md']) };

function folder(pattern: string, required = false, shownAs = ''): CorpusFolder {
  return { base: 'file:///w', pattern, shownAs, required };
}

async function found(files: FileStore, ...folders: CorpusFolder[]): Promise<string[]> {
  const { files: sources } = await discover({ folders }, files, FORMATS);
  return sources.map(({ file }) => file);
}

describe('The discovery of sources', () => {
  const files = new MemoryFiles({
    '/w/draft.md': 'draft',
    '/w/seeds/a.txt': 'a',
    '/w/seeds/deep/er/b.MD': 'b',
    '/w/seeds/picture.png': 'c',
    '/w/seeds/.hidden/c.txt': 'c',
    '/w/seeds/node_modules/d.txt': 'd',
    '/w/archive/2023/x.txt': 'x',
    '/w/archive/2024/y.txt': 'y',
    '/w/archive/2024/sub/z.md': 'z',
    '/w/odd [name]/q.txt': 'q',
  });

  it('finds supported files in a folder and all folders below, but not in hidden ones and those of tools', async () => {
    assert.deepEqual(await found(files, folder('seeds')), ['seeds/a.txt', 'seeds/deep/er/b.MD']);
  });

  it('takes globs over folders and over files', async () => {
    assert.deepEqual(await found(files, folder('archive/*4')), [
      'archive/2024/sub/z.md',
      'archive/2024/y.txt',
    ]);
    assert.deepEqual(await found(files, folder('archive/**/*.txt')), [
      'archive/2023/x.txt',
      'archive/2024/y.txt',
    ]);
  });

  it('takes a single file, and shows it under its own name', async () => {
    assert.deepEqual(await found(files, folder('seeds/a.txt')), ['seeds/a.txt']);
    assert.deepEqual(
      await found(files, {
        base: 'file:///w/seeds/a.txt',
        pattern: '.',
        shownAs: 'seeds/a.txt/',
        required: true,
      }),
      ['seeds/a.txt'],
    );
  });

  it('lists a file once, however many patterns reach it', async () => {
    assert.deepEqual(await found(files, folder('archive/2023'), folder('archive/**')), [
      'archive/2023/x.txt',
      'archive/2024/sub/z.md',
      'archive/2024/y.txt',
    ]);
  });

  it('escapes names as VS Code does, so that the identities agree', async () => {
    const { files: sources } = await discover({ folders: [folder('.')] }, files, FORMATS);
    assert.ok(sources.some(({ uri }) => uri === 'file:///w/odd%20%5Bname%5D/q.txt'));
  });

  it('warns of a folder that somebody named and that is not there, and of a pattern that matches nothing', async () => {
    const { problems } = await discover(
      { folders: [folder('sources', true), folder('x/*.txt', true)] },
      files,
      FORMATS,
    );
    assert.deepEqual(
      problems.map(({ file, warning }) => [file, warning.code]),
      [
        ['sources', 'missing-folder'],
        ['x', 'missing-folder'],
      ],
    );
  });

  it('keeps silent about a default folder that is not there', async () => {
    assert.deepEqual((await discover({ folders: [folder('sources')] }, files, FORMATS)).problems, []);
  });

  it('turns to the fallback only while there is no source', async () => {
    const fallback = [folder('archive/2023')];
    const none = await discover({ folders: [folder('sources')], fallback }, files, FORMATS);
    const some = await discover({ folders: [folder('seeds')], fallback }, files, FORMATS);
    assert.deepEqual(
      none.files.map(({ file }) => file),
      ['archive/2023/x.txt'],
    );
    assert.ok(!some.files.some(({ file }) => file.startsWith('archive')));
  });

  it('finds the sidecar of a file under either of its names', async () => {
    const withSidecars = new MemoryFiles({
      '/w/a.txt': 'a',
      '/w/a.yaml': 'x: 1',
      '/w/b.txt': 'b',
      '/w/b.txt.yml': 'x: 1',
    });
    const { files: sources } = await discover({ folders: [folder('.')] }, withSidecars, FORMATS);
    assert.deepEqual(
      sources.map(({ sidecar }) => sidecar),
      [
        { uri: 'file:///w/a.yaml', file: 'a.yaml' },
        { uri: 'file:///w/b.txt.yml', file: 'b.txt.yml' },
      ],
    );
  });

  it('says of a document in a format that is not read that it is not read', async () => {
    const withPdf = new MemoryFiles({ '/w/guide.rst': 'a', '/w/report.pdf': '%PDF', '/w/a.txt': 'a' });
    const { problems } = await discover({ folders: [folder('.')] }, withPdf, FORMATS);
    assert.deepEqual(
      problems.map(({ file, warning }) => [file, warning.code]),
      [
        ['guide.rst', 'unsupported'],
        ['report.pdf', 'unsupported'],
      ],
    );
  });

  it('passes over what a browser saves beside a page, and only that', async () => {
    const saved = new MemoryFiles({
      '/w/page.html': 'a',
      '/w/page_files/frame.html': 'b',
      '/w/court_files/ruling.html': 'c',
    });
    const formats = { supported: new Set(['.html']) };
    const { files: sources } = await discover({ folders: [folder('.')] }, saved, formats);
    assert.deepEqual(
      sources.map(({ file }) => file),
      ['court_files/ruling.html', 'page.html'],
    );
  });

  it('warns of a folder that it may not open, and finds the rest', async () => {
    const locked: FileStore = {
      stat: (uri) => files.stat(uri),
      read: (uri) => files.read(uri),
      list: (uri) =>
        uri.endsWith('/archive/2023')
          ? Promise.reject(new FileError('forbidden', uri, 'permission denied'))
          : files.list(uri),
    };
    const found = await discover({ folders: [folder('archive')] }, locked, FORMATS);
    assert.deepEqual(
      found.problems.map(({ file, warning }) => [file, warning.code]),
      [['archive/2023', 'unreadable']],
    );
    assert.equal(found.files.length, 2);
  });

  it('stops when it is cancelled', async () => {
    await assert.rejects(
      discover({ folders: [folder('.')] }, files, FORMATS, { cancelled: true }),
      CancelledError,
    );
  });
});

describe('The discovery of sources on disk', () => {
  const root = mkdtempSync(join(tmpdir(), 'sourcebook-discovery-'));
  const scope = { folders: [{ base: diskUriOf(root), pattern: '.', shownAs: '', required: true }] };
  before(() => {
    mkdirSync(join(root, 'a', 'b'), { recursive: true });
    writeFileSync(join(root, 'a', 'b', 'one.txt'), 'one');
    symlinkSync(root, join(root, 'a', 'loop'));
    symlinkSync('circle.txt', join(root, 'circle.txt'));
    symlinkSync(join(root, 'gone.txt'), join(root, 'dangling.txt'));
    symlinkSync(join(root, 'a', 'b', 'one.txt'), join(root, 'again.txt'));
  });

  it('follows links, but not in circles, and reads a file once that is reached in two ways', async () => {
    const { files, problems } = await discover(scope, nodeFiles, FORMATS);
    assert.equal(files.length, 1);
    assert.deepEqual(
      problems.map(({ file, warning }) => [file, warning.code]),
      [
        ['a/loop', 'link-loop'],
        ['circle.txt', 'link-loop'],
        ['dangling.txt', 'unreadable'],
      ],
    );
  });
});
