import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../host/paths';

const CLI = join(ROOT, 'dist/cli.js');
const SPAWN_TIMEOUT = 120_000;

const folder = mkdtempSync(join(tmpdir(), 'sourcebook-bibliography-'));

function run(...args: string[]) {
  const all = [CLI, ...args, '--corpus', 'sources'];
  const { stdout, stderr, status } = spawnSync(process.execPath, all, { cwd: folder, encoding: 'utf8' });
  return { stdout, stderr, status };
}

describe('The works on the command line', function () {
  this.timeout(SPAWN_TIMEOUT);
  before(() => {
    mkdirSync(join(folder, 'sources'));
    writeFileSync(
      join(folder, 'sources/ferry.txt'),
      '---\ntitle: The last ferry\noutlet: The Estuary Post\nauthor: [Ines Caldera]\npublished: 2024-11-14\n---\n\nThe harbour closed its gates at noon for good.\n',
    );
    writeFileSync(join(folder, 'sources/mud.txt'), '---\ntitle: Mud\n---\n\nThe mud rises by a hand.\n');
    writeFileSync(
      join(folder, 'draft.md'),
      '“The harbour closed its gates at noon for good” ([ferry.txt](sources/ferry.txt), line 8).\n',
    );
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('are listed for a draft in a style and a markup', () => {
    assert.deepEqual(run('bibliography', 'draft.md', '--style', 'mla', '--markup', 'markdown'), {
      stdout: 'Caldera, Ines. “The Last Ferry.” *The Estuary Post*, 14 Nov. 2024.\n',
      stderr: '',
      status: 0,
    });
  });

  it('are written for reference managers, all of them without a draft', () => {
    const { stdout } = run('bibliography', '--format', 'bibtex');
    assert.deepEqual(
      Array.from(stdout.matchAll(/^@(\w+)\{/gm), ([, type]) => type),
      ['article', 'misc'],
    );
    assert.doesNotMatch(stdout.slice(stdout.indexOf('@misc')), /year|month|urldate/);
    const records = JSON.parse(run('bibliography', '--format', 'csl-json').stdout) as { title: string }[];
    assert.deepEqual(
      records.map(({ title }) => title),
      ['The last ferry', 'Mud'],
    );
  });

  it('are cited in a style, by a template or by key', () => {
    const cite = (...args: string[]): string => run('cite', '--at', 'sources/ferry.txt:8', ...args).stdout;
    assert.match(cite('--style', 'apa'), /\(Caldera, 2024, para\. \d+; ferry\.txt, line 8\)/);
    assert.match(cite('--template', '{author} ({year})'), /\(Ines Caldera \(2024\); ferry\.txt, line 8\)/);
    assert.match(
      cite('--markup', 'latex', '--by-key'),
      /\\textcquote\[para\.~\d+\]\{calderaLastFerry2024-ferry-/,
    );
  });

  it('are refused with what is expected', () => {
    for (const [args, message] of [
      [['bibliography', '--style', 'vancouver'], /No style "vancouver": use one of apa, /],
      [['bibliography', '--format', 'word'], /No format "word": use one of csl-json, /],
      [['bibliography', 'missing.md'], /missing\.md could not be read/],
      [
        ['cite', '--at', 'sources/ferry.txt:8', '--template', '{whom}'],
        /--template: There is no field “\{whom\}”/,
      ],
    ] as const) {
      const { stdout, stderr, status } = run(...args);
      assert.deepEqual([stdout, status], ['', 2]);
      assert.match(stderr, message);
    }
  });
});
