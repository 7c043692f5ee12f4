import * as vscode from 'vscode';

/** How a folder is written in the setting, and where. */
export interface FolderSetting {
  readonly value: string;
  readonly target: vscode.ConfigurationTarget;
  /** The workspace folder that the value is relative to. */
  readonly scope: vscode.Uri | undefined;
}

/** Relative to the workspace folder it is in; else its full path, for the workspace, or for the user where none is open. */
export function folderSettingFor(folder: vscode.Uri): FolderSetting {
  const { workspaceFolders = [], workspaceFile } = vscode.workspace;
  const inside = vscode.workspace.getWorkspaceFolder(folder);
  if (inside !== undefined) {
    const several = workspaceFolders.length > 1;
    const target = several
      ? vscode.ConfigurationTarget.WorkspaceFolder
      : vscode.ConfigurationTarget.Workspace;
    return { value: relativeTo(inside.uri, folder), target, scope: inside.uri };
  }
  const open = workspaceFolders.length > 0 || workspaceFile !== undefined;
  const target = open ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  return { value: folder.fsPath.replaceAll('\\', '/'), target, scope: undefined };
}

function relativeTo(base: vscode.Uri, folder: vscode.Uri): string {
  const path = folder.path.slice(base.path.length).replace(/^\/+|\/+$/g, '');
  return path === '' ? '.' : path;
}
