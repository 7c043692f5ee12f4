import { homedir } from 'node:os';
import { isAbsolute } from 'node:path';
import * as vscode from 'vscode';
import type { CorpusFolder, CorpusScope } from '../../core/api';
import { joinUri } from '../../core/corpus/uris';

/** Where the settings say that the sources are, for all folders of the workspace. */
export function scopeFromSettings(extensionUri: vscode.Uri): CorpusScope {
  const bundledFolder: CorpusFolder = {
    base: extensionUri.toString(),
    pattern: 'seeds',
    shownAs: vscode.l10n.t('Sample sources') + '/',
    required: false,
  };
  const bundled = vscode.workspace
    .getConfiguration('sourcebook')
    .get<'auto' | 'always' | 'never'>('corpus.bundled', 'auto');
  const own = ownFolders();
  return {
    folders: bundled === 'always' ? [...own, bundledFolder] : own,
    ...(bundled === 'auto' && { fallback: [bundledFolder] }),
  };
}

function ownFolders(): CorpusFolder[] {
  const workspaceFolders = vscode.workspace.workspaceFolders ?? [];
  const several = workspaceFolders.length > 1;
  const inWorkspace = workspaceFolders.flatMap((folder) =>
    patternsOf(folder.uri).map(({ pattern, required }) => ({
      base: folder.uri.toString(),
      pattern,
      shownAs: several ? `${folder.name}/` : '',
      required,
    })),
  );
  const elsewhere = patternsOf(undefined).map(({ pattern, required }) => absoluteFolder(pattern, required));
  return [
    ...inWorkspace.filter(({ pattern }) => !isFullPath(pattern)),
    ...elsewhere.filter((folder) => folder !== undefined),
  ];
}

/** The patterns that hold for a folder, or for the window; one that somebody wrote is missed when it matches nothing. */
function patternsOf(resource: vscode.Uri | undefined): { pattern: string; required: boolean }[] {
  const configuration = vscode.workspace.getConfiguration('sourcebook', resource ?? null);
  const written = configuration.inspect<string[]>('corpus.folders');
  const required = [written?.globalValue, written?.workspaceValue, written?.workspaceFolderValue].some(
    Boolean,
  );
  return configuration
    .get<string[]>('corpus.folders', [])
    .map((pattern) => ({ pattern: pattern.trim(), required }));
}

function isFullPath(pattern: string): boolean {
  return isAbsolute(pattern) || pattern.startsWith('~/');
}

/** A full path as a pattern from the root of its drive. */
function absoluteFolder(pattern: string, required: boolean): CorpusFolder | undefined {
  if (!isFullPath(pattern)) return undefined;
  const path = (pattern.startsWith('~/') ? homedir() + pattern.slice(1) : pattern).replaceAll('\\', '/');
  const drive = /^[A-Za-z]:/.exec(path)?.[0] ?? '';
  return {
    base: drive === '' ? 'file://' : joinUri('file://', drive.toLowerCase()),
    pattern: path.slice(drive.length).replace(/^\/+/, ''),
    shownAs: `${drive}/`,
    required,
  };
}
