import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installOnce } from './installOnce';
import { ROOT } from './paths';
import { run } from './run';

/** The npm package that carries VS Code's own server and web workbench, and its exact version (VS Code 1.139.1). */
const HOST_PACKAGE = 'code-server';
export const HOST_VERSION = '4.139.1';
/** What the registry publishes as the checksum of that version's archive: nothing else is accepted. */
const HOST_INTEGRITY =
  'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==';
/** VS Code 1.139 is built for this major version of Node; older ones lack what its server calls. */
const HOST_NODE_MAJOR = 24;

export interface Host {
  /** The Node binary to run `entry` with. */
  readonly node: string;
  /** `server-main.js` of VS Code's server. */
  readonly entry: string;
}

/** Finds the pinned VS Code host, or installs it from the npm registry (about 600 MB on disk, half a minute). */
export async function ensureHost(say: (line: string) => void): Promise<Host> {
  const folder = await installOnce(`${HOST_PACKAGE}-${HOST_VERSION}`, (aside) => install(aside, say));
  return { node: await hostNode(), entry: join(serverFolder(folder), 'out/server-main.js') };
}

function serverFolder(folder: string): string {
  return join(folder, 'node_modules', HOST_PACKAGE, 'lib/vscode');
}

async function install(folder: string, say: (line: string) => void): Promise<void> {
  say(`Installing the VS Code host (${HOST_PACKAGE} ${HOST_VERSION}) from the npm registry, once …`);
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true }));
  await npmInstall(folder, '--no-save', `${HOST_PACKAGE}@${HOST_VERSION}`);
  await checkIntegrity(folder);
  await npmInstall(serverFolder(folder), '--omit=dev');
  await access(join(serverFolder(folder), 'out/server-main.js'));
}

/** Install scripts stay off: the package's own would build native modules, which the extension host doesn't need. */
async function npmInstall(folder: string, ...args: string[]): Promise<void> {
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', folder];
  try {
    await run('npm', ['install', ...flags, ...args], folder);
  } catch (error) {
    throw new Error(
      `The VS Code host could not be installed: npm failed in ${folder}.\n` +
        `Is the npm registry within reach (npm ping), and is there 1 GB of free space?`,
      { cause: error },
    );
  }
}

async function checkIntegrity(folder: string): Promise<void> {
  const lock = JSON.parse(await readFile(join(folder, 'node_modules/.package-lock.json'), 'utf8')) as {
    packages?: Record<string, { integrity?: string }>;
  };
  const found = lock.packages?.[`node_modules/${HOST_PACKAGE}`]?.integrity;
  if (found !== HOST_INTEGRITY)
    throw new Error(
      `${HOST_PACKAGE} ${HOST_VERSION} has the checksum ${String(found)}, not the one pinned in installHost.ts.`,
    );
}

/** The Node that came with the `node` development dependency, else the one that runs this, where it is new enough. */
async function hostNode(): Promise<string> {
  const carried = join(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  try {
    await access(carried);
    return carried;
  } catch {
    if (Number(process.versions.node.split('.')[0]) >= HOST_NODE_MAJOR) return process.execPath;
    throw new Error(
      `The VS Code host needs Node ${HOST_NODE_MAJOR}, and ${carried} is missing.\n` +
        `Run "npm ci" with install scripts allowed, or use Node ${HOST_NODE_MAJOR} or newer.`,
    );
  }
}
