// Builds what runs: `node esbuild.js [--production] [--watch] [--tests]`.
// dist/ is the extension as packaged; out/ the editor tests and the benchmark (with --tests) that run inside VS Code.
const { createHash } = require('node:crypto');
const {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} = require('node:fs');
const { basename, dirname, join } = require('node:path');
const { runInNewContext } = require('node:vm');
const esbuild = require('esbuild');

const flags = new Set(process.argv.slice(2));
const production = flags.has('--production');

const common = {
  bundle: true,
  metafile: true,
  minify: production,
  sourcemap: !production,
  legalComments: 'none',
  absWorkingDir: __dirname,
  loader: { '.txt': 'text', '.bin': 'binary' },
  logLevel: flags.has('--watch') ? 'info' : 'warning',
};
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20' };
const page = { ...common, platform: 'browser', format: 'iife', target: 'es2022' };

/**
 * `import * as vscode` would give every file a copy of the whole API: with a hundred files 20,000 properties, made anew at
 * each start, more than all else that loading the extension costs. As the exports of one module its names are bound here.
 */
const oneVscode = {
  name: 'one-vscode',
  setup(build) {
    const namespace = 'one-vscode';
    build.onResolve({ filter: /^vscode$/ }, ({ path, namespace: asking }) =>
      asking === namespace ? { path, external: true } : { path, namespace },
    );
    build.onLoad({ filter: /^vscode$/, namespace }, () => ({
      contents: vscodeModule(),
      resolveDir: __dirname,
    }));
  },
};

/** Those that nobody imports are left out, which the mark allows. */
function vscodeModule() {
  const types = readFileSync(join(__dirname, 'node_modules/@types/vscode/index.d.ts'), 'utf8');
  const names = types.matchAll(/^\texport (?:abstract )?(?:class|enum|namespace|const|function) (\w+)/gm);
  const exported = [...new Set(Array.from(names, ([, name]) => name))];
  const lines = exported.map((name) => `export const ${name} = /* @__PURE__ */ named("${name}");`);
  return ['const api = module.require("vscode");', 'const named = (name) => api[name];', ...lines].join('\n');
}

/** The processor of citation styles is larger than all else: it is loaded from its own file when a style is wanted. */
const STYLES = 'src/core/citations/styles/engine.ts';
const stylesApart = {
  name: 'styles-apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/citations\/styles\/engine$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './styles.js', external: true } : undefined,
    ),
};

/** YAML is a third of the extension's code, and nothing is read of it before somebody works with a file of it. */
const YAML_FUNCTIONS = ['parseDocument', 'stringify', 'isMap', 'isSeq', 'isScalar'];
const yamlApart = {
  name: 'yaml-apart',
  setup(build) {
    const namespace = 'yaml-apart';
    build.onResolve({ filter: /^yaml$/ }, ({ path }) => ({ path, namespace }));
    build.onResolve({ filter: /^\.\/yaml\.js$/, namespace }, ({ path }) => ({ path, external: true }));
    build.onLoad({ filter: /^yaml$/, namespace }, () => ({ contents: yamlModule() }));
  },
};

function yamlModule() {
  const lines = YAML_FUNCTIONS.map((name) => `export const ${name} = (...args) => yaml().${name}(...args);`);
  return ['let loaded;', 'const yaml = () => (loaded ??= module.require("./yaml.js"));', ...lines].join('\n');
}

/**
 * A module with a file of its own in dist, which is read when something of it is first used: in the bundle its exports are
 * accessors. With the names' data and the code pages in it, the worker took a fifth longer to start than without.
 */
function apart(filter, file, exportsOf) {
  const namespace = `apart-${file}`;
  return {
    name: namespace,
    setup({ onResolve, onLoad }) {
      onResolve({ filter }, ({ path, kind }) =>
        kind === 'entry-point' ? undefined : { path, namespace, sideEffects: false },
      );
      onResolve({ filter: /^\.\//, namespace }, ({ path }) => ({ path, external: true }));
      onLoad({ filter: /^/, namespace }, ({ path }) => ({ contents: lazyModule(file, exportsOf(path)) }));
    },
  };
}

function lazyModule(file, names) {
  const accessors = names.map((name) => `get ${name}() { return load().${name}; },`);
  return [
    'let loaded;',
    `const load = () => (loaded ??= module.require("./${file}"));`,
    `module.exports = { ${accessors.join(' ')} };`,
  ].join('\n');
}

const ICONV = '@vscode/iconv-lite-umd';
const iconvApart = apart(new RegExp(`^${ICONV}$`), 'codepages.js', () => ['decode']);

const NAMES_DATA = ['words', 'places', 'weights'];
const namesApart = apart(new RegExp(`^\\./data/(?:${NAMES_DATA.join('|')})$`), 'names.js', (path) =>
  exportsOf(`src/core/names/data/${basename(path)}.ts`),
);
const namesData = {
  ...node,
  stdin: {
    contents: NAMES_DATA.map((name) => `export * from './${name}';`).join('\n'),
    resolveDir: join(__dirname, 'src/core/names/data'),
  },
  outfile: 'dist/names.js',
  plugins: [stringsApart()],
  sourcemap: false,
  write: false,
};

/** Two megabytes of strings are read from a file in a fifth of the time that they take as part of a program. */
function stringsApart() {
  return {
    name: 'strings-apart',
    setup: ({ onEnd }) =>
      onEnd(({ outputFiles = [] }) => {
        for (const { path, text } of outputFiles) writeApart(path, text);
      }),
  };
}

const LONG_STRING = 1000;

/** Writes what a module of data exports, with its long strings one behind the other in a file beside it. */
function writeApart(path, code) {
  const module = { exports: {} };
  runInNewContext(code, { module });
  const long = [];
  let end = 0;
  const exported = JSON.stringify({ ...module.exports }, (_, value) => {
    if (typeof value !== 'string' || value.length < LONG_STRING) return value;
    const bytes = Buffer.from(value, 'latin1');
    if (bytes.toString('latin1') !== value) throw new Error(`${path}: a long string is not Latin-1.`);
    long.push(bytes);
    return `long:${end}, ${(end += bytes.length)}`;
  });
  const file = `${basename(path, '.js')}.txt`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(join(dirname(path), file), Buffer.concat(long));
  writeFileSync(
    path,
    `const bytes = require("node:fs").readFileSync(require("node:path").join(__dirname, "${file}"));
if (bytes.length !== ${end})
  throw new Error("Part of Sourcebook is damaged: ${file} has " + bytes.length + " bytes instead of ${end}. Please reinstall the extension.");
module.exports = ${exported.replace(/"long:(\d+, \d+)"/g, 'bytes.latin1Slice($1)')};
`,
  );
}

function exportsOf(file) {
  const text = readFileSync(join(__dirname, file), 'utf8');
  return Array.from(text.matchAll(/^export const (\w+)/gm), ([, name]) => name);
}

/** The thread that takes text out of files, and the libraries that it reads them with, by what is imported. */
const EXTRACTION = 'src/worker/extraction';
const EXTRACTION_FILES = { thread: 'extraction.js', pdfjs: 'pdf.js', mammoth: 'docx.js' };
const extractionApart = {
  name: 'extraction-apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/(?:thread|pdfjs|mammoth)$/ }, ({ path, importer }) =>
      dirname(importer) === join(__dirname, EXTRACTION)
        ? { path: `./${EXTRACTION_FILES[basename(path)]}`, external: true }
        : undefined,
    ),
};

/** pdf.js looks for programs to draw with beside itself, and says so where there are none: nothing is drawn here. */
const pdfReader = {
  ...node,
  entryPoints: [`${EXTRACTION}/pdfjs.ts`],
  outfile: 'dist/pdf.js',
  define: { 'import.meta.url': 'undefined' },
  drop: ['console'],
};

/** Its unzipper brings streams for Nodes that had none of today's. */
const docxReader = {
  ...node,
  entryPoints: [`${EXTRACTION}/mammoth.ts`],
  outfile: 'dist/docx.js',
  alias: { 'readable-stream': 'node:stream' },
};

/** The worker's code stands apart from its entry, which lets Node keep it compiled. */
const workerApart = {
  name: 'worker-apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/node$/ }, () => ({ path: './reader.js', external: true })),
};

/** What reads the sources, by a hash of it: an index that other code made is not used. */
const buildNamed = {
  name: 'build-named',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]worker[\\/]build\.ts$/ }, () => ({
      contents: `export const BUILD = ${JSON.stringify(hashOfReader())};`,
    })),
};

function hashOfReader() {
  const files = ['src/core', EXTRACTION].flatMap((folder) =>
    readdirSync(join(__dirname, folder), { recursive: true, encoding: 'utf8' })
      .toSorted()
      .filter((name) => /\.\w+$/.test(name))
      .map((name) => join(folder, name)),
  );
  const hash = createHash('sha256');
  for (const file of [...files, 'package-lock.json']) hash.update(readFileSync(join(__dirname, file)));
  return hash.digest('hex').slice(0, 16);
}

/** Of the worker and the command line: what they leave to files of their own, and their name. */
const READER = [stylesApart, yamlApart, iconvApart, namesApart, extractionApart, buildNamed];

/** What activation runs is a small file; each `import()` of it leads to one of its own, which is read when it is needed. */
const extension = {
  ...node,
  entryPoints: ['src/editor/extension.ts'],
  outdir: 'dist',
  chunkNames: 'part-[name]-[hash]',
  plugins: [oneVscode, yamlApart, inCommonJs()],
  format: 'esm',
  splitting: true,
  sourcemap: !production && 'inline',
  write: false,
};

/** esbuild divides ES modules only, VS Code loads CommonJS: what was divided is rewritten, file by file. */
function inCommonJs() {
  const options = {
    format: 'cjs',
    platform: 'node',
    target: node.target,
    minify: production,
    sourcemap: !production && 'inline',
    supported: { 'dynamic-import': false },
  };
  return {
    name: 'in-common-js',
    setup: ({ onEnd }) =>
      onEnd(async ({ outputFiles = [] }) => {
        mkdirSync(join(__dirname, 'dist'), { recursive: true });
        const written = await Promise.all(
          outputFiles.map(async ({ path, text }) => {
            writeFileSync(path, (await esbuild.transform(text, { ...options, sourcefile: path })).code);
            return basename(path);
          }),
        );
        if (written.length > 0) removeParts((name) => !written.includes(name));
      }),
  };
}

/** The parts of a former build have other names. */
function removeParts(isOld) {
  const parts = readdirSync(join(__dirname, 'dist')).filter((name) => /^part-.*\.js$/.test(name));
  for (const name of parts.filter(isOld)) rmSync(join(__dirname, 'dist', name));
}

const product = [
  extension,
  { ...node, entryPoints: ['yaml'], outfile: 'dist/yaml.js' },
  {
    ...node,
    entryPoints: ['src/worker/start.ts'],
    outfile: 'dist/worker.js',
    plugins: [workerApart, buildNamed],
    supported: { 'dynamic-import': false },
  },
  { ...node, entryPoints: ['src/worker/node.ts'], outfile: 'dist/reader.js', plugins: READER },
  { ...node, entryPoints: [STYLES], outfile: 'dist/styles.js' },
  {
    ...node,
    entryPoints: [`${EXTRACTION}/thread.ts`],
    outfile: 'dist/extraction.js',
    plugins: [extractionApart],
  },
  pdfReader,
  docxReader,
  { ...node, entryPoints: [ICONV], outfile: 'dist/codepages.js' },
  namesData,
  {
    ...node,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    plugins: READER,
    banner: { js: '#!/usr/bin/env node' },
  },
  { ...page, entryPoints: ['src/webview/search.ts'], outfile: 'dist/webview/search.js' },
  {
    ...page,
    entryPoints: ['src/webview/search.css'],
    outfile: 'dist/webview/search.css',
    external: ['*.ttf'],
  },
];

/** The icon font is copied, not bundled: a page's policy allows fonts of the extension's own folder only. */
const ICONS = '@vscode/codicons';
const ICON_FILES = ['codicon.css', 'codicon.ttf'];

const DATA_NOTICE = 'README.md';

function editorTests() {
  rmSync(join(__dirname, 'out/editor'), { recursive: true, force: true });
  return {
    ...node,
    minify: false,
    sourcemap: 'inline',
    entryPoints: ['test/editor/index.ts', ...testFiles('test/editor')],
    outdir: 'out/editor',
    outbase: 'test/editor',
    external: ['vscode', 'mocha'],
    plugins: [extractionApart],
  };
}

function hostBench() {
  return {
    ...node,
    minify: false,
    entryPoints: ['index', 'watcher', 'peer'].map((name) => `test/bench/host/${name}.ts`),
    outdir: 'out/bench',
    external: ['vscode'],
    plugins: [extractionApart],
  };
}

function testFiles(folder) {
  const names = readdirSync(join(__dirname, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.test.ts')).map((name) => join(folder, name));
}

function copyIcons() {
  mkdirSync(join(__dirname, 'dist/webview'), { recursive: true });
  for (const file of ICON_FILES)
    copyFileSync(join(__dirname, 'node_modules', ICONS, 'dist', file), join(__dirname, 'dist/webview', file));
}

/** What got into the bundles, by esbuild's own account of what it wrote: paths relative to the project. */
function bundledFiles(metafiles) {
  const outputs = metafiles.flatMap((metafile) => Object.values(metafile.outputs));
  const inputs = outputs.flatMap((output) => Object.entries(output.inputs));
  return inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file);
}

function packagesOf(files) {
  const folders = files.map((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]);
  return [...new Set([`node_modules/${ICONS}`, ...folders])]
    .filter((folder) => folder !== undefined)
    .toSorted();
}

/** Data made from other people's data lies in a folder `data`, whose read-me names the sources and their licences. */
function noticesOf(files) {
  const folders = new Set(files.map((file) => join(__dirname, dirname(file))));
  const data = [...folders].filter((folder) => basename(folder) === 'data');
  const notices = data.map((folder) => join(folder, DATA_NOTICE)).filter((file) => existsSync(file));
  return notices.toSorted().map((file) => readFileSync(file, 'utf8').trim());
}

/** One package's name, version and licence texts. Throws where it has none: what has no licence may not be shipped. */
function licenceOf(folder) {
  const absolute = join(__dirname, folder);
  const { name, version, license } = JSON.parse(readFileSync(join(absolute, 'package.json'), 'utf8'));
  const files = readdirSync(absolute).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
  if (files.length === 0)
    throw new Error(`${name} ${version} is bundled but has no licence text in ${folder}.`);
  const texts = files.toSorted().map((file) => readFileSync(join(absolute, file), 'utf8').trim());
  return [`${name} ${version} (${license ?? 'see below'})`, ...texts].join('\n\n');
}

function writeLicences(metafiles) {
  const files = bundledFiles(metafiles);
  const licences = [...packagesOf(files).map(licenceOf), ...noticesOf(files)];
  const text = ['Sourcebook includes the following packages and data.', ...licences].join(
    `\n\n${'-'.repeat(80)}\n\n`,
  );
  writeFileSync(join(__dirname, 'dist/THIRD_PARTY_LICENSES.txt'), `${text}\n`);
}

/** Builds every bundle, so that one broken entry hides no other; the exit status tells whether all are there. */
async function buildAll() {
  if (production) rmSync(join(__dirname, 'dist'), { recursive: true, force: true });
  const results = await Promise.allSettled(product.map((options) => esbuild.build(options)));
  copyIcons();
  if (flags.has('--tests')) {
    results.push(
      ...(await Promise.allSettled([editorTests(), hostBench()].map((options) => esbuild.build(options)))),
    );
  }
  const failed = results.filter((result) => result.status === 'rejected');
  writeLicences(results.slice(0, product.length).flatMap((result) => result.value?.metafile ?? []));
  if (failed.length > 0) throw new Error(`${failed.length} of ${results.length} bundles could not be built.`);
  chmodSync(join(__dirname, 'dist/cli.js'), 0o755);
}

async function watchAll() {
  copyIcons();
  const contexts = await Promise.all(product.map((options) => esbuild.context(options)));
  await Promise.all(contexts.map((context) => context.watch()));
}

/** For what measures the names in a process of their own. */
module.exports = { namesApart, namesData, writeApart };

if (require.main === module) {
  (flags.has('--watch') ? watchAll() : buildAll()).catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
