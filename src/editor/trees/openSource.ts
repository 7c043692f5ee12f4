import * as vscode from 'vscode';
import { columnFor } from '../commands/showPassage';
import type { ListedSource, SourceArguments } from '../contributed';
import { shownUri } from '../sources/textScheme';

/** Opens a source, or the text that was taken out of it, beside the draft; where none could be read, the file itself. */
export async function openSource({ id, summary }: SourceArguments & Partial<ListedSource>): Promise<void> {
  const uri = summary?.passages === 0 ? vscode.Uri.parse(id) : shownUri(id);
  await vscode.commands.executeCommand('vscode.open', uri, { viewColumn: columnFor(uri), preview: true });
}
