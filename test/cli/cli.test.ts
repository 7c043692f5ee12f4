import { strict as assert } from 'node:assert';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../host/paths';
import { column, writePdf } from '../support/pdfWriter';

const CLI = join(ROOT, 'dist/cli.js');
const SPAWN_TIMEOUT = 60_000;

const folder = mkdtempSync(join(tmpdir(), 'sourcebook-cli-'));

function run(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: folder,
    encoding: 'utf8',
    timeout: SPAWN_TIMEOUT,
  });
  return { stdout, stderr, status };
}

function json(...args: string[]): Record<string, unknown>[] {
  const { stdout, status, stderr } = run(...args, '--corpus', 'seeds', '--json');
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout) as Record<string, unknown>[];
}

describe('The command line', function () {
  this.timeout(SPAWN_TIMEOUT);
  before(() => {
    cpSync(join(ROOT, 'seeds'), join(folder, 'seeds'), { recursive: true });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('lists the sources with their fields, absent ones as null, and the evidence as slices of lines', () => {
    const sources = json('sources');
    assert.deepEqual(
      sources.map(({ file, issued, precision }) => [file, issued, precision]),
      readdirSync(join(ROOT, 'seeds')).map((name, i) => [
        `seeds/${name}`,
        ['2022-12-01', '2025-03-12', null, '2024-11-14'][i],
        i === 2 ? null : 'day',
      ]),
    );
    for (const { file, evidence } of sources) {
      const lines = readFileSync(join(folder, String(file)), 'utf8').split('\n');
      for (const { line, text } of evidence as { line: number; text: string }[])
        assert.ok(lines[line - 1]?.includes(text));
    }
  });

  it('counts in words that fit the number', () => {
    mkdirSync(join(folder, 'one'));
    writeFileSync(join(folder, 'one/note.txt'), 'Marta Lindqvist opened the new pier in Lisbon.\n');
    assert.match(run('sources', '--corpus', 'one').stdout, / · 1 passage\n/);
    assert.match(run('names', '--corpus', 'one').stdout, /^Marta Lindqvist: person, 1 mention in 1 source$/m);
  });

  it('lists the passages of a file as exact slices with their lines', () => {
    const [source = ''] = readdirSync(join(folder, 'seeds'));
    const text = readFileSync(join(folder, 'seeds', source), 'utf8');
    for (const passage of json('passages', join('seeds', source))) {
      const { file, start, end, startLine } = passage as {
        file: string;
        start: number;
        end: number;
        startLine: number;
      };
      assert.equal(file, `seeds/${source}`);
      assert.equal(passage['text'], text.slice(start, end));
      assert.equal(text.slice(0, start).split('\n').length, startLine);
    }
  });

  it('lists names and quotations with mentions that are exact slices', () => {
    const slices = [
      ...json('names').flatMap(({ mentions }) => mentions as Record<string, unknown>[]),
      ...json('quotes'),
    ];
    assert.ok(slices.length > 400);
    for (const { file, start, end, text } of slices) {
      assert.equal(readFileSync(join(folder, String(file)), 'utf8').slice(Number(start), Number(end)), text);
    }
  });

  it('searches, and gives an empty list and status 0 where nothing answers', () => {
    const [hit] = json('search', 'prisoner swap', '--limit', '1');
    assert.ok(hit);
    for (const [start, end] of hit['marks'] as [number, number][]) {
      assert.match(String(hit['text']).slice(start, end), /prison|swap/i);
    }
    assert.deepEqual(json('search', 'Sikorski'), []);
    assert.deepEqual(json('search', '"unclosed date:'), []);
  });

  it('cites lines in a markup, the text alone or with its record', () => {
    const [first, second] = readdirSync(join(folder, 'seeds'));
    const at = `seeds/${second}:20`;
    const { stdout } = run('cite', '--at', at, '--markup', 'markdown', '--corpus', 'seeds');
    assert.match(stdout, /\[\^[^\]]+\]\n\n\[\^[^\]]+\]: .*12 March 2025, line 20/);
    const [citation] = json('cite', '--at', `seeds/${first}:90`, '--markup', 'html');
    assert.ok(JSON.stringify(citation?.['record']).includes(String(first)));
  });

  it('names bad input in the list and reads the rest', () => {
    const bad = join(folder, 'bad');
    mkdirSync(bad);
    writeFileSync(join(bad, 'good.txt'), 'The mayor resigned on Tuesday.');
    writeFileSync(join(bad, 'empty.txt'), '');
    writeFileSync(
      join(bad, 'picture.txt'),
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    );
    symlinkSync('.', join(bad, 'loop'));
    const { stdout, status } = run('sources', '--corpus', 'bad', '--corpus', 'missing', '--json');
    assert.equal(status, 0);
    const rows = JSON.parse(stdout) as { file: string; passages: number; warnings: string[] }[];
    assert.deepEqual(
      rows.map(({ file, warnings }) => [file, warnings.length]),
      [
        ['bad/empty.txt', 1],
        ['bad/good.txt', 0],
        ['bad/loop', 1],
        ['bad/picture.txt', 1],
        ['missing', 1],
      ],
    );
  });

  it('reads a PDF, and cites it by its page', () => {
    const kept = join(folder, 'pdf');
    mkdirSync(kept);
    const words = 'Nobody had walked the weir at Altmark since the spring tide.';
    const pages = [column(['The weirs were built in stone.'], 72, 100), column([words], 72, 100)];
    writeFileSync(join(kept, 'weir.pdf'), writePdf(pages));
    const [, found] = JSON.parse(
      run('passages', 'pdf/weir.pdf', '--corpus', 'pdf', '--json').stdout,
    ) as Record<string, unknown>[];
    assert.equal(found?.['text'], words);
    assert.equal(found?.['page'], '2');
    const at = `pdf/weir.pdf:${String(found?.['startLine'])}`;
    const { stdout } = run('cite', '--at', at, '--corpus', 'pdf');
    assert.equal(stdout, `“${words}” (n.d.; weir.pdf, p. 2)\n`);
  });

  it('keeps the index between runs, and reads what changed', () => {
    const kept = join(folder, 'kept');
    mkdirSync(kept);
    writeFileSync(join(kept, 'a.txt'), 'The mayor resigned.');
    const search = (query: string): unknown[] =>
      JSON.parse(run('search', query, '--corpus', 'kept', '--cache', 'cache', '--json').stdout) as unknown[];
    assert.equal(search('mayor').length, 1);
    assert.equal(readdirSync(join(folder, 'cache')).length, 1);
    writeFileSync(join(kept, 'a.txt'), 'The bishop resigned.');
    assert.equal(search('mayor').length, 0);
    assert.equal(search('bishop').length, 1);
  });

  it('answers where the folder of the index cannot be made, and says so', () => {
    writeFileSync(join(folder, 'file'), '');
    const places = ['file', 'file/below', ...(process.platform === 'linux' ? ['/proc/nope'] : [])];
    for (const cache of places) {
      const { stderr, stdout, status } = run('sources', '--corpus', 'seeds', '--cache', cache);
      assert.equal(status, 0, cache);
      assert.match(stdout, /passages/);
      assert.match(stderr, /The index could not be saved/);
    }
  });

  it('says what is wrong with a call, on standard error, with status 2', () => {
    for (const [args, message] of [
      [[], /command is missing/],
      [['frobnicate', '--corpus', 'seeds'], /No command "frobnicate"/],
      [['sources'], /--corpus/],
      [['cite', '--at', 'x', '--corpus', 'seeds'], /FILE:LINE/],
      [['cite', '--at', 'x:1', '--markup', 'word', '--corpus', 'seeds'], /No markup "word"/],
      [['search', 'x', '--limit', 'many', '--corpus', 'seeds'], /--limit/],
      [['check', 'x.md', '--json', '--sarif', '--corpus', 'seeds'], /--json and --sarif/],
      [['search', 'x', '--sarif', '--corpus', 'seeds'], /--sarif is for check/],
      [['sources', 'more', '--corpus', 'seeds'], /sources takes no "more"/],
    ] as const) {
      const { stdout, stderr, status } = run(...args);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, message);
    }
  });

  it('says that a folder of sources is missing', () => {
    const { stdout, stderr, status } = run('search', 'ferry', '--corpus', 'nowhere');
    assert.deepEqual([stdout, status], ['', 0]);
    assert.match(stderr, /nowhere: This folder does not exist/);
  });

  it('holds a draft that lies among the sources against the others alone', () => {
    mkdirSync(join(folder, 'mixed'));
    writeFileSync(
      join(folder, 'mixed/draft.md'),
      'She said: “Nobody on the island had heard of the plan.”\n',
    );
    assert.equal(run('check', 'mixed/draft.md', '--corpus', 'mixed', '--corpus', 'seeds').status, 1);
    writeFileSync(
      join(folder, 'mixed/source.txt'),
      '“Nobody on the island had heard of the plan,” she said.\n',
    );
    const { stdout, status } = run('check', 'mixed/draft.md', '--corpus', 'mixed');
    assert.match(stdout, /mixed\/source\.txt:1/);
    assert.equal(status, 0);
  });

  it('names the source in SARIF by its path in the repository', () => {
    mkdirSync(join(folder, 'a b'));
    writeFileSync(
      join(folder, 'a b/ä #1.txt'),
      '“The ferry sails at nine from the old landing,” she said.\n',
    );
    writeFileSync(join(folder, 'draft.md'), '“The ferry sails at ten from the old landing,” she said.\n');
    const { stdout, status } = run('check', 'draft.md', '--corpus', 'a b', '--sarif');
    assert.equal(status, 1);
    assert.match(stdout, /"uri": "a%20b\/%C3%A4%20%231\.txt"/);
  });

  it('ends quietly where its reader goes away', async () => {
    const child = spawn(process.execPath, [CLI, 'names', '--json', '--corpus', 'seeds'], {
      cwd: folder,
    });
    child.stdout.destroy();
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => (complaint += String(chunk)));
    const [status] = (await once(child, 'close')) as [number | null];
    assert.deepEqual([complaint, status], ['', 0]);
  });

  it('explains itself', () => {
    const { stdout, status } = run('--help');
    assert.equal(status, 0);
    for (const option of ['--corpus', '--json', '--limit', '--at', '--markup', '--cache'])
      assert.ok(stdout.includes(option));
  });
});
