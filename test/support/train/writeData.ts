import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** Writes a file of `src/core/names/data` as the project formats its code, so that a run gives the shipped file to the letter. */
export function writeData(file: string, text: string): void {
  const path = `src/core/names/data/${file}`;
  void resolveConfig(path)
    .then((options) => format(text, { ...options, filepath: path }))
    .then((formatted) => writeFileSync(path, formatted));
}
