import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureHost } from './installHost';

/** Starting takes about 2 s on two cores; a machine under load may need many times that. */
const START_TIMEOUT = 60_000;
/** How long the server may take to end by itself before it is ended. */
const STOP_TIMEOUT = 5_000;
/** Characters of the server's output kept for an error message. */
const OUTPUT_KEPT = 20_000;
const LISTENING = /Extension host agent listening on (\d+)/;
const TAKEN = /EADDRINUSE[^\n]*:(\d+)/;

export interface ServerOptions {
  /** Any free port where absent. */
  readonly port?: number;
  /** A fresh temporary folder, removed at the end, where absent. */
  readonly userData?: string | undefined;
  readonly extensions?: string | undefined;
  /** The folder of an extension that this VS Code shall have installed. */
  readonly installed?: string | undefined;
  /** Obey the keys of an address that load an extension under development and run its tests; VS Code then shows no messages. */
  readonly development?: boolean;
  /** Settings of this VS Code, by their names. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly say: (line: string) => void;
}

export interface Server {
  readonly port: number;
  /** The folder with this VS Code's settings and state. */
  readonly userData: string;
  /** Resolves when the server has ended, whoever ended it. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** Starts VS Code's server on this machine's own address, for this user alone. Rejects when it doesn't come up. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const host = await ensureHost(options.say);
  const temporary = await mkdtemp(join(tmpdir(), 'sourcebook-host-'));
  const userData = options.userData ?? join(temporary, 'user-data');
  await writeSettings(userData, options.settings ?? {});
  const extensions = options.extensions ?? join(temporary, 'extensions');
  if (options.installed !== undefined) await link(options.installed, extensions);
  const driver = options.development === true ? ['--enable-smoke-test-driver'] : [];
  const child = spawn(host.node, [host.entry, ...driver, ...flags(options.port ?? 0, userData, extensions)], {
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async (): Promise<void> => {
    await end(child, ended);
    await rm(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    return { port: await listeningPort(child), userData, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The settings file of the machine the server runs on, which the workbench reads as it does the user's own. */
export async function writeSettings(
  userData: string,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> {
  const folder = join(userData, 'Machine');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'settings.json'), JSON.stringify(settings, undefined, 2));
}

/** Installs an extension by a link, under the name VS Code gives to an installed extension's folder. */
async function link(extension: string, extensions: string): Promise<void> {
  const manifest: unknown = JSON.parse(await readFile(join(extension, 'package.json'), 'utf8'));
  const { publisher, name, version } = manifest as Record<'publisher' | 'name' | 'version', string>;
  await mkdir(extensions, { recursive: true });
  await symlink(extension, join(extensions, `${publisher}.${name}-${version}`), 'junction');
}

function flags(port: number, userData: string, extensions: string): string[] {
  return [
    '--host=127.0.0.1',
    `--port=${port}`,
    '--without-connection-token',
    '--accept-server-license-terms',
    '--disable-workspace-trust',
    '--disable-telemetry',
    `--user-data-dir=${userData}`,
    `--extensions-dir=${extensions}`,
  ];
}

/** What a VS Code terminal or an npm script sets must not steer this VS Code. */
function environment(): NodeJS.ProcessEnv {
  const foreign = /^(?:VSCODE_|ELECTRON_|npm_)/;
  const kept = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  return Object.fromEntries(kept.filter(([name]) => name !== 'NODE_OPTIONS'));
}

function listeningPort(child: ChildProcess): Promise<number> {
  let output = '';
  let timer: NodeJS.Timeout | undefined;
  const port = new Promise<number>((resolve, reject) => {
    const fail = (why: string): void =>
      reject(new Error(`The VS Code host ${why}. It said:\n${output.trim()}`));
    const listen = (chunk: Buffer): void => {
      output = (output + chunk.toString()).slice(-OUTPUT_KEPT);
      const taken = TAKEN.exec(output)?.[1];
      if (taken !== undefined)
        reject(new Error(`Port ${taken} is taken by another program: choose another one.`));
      const found = LISTENING.exec(output)?.[1];
      if (found !== undefined) resolve(Number(found));
    };
    timer = setTimeout(() => fail(`did not start within ${START_TIMEOUT / 1000} s`), START_TIMEOUT);
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('error', (error) => fail(`could not be started (${error.message})`));
    child.once('close', (code) => fail(`ended at once with ${String(code)}`));
  });
  return port.finally(() => clearTimeout(timer));
}

async function end(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT);
  await ended;
  clearTimeout(timer);
}
