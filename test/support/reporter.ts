import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import Mocha from 'mocha';
import { RESULTS_VARIABLE, type Results } from './results';

/**
 * Mocha's own `spec` output for people, and for the runner a file of counts: where the environment names one, it is
 * written when the run has ended, so that a run that breaks off leaves none.
 */
export default class Reporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    const failures: string[] = [];
    let passed = 0;
    let skipped = 0;
    runner.on('pass', () => (passed += 1));
    runner.on('pending', () => (skipped += 1));
    runner.on('fail', (test) => failures.push(test.fullTitle()));
    runner.once('end', () => write({ passed, failed: failures.length, skipped, failures }));
  }
}

function write(results: Results): void {
  const file = process.env[RESULTS_VARIABLE];
  if (file === undefined) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(results));
}
