import * as vscode from 'vscode';
import type { CorpusState, SourcebookClient } from '../client';
import { EMPTY_SOURCES_CONTEXT, VIEWS } from '../contributed';
import { number, sourceCount } from '../words/places';
import { NamesFilter } from './namesFilter';
import { NamesTree } from './namesTree';
import { SourcesTree } from './sourcesTree';

/** The views of the two lists, and what stands over and beside their rows. */
export class TreeViews implements vscode.Disposable {
  readonly filter: NamesFilter;
  readonly names: NamesTree;
  /** Names that the list shows. */
  private shown = 0;
  private saidOfEmpty: string | undefined;
  private readonly namesView: vscode.TreeView<unknown>;
  private readonly sourcesView: vscode.TreeView<unknown>;
  private readonly subscriptions: vscode.Disposable;

  constructor(client: SourcebookClient) {
    const sources = new SourcesTree(client, ({ read, unread, complete }) => {
      if (complete) this.sayOfEmpty('none');
      const notRead = unread === 0 ? [] : [vscode.l10n.t('{0} not read', number(unread))];
      this.sourcesView.description =
        read + unread === 0 ? undefined : [sourceCount(read), ...notRead].join(', ');
    });
    this.names = new NamesTree(client, ({ all, shown }) => {
      this.shown = shown;
      this.say(client.state);
      const some = vscode.l10n.t('{0} of {1}', number(shown), number(all));
      this.namesView.description = all === 0 ? undefined : shown === all ? number(all) : some;
    });
    this.filter = new NamesFilter(this.names, () => this.say(client.state));
    this.sourcesView = vscode.window.createTreeView(VIEWS.sources, {
      treeDataProvider: sources,
      showCollapseAll: true,
    });
    this.namesView = vscode.window.createTreeView(VIEWS.names, {
      treeDataProvider: this.names,
      showCollapseAll: true,
    });
    this.subscriptions = vscode.Disposable.from(
      sources,
      this.sourcesView,
      this.names,
      this.namesView,
      client.onDidChangeState((state) => this.say(state)),
    );
    this.say(client.state);
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  /** That there are no sources is not said before the list itself has asked for them; what stands above it, not twice. */
  private sayOfEmpty(words: 'reading' | 'told' | 'none'): void {
    if (words === this.saidOfEmpty) return;
    this.saidOfEmpty = words;
    void vscode.commands.executeCommand('setContext', EMPTY_SOURCES_CONTEXT, words);
  }

  private say(state: CorpusState): void {
    const message = messageOf(state);
    this.sourcesView.message = message;
    if (state.kind !== 'ready') this.sayOfEmpty(message === undefined ? 'reading' : 'told');
    this.namesView.message = state.kind === 'failed' ? message : this.filter.message(this.shown);
  }
}

function messageOf(state: CorpusState): string | undefined {
  if (state.kind === 'failed') return state.message;
  if (state.kind === 'ready' || state.progress === undefined) return undefined;
  const { done, total } = state.progress;
  return vscode.l10n.t('Reading the sources: {0} of {1}', number(done), number(total));
}
