import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../host/paths';

const CLI = join(ROOT, 'dist/cli.js');

describe('Decisions about names on the command line', function () {
  this.timeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), 'sourcebook-names-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  function names(...args: string[]): { listed: string[]; stderr: string; status: number | null } {
    const call = [CLI, 'names', '--corpus', 'texts', '--json', ...args];
    const { stdout, stderr, status } = spawnSync(process.execPath, call, { cwd: folder, encoding: 'utf8' });
    const listed = stdout === '' ? [] : (JSON.parse(stdout) as { name: string }[]);
    return { listed: listed.map(({ name }) => name), stderr, status };
  }

  it('are applied from a file, and what is wrong in it is named by line and column', () => {
    mkdirSync(join(folder, 'texts'));
    writeFileSync(
      join(folder, 'texts', 'a.txt'),
      'The mayor of Bergen met Anna Lind in Oslo. Anna Lind left Oslo.\n',
    );
    writeFileSync(
      join(folder, 'n.yaml'),
      'rename:\n  Oslo: Christiania\nhide:\n  - Anna Lind\nkind:\n  Bergen: town\n',
    );
    assert.ok(['Oslo', 'Anna Lind'].every((name) => names().listed.includes(name)));
    const { listed, stderr, status } = names('--names', 'n.yaml');
    assert.equal(status, 0);
    assert.ok(listed.includes('Christiania') && !listed.includes('Anna Lind') && !listed.includes('Oslo'));
    assert.match(stderr, /n\.yaml:6:11: error: “town” is no kind/);
  });

  it('must be there', () => {
    const { stderr, status } = names('--names', 'missing.yaml');
    assert.equal(status, 2);
    assert.match(stderr, /decisions about names could not be read/);
  });
});
