import * as vscode from 'vscode';
import type { SourcebookClient } from '../client';
import { sourceItem } from './sourceItems';
import { fileNodes, nodesOfPassages, passageNode, type SourceNode } from './sourceNodes';

/** Files with their outlet and date, their entries, and the passages of these; what is folded in is not asked for. */
export class SourcesTree implements vscode.TreeDataProvider<SourceNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscription: vscode.Disposable;
  readonly onDidChangeTreeData = this.changed.event;

  /** `onCount` learns how many files there are whenever they were asked for. */
  constructor(
    private readonly client: SourcebookClient,
    private readonly onCount: (count: number) => void,
  ) {
    this.subscription = client.onDidChange(() => this.changed.fire());
  }

  getTreeItem(node: SourceNode): vscode.TreeItem {
    return sourceItem(node);
  }

  async getChildren(node?: SourceNode): Promise<SourceNode[]> {
    if (node === undefined) {
      const sources = await this.client.sources();
      this.onCount(sources.length);
      return fileNodes(sources);
    }
    if (node.kind === 'file') return nodesOfPassages(await this.client.passages(node.id));
    return node.kind === 'entry' ? node.passages.map(passageNode) : [];
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }
}
