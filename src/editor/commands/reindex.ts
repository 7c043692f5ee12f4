import * as vscode from 'vscode';
import type { SourcebookClient } from '../client';
import { sourceCount } from '../words/places';

/** How long the status bar says so, in milliseconds. */
const SAID = 6000;

/** Reads every source again, whatever was saved. The client shows how far it is. */
export async function reindex(client: SourcebookClient): Promise<void> {
  await client.reindex();
  const sources = await client.sources();
  const warned = sources.filter(({ warnings }) => warnings.length > 0).length;
  const read = vscode.l10n.t('{0} read again', sourceCount(sources.length));
  const remark = warned > 0 ? `, ${vscode.l10n.t('{0} with warnings', warned)}` : '';
  vscode.window.setStatusBarMessage(`$(check) ${read}${remark}`, SAID);
}
