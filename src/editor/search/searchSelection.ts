import * as vscode from 'vscode';
import type { SearchView } from './searchView';
import { selectionQuery } from './selectionQuery';

/** Searches for what is selected in the editor, or for the word at the cursor. */
export function searchSelection(view: SearchView): Promise<void> {
  return view.search({ query: selectedQuery() });
}

function selectedQuery(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  const { document, selection } = editor;
  const range = selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : selection;
  return range && selectionQuery(document.getText(range));
}
