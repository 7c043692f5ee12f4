import * as vscode from 'vscode';
import type { SourcebookClient } from '../client';

/** A tree of what the corpus holds: it is drawn anew whenever the corpus changes. */
export abstract class CorpusTree<Node> implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscription: vscode.Disposable;
  readonly onDidChangeTreeData = this.changed.event;

  constructor(protected readonly client: SourcebookClient) {
    this.subscription = client.onDidChange(() => this.redraw());
  }

  abstract getTreeItem(node: Node): vscode.TreeItem;
  abstract getChildren(node?: Node): Promise<Node[]>;

  protected redraw(): void {
    this.changed.fire();
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }
}
