import * as vscode from 'vscode';
import type { SavedSearch } from '../../webview/shown';
import type { LastSearch, SearchMemory } from './memory';
import type { SavedSearches } from './savedSearches';

/** Saves the search that the view shows. */
export async function saveShown({ last }: SearchMemory, saved: SavedSearches): Promise<void> {
  if (last.query.trim() === '')
    throw new Error(vscode.l10n.t('There is no search to save. Type one in the Search view first.'));
  await saveSearch(last, saved);
}

/** Asks for a name and keeps the search under it. */
export async function saveSearch(
  search: Pick<LastSearch, 'query' | 'order'>,
  saved: SavedSearches,
): Promise<void> {
  const query = search.query.trim();
  const title = vscode.l10n.t('Save This Search');
  const name = await askName(title, query, saved, undefined);
  if (name !== undefined) await saved.keep({ name, query, order: search.order });
}

export async function renameSearch(search: SavedSearch, saved: SavedSearches): Promise<void> {
  const title = vscode.l10n.t('Rename “{0}”', search.name);
  const name = await askName(title, search.name, saved, search.name);
  if (name !== undefined) await saved.rename(search, name);
}

/** Deletes at once, with a way back for a while. */
export async function deleteSearch(search: SavedSearch, saved: SavedSearches): Promise<void> {
  await saved.remove(search.name);
  void offerUndo(search, saved);
}

async function offerUndo(search: SavedSearch, saved: SavedSearches): Promise<void> {
  const undo = vscode.l10n.t('Undo');
  const said = vscode.l10n.t('The saved search “{0}” was deleted.', search.name);
  if ((await vscode.window.showInformationMessage(said, undo)) === undo) await saved.keep(search);
}

/** `own`: the name that the search has already, which is no clash. */
async function askName(
  title: string,
  value: string,
  saved: SavedSearches,
  own: string | undefined,
): Promise<string | undefined> {
  const answer = await vscode.window.showInputBox({
    title,
    value,
    prompt: vscode.l10n.t('The name to find it by.'),
    validateInput: (text) => problemWith(text.trim(), saved, own),
  });
  const name = answer?.trim();
  return name === '' ? undefined : name;
}

function problemWith(
  name: string,
  saved: SavedSearches,
  own: string | undefined,
): string | vscode.InputBoxValidationMessage | undefined {
  if (name === '') return vscode.l10n.t('A name has at least one letter.');
  if (name === own || saved.named(name) === undefined) return undefined;
  const message = vscode.l10n.t('There is a saved search “{0}” already; it would be replaced.', name);
  return { message, severity: vscode.InputBoxValidationSeverity.Warning };
}
