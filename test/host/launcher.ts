import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { RESULTS } from './paths';
import { QUIET_SETTINGS } from './settings';
import { openWorkbench } from './workbench';

/**
 * Stands in for the VS Code executable that `@vscode/test-electron` starts: understands the flags its `runTests` passes,
 * runs the suite in the npm-carried host, and ends with the suite's own exit status.
 */

/** In minutes. No suite should come near it; it ends a run whose extension host never answers. `--patience` sets another. */
const PATIENCE = 4;
const HOST_LOG = join(RESULTS, 'editor-host.log');

interface Flags {
  readonly folder: string;
  readonly extension: string;
  readonly tests: string;
  readonly port: number;
  readonly userData: string | undefined;
  readonly extensions: string | undefined;
  /** In minutes. */
  readonly patience: number;
}

function readFlags(args: readonly string[]): Flags {
  const text = { type: 'string' } as const;
  const options = {
    extensionDevelopmentPath: text,
    extensionTestsPath: text,
    port: text,
    'user-data-dir': text,
    'extensions-dir': text,
    patience: text,
  };
  // The other flags of runTests are about a desktop window, and have no meaning here: strict would refuse them.
  const { values, positionals } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
  });
  const value = (name: keyof typeof options): string | undefined => {
    const found = values[name];
    return typeof found === 'string' ? found : undefined;
  };
  const [folder] = positionals;
  const extension = value('extensionDevelopmentPath');
  const tests = value('extensionTestsPath');
  if (folder === undefined || extension === undefined || tests === undefined)
    throw new Error('Usage: launcher.ts FOLDER --extensionDevelopmentPath=… --extensionTestsPath=…');
  return {
    folder,
    extension,
    tests,
    port: Number(value('port') ?? 0),
    userData: value('user-data-dir'),
    extensions: value('extensions-dir'),
    patience: Number(value('patience') ?? PATIENCE),
  };
}

/** What the workbench and the extension host log goes to a file: it is long, and of use only when something broke. */
function openLog(): (type: string, args: unknown) => void {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(HOST_LOG, '');
  return (type, args) => {
    const values = Array.isArray(args) ? args : [args];
    const line = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' ');
    appendFileSync(HOST_LOG, `[${type}] ${line}\n`);
  };
}

/** How the suite ends: with the exit code of its `run()`, or with a reason why it can't. */
class Outcome {
  readonly promise: Promise<number>;
  exit: (code: number) => void = () => undefined;
  fail: (why: string) => void = () => undefined;

  constructor() {
    this.promise = new Promise((resolve, reject) => {
      this.exit = resolve;
      this.fail = (why) => reject(new Error(why));
    });
    // It may fail while the workbench is still opening and nobody waits for it yet.
    this.promise.catch(() => undefined);
  }
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function main(): Promise<number> {
  const flags = readFlags(process.argv.slice(2));
  const outcome = new Outcome();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => outcome.fail(`Stopped by ${signal}.`));
  const prepare = async (page: Page): Promise<void> => {
    await page.exposeFunction('codeAutomationLog', openLog());
    await page.exposeFunction('codeAutomationExit', outcome.exit);
    page.on('crash', () => outcome.fail('The browser page of the VS Code host crashed.'));
  };
  const workbench = await openWorkbench({
    ...flags,
    development: true,
    say,
    prepare,
    settings: QUIET_SETTINGS,
  });
  void workbench.server.ended.then(() => outcome.fail('The VS Code host ended before the suite did.'));
  const tooLong = `The suite did not end within ${flags.patience} min.`;
  const timer = setTimeout(() => outcome.fail(tooLong), flags.patience * 60_000);
  try {
    return await outcome.promise;
  } finally {
    clearTimeout(timer);
    await workbench.stop();
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${message}\nThe host's own log: ${HOST_LOG}\n`);
    process.exit(1);
  },
);
