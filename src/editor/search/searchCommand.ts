import type * as vscode from 'vscode';
import { COMMANDS } from '../contributed';
import { registerCommand } from '../words/commands';
import type { SearchView } from './searchView';

/** Shows the search view with the focus in its input, and searches where it is called with a query. */
export function registerSearch(view: SearchView, log: vscode.LogOutputChannel): vscode.Disposable {
  return registerCommand(COMMANDS.search, log, (query) =>
    // Menus and other extensions may call it with anything.
    view.search(typeof query === 'string' ? { query } : {}),
  );
}
