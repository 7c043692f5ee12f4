import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { workbenchAddress } from './address';
import { ROOT } from './paths';
import { run } from './run';
import { SAMPLE_DRAFT, sampleWorkspace } from './sample';
import { startServer } from './server';
import { QUIET_SETTINGS } from './settings';

const USAGE = `npm start [-- OPTION…]: builds Sourcebook and opens it in VS Code with a sample workspace.

It uses the "code" command where there is one, else a VS Code that comes through npm and runs in the browser.
  --web        the one in the browser, also where there is a "code" command
  --no-open    print the address and open nothing
  --port N     the port of that address (any free one without it)
  --help       this text
`;
const IS_WINDOWS = process.platform === 'win32';

interface Options {
  readonly web: boolean;
  readonly open: boolean;
  readonly port: number;
}

function readOptions(): Options | undefined {
  const { values } = parseArgs({
    allowNegative: true,
    options: {
      web: { type: 'boolean', default: false },
      open: { type: 'boolean', default: true },
      port: { type: 'string', default: '0' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port ${values.port} is not a port.`);
  // A port or "open nothing" is about the address in a browser, so it asks for that.
  return { web: values.web || !values.open || port > 0, open: values.open, port };
}

async function main(): Promise<void> {
  const options = readOptions();
  if (options === undefined) return say(USAGE);
  await run(process.execPath, ['esbuild.js'], ROOT);
  const folder = await sampleWorkspace();
  if (!options.web && (await openDesktop(folder))) return say(`Opened ${folder} in VS Code.`);
  await serve(folder, options);
}

/** Whether a desktop VS Code took the workspace: `false` where there is no `code` command, or it can't open a window. */
async function openDesktop(folder: string): Promise<boolean> {
  const args = ['--new-window', `--extensionDevelopmentPath=${ROOT}`, folder, join(folder, SAMPLE_DRAFT)];
  const child = spawn('code', args, { stdio: 'ignore', shell: IS_WINDOWS });
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}

async function serve(folder: string, { port, open }: Options): Promise<void> {
  const server = await startServer({ port, installed: ROOT, settings: QUIET_SETTINGS, say });
  const address = workbenchAddress(server.port, { folder, openFile: join(folder, SAMPLE_DRAFT) });
  say(`\nSourcebook is open in VS Code at\n\n  ${address}\n\nPress Ctrl+C to stop.`);
  if (open) openBrowser(address);
  let isStopping = false;
  const stop = (): void => {
    isStopping = true;
    void server.stop();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  await server.ended;
  await server.stop();
  if (!isStopping) throw new Error('The VS Code host ended by itself.');
}

/** Opens the address in the person's own browser. A machine without one still has the address on its terminal. */
function openBrowser(address: string): void {
  const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
    darwin: ['open'],
    win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  };
  const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
