import { spawn, type ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { RESULTS, ROOT } from '../host/paths';
import { groupsToRunAfresh, patternOf, replaced, unsteady } from './afresh';
import { RESULTS_VARIABLE, readResults, sum, type GroupedResults, type Results } from './results';

/** How long a suite that ran out of time may take to end what it started. */
const GRACE = 10_000;
const IS_WINDOWS = process.platform === 'win32';
const MINUTE = 60_000;

/** Node and a script of the project or of a package, `node_modules/` left out where it is one. */
export interface Command {
  readonly name: string;
  readonly args: readonly string[];
  /** Milliseconds after which it is ended and counts as failed. */
  readonly timeout: number;
}

export interface Suite extends Command {
  /** Whether it drives a window, whose groups of tests are tried once more in a new window before they count as failed. */
  readonly drivesWindow?: boolean;
}

const TSX = ['--import', 'tsx'];
const MOCHA = 'node_modules/mocha/bin/mocha.js';
const TSC = 'node_modules/typescript/bin/tsc';

export const BUILD: Command = { name: 'build', args: ['esbuild.js', '--tests'], timeout: 2 * MINUTE };

/** What passes or fails as a whole: each counts as one test. */
export const CHECKS: readonly Command[] = [
  check('types of the project', TSC, '-p', '.'),
  check('types of the core alone', TSC, '-p', 'src/core'),
  check('types of the webview', TSC, '-p', 'src/webview'),
  check('types of the interface tests', TSC, '-p', 'test/ui'),
  check('lint', 'node_modules/oxlint/bin/oxlint', '--deny-warnings'),
  check('format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
];

/** What runs tests and writes results. */
export const SUITES: readonly Suite[] = [
  { name: 'unit', args: [MOCHA, '--reporter', 'test/support/reporter.ts'], timeout: 15 * MINUTE },
  { name: 'cli', args: [MOCHA, '--config', 'test/cli/.mocharc.json'], timeout: 6 * MINUTE },
  { name: 'package', args: [MOCHA, '--config', 'test/host/.mocharc.json'], timeout: 6 * MINUTE },
  { name: 'tools', args: [MOCHA, '--config', 'test/tools/.mocharc.json'], timeout: 10 * MINUTE },
  {
    name: 'editor',
    args: [...TSX, 'test/host/editorTests.ts'],
    timeout: 12 * MINUTE,
    drivesWindow: true,
  },
  {
    name: 'ui',
    args: [MOCHA, '--config', 'test/ui/.mocharc.json'],
    timeout: 40 * MINUTE,
    drivesWindow: true,
  },
];

function check(name: string, ...args: string[]): Command {
  return { name, args, timeout: 2 * MINUTE };
}

/** A suite's results, and the tests that passed in a second run only. */
export interface Outcome extends Results {
  readonly unsteady: readonly string[];
}

interface Run {
  readonly groups: GroupedResults | undefined;
  /** The exit status or signal. */
  readonly ended: string;
}

/**
 * Runs a suite, its output shown as it comes. One that wrote no results, or none of tests, counts as one failure. Of a
 * suite that drives a window, the groups in which a test failed run once more in a new window, and count as they then end.
 */
export async function runSuite(suite: Suite): Promise<Outcome> {
  const first = await runOnce(suite);
  const groups = suite.drivesWindow === true ? groupsToRunAfresh(first.groups ?? {}) : [];
  if (first.groups === undefined || groups.length === 0) return { ...resultsOf(suite, first), unsteady: [] };
  process.stdout.write(`\n=== ${suite.name}, what failed once more in a new window ===\n`);
  const second = await runOnce({ ...suite, args: [...suite.args, '--grep', patternOf(groups)] });
  if (second.groups === undefined) return { ...resultsOf(suite, first), unsteady: [] };
  const groupsNow = replaced(first.groups, second.groups);
  return {
    ...resultsOf(suite, { groups: groupsNow, ended: second.ended }),
    unsteady: unsteady(first.groups, second.groups),
  };
}

async function runOnce(suite: Command): Promise<Run> {
  const file = join(RESULTS, `${suite.name}.json`);
  await rm(file, { force: true });
  const ended = await runCommand(suite, { [RESULTS_VARIABLE]: file });
  return { groups: await readResults(file), ended };
}

function resultsOf(suite: Command, { groups, ended }: Run): Results {
  if (groups === undefined) return oneFailure(`${suite.name}: ended with ${ended} and left no results`);
  return account(suite.name, sum(Object.values(groups)), ended);
}

/**
 * What a suite that wrote `results` and ended with `ended` (an exit status or signal) counts: an end that its own
 * results don't explain is one failure more, and so is a suite in which nothing ran.
 */
export function account(name: string, results: Results, ended: string): Results {
  const ran = results.passed + results.failed + results.skipped;
  if (ran === 0) return oneFailure(`${name}: ran no test`);
  if (ended === '0' || results.failed > 0) return results;
  const failures = [...results.failures, `${name}: all tests passed, yet it ended with ${ended}`];
  return { ...results, failed: results.failed + 1, failures };
}

export function oneFailure(why: string): Results {
  return { passed: 0, failed: 1, skipped: 0, failures: [why] };
}

/** Runs a command to its end, or ends it and all it started when its time is up. Resolves to its exit status or signal, in words where it ran out of time. */
export function runCommand(command: Command, env: NodeJS.ProcessEnv = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command.args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      // A group of its own, so that all it started can be ended with it.
      detached: !IS_WINDOWS,
    });
    const interrupt = (): void => signal(child, 'SIGTERM');
    process.once('SIGINT', interrupt);
    let isLate = false;
    const timers = [
      setTimeout(() => {
        isLate = true;
        signal(child, 'SIGTERM');
      }, command.timeout),
      setTimeout(() => signal(child, 'SIGKILL'), command.timeout + GRACE),
    ];
    const settle = (): void => {
      process.off('SIGINT', interrupt);
      timers.forEach(clearTimeout);
    };
    child.once('error', (error) => {
      settle();
      reject(error);
    });
    child.once('exit', (code, by) => {
      settle();
      resolve(isLate ? `its time up (${command.timeout / 1000} s)` : String(code ?? by));
    });
  });
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined || IS_WINDOWS) child.kill(name);
  else process.kill(-child.pid, name);
}
