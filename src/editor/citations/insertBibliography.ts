import * as vscode from 'vscode';
import { planWorksCited } from '../../core/citations/bibliography/worksCited';
import { bodyOffset, planDeclaration, planListCommand } from '../../core/citations/bibliography/listCommand';
import type { SourcebookClient } from '../client';
import { draftOf, languageOf } from '../grounding/drafts';
import { change } from '../grounding/edits';
import { bibliographyOf, impliedBibliographyOf, nameOf } from './bibliographyFile';
import type { BibliographyFile } from './bibliographyFile';
import { lettersFor, markupOfDocument } from './inserter';
import { listStyleFor } from './styling';

/** How long the status bar says what was done, in milliseconds. */
const SAID = 5000;

/** Inserts or refreshes the list of the works that the draft cites, or brings its bibliography up to date. */
export async function insertBibliography(client: SourcebookClient): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) throw new Error(vscode.l10n.t('Open the draft whose works are to be listed.'));
  const { document } = editor;
  const file = (await bibliographyOf(document)) ?? (await impliedBibliographyOf(document));
  if (file === undefined) await insertList(client, editor);
  else await completeFile(client, editor, file);
}

async function insertList(
  client: SourcebookClient,
  { document, selection }: vscode.TextEditor,
): Promise<void> {
  const text = document.getText();
  const { title, entries } = await client.bibliography({
    draft: draftOf(document, text),
    style: listStyleFor(document),
    markup: markupOfDocument(document),
  });
  if (entries.length === 0) throw nothingCited();
  const letters = await lettersFor(client, document);
  if (document.getText() !== text)
    throw new Error(vscode.l10n.t('The draft has changed meanwhile. List the works again.'));
  const languageId = languageOf(document);
  const cursor = bodyOffset({ text, languageId, cursor: document.offsetAt(selection.active) });
  const plan = planWorksCited(
    { text, languageId, cursor },
    { title, entries: entries.map((entry) => entry.text) },
  );
  const outside = letters.edits.filter(({ start, end }) => end < plan.start || start > plan.end);
  await change(document, [plan, ...outside]);
  say(
    entries.length === 1
      ? vscode.l10n.t('$(check) 1 work listed')
      : vscode.l10n.t('$(check) {0} works listed', entries.length),
  );
}

/** Where a draft cites by key, its list is set by whatever renders it, from this file, where the draft says so. */
async function completeFile(
  client: SourcebookClient,
  editor: vscode.TextEditor,
  file: BibliographyFile,
): Promise<void> {
  const { document } = editor;
  const works = await client.works(draftOf(document, document.getText()));
  if (works.length === 0) throw nothingCited();
  const added = await (await client.bibliographies()).add(file, works);
  await setListCommand(editor, file);
  const name = nameOf(file.uri);
  void vscode.window.showInformationMessage(
    [addedWords(added, name), vscode.l10n.t('The list is set when the draft is rendered.')].join(' '),
  );
}

function addedWords(added: number, name: string): string {
  if (added === 0) return vscode.l10n.t('{0} has all works that this draft cites.', name);
  return added === 1
    ? vscode.l10n.t('1 work was added to {0}.', name)
    : vscode.l10n.t('{0} works were added to {1}.', added, name);
}

async function setListCommand(
  { document, selection }: vscode.TextEditor,
  { declared }: BibliographyFile,
): Promise<void> {
  const text = document.getText();
  const place = { text, languageId: languageOf(document), cursor: document.offsetAt(selection.active) };
  const edits = [planDeclaration(place, declared), planListCommand(place, declared)].filter(
    (edit) => edit !== undefined,
  );
  if (edits.length > 0) await change(document, edits);
}

function nothingCited(): Error {
  return new Error(vscode.l10n.t('This draft cites none of the sources yet.'));
}

function say(words: string): void {
  vscode.window.setStatusBarMessage(words, SAID);
}
