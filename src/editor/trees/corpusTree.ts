import * as vscode from 'vscode';
import type { SourcebookClient } from '../client';
import { Slices } from '../words/slices';

/** A tree of what the corpus holds: it is drawn anew whenever the corpus changes. */
export abstract class CorpusTree<Node> implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly slices = new Slices();
  private readonly subscription: vscode.Disposable;
  readonly onDidChangeTreeData = this.changed.event;

  constructor(client: Pick<SourcebookClient, 'onDidChange'>) {
    this.subscription = client.onDidChange(() => this.redraw());
  }

  abstract getChildren(node?: Node): Promise<Node[]>;

  /** VS Code asks for all rows of a list at once. */
  async getTreeItem(node: Node): Promise<vscode.TreeItem> {
    await this.slices.turn();
    return this.item(node);
  }

  resolveTreeItem(item: vscode.TreeItem, node: Node): vscode.TreeItem {
    item.tooltip ??= this.tooltip(node);
    return item;
  }

  /** A row as it is listed. */
  protected abstract item(node: Node): vscode.TreeItem;
  /** What is shown of a row on demand. */
  protected abstract tooltip(node: Node): vscode.MarkdownString | undefined;

  protected redraw(): void {
    this.changed.fire();
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }
}
