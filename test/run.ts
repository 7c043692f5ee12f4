import { mkdir } from 'node:fs/promises';
import { RESULTS, ROOT } from './host/paths';
import { sum, type Results } from './support/results';
import { BUILD, CHECKS, oneFailure, runCommand, runSuite, SUITES, type Command } from './support/suites';

/**
 * `npm test [-- NAME…]`: builds, checks types, lint and format, then runs every suite (or those named: `checks`, `unit`,
 * `cli`, `package`, `tools`, `editor`, `ui`). The last line is the sum over all of them; the exit status is 1 where anything failed.
 */

/** Suites that run the build, and would run an old one where it failed. */
const NEEDS_BUILD = new Set(['cli', 'package', 'editor', 'ui']);

async function main(): Promise<Results> {
  process.chdir(ROOT);
  await mkdir(RESULTS, { recursive: true });
  const wanted = new Set(process.argv.slice(2));
  const isWanted = (name: string): boolean => wanted.size === 0 || wanted.has(name);
  const unknown = [...wanted].filter(
    (name) => name !== 'checks' && SUITES.every((suite) => suite.name !== name),
  );
  if (unknown.length > 0) throw new Error(`There is no suite "${unknown.join('", "')}".`);
  const byName = new Map<string, Results>();
  const unsteady: string[] = [];
  const built = await runChecks([BUILD]);
  byName.set('build', built);
  if (isWanted('checks')) byName.set('checks', await runChecks(CHECKS));
  for (const suite of SUITES.filter(({ name }) => isWanted(name))) {
    say(`\n=== ${suite.name} ===`);
    const isStale = built.failed > 0 && NEEDS_BUILD.has(suite.name);
    if (isStale) byName.set(suite.name, oneFailure(`${suite.name}: not run, the build failed`));
    else {
      const outcome = await runSuite(suite);
      byName.set(suite.name, outcome);
      unsteady.push(...outcome.unsteady);
    }
  }
  say('\n=== summary ===');
  for (const [name, results] of byName) say(`${name.padEnd(8)} ${inWords(results)}`);
  const total = sum([...byName.values()]);
  for (const title of unsteady) say(`passed in a second window only: ${title}`);
  for (const failure of total.failures) say(`failed: ${failure}`);
  return total;
}

async function runChecks(checks: readonly Command[]): Promise<Results> {
  let passed = 0;
  const failures: string[] = [];
  for (const check of checks) {
    say(`\n=== ${check.name} ===`);
    if ((await runCommand(check)) === '0') passed += 1;
    else failures.push(check.name);
  }
  return { passed, failed: failures.length, skipped: 0, failures };
}

function inWords({ passed, failed, skipped }: Results): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().then(
  (total) => {
    say(inWords(total));
    process.exitCode = total.failed > 0 ? 1 : 0;
  },
  (error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    say(inWords(oneFailure('')));
    process.exitCode = 1;
  },
);
