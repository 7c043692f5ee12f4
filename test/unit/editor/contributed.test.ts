import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS, VIEWS, WALKTHROUGH } from '../../../src/editor/contributed';
import { ROOT } from '../../host/paths';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { command: string; category?: string; icon?: string }[];
    readonly views: Readonly<Record<string, readonly { id: string }[]>>;
    readonly walkthroughs: readonly { id: string }[];
    readonly configuration: {
      properties: Readonly<Record<string, { markdownDescription?: string; order?: number }>>;
    };
    readonly keybindings: readonly { command: string; mac?: string }[];
    readonly menus: Readonly<Record<string, readonly { command: string }[]>>;
  };
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
const { contributes } = readJson('package.json') as Manifest;
const declared = contributes.commands.map(({ command }) => command);

describe('The manifest', () => {
  it('contributes the commands that the code registers, and no others', () => {
    assert.deepEqual(declared.toSorted(), Object.values(COMMANDS).toSorted());
  });

  it('gives every command a category and an icon', () => {
    for (const { command, category, icon } of contributes.commands) {
      assert.equal(category, 'Sourcebook', command);
      assert.ok(icon, command);
    }
  });

  it('contributes the views and the walkthrough that the code names', () => {
    assert.deepEqual(
      contributes.views[VIEWS.container]?.map(({ id }) => id),
      [VIEWS.search, VIEWS.sources, VIEWS.names],
    );
    assert.deepEqual(
      contributes.walkthroughs.map(({ id }) => id),
      [WALKTHROUGH],
    );
  });

  it('describes and orders every setting, under its own name', () => {
    for (const [name, { markdownDescription, order }] of Object.entries(
      contributes.configuration.properties,
    )) {
      assert.match(name, /^sourcebook\./);
      assert.ok(markdownDescription, name);
      assert.equal(typeof order, 'number', name);
    }
  });

  it('binds keys and menus to its own commands only', () => {
    for (const { command } of [...contributes.keybindings, ...Object.values(contributes.menus).flat()]) {
      assert.ok(declared.includes(command), command);
    }
  });

  it('takes every word that a person sees from package.nls.json, which has no others', () => {
    const used = new Set(
      Array.from(JSON.stringify(readJson('package.json')).matchAll(/"%([^%"]+)%"/g), ([, key]) => key),
    );
    assert.deepEqual([...used].toSorted(), Object.keys(readJson('package.nls.json') as object).toSorted());
  });
});
