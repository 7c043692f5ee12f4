import { spawnSync } from 'node:child_process';

/** Where it is set, a program that is missing fails its tests instead of skipping them. */
const REQUIRED = 'SOURCEBOOK_TOOLS_REQUIRED';
const MOST_OUTPUT = 256 * 1024 * 1024;

/** A program of the machine that reads a markup language, with how it is brought in. */
export interface Program {
  readonly command: string;
  readonly install: string;
}

export const PANDOC: Program = { command: 'pandoc', install: 'apt-get install pandoc' };
export const RST2HTML: Program = { command: 'rst2html', install: 'apt-get install python3-docutils' };

/** What the program writes when it is given `input`; throws with its own words where it fails. */
export function run({ command }: Program, args: readonly string[], input: string): string {
  const { error, status, stdout, stderr } = spawnSync(command, args, {
    input,
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${String(status)}: ${stderr}`);
  return stdout;
}

/** Skips the suite where the program is not on the machine, and says so; fails it where all programs are required. */
export function needs(program: Program): void {
  before(function () {
    if (spawnSync(program.command, ['--version']).error === undefined) return;
    const missing = `${program.command} is not on this machine (${program.install})`;
    if (process.env[REQUIRED] !== undefined) throw new Error(missing);
    process.stderr.write(`      ${missing}: its tests are skipped.\n`);
    this.skip();
  });
}
