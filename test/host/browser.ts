import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { access, constants, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { installOnce } from './installOnce';
import { ROOT } from './paths';
import { run } from './run';

/** Names under which package managers put a Chromium on the path. */
const ON_PATH = ['chromium', 'google-chrome-stable', 'google-chrome'];
/** Where the systems without such names keep one. */
const INSTALLED: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};
/** The browser that comes with npm. */
const BUNDLED = join(ROOT, 'node_modules/@sparticuz/chromium');
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** The system libraries the carried Chromium links to; a bare Debian lacks them, and the package brings a set. */
const MISSING_LIBRARY = '=> not found';

interface Executable {
  readonly path: string;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Starts a headless browser: the one `SOURCEBOOK_BROWSER` names, else one installed here, else the one that comes with
 * npm (Linux on x64). `SOURCEBOOK_BROWSER=bundled` asks for that last one.
 */
export async function launchBrowser(): Promise<Browser> {
  const wanted = process.env['SOURCEBOOK_BROWSER'];
  const { path, env } = wanted === 'bundled' ? await bundled() : await anyBrowser(wanted);
  return chromium.launch({ executablePath: path, args: FLAGS, env: definedOnly(env), headless: true });
}

async function anyBrowser(wanted: string | undefined): Promise<Executable> {
  const found = wanted ?? (await installed());
  return found === undefined ? bundled() : { path: found, env: process.env };
}

async function installed(): Promise<string | undefined> {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name)));
  for (const candidate of [...candidates, ...(INSTALLED[process.platform] ?? [])]) {
    if (await isExecutable(candidate)) return candidate;
  }
  return undefined;
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function bundled(): Promise<Executable> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      'No browser was found. Install Chrome or Chromium, or set SOURCEBOOK_BROWSER to its path.',
    );
  const folder = await installOnce(`chromium-${await bundledVersion()}`, unpack);
  const path = join(folder, 'chromium');
  const env: NodeJS.ProcessEnv = { ...process.env };
  if (!(await hasLibraries(path))) env['LD_LIBRARY_PATH'] = join(folder, 'al2023/lib');
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_FILE'] = await fontConfiguration(folder);
  return { path, env };
}

async function bundledVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(BUNDLED, 'package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest)
    return String(manifest.version);
  throw new Error(`${BUNDLED} is not a package: run "npm ci".`);
}

/** The package unpacks into the temporary folder and takes a half-unpacked file there for a whole one; so it gets its own. */
async function unpack(folder: string): Promise<void> {
  const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
  const files = archives.map((name) => join(BUNDLED, 'bin', name));
  const script = `import('@sparticuz/chromium').then(({ inflate }) => Promise.all(${JSON.stringify(files)}.map(inflate)))`;
  await run(process.execPath, ['-e', script], ROOT, { TMPDIR: folder });
}

async function hasLibraries(path: string): Promise<boolean> {
  const { stdout } = await promisify(execFile)('ldd', [path]);
  return !stdout.includes(MISSING_LIBRARY);
}

/** The carried fonts, for a machine that has none: without any, the browser ends at its first text. */
async function fontConfiguration(folder: string): Promise<string> {
  const file = join(folder, 'fonts.conf');
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    `<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>`,
  ];
  await writeFile(file, lines.join('\n'));
  return file;
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
