import * as vscode from 'vscode';
import { VIEWS } from '../contributed';
import { registerQuickSearch } from './quickSearch';
import { registerSearch } from './searchCommand';
import { registerSearchName } from './searchName';
import { registerSearchSelection } from './searchSelection';
import { SearchView, type SearchViewOptions } from './searchView';

/** The Search view, the search in a QuickPick, and the commands that lead to them. */
export function register(options: SearchViewOptions): vscode.Disposable {
  const { client, log } = options;
  const view = new SearchView(options);
  return vscode.Disposable.from(
    view,
    vscode.window.registerWebviewViewProvider(VIEWS.search, view),
    registerSearch(view, log),
    registerSearchSelection(view, log),
    registerSearchName(view, client, log),
    registerQuickSearch(client, log),
  );
}
