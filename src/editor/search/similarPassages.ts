import type * as vscode from 'vscode';
import { COMMANDS } from '../contributed';
import { checkPlace, registerCommand } from '../words/commands';
import type { SearchView } from './searchView';

/** Shows the passages that are like one of the search view's list. */
export function registerSimilarPassages(view: SearchView, log: vscode.LogOutputChannel): vscode.Disposable {
  return registerCommand(COMMANDS.similarPassages, log, async (place) => view.showSimilar(checkPlace(place)));
}
