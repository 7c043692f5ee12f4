import * as vscode from 'vscode';
import type { SavedSearch } from '../../webview/shown';
import { attempt } from '../words/failures';
import { withoutIcons } from '../words/markdown';
import { deleteSearch, renameSearch } from './saveSearch';
import type { SavedSearches } from './savedSearches';
import type { SearchView } from './searchView';

interface SavedItem extends vscode.QuickPickItem {
  readonly search?: SavedSearch;
}

interface SavedButton extends vscode.QuickInputButton {
  readonly action: 'rename' | 'delete';
}

/** The saved searches as a list: Enter runs one in the Search view, the buttons of its row rename and delete it. */
export function showSaved(view: SearchView, saved: SavedSearches, log: vscode.LogOutputChannel): void {
  const pick = vscode.window.createQuickPick<SavedItem>();
  const list = (): void => void (pick.items = itemsOf(saved.list));
  const changes = saved.onDidChange(list);
  pick.title = vscode.l10n.t('Saved Searches');
  pick.placeholder = vscode.l10n.t('Which search?');
  pick.matchOnDescription = true;
  pick.onDidAccept(() => {
    const search = pick.selectedItems[0]?.search;
    pick.hide();
    if (search !== undefined) void attempt(log, () => view.search(search));
  });
  pick.onDidTriggerItemButton(({ item: { search }, button }) => {
    if (search === undefined) return;
    if ((button as SavedButton).action === 'delete') {
      void attempt(log, () => deleteSearch(search, saved));
      return;
    }
    pick.hide();
    void attempt(log, async () => {
      await renameSearch(search, saved);
      showSaved(view, saved, log);
    });
  });
  pick.onDidHide(() => {
    changes.dispose();
    pick.dispose();
  });
  list();
  pick.show();
}

function itemsOf(list: readonly SavedSearch[]): readonly SavedItem[] {
  if (list.length === 0)
    return [{ label: vscode.l10n.t('No search is saved yet. The star in the Search view saves one.') }];
  return list.map((search) => ({
    label: withoutIcons(search.name),
    description: withoutIcons(search.query),
    buttons: buttons(),
    search,
  }));
}

function buttons(): readonly SavedButton[] {
  return [
    { iconPath: new vscode.ThemeIcon('edit'), tooltip: vscode.l10n.t('Rename'), action: 'rename' },
    { iconPath: new vscode.ThemeIcon('trash'), tooltip: vscode.l10n.t('Delete'), action: 'delete' },
  ];
}
