import * as vscode from 'vscode';
import type { SourceArguments } from '../contributed';

/** Shows a source among the files of the workspace; one that lies elsewhere, in the file manager of the system. */
export async function revealSource({ id }: SourceArguments): Promise<void> {
  const uri = vscode.Uri.parse(id);
  const isInside = vscode.workspace.getWorkspaceFolder(uri) !== undefined;
  await vscode.commands.executeCommand(isInside ? 'revealInExplorer' : 'revealFileInOS', uri);
}
