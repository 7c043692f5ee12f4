import * as vscode from 'vscode';
import { WALKTHROUGH } from '../contributed';

export async function getStarted(extensionId: string): Promise<void> {
  await vscode.commands.executeCommand(
    'workbench.action.openWalkthrough',
    `${extensionId}#${WALKTHROUGH}`,
    false,
  );
}
