import { spawn } from 'node:child_process';

const IS_WINDOWS = process.platform === 'win32';

/** Runs a command to its end, its output shown only when it fails. Rejects with that output. */
export function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    // npm is a .cmd file on Windows, which only a shell starts.
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      shell: IS_WINDOWS && command === 'npm',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output: string[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()));
    child.on('error', (error) => reject(new Error(`"${command}" could not be started.`, { cause: error })));
    child.on('close', (code, signal) => {
      if (code === 0) resolve();
      else
        reject(
          new Error(`${command} ${args.join(' ')} ended with ${code ?? signal}:\n${output.join('').trim()}`),
        );
    });
  });
}
