import type * as vscode from 'vscode';
import type { SourcebookClient } from '../client';
import { CorpusTree } from './corpusTree';
import { fileTooltip, sourceItem } from './sourceItems';
import { fileNodes, nodesOfPassages, passageNode, type SourceNode } from './sourceNodes';

/** How many files were read and how many were not; `complete` unless they were still being read. */
export interface SourceFiles {
  readonly read: number;
  readonly unread: number;
  readonly complete: boolean;
}

/** Files with their outlet and date, their entries, and the passages of these; what is folded in is not asked for. */
export class SourcesTree extends CorpusTree<SourceNode> {
  /** `onCount` learns what there is whenever it was asked for. */
  constructor(
    private readonly client: Pick<SourcebookClient, 'state' | 'sources' | 'passages' | 'onDidChange'>,
    private readonly onCount: (count: SourceFiles) => void,
  ) {
    super(client);
  }

  protected item(node: SourceNode): vscode.TreeItem {
    return sourceItem(node);
  }

  protected tooltip(node: SourceNode): vscode.MarkdownString | undefined {
    return node.kind === 'file' ? fileTooltip(node) : undefined;
  }

  async getChildren(node?: SourceNode): Promise<SourceNode[]> {
    if (node === undefined) {
      const wasRead = this.isRead();
      const sources = await this.client.sources();
      const read = sources.filter(({ passages }) => passages > 0).length;
      this.onCount({ read, unread: sources.length - read, complete: wasRead && this.isRead() });
      return fileNodes(sources);
    }
    if (node.kind === 'file') return nodesOfPassages(await this.client.passages(node.id));
    return node.kind === 'entry' ? node.passages.map(passageNode) : [];
  }

  private isRead(): boolean {
    return this.client.state.kind !== 'reading';
  }
}
