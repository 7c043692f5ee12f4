import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { EDITOR_SUITE, FIXTURE, RESULTS, ROOT } from './paths';
import { follow } from '../support/follow';
import { ONLY_VARIABLE, OUTPUT_VARIABLE, RESULTS_VARIABLE } from '../support/results';

/**
 * Runs the editor suite inside a real VS Code: `editorTests.ts` in the npm-carried host, `editorTests.ts --desktop` in a
 * VS Code that `@vscode/test-electron` downloads. `--grep PATTERN` runs only the tests with such titles. The workspace is a copy of the fixture, thrown away afterwards.
 */

/** The desktop VS Code to test with: the newest stable one. */
const DESKTOP_VERSION = 'stable';

interface Executable {
  readonly path: string;
  readonly args: readonly string[];
}

/** The launcher is TypeScript, so Node is what gets started, with the launcher as its first arguments. */
const HOST: Executable = {
  path: process.execPath,
  args: ['--import', 'tsx', join(__dirname, 'launcher.ts')],
};

async function desktop(): Promise<Executable> {
  try {
    return { path: await downloadAndUnzipVSCode({ version: DESKTOP_VERSION }), args: [] };
  } catch (error) {
    throw new Error(
      'VS Code could not be downloaded (update.code.visualstudio.com must be within reach).\n' +
        '"npm run test:editor" runs the same suite with nothing but the npm registry.',
      { cause: error },
    );
  }
}

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

async function main(): Promise<void> {
  process.chdir(ROOT);
  // The signal goes to the launcher as well, which then ends: what is left to do here is to tidy up.
  process.once('SIGTERM', () => undefined);
  const executable = process.argv.includes('--desktop') ? await desktop() : HOST;
  const temporary = await mkdtemp(join(tmpdir(), 'sourcebook-editor-'));
  try {
    const workspace = join(temporary, 'workspace');
    await cp(FIXTURE, workspace, { recursive: true });
    const output = join(temporary, 'output.txt');
    const stopFollowing = follow(output, (text) => process.stdout.write(text));
    await runTests({
      vscodeExecutablePath: executable.path,
      extensionDevelopmentPath: ROOT,
      extensionTestsPath: EDITOR_SUITE,
      extensionTestsEnv: {
        [RESULTS_VARIABLE]: process.env[RESULTS_VARIABLE] ?? join(RESULTS, 'editor.json'),
        [OUTPUT_VARIABLE]: output,
        [ONLY_VARIABLE]: option('--grep'),
      },
      launchArgs: [
        ...executable.args,
        workspace,
        `--user-data-dir=${join(temporary, 'user-data')}`,
        `--extensions-dir=${join(temporary, 'extensions')}`,
      ],
    }).finally(stopFollowing);
  } finally {
    await rm(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
