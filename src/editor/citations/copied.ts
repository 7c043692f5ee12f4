import * as vscode from 'vscode';

/** Travels with the text on the clipboard of VS Code; what is pasted elsewhere does not have it. */
export const PASSAGE_MIME = 'application/vnd.sourcebook.passage';
export const PLAIN_TEXT = 'text/plain';

/** Text copied from a source that is open in an editor, and where in the editor's text it began. */
export interface Copied {
  readonly source: string;
  readonly start: number;
  readonly text: string;
}

export function copiedItem(copied: Copied): vscode.DataTransferItem {
  return new vscode.DataTransferItem(JSON.stringify(copied));
}

/** What was copied from a source; `undefined` where the clipboard holds something else. */
export async function copiedOf(transfer: vscode.DataTransfer): Promise<Copied | undefined> {
  const item = transfer.get(PASSAGE_MIME);
  if (item === undefined) return undefined;
  const given: Partial<Record<keyof Copied, unknown>> = Object(parsed(await item.asString()));
  const { source, start, text } = given;
  const isCopied = typeof source === 'string' && typeof start === 'number' && typeof text === 'string';
  return isCopied ? { source, start, text } : undefined;
}

/** Other programs can put anything on the clipboard. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
