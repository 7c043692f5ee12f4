import { join, resolve } from 'node:path';

/** The root of the project: the folder that holds package.json. */
export const ROOT = resolve(__dirname, '../..');

/** What tests fetch and keep between runs: the host, the browser, the sample workspace. Ignored by git and by the package. */
export const CACHE = join(ROOT, '.vscode-test');

/** What a test run leaves to look at: results, screenshots. Ignored by git and by the package. */
export const RESULTS = join(ROOT, 'test-results');

/** The short draft and its sources that editor and interface tests work on. */
export const FIXTURE = join(ROOT, 'test/editor/fixture');

/** The bundled entry of the editor suite, which runs inside the extension host. */
export const EDITOR_SUITE = join(ROOT, 'out/editor/index.js');

/** The bundles of the benchmark that run inside the extension host: its entry and the watcher. */
export const BENCH_FOLDER = join(ROOT, 'out/bench');
