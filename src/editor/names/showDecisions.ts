import * as vscode from 'vscode';
import { DECISIONS_FILE } from '../../core/names/decisions/model';
import type { NameContext } from './context';

/** Opens the file of decisions, or says how there comes to be one. */
export async function showDecisions({ file }: NameContext): Promise<void> {
  const uri = file.needUri();
  if ((await file.read()) === undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Nothing was decided yet. The first correction of a name makes {0}.', DECISIONS_FILE),
    );
    return;
  }
  await vscode.window.showTextDocument(uri);
}
