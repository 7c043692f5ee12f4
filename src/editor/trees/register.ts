import * as vscode from 'vscode';
import type { CorpusState, SourcebookClient } from '../client';
import { COMMANDS, VIEWS } from '../contributed';
import { registerCommand } from '../words/commands';
import { number, sourceCount } from '../words/places';
import { filterMessage, registerNamesFilter } from './namesFilter';
import { NamesTree } from './namesTree';
import { SourcesTree } from './sourcesTree';

export interface TreeDependencies {
  readonly client: SourcebookClient;
  readonly log: vscode.LogOutputChannel;
}

/** The two lists under the search: what the corpus holds, and whom and what it names. */
export function register({ client, log }: TreeDependencies): vscode.Disposable {
  const sources = new SourcesTree(client, (count) => {
    sourcesView.description = count === 0 ? undefined : sourceCount(count);
  });
  const sourcesView = vscode.window.createTreeView(VIEWS.sources, {
    treeDataProvider: sources,
    showCollapseAll: true,
  });
  const names = new NamesTree(client, ({ all, shown }) => {
    const some = vscode.l10n.t('{0} of {1}', number(shown), number(all));
    namesView.description = all === 0 ? undefined : shown === all ? number(all) : some;
  });
  const namesView = vscode.window.createTreeView(VIEWS.names, {
    treeDataProvider: names,
    showCollapseAll: true,
  });
  const say = (state: CorpusState): void => {
    const message = messageOf(state);
    sourcesView.message = message;
    namesView.message = state.kind === 'failed' ? message : filterMessage(names.filter);
  };
  say(client.state);
  const searchListed = registerCommand(COMMANDS.searchListedName, log, async ({ name }) =>
    vscode.commands.executeCommand(COMMANDS.searchName, name),
  );
  return vscode.Disposable.from(
    sources,
    sourcesView,
    names,
    namesView,
    client.onDidChangeState(say),
    searchListed,
    registerNamesFilter(names, log, () => say(client.state)),
  );
}

function messageOf(state: CorpusState): string | undefined {
  if (state.kind === 'failed') return state.message;
  if (state.kind === 'ready' || state.progress === undefined) return undefined;
  const { done, total } = state.progress;
  return vscode.l10n.t('Reading the sources: {0} of {1}', number(done), number(total));
}
