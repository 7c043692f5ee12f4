import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readZip } from '../support/zip';
import { ROOT } from './paths';
import { run } from './run';

/** What a person installs and runs nothing but: whole, and nothing else. Leaves the archive in the root of the project. */
describe('The packaged extension', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const archive = join(ROOT, `sourcebook-${version}.vsix`);
  let files: Map<string, Buffer>;

  before(async () => {
    const flags = [
      '--no-dependencies',
      '--allow-missing-repository',
      '--no-rewrite-relative-links',
      '--out',
      archive,
    ];
    await run(process.execPath, [join(ROOT, 'node_modules/@vscode/vsce/vsce'), 'package', ...flags], ROOT);
    const bytes = readFileSync(archive);
    files = extensionFiles(bytes);
    process.stdout.write(`  ${archive}: ${files.size} files, ${(bytes.length / 1024).toFixed(0)} KB\n`);
  });

  for (const file of [
    'package.json',
    'package.nls.json',
    'dist/extension.js',
    'dist/worker.js',
    'dist/reader.js',
    'dist/cli.js',
    'dist/docx.js',
    'dist/extraction.js',
    'dist/pdf.js',
    'dist/styles.js',
    'dist/yaml.js',
    'dist/names.js',
    'dist/names.txt',
    'dist/codepages.js',
    'dist/webview/search.js',
    'dist/webview/search.css',
    'dist/webview/codicon.css',
    'dist/webview/codicon.ttf',
    'dist/THIRD_PARTY_LICENSES.txt',
    'media/icon.png',
    'media/activity.svg',
  ])
    it(`holds ${file}`, () => assert.ok((files.get(file)?.length ?? 0) > 0, `${file} is missing or empty`));

  it('holds every file that another of its files loads', () => {
    const codes = [...files].filter(([name]) => /^dist\/[^/]+\.js$/.test(name));
    const loaded = codes.flatMap(([, code]) =>
      Array.from(code.toString('utf8').matchAll(/require\("\.\/([^"]+\.js)"\)/g), ([, name = '']) => name),
    );
    assert.ok(loaded.includes('yaml.js') && loaded.length > 10, 'no file loads another one');
    assert.deepEqual(
      loaded.filter((name) => !files.has(`dist/${name}`)),
      [],
    );
  });

  it('names its build in what reads the sources, so that no index of another one is used', () => {
    for (const name of ['dist/reader.js', 'dist/cli.js'])
      assert.doesNotMatch(files.get(name)?.toString('utf8') ?? 'unbundled', /unbundled/, name);
  });

  it('holds the read-me, the changelog and the licence', () => {
    // vsce gives them names of its own: readme.md, changelog.md, LICENSE.txt.
    const names = [...files.keys()].map((name) => name.toLowerCase().replace(/\.(?:md|txt)$/, ''));
    for (const name of ['readme', 'changelog', 'license']) assert.ok(names.includes(name), `no ${name}`);
  });

  it('holds the seed corpus byte for byte', () => {
    const seeds = readdirSync(join(ROOT, 'seeds'));
    assert.ok(seeds.length > 0);
    for (const seed of seeds)
      assert.deepEqual(
        files.get(`seeds/${seed}`),
        readFileSync(join(ROOT, 'seeds', seed)),
        `seeds/${seed} differs`,
      );
  });

  it('holds nothing but what it runs, shows and must say', () => {
    const expected =
      /^(?:dist|media|seeds)\/|^(?:package(?:\.nls(?:\.[\w-]+)?)?\.json|readme\.md|changelog\.md|LICENSE(?:\.txt|\.md)?)$/i;
    const others = [...files.keys()].filter((name) => !expected.test(name) || /\.(?:map|ts)$/.test(name));
    assert.deepEqual(others, []);
  });

  it('names the licence of every package it bundles', () => {
    const licences = files.get('dist/THIRD_PARTY_LICENSES.txt')?.toString('utf8') ?? '';
    for (const name of ['minisearch', '@vscode/codicons', 'yaml', 'citeproc'])
      assert.match(licences, new RegExp(`^${name} \\d`, 'm'));
  });

  it('holds every file its manifest points to', () => {
    const manifest = readFileSync(join(ROOT, 'package.json'), 'utf8');
    const paths = [...manifest.matchAll(/"(?:\.\/)?((?:dist|media)\/[^"]+)"/g)].map(
      (match) => match[1] ?? '',
    );
    assert.ok(paths.length > 0);
    assert.deepEqual(
      paths.filter((path) => !files.has(path)),
      [],
    );
  });
});

/** The extension's own part of the archive, which also holds two files for the gallery. */
function extensionFiles(archive: Buffer): Map<string, Buffer> {
  const entries = [...readZip(archive)].filter(([name]) => name.startsWith('extension/'));
  return new Map(entries.map(([name, data]) => [name.slice('extension/'.length), data]));
}
