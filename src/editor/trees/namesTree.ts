import type * as vscode from 'vscode';
import type { SourcebookClient } from '../client';
import { CorpusTree } from './corpusTree';
import { nameItem } from './nameItems';
import {
  kindNodes,
  mentionNodes,
  nameNode,
  namesLike,
  quotationNodes,
  saidNodes,
  type NameNode,
} from './nameNodes';

/** How many names there are, and how many of them are shown. */
export interface NameCounts {
  readonly all: number;
  readonly shown: number;
}

/** Persons, places and organisations with what they say and their mentions; what is folded in is not asked for. */
export class NamesTree extends CorpusTree<NameNode> {
  private filtered = '';

  /** `onCount` learns how many names there are whenever they were asked for. */
  constructor(
    client: SourcebookClient,
    private readonly onCount: (counts: NameCounts) => void,
  ) {
    super(client);
  }

  /** Only names like this are shown; all of them where it is empty. */
  get filter(): string {
    return this.filtered;
  }

  set filter(text: string) {
    if (text === this.filtered) return;
    this.filtered = text;
    this.redraw();
  }

  getTreeItem(node: NameNode): vscode.TreeItem {
    return nameItem(node);
  }

  async getChildren(node?: NameNode): Promise<NameNode[]> {
    if (node === undefined) return this.kinds();
    switch (node.kind) {
      case 'kind':
        return node.names.map(nameNode);
      case 'name':
        return [
          ...saidNodes(node.summary),
          ...mentionNodes(node.summary, await this.client.mentions(node.id)),
        ];
      case 'said':
        return quotationNodes(node.summary, await this.client.quotationsBy(node.summary.id));
      default:
        return [];
    }
  }

  private async kinds(): Promise<NameNode[]> {
    const names = await this.client.names();
    const shown = namesLike(names, this.filtered);
    this.onCount({ all: names.length, shown: shown.length });
    return kindNodes(shown);
  }
}
