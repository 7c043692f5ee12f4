import * as vscode from 'vscode';
import type { SourcebookClient } from '../client';
import { nameItem } from './nameItems';
import { kindNodes, mentionNodes, nameNode, type NameNode } from './nameNodes';

/** Persons, places and organisations with their mentions; what is folded in is not asked for. */
export class NamesTree implements vscode.TreeDataProvider<NameNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscription: vscode.Disposable;
  readonly onDidChangeTreeData = this.changed.event;

  /** `onCount` learns how many names there are whenever they were asked for. */
  constructor(
    private readonly client: SourcebookClient,
    private readonly onCount: (count: number) => void,
  ) {
    this.subscription = client.onDidChange(() => this.changed.fire());
  }

  getTreeItem(node: NameNode): vscode.TreeItem {
    return nameItem(node);
  }

  async getChildren(node?: NameNode): Promise<NameNode[]> {
    if (node === undefined) {
      const names = await this.client.names();
      this.onCount(names.length);
      return kindNodes(names);
    }
    if (node.kind === 'kind') return node.names.map(nameNode);
    return node.kind === 'name' ? mentionNodes(node.summary, await this.client.mentions(node.id)) : [];
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }
}
