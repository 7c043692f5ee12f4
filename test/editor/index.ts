import { appendFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';
import Reporter from '../support/reporter';
import { ONLY_VARIABLE, OUTPUT_VARIABLE } from '../support/results';

/** A first call may wait for the index of the corpus. */
const TEST_TIMEOUT = 30_000;

/** The entry VS Code calls inside its extension host: runs every bundled `*.test.js` beside it, rejects when one fails. */
export async function run(): Promise<void> {
  process.setSourceMapsEnabled(true);
  writeOutputToFile();
  const grep = process.env[ONLY_VARIABLE];
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: TEST_TIMEOUT, reporter: Reporter, grep });
  const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.test.js')).toSorted())
    mocha.addFile(join(__dirname, file));
  const failures = await new Promise<number>((resolve) => {
    mocha.run(resolve);
  });
  if (failures > 0) throw new Error(`${failures} of the editor tests failed.`);
}

/** The console of an extension host is shared with all of VS Code, so the report goes where the runner looks for it. */
function writeOutputToFile(): void {
  const file = process.env[OUTPUT_VARIABLE];
  if (file === undefined) return;
  writeFileSync(file, '');
  Mocha.reporters.Base.consoleLog = (...args: unknown[]) => appendFileSync(file, `${format(...args)}\n`);
}
