import * as vscode from 'vscode';
import { addWorks } from '../../core/citations/bibliography/addWorks';
import {
  PROJECT_FILES,
  declaredBibliography,
  impliedBibliography,
  projectBibliography,
} from '../../core/citations/bibliography/declared';
import type { DeclaredBibliography } from '../../core/citations/bibliography/declared';
import type { CslItem } from '../../core/citations/csl';
import { markupOfLanguage } from '../../core/citations/languages';
import { languageOf } from '../grounding/drafts';

/** The bibliography of a draft, as its text or its project declares it; the file itself may not exist yet. */
export interface BibliographyFile {
  readonly declared: DeclaredBibliography;
  readonly uri: vscode.Uri;
}

/** `undefined` where neither the draft nor a project file above it declares one. */
export async function bibliographyOf(document: vscode.TextDocument): Promise<BibliographyFile | undefined> {
  const folder = folderOf(document);
  if (folder === undefined) return undefined;
  const declared = declaredBibliography(document.getText(), languageOf(document));
  return declared === undefined ? projectFileOf(document, folder) : at(folder, declared);
}

/** What a file is called that a draft wants and does not name. */
const USUAL_NAME = 'references.bib';

/** That of a draft which cites by key without a word of its file: the only one beside it, or one that is to be made. */
export async function impliedBibliographyOf(
  document: vscode.TextDocument,
): Promise<BibliographyFile | undefined> {
  const folder = folderOf(document);
  if (folder === undefined) return undefined;
  const declared = impliedBibliography(document.getText(), languageOf(document), USUAL_NAME);
  if (declared === undefined) return undefined;
  const beside = await vscode.workspace.fs.readDirectory(folder);
  const [only, ...others] = beside.filter(([name]) => /\.bib$/i.test(name)).map(([name]) => name);
  return at(folder, { ...declared, path: only !== undefined && others.length === 0 ? only : USUAL_NAME });
}

/** The keys that a file has or would have for some works, without a change of it. Rejects with words for people. */
export async function keysIn(
  { declared, uri }: BibliographyFile,
  items: readonly CslItem[],
): Promise<readonly string[]> {
  return addWorks((await textOf(uri)) ?? '', nameOf(uri), items, declared.dialect).keys;
}

/** Adds what a file does not have yet; answers how many works that were. What a person has not saved there is theirs to save. */
export async function writeWorks(
  { declared, uri }: BibliographyFile,
  items: readonly CslItem[],
): Promise<number> {
  const before = await textOf(uri);
  const { text, added } = addWorks(before ?? '', nameOf(uri), items, declared.dialect);
  if (added === 0) return 0;
  if (before === undefined) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  else await change(uri, before, text);
  return added;
}

async function change(uri: vscode.Uri, before: string, after: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const wasDirty = document.isDirty;
  const edit = new vscode.WorkspaceEdit();
  const { start, end, text } = changeBetween(before, after);
  edit.replace(uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
  const done = (await vscode.workspace.applyEdit(edit)) && (wasDirty || (await document.save()));
  if (!done) throw new Error(vscode.l10n.t('{0} could not be written. Is it read-only?', nameOf(uri)));
}

/** What is between the beginning and the end that two texts share. */
function changeBetween(before: string, after: string): { start: number; end: number; text: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charAt(start) === after.charAt(start)) start++;
  let shared = 0;
  while (shared < shorter - start && before.at(-1 - shared) === after.at(-1 - shared)) shared++;
  return { start, end: before.length - shared, text: after.slice(start, after.length - shared) };
}

/** As an editor holds it, else as it is on the disk; `undefined` where there is no such file. */
async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    await vscode.workspace.fs.stat(uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
  return (await vscode.workspace.openTextDocument(uri)).getText();
}

/** The folder that a draft’s paths are relative to: its own, or the workspace’s while it has none. */
function folderOf({ uri, isUntitled }: vscode.TextDocument): vscode.Uri | undefined {
  return isUntitled ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(uri, '..');
}

/** More folders lie above no draft of a workspace. */
const MOST_FOLDERS = 30;

/** The project file nearest above a draft, up to the folder of the workspace. */
async function projectFileOf(
  document: vscode.TextDocument,
  from: vscode.Uri,
): Promise<BibliographyFile | undefined> {
  const names = PROJECT_FILES[markupOfLanguage(languageOf(document))] ?? [];
  const root = vscode.workspace.getWorkspaceFolder(document.uri)?.uri ?? from;
  let folder = from;
  for (let depth = 0; names.length > 0 && depth < MOST_FOLDERS; depth++) {
    for (const name of names) {
      const text = await textOf(vscode.Uri.joinPath(folder, name));
      const declared = text === undefined ? undefined : projectBibliography(text);
      if (declared !== undefined) return at(folder, declared);
    }
    if (folder.path === root.path) return undefined;
    folder = vscode.Uri.joinPath(folder, '..');
  }
  return undefined;
}

function at(folder: vscode.Uri, declared: DeclaredBibliography): BibliographyFile {
  const { path } = declared;
  const isAbsolute = path.startsWith('/') || /^[A-Za-z]:[\\/]/.test(path);
  return {
    declared,
    uri: isAbsolute
      ? folder.with({ path: vscode.Uri.file(path).path })
      : vscode.Uri.joinPath(folder, path.replaceAll('\\', '/')),
  };
}

export function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
