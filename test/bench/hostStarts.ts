import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { BENCH_FOLDER, ROOT } from '../host/paths';
import { BRIEFLY_VARIABLE, MEASURES_VARIABLE, PEER, WATCHER } from './host/measures';
import type { HostMeasures } from './host/measures';

/** Minutes that a start may take where other programs have the processors. */
const PATIENCE = 15;

/** One start of VS Code. Starts on the same folder share its user data, so that the second has the saved index. */
export interface Start {
  readonly title: string;
  readonly workspace: string;
  readonly withExtension: boolean;
  /** Only its activation and its start are measured. */
  readonly briefly?: boolean;
}

/** Starts VS Code once for each, one after the other, and gives what was measured inside. */
export async function measureStarts(temporary: string, starts: readonly Start[]): Promise<HostMeasures[]> {
  const extensions = join(temporary, 'extensions');
  const watcher = await install(WATCHER, '*', 'watcher.js', extensions);
  await install(PEER, 'onStartupFinished', 'peer.js', extensions);
  // VS Code keeps what it stores for a folder by the address of its server too.
  const port = await freePort();
  const all: HostMeasures[] = [];
  for (const start of starts) {
    const measures = join(temporary, 'measures.json');
    await runTests({
      vscodeExecutablePath: process.execPath,
      extensionDevelopmentPath: start.withExtension ? ROOT : watcher,
      extensionTestsPath: join(BENCH_FOLDER, 'index.js'),
      extensionTestsEnv: {
        [MEASURES_VARIABLE]: measures,
        ...(start.briefly === true && { [BRIEFLY_VARIABLE]: 'true' }),
      },
      launchArgs: [
        '--import',
        'tsx',
        join(ROOT, 'test/host/launcher.ts'),
        start.workspace,
        `--port=${port}`,
        `--user-data-dir=${start.workspace}-user-data`,
        `--extensions-dir=${extensions}`,
        `--patience=${PATIENCE}`,
      ],
    });
    all.push(JSON.parse(await readFile(measures, 'utf8')) as HostMeasures);
  }
  return all;
}

/** Puts an extension among those that this VS Code has installed, and gives its folder. */
async function install(
  identity: typeof WATCHER | typeof PEER,
  activationEvent: string,
  code: string,
  extensions: string,
): Promise<string> {
  const folder = join(extensions, `${identity.publisher}.${identity.name}-${identity.version}`);
  await mkdir(folder, { recursive: true });
  const manifest = {
    ...identity,
    engines: { vscode: '^1.90.0' },
    main: 'main.js',
    activationEvents: [activationEvent],
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await cp(join(BENCH_FOLDER, code), join(folder, 'main.js'));
  return folder;
}

/** A port that nothing listens on at this moment. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('There is no free port.'));
        else resolve(address.port);
      });
    });
  });
}
