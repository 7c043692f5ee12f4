import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CACHE } from './paths';

const STAMP = 'installed.json';

/**
 * Returns the folder `.vscode-test/NAME`, filled by `fill` the first time.
 *
 * The folder appears under its name only when it is whole: it is filled under a name of this process, stamped last,
 * then renamed. Two processes at once both fill one, and the slower takes the faster's. A folder without its stamp is
 * what an interrupted installation left, and is made anew.
 */
export async function installOnce(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(CACHE, name);
  if (await isWhole(folder, name)) return folder;
  await removeAbandoned(name);
  const aside = `${folder}.partial-${process.pid}`;
  await mkdir(aside, { recursive: true });
  try {
    await fill(aside);
    await writeFile(join(aside, STAMP), JSON.stringify({ name }));
    await moveIntoPlace(aside, folder, name);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  return folder;
}

async function isWhole(folder: string, name: string): Promise<boolean> {
  try {
    const stamp: unknown = JSON.parse(await readFile(join(folder, STAMP), 'utf8'));
    return typeof stamp === 'object' && stamp !== null && 'name' in stamp && stamp.name === name;
  } catch {
    // No stamp, or half of one: in both cases there is no whole installation.
    return false;
  }
}

async function moveIntoPlace(aside: string, folder: string, name: string): Promise<void> {
  if (await isWhole(folder, name)) return;
  await rm(folder, { recursive: true, force: true });
  try {
    await rename(aside, folder);
  } catch (error) {
    // Another process was faster between the check and the rename.
    if (!(await isWhole(folder, name))) throw error;
  }
}

async function removeAbandoned(name: string): Promise<void> {
  const parent = dirname(join(CACHE, name));
  await mkdir(parent, { recursive: true });
  for (const entry of await readdir(parent)) {
    const pid = /^(.+)\.partial-(\d+)$/.exec(entry);
    if (pid?.[1] !== name || isAlive(Number(pid[2]))) continue;
    await rm(join(parent, entry), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
