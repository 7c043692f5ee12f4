import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** Writes a file of `src/core/names/data` as the project formats its code, so that a run gives the shipped file to the letter. */
export async function writeData(file: string, text: string): Promise<void> {
  const path = `src/core/names/data/${file}`;
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}
