import * as vscode from 'vscode';
import { packedFormatOf } from '../../core/corpus/extraction';

/** Documents that show the text which was taken out of a source: the address of the source under another scheme. */
export const TEXT_SCHEME = 'sourcebook-text';

/** What an editor can show of a source: its file, or its text where the file is none. */
export function shownUri(source: string): vscode.Uri {
  const uri = vscode.Uri.parse(source);
  return packedFormatOf(uri.path) === undefined ? uri : uri.with({ scheme: TEXT_SCHEME });
}

/** The source that a document shows, where it is one. */
export function sourceUri(uri: vscode.Uri): vscode.Uri {
  return uri.scheme === TEXT_SCHEME ? uri.with({ scheme: 'file' }) : uri;
}
