import * as vscode from 'vscode';
import { sidecarNames } from '../../core/corpus/discovery';
import { changeSidecar } from '../../core/corpus/sidecar/change';
import type { MetadataChange } from '../../core/corpus/sidecar/change';
import { fileName } from '../words/places';

/** The file beside a source that says what is known of it: the one that counts, or the one to be made. */
export interface SidecarFile {
  readonly uri: vscode.Uri;
  readonly name: string;
  readonly exists: boolean;
}

export async function sidecarOf(source: vscode.Uri): Promise<SidecarFile> {
  const folder = vscode.Uri.joinPath(source, '..');
  const names = sidecarNames(fileName(source.path));
  const present = new Set((await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name));
  const known = names.find((name) => present.has(name));
  const name = known ?? names[0] ?? '';
  return { uri: vscode.Uri.joinPath(folder, name), name, exists: known !== undefined };
}

/**
 * Writes one field, with what its owner has not saved yet, as a step that can be undone in the file. Rejects with words for
 * people where the file cannot be written or is no sidecar.
 */
export async function writeSidecar(
  { uri, name, exists }: SidecarFile,
  source: vscode.Uri,
  change: MetadataChange,
): Promise<void> {
  const names = { name, source: fileName(source.path) };
  if (!exists) {
    const text = changeSidecar(undefined, names, change);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return;
  }
  const document = await vscode.workspace.openTextDocument(uri);
  const before = document.getText();
  const edit = new vscode.WorkspaceEdit();
  const whole = new vscode.Range(document.positionAt(0), document.positionAt(before.length));
  edit.replace(uri, whole, changeSidecar(before, names, change));
  if (!(await vscode.workspace.applyEdit(edit)) || !(await document.save()))
    throw new Error(vscode.l10n.t('{0} could not be written. Is it read-only?', name));
}
