import type * as vscode from 'vscode';

export async function showLog(log: vscode.LogOutputChannel): Promise<void> {
  log.show();
}
