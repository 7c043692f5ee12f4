import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { BENCH_FOLDER, ROOT } from '../host/paths';
import { MEASURES_VARIABLE, WATCHER } from './host/measures';
import type { HostMeasures } from './host/measures';

/** One start of VS Code. Starts on the same folder share its user data, so that the second has the saved index. */
export interface Start {
  readonly title: string;
  readonly workspace: string;
  readonly withExtension: boolean;
}

/** Starts VS Code once for each, one after the other, and gives what was measured inside. */
export async function measureStarts(temporary: string, starts: readonly Start[]): Promise<HostMeasures[]> {
  const extensions = join(temporary, 'extensions');
  const watcher = await installWatcher(extensions);
  // VS Code keeps what it stores for a folder by the address of its server too.
  const port = await freePort();
  const all: HostMeasures[] = [];
  for (const start of starts) {
    const measures = join(temporary, 'measures.json');
    await runTests({
      vscodeExecutablePath: process.execPath,
      extensionDevelopmentPath: start.withExtension ? ROOT : watcher,
      extensionTestsPath: join(BENCH_FOLDER, 'index.js'),
      extensionTestsEnv: { [MEASURES_VARIABLE]: measures },
      launchArgs: [
        '--import',
        'tsx',
        join(ROOT, 'test/host/launcher.ts'),
        start.workspace,
        `--port=${port}`,
        `--user-data-dir=${start.workspace}-user-data`,
        `--extensions-dir=${extensions}`,
      ],
    });
    all.push(JSON.parse(await readFile(measures, 'utf8')) as HostMeasures);
  }
  return all;
}

/** Puts the extension that watches the thread among those that this VS Code has installed, and gives its folder. */
async function installWatcher(extensions: string): Promise<string> {
  const version = '1.0.0';
  const folder = join(extensions, `${WATCHER.publisher}.${WATCHER.name}-${version}`);
  await mkdir(folder, { recursive: true });
  const manifest = {
    ...WATCHER,
    version,
    engines: { vscode: '^1.90.0' },
    main: 'watcher.js',
    activationEvents: ['*'],
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await cp(join(BENCH_FOLDER, 'watcher.js'), join(folder, 'watcher.js'));
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
