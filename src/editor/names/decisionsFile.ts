import * as vscode from 'vscode';
import type { DecisionChange } from '../../core/names/decisions/change';
import { DECISIONS_FILE } from '../../core/names/decisions/model';

/** The file of decisions about names in the first folder of the workspace. */
export class DecisionsFile implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscription: vscode.Disposable;
  private watcher: vscode.Disposable | undefined;
  /** It was written, by whomever, or is another file now. */
  readonly onDidChange = this.changed.event;

  constructor() {
    this.watch();
    this.subscription = vscode.workspace.onDidChangeWorkspaceFolders(() => {
      this.watch();
      this.changed.fire();
    });
  }

  /** `undefined` where no folder is open. */
  get uri(): vscode.Uri | undefined {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    return folder && vscode.Uri.joinPath(folder.uri, DECISIONS_FILE);
  }

  /** Where decisions are written. Throws with words for people where there is no place for them. */
  needUri(): vscode.Uri {
    const { uri } = this;
    if (uri !== undefined) return uri;
    throw new Error(
      vscode.l10n.t(
        'Decisions about names are kept in {0} in your folder. Open a folder first.',
        DECISIONS_FILE,
      ),
    );
  }

  /** Its text on the disk; `undefined` where there is none. */
  async read(): Promise<string | undefined> {
    const { uri } = this;
    if (uri === undefined) return undefined;
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
      throw error;
    }
  }

  /** Writes one more decision, with what the writer has not saved yet, as a step that can be undone in the file. */
  async change(change: DecisionChange): Promise<void> {
    const uri = this.needUri();
    const { changeDecisions } = await import('../../core/names/decisions/change');
    if ((await this.read()) === undefined) {
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(changeDecisions(undefined, change)));
      return;
    }
    const document = await vscode.workspace.openTextDocument(uri);
    const before = document.getText();
    const edit = new vscode.WorkspaceEdit();
    const whole = new vscode.Range(document.positionAt(0), document.positionAt(before.length));
    edit.replace(uri, whole, changeDecisions(before, change));
    if (!(await vscode.workspace.applyEdit(edit)) || !(await document.save()))
      throw new Error(vscode.l10n.t('{0} could not be written. Is it read-only?', DECISIONS_FILE));
  }

  dispose(): void {
    this.subscription.dispose();
    this.watcher?.dispose();
    this.changed.dispose();
  }

  private watch(): void {
    this.watcher?.dispose();
    this.watcher = undefined;
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    if (folder === undefined) return;
    const pattern = new vscode.RelativePattern(folder, DECISIONS_FILE);
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const fire = (): void => this.changed.fire();
    this.watcher = vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(fire),
      watcher.onDidChange(fire),
      watcher.onDidDelete(fire),
    );
  }
}
