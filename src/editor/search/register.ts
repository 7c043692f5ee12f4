import * as vscode from 'vscode';
import type { SourcebookClient } from '../client';
import { VIEWS } from '../contributed';
import { SearchMemory } from './memory';
import { registerQuickSearch } from './quickSearch';
import { registerSaveSearch } from './saveSearch';
import { SavedSearches } from './savedSearches';
import { registerSavedSearches } from './savedSearchesCommand';
import { registerSearch } from './searchCommand';
import { registerSearchName } from './searchName';
import { registerSearchSelection } from './searchSelection';
import { SearchView } from './searchView';
import { registerSimilarPassages } from './similarPassages';

export interface SearchOptions {
  readonly client: SourcebookClient;
  readonly log: vscode.LogOutputChannel;
  readonly extensionUri: vscode.Uri;
  /** Where the searches of this workspace are remembered. */
  readonly workspaceState: vscode.Memento;
}

/** The Search view, the search in a QuickPick, and the commands that lead to them. */
export function register({ client, log, extensionUri, workspaceState }: SearchOptions): vscode.Disposable {
  const memory = new SearchMemory(workspaceState);
  const saved = new SavedSearches(workspaceState);
  const view = new SearchView({ client, log, extensionUri, memory, saved });
  return vscode.Disposable.from(
    saved,
    view,
    vscode.window.registerWebviewViewProvider(VIEWS.search, view),
    registerSearch(view, log),
    registerSearchSelection(view, log),
    registerSimilarPassages(view, log),
    registerSearchName(view, client, log),
    registerSaveSearch(memory, saved, log),
    registerSavedSearches(view, saved, log),
    registerQuickSearch({ client, log, memory }),
  );
}
