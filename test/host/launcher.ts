import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { QUIET_SETTINGS } from './settings';
import { openWorkbench } from './workbench';

/**
 * Stands in for the VS Code executable that `@vscode/test-electron` starts: understands the flags its `runTests` passes,
 * runs the suite in the npm-carried host, and ends with the suite's own exit status.
 */

/** No suite should come near it; it ends a run whose extension host never answers. */
const RUN_TIMEOUT = 8 * 60_000;

interface Flags {
  readonly folder: string;
  readonly extension: string;
  readonly tests: string;
  readonly userData: string | undefined;
  readonly extensions: string | undefined;
}

function readFlags(args: readonly string[]): Flags {
  const text = { type: 'string' } as const;
  const options = {
    extensionDevelopmentPath: text,
    extensionTestsPath: text,
    'user-data-dir': text,
    'extensions-dir': text,
  };
  // The other flags of runTests are about a desktop window, and have no meaning here: strict would refuse them.
  const { values, positionals } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true });
  const value = (name: keyof typeof options): string | undefined => {
    const found = values[name];
    return typeof found === 'string' ? found : undefined;
  };
  const [folder] = positionals;
  const extension = value('extensionDevelopmentPath');
  const tests = value('extensionTestsPath');
  if (folder === undefined || extension === undefined || tests === undefined)
    throw new Error('Usage: launcher.ts FOLDER --extensionDevelopmentPath=… --extensionTestsPath=…');
  return { folder, extension, tests, userData: value('user-data-dir'), extensions: value('extensions-dir') };
}

/** Prints what the extension host logs: its arguments come as one JSON list, or as they are. */
function printLog(type: string, args: unknown): void {
  const values = Array.isArray(args) ? args : [args];
  const line = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' ');
  const stream = type === 'error' || type === 'warn' ? process.stderr : process.stdout;
  stream.write(`${line}\n`);
}

async function main(): Promise<number> {
  const { folder, extension, tests, userData, extensions } = readFlags(process.argv.slice(2));
  const suite = Promise.withResolvers<number>();
  const fail = (why: string): void => suite.reject(new Error(why));
  const prepare = async (page: Page): Promise<void> => {
    await page.exposeFunction('codeAutomationLog', printLog);
    await page.exposeFunction('codeAutomationExit', (code: number) => suite.resolve(code));
    page.on('crash', () => fail('The browser page of the VS Code host crashed.'));
  };
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const workbench = await openWorkbench({
    folder,
    extension,
    tests,
    say,
    prepare,
    settings: QUIET_SETTINGS,
    ...(userData === undefined ? {} : { userData }),
    ...(extensions === undefined ? {} : { extensions }),
  });
  void workbench.server.ended.then(() => fail('The VS Code host ended before the suite did.'));
  const timer = setTimeout(() => fail(`The suite did not end within ${RUN_TIMEOUT / 60_000} min.`), RUN_TIMEOUT);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => fail(`Stopped by ${signal}.`));
  try {
    return await suite.promise;
  } finally {
    clearTimeout(timer);
    await workbench.stop();
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
