import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import { build } from 'esbuild';

/** How the extension is built. */
const extension = createRequire(import.meta.url)('../../../esbuild.js') as {
  readonly namesApart: Plugin;
  readonly namesData: BuildOptions;
};

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

/** The names load their data with it. A module of CommonJS would cost Node 20 more to import than to run. */
const WITH_REQUIRE = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`;

/** The cost of a finder of this folder, bundled as the extension is. */
export async function costOf(finder: 'sourcebook' | 'compromise', texts: readonly string[]): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'sourcebook-cost-'));
  try {
    const bundle = async (name: string): Promise<string> => {
      const outfile = join(folder, `${name}.mjs`);
      await build({
        entryPoints: [join(import.meta.dirname, `${name}.ts`)],
        outfile,
        bundle: true,
        minify: true,
        platform: 'node',
        format: 'esm',
        banner: { js: WITH_REQUIRE },
        plugins: [extension.namesApart],
      });
      return outfile;
    };
    await build({ ...extension.namesData, outfile: join(folder, 'names.js') });
    const file = join(folder, 'texts.json');
    writeFileSync(file, JSON.stringify(texts));
    const [run, found] = [await bundle('run'), await bundle(finder)];
    const answer = execFileSync(process.execPath, ['--expose-gc', run, found, file]);
    return JSON.parse(answer.toString()) as Cost;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
