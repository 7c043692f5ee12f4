import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/**
 * What finding names costs in a process of its own. Speeds are characters a second of the processor,
 * `cold` of the first pass, `warm` of the second.
 */
export interface Cost {
  readonly loadMilliseconds: number;
  /** Memory once it is loaded and has read one sentence, and after both passes. */
  readonly loadedBytes: number;
  readonly usedBytes: number;
  readonly cold: number;
  readonly warm: number;
}

/** The cost of a finder of this folder, bundled as the extension is. */
export function costOf(finder: 'sourcebook' | 'compromise', texts: readonly string[]): Cost {
  const folder = mkdtempSync(join(tmpdir(), 'sourcebook-cost-'));
  try {
    const bundle = (name: string): string => {
      const outfile = join(folder, `${name}.mjs`);
      const entry = join(import.meta.dirname, `${name}.ts`);
      buildSync({
        entryPoints: [entry],
        outfile,
        bundle: true,
        minify: true,
        platform: 'node',
        format: 'esm',
      });
      return outfile;
    };
    const file = join(folder, 'texts.json');
    writeFileSync(file, JSON.stringify(texts));
    const answer = execFileSync(process.execPath, ['--expose-gc', bundle('run'), bundle(finder), file]);
    return JSON.parse(answer.toString()) as Cost;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
