import * as vscode from 'vscode';
import type { SourcebookClient } from '../client';
import { COMMANDS, VIEWS } from '../contributed';
import type { CorpusFiles } from '../grounding/corpusFiles';
import { Part } from '../part';
import { checkPlace, registerCommand } from '../words/commands';
import { SearchMemory } from './memory';
import { SavedSearches } from './savedSearches';
import type { SearchView } from './searchView';

export interface SearchOptions {
  readonly client: SourcebookClient;
  readonly corpus: CorpusFiles;
  readonly log: vscode.LogOutputChannel;
  readonly extensionUri: vscode.Uri;
  /** Where the searches of this workspace are remembered. */
  readonly workspaceState: vscode.Memento;
}

/** The Search view, the search in a QuickPick, and the commands that lead to them. */
export function register({
  client,
  corpus,
  log,
  extensionUri,
  workspaceState,
}: SearchOptions): vscode.Disposable {
  const memory = new SearchMemory(workspaceState);
  const saved = new SavedSearches(workspaceState);
  const part = new Part<SearchView>(async () => {
    const { SearchView } = await import('./onUse');
    return new SearchView({ client, corpus, log, extensionUri, memory, saved });
  });
  const view = part.load;
  return vscode.Disposable.from(
    saved,
    part,
    vscode.window.registerWebviewViewProvider(VIEWS.search, {
      resolveWebviewView: async (page) => (await view()).resolveWebviewView(page),
    }),
    // Menus and other extensions may call it with anything.
    registerCommand(COMMANDS.search, log, async (query) =>
      (await view()).search(typeof query === 'string' ? { query } : {}),
    ),
    registerCommand(COMMANDS.searchSelection, log, async () =>
      (await import('./onUse')).searchSelection(await view()),
    ),
    registerCommand(COMMANDS.similarPassages, log, async (place) =>
      (await view()).showSimilar(checkPlace(place)),
    ),
    registerCommand(COMMANDS.searchName, log, async (name) =>
      (await import('./onUse')).searchName(name, await view(), client),
    ),
    registerCommand(COMMANDS.saveSearch, log, async () => (await import('./onUse')).saveShown(memory, saved)),
    registerCommand(COMMANDS.savedSearches, log, async () =>
      (await import('./onUse')).showSaved(await view(), saved, log),
    ),
    // The button in the view's title calls it with whatever VS Code gives to such a button.
    registerCommand(COMMANDS.quickSearch, log, async (query) =>
      (await import('./onUse')).quickSearch({ client, log, memory }, typeof query === 'string' ? query : ''),
    ),
  );
}
