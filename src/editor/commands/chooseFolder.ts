import * as vscode from 'vscode';
import { folderSettingFor, type FolderSetting } from './folderSetting';

const SETTING = 'corpus.folders';

/** Asks for folders of sources and adds them to the setting, the nearest one that holds for what is open. */
export async function chooseFolder(): Promise<void> {
  const [workspaceFolder] = vscode.workspace.workspaceFolders ?? [];
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Choose a Folder of Sources'),
    openLabel: vscode.l10n.t('Use as Sources'),
    canSelectFiles: false,
    canSelectFolders: true,
    canSelectMany: true,
    ...(workspaceFolder && { defaultUri: workspaceFolder.uri }),
  });
  for (const folder of chosen ?? []) await add(folder);
}

async function add(folder: vscode.Uri): Promise<void> {
  const setting = folderSettingFor(folder);
  const configuration = vscode.workspace.getConfiguration('sourcebook', setting.scope ?? null);
  const before = await foldersBefore(configuration, setting);
  if (before.includes(setting.value)) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('{0} is one of the folders of sources already.', setting.value),
    );
    return;
  }
  await configuration.update(SETTING, [...before, setting.value], setting.target);
}

/**
 * The folders that hold now. The default ones are written down with the new one only where they are there: a folder
 * that somebody wrote and that is missing is reported.
 */
async function foldersBefore(
  configuration: vscode.WorkspaceConfiguration,
  setting: FolderSetting,
): Promise<string[]> {
  const written = configuration.inspect<string[]>(SETTING);
  const own = [written?.workspaceFolderValue, written?.workspaceValue, written?.globalValue].find(Boolean);
  if (own !== undefined) return own;
  const checked = (written?.defaultValue ?? []).map(async (path) =>
    (await isInWorkspace(path, setting)) ? [path] : [],
  );
  return (await Promise.all(checked)).flat();
}

async function isInWorkspace(path: string, { scope }: FolderSetting): Promise<boolean> {
  const bases =
    scope === undefined ? (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri) : [scope];
  const found = await Promise.all(bases.map((base) => exists(vscode.Uri.joinPath(base, path))));
  return found.includes(true);
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}
