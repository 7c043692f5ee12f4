import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../../../src/cli/check';
import { UsageError, readOptions } from '../../../src/cli/options';
import type { Sourcebook } from '../../../src/core/api';
import { readTexts } from '../../support/memorySourcebook';
import { readGolden } from './support';

describe('The command check', () => {
  let folder: string;
  let sourcebook: Sourcebook;
  const complaints: string[] = [];

  before(async () => {
    sourcebook = await readGolden();
    folder = mkdtempSync(join(tmpdir(), 'sourcebook-'));
    writeFileSync(
      join(folder, 'good.md'),
      'She called it “dull”.\n\n“Nobody asked us. We were told in March.”\n',
    );
    writeFileSync(join(folder, 'bad.tex'), 'She said \\enquote{the work is dull, cheap and necessary}.\n');
  });
  after(() => rmSync(folder, { recursive: true }));
  beforeEach(() => void (complaints.length = 0));

  function run(...args: string[]) {
    const options = readOptions(['check', ...args, '--corpus', '.']);
    assert.ok(options);
    return check(sourcebook, options, (message) => complaints.push(message));
  }

  it('ends with 0 where all is grounded or not checked, with 1 where something is not', () => {
    assert.equal(run(join(folder, 'good.md')).status, 0);
    assert.equal(run(join(folder, 'good.md'), join(folder, 'bad.tex')).status, 1);
  });

  it('gives one JSON list of all drafts, absent sources as null', () => {
    const path = join(folder, 'bad.tex');
    const records = JSON.parse(run(path, '--json').output);
    assert.deepEqual(records, [
      {
        draft: path,
        line: 1,
        start: 18,
        end: 55,
        quote: 'the work is dull, cheap and necessary',
        status: 'altered',
        source: { file: 'harbour.txt', startLine: 13, endLine: 13, date: '2024-05-03' },
        detail: '“cheap” is “expensive” in the source.',
      },
    ]);
  });

  it('says what is wrong with a draft in words', () => {
    run(join(folder, 'missing.md'), folder);
    assert.deepEqual(complaints, [
      `${join(folder, 'missing.md')} could not be read: there is no such file.`,
      `${folder} could not be read: it is a folder. Name the drafts in it, as in drafts/*.md.`,
    ]);
  });

  it('ends with 2 and says so where there is no source to check against', async () => {
    const options = readOptions(['check', join(folder, 'bad.tex'), '--corpus', 'misspelt']);
    assert.ok(options);
    const { status } = check(await readTexts({}), options, (message) => complaints.push(message));
    assert.deepEqual([status, complaints], [2, ['There is no source to check against in misspelt.']]);
  });

  it('ends with 2 where a draft cannot be read, names it, and checks the others', () => {
    const missing = join(folder, 'missing.md');
    const { status, output } = run(missing, join(folder, 'bad.tex'), '--json');
    assert.equal(status, 2);
    assert.equal(JSON.parse(output).length, 1);
    assert.equal(complaints.length, 1);
    assert.ok(complaints[0]?.includes(missing));
  });

  it('wants a draft', () => {
    assert.throws(() => run(), UsageError);
  });

  it('shows a table to people, with the sum at its end', () => {
    const { output } = run(join(folder, 'good.md'), join(folder, 'bad.tex'));
    assert.match(
      output,
      /bad\.tex:1 {2}altered +“the work is dull, cheap and necessary”\n {2}“cheap” is “expensive” in the source\./,
    );
    assert.match(output, /\n2 grounded, 1 altered\n$/);
  });

  it('writes SARIF with a result, a rule and a region for what is not grounded', () => {
    const log = JSON.parse(run(join(folder, 'good.md'), join(folder, 'bad.tex'), '--sarif').output);
    assert.equal(log.version, '2.1.0');
    const [{ tool, results }] = log.runs;
    assert.equal(results.length, 1);
    const [result] = results;
    assert.equal(tool.driver.rules[result.ruleIndex].id, result.ruleId);
    assert.equal(result.level, 'error');
    assert.deepEqual(result.locations[0].physicalLocation.region, {
      startLine: 1,
      startColumn: 19,
      endLine: 1,
      endColumn: 56,
      charOffset: 18,
      charLength: 37,
    });
  });
});
