import * as vscode from 'vscode';
import type { TextRange } from '../../core/text/range';

export interface TextChange extends TextRange {
  readonly text: string;
}

/** Changes of one document as one edit, which is undone in one step. */
export function workspaceEdit(
  document: vscode.TextDocument,
  changes: readonly TextChange[],
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  const eol = eolOf(document);
  for (const { start, end, text } of changes) {
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    edit.replace(document.uri, range, text.replaceAll(/\r\n|\n|\r/g, eol));
  }
  return edit;
}

/** Changes a document in one step to undo. Rejects with words for people where it cannot be changed. */
export async function change(document: vscode.TextDocument, changes: readonly TextChange[]): Promise<void> {
  if (!(await vscode.workspace.applyEdit(workspaceEdit(document, changes)))) throw unchangeable(document);
}

export function unchangeable({ uri }: vscode.TextDocument): Error {
  const name = vscode.workspace.asRelativePath(uri);
  return new Error(vscode.l10n.t('{0} could not be changed. Is it read-only?', name));
}

export function eolOf(document: vscode.TextDocument): string {
  return document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
}
