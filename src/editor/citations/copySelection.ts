import * as vscode from 'vscode';
import type { SourcebookClient } from '../client';
import type { CorpusFiles } from '../grounding/corpusFiles';
import { sourceUri } from '../sources/textScheme';
import { copyCitation } from './copyCitation';
import type { Drafts } from './drafts';

/** Copies what is selected in a source as a quotation with its citation. Rejects with words for people where nothing is. */
export async function copySelection(
  client: SourcebookClient,
  drafts: Drafts,
  corpus: CorpusFiles,
): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const { isSource } = await corpus.facts();
  if (editor === undefined || editor.selection.isEmpty || !isSource(editor.document.uri))
    throw new Error(vscode.l10n.t('Open a source and select the words to quote.'));
  const { document, selection } = editor;
  const text = document.getText(selection);
  const source = sourceUri(document.uri).toString();
  const copied = { source, start: document.offsetAt(selection.start), text };
  const { places } = await client.trace({ text, start: 0, end: text.length, copied });
  const place = places.find((one) => one.match === 'exact' && one.source === source);
  if (place === undefined)
    throw new Error(
      vscode.l10n.t('This cannot be cited: select words of the text, and save the file first.'),
    );
  await copyCitation(client, drafts, place);
}
