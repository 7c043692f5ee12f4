import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { NameSummary, SourceSummary } from '../../src/core/api';
import { nameItem, nameTooltip } from '../../src/editor/trees/nameItems';
import { nameNode } from '../../src/editor/trees/nameNodes';
import { NamesTree } from '../../src/editor/trees/namesTree';
import { fileTooltip, sourceItem } from '../../src/editor/trees/sourceItems';
import { type FileNode, fileNodes } from '../../src/editor/trees/sourceNodes';
import { type SourceFiles, SourcesTree } from '../../src/editor/trees/sourcesTree';
import type { CorpusState } from '../../src/editor/client';
import { readTexts } from '../support/memorySourcebook';

function nodeOf(more: Partial<SourceSummary>): FileNode {
  const summary: SourceSummary = {
    id: 'file:///sources/a.txt', file: 'sources/a.txt', hash: 'x', authors: [], evidence: [], warnings: [], passages: 3, ...more,
  }; // prettier-ignore
  const [node] = fileNodes([summary]);
  assert.ok(node);
  return node;
}

function itemOf(more: Partial<SourceSummary>): vscode.TreeItem {
  return sourceItem(nodeOf(more));
}

function tooltipOf(more: Partial<SourceSummary>): string {
  return fileTooltip(nodeOf(more)).value;
}

describe('A source in the tree', () => {
  it('has its file, its date and its outlet', () => {
    const item = itemOf({ issued: '2024-11-14', container: 'The Courier' });
    assert.equal(item.label, 'a.txt');
    assert.equal(item.description, '14 November 2024 · The Courier');
    assert.equal(item.collapsibleState, vscode.TreeItemCollapsibleState.Collapsed);
  });

  it('is called undated where the text states no date, with what follows from it', () => {
    assert.equal(itemOf({}).description, 'undated');
    assert.match(tooltipOf({}), /Undated: the text states no date of its own/);
  });

  it('says where its date was read', () => {
    const evidence = [
      { field: 'issued' as const, line: 5, text: 'Published November 14, 2024', rule: 'label' },
    ];
    assert.match(
      tooltipOf({ issued: '2024-11-14', evidence }),
      /from line 5\\: “Published November 14\\, 2024”/,
    );
  });

  it('says what its owner settled, with authors that can be told apart', () => {
    const evidence = [{ field: 'authors' as const, line: 3, text: 'authors:', rule: 'sidecar' as const }];
    assert.match(
      tooltipOf({ authors: ['Reis, Ana', 'Lee, Bob'], evidence }),
      /Authors\\: Reis\\, Ana\\; Lee\\, Bob \\\(settled in the file beside it\\, line 3\\\)/,
    );
  });

  it('shows why it could not be read, and opens the file', () => {
    const warnings = [{ code: 'binary' as const, message: 'a.bin is not a text. Save it as plain text.' }];
    const item = itemOf({ passages: 0, warnings });
    assert.match(String(item.description), /is not a text/);
    assert.equal(item.iconPath instanceof vscode.ThemeIcon && item.iconPath.id, 'error');
    assert.equal(item.collapsibleState, vscode.TreeItemCollapsibleState.None);
    assert.equal(item.command?.command, 'vscode.open');
    assert.equal(item.accessibilityInformation?.label, 'a.txt, a.bin is not a text. Save it as plain text.');
    assert.doesNotMatch(tooltipOf({ passages: 0, warnings }), /passages/);
  });

  it('shows text of the corpus as text', () => {
    const value = tooltipOf({ title: '[x](command:a) <b>$(trash)</b>', container: '![i](http://x)' });
    assert.doesNotMatch(value, /(?<!\\)\]\(|<b>|\$\(trash/);
  });
});

describe('The list of sources', () => {
  const READY: CorpusState = { kind: 'ready', report: { read: 0, kept: 0, removed: 0 } };

  /** What the tree tells of its files where the corpus is in one state when it is asked, and in another when it answers. */
  async function told(before: CorpusState, after: CorpusState): Promise<SourceFiles | undefined> {
    let counted: SourceFiles | undefined;
    const client = {
      state: before,
      sources: async () => {
        client.state = after;
        return [];
      },
      passages: async () => [],
      onDidChange: new vscode.EventEmitter<void>().event,
    };
    const tree = new SourcesTree(client, (count) => (counted = count));
    await tree.getChildren();
    tree.dispose();
    return counted;
  }

  it('is not called empty as long as the sources are being read', async () => {
    const none = { read: 0, unread: 0 };
    assert.deepEqual(await told(READY, READY), { ...none, complete: true });
    assert.deepEqual(await told({ kind: 'reading' }, READY), { ...none, complete: false });
    assert.deepEqual(await told(READY, { kind: 'reading' }), { ...none, complete: false });
  });
});

describe('A name in the tree', () => {
  it('has its mentions as a number, and its spellings on demand', () => {
    const summary: NameSummary = {
      id: 'person:a',
      name: 'Rui Tavares',
      kind: 'person',
      aliases: ['Tavares'],
      mentions: 1204,
      sources: 2,
      quotations: 0,
    };
    const node = nameNode(summary);
    const item = nameItem(node);
    assert.equal(item.description, '1,204');
    assert.match(nameTooltip(node).value, /1\\,204 mentions in 2 sources\n\nAlso written Tavares/);
    assert.equal(item.contextValue, 'name');
  });
});

describe('A long list of names', () => {
  it('shows the first of each kind, and more of a kind when that is asked for', async () => {
    const given = ['Anna', 'Boris', 'Clara', 'David', 'Elena', 'Felix', 'Greta', 'Hugo', 'Irene', 'Jonas', 'Karin', 'Lukas', 'Maria', 'Nora', 'Oskar', 'Paula']; // prettier-ignore
    const surnames = ['Lindqvist', 'Tavares', 'Okafor', 'Marchetti', 'Novak', 'Petrov', 'Haugen', 'Castellano', 'Virtanen', 'Dubois', 'Kowalski', 'Jensen', 'Moreau', 'Schneider', 'Fontaine', 'Ricci']; // prettier-ignore
    const people = given.flatMap((first) => surnames.map((last) => `${first} ${last} spoke in parliament.`));
    const sourcebook = await readTexts({ 'minutes.txt': people.join('\n\n') });
    const tree = new NamesTree(
      {
        nameList: async (request) => sourcebook.nameList(request),
        mentions: async (id) => sourcebook.mentions(id),
        quotationsBy: async (id) => sourcebook.quotationsBy(id),
        onDidChange: new vscode.EventEmitter<void>().event,
      },
      () => undefined,
    );
    const rows = async (): Promise<string[]> => {
      const [persons] = await tree.getChildren();
      assert.ok(persons);
      const items = await Promise.all(
        (await tree.getChildren(persons)).map((node) => tree.getTreeItem(node)),
      );
      return items.map(({ label }) => String(label));
    };
    const first = await rows();
    assert.equal(first.length, 201);
    assert.match(first.at(-1) ?? '', /^\d+ more$/);
    tree.showMore('person');
    const all = await rows();
    assert.ok(all.length > 201);
    assert.deepEqual(all.slice(0, 200), first.slice(0, 200));
    assert.doesNotMatch(all.at(-1) ?? '', / more$/);
    tree.dispose();
  });
});
