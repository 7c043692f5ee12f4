import * as vscode from 'vscode';
import type { SourcebookClient } from '../client';
import { nameAt } from './nameAt';
import type { CardProvider } from './provider';

/** Shows the card of the name at the cursor, focused, so that the keyboard reaches its links. */
export async function showCard(client: SourcebookClient, provider: CardProvider): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a draft and put the cursor on a name.'));
    return;
  }
  const { document } = editor;
  const position = editor.selection.active;
  const cancellation = new vscode.CancellationTokenSource();
  const name = await nameAt(client, document, position, cancellation.token);
  cancellation.dispose();
  if (name === undefined) {
    void vscode.window.showInformationMessage(notKnown(document, position));
    return;
  }
  provider.ask(document, position);
  await vscode.commands.executeCommand('editor.action.showHover', { focus: 'autoFocusImmediately' });
}

function notKnown(document: vscode.TextDocument, position: vscode.Position): string {
  const range = document.getWordRangeAtPosition(position);
  if (range === undefined) return vscode.l10n.t('There is no name at the cursor.');
  return vscode.l10n.t('The sources know no name “{0}”.', document.getText(range));
}
