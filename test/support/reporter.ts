import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import Mocha from 'mocha';
import { NO_RESULTS, RESULTS_VARIABLE, sum, type GroupedResults, type Results } from './results';

/**
 * Mocha's own `spec` output for people, and for the runner a file of counts: where the environment names one, it is
 * written when the run has ended, so that a run that breaks off leaves none.
 */
export default class Reporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    const groups = new Map<string, Results>();
    const add = (test: Mocha.Runnable, results: Partial<Results>): void => {
      const [group = ''] = test.titlePath();
      groups.set(group, sum([groups.get(group) ?? NO_RESULTS, { ...NO_RESULTS, ...results }]));
    };
    runner.on('pass', (test) => add(test, { passed: 1 }));
    runner.on('pending', (test) => add(test, { skipped: 1 }));
    runner.on('fail', (test) => add(test, { failed: 1, failures: [test.fullTitle()] }));
    runner.once('end', () => write(Object.fromEntries(groups)));
  }
}

function write(results: GroupedResults): void {
  const file = process.env[RESULTS_VARIABLE];
  if (file === undefined) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(results));
}
