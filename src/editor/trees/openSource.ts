import * as vscode from 'vscode';
import { columnFor } from '../commands/showPassage';
import type { SourceArguments } from '../contributed';

/** Opens a source beside the draft, in whatever editor its format has. */
export async function openSource({ id }: SourceArguments): Promise<void> {
  const uri = vscode.Uri.parse(id);
  await vscode.commands.executeCommand('vscode.open', uri, { viewColumn: columnFor(uri), preview: true });
}
