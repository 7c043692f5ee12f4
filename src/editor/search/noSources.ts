import * as vscode from 'vscode';
import type { SourcebookClient } from '../client';

/** Whether there is anything that a search could find. */
export async function holdsPassages(client: SourcebookClient): Promise<boolean> {
  return (await client.sources()).some(({ passages }) => passages > 0);
}

/** The row of a list that leads to sources where there are none. */
export function chooseFolderLabel(): string {
  return `$(folder-opened) ${vscode.l10n.t('There is nothing to search yet: choose a folder of sources')}`;
}
