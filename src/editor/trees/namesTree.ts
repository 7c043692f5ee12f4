import type * as vscode from 'vscode';
import type { NameListRequest } from '../../core/api';
import type { EntityKind } from '../../core/names/model';
import type { SourcebookClient } from '../client';
import { CorpusTree } from './corpusTree';
import { nameItem, nameTooltip } from './nameItems';
import { kindNode, mentionNodes, namesOfKind, quotationNodes, saidNodes, type NameNode } from './nameNodes';

/** Names of a kind that are listed at first, and with each asking for more: three kinds of them fill no more than a frame. */
const NAMES_AT_ONCE = 200;
const FIRST_NAMES: NameListRequest['limits'] = {
  person: NAMES_AT_ONCE,
  place: NAMES_AT_ONCE,
  organisation: NAMES_AT_ONCE,
};

/** How many names there are, and how many of them are shown. */
export interface NameCounts {
  readonly all: number;
  readonly shown: number;
}

/** Persons, places and organisations with what they say and their mentions; what is folded in is not asked for. */
export class NamesTree extends CorpusTree<NameNode> {
  private filtered = '';
  private limits = FIRST_NAMES;

  /** `onCount` learns how many names there are whenever they were asked for. */
  constructor(
    private readonly client: Pick<SourcebookClient, 'nameList' | 'mentions' | 'quotationsBy' | 'onDidChange'>,
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
    this.limits = FIRST_NAMES;
    this.redraw();
  }

  /** Lists more names of a kind. */
  showMore(kind: EntityKind): void {
    if (!Object.hasOwn(this.limits, kind)) return;
    this.limits = { ...this.limits, [kind]: this.limits[kind] + NAMES_AT_ONCE };
    this.redraw();
  }

  protected item(node: NameNode): vscode.TreeItem {
    return nameItem(node);
  }

  protected tooltip(node: NameNode): vscode.MarkdownString | undefined {
    return node.kind === 'name' ? nameTooltip(node) : undefined;
  }

  async getChildren(node?: NameNode): Promise<NameNode[]> {
    if (node === undefined) return this.kinds();
    switch (node.kind) {
      case 'kind':
        return namesOfKind(node);
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
    const { all, shown, kinds } = await this.client.nameList({ typed: this.filtered, limits: this.limits });
    this.onCount({ all, shown });
    return kinds.map(kindNode);
  }
}
