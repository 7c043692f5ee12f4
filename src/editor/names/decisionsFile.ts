import * as vscode from 'vscode';
import type { DecisionChange } from '../../core/names/decisions/change';
import { DECISIONS_FILE } from '../../core/names/decisions/model';

/** What the file said before a decision and after it; there was no file where `before` is absent. */
export interface Written {
  readonly before?: string;
  readonly after: string;
}

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
  async change(change: DecisionChange): Promise<Written> {
    const { changeDecisions } = await import('../../core/names/decisions/change');
    const document = await this.document();
    if (document === undefined) {
      const after = changeDecisions(undefined, change);
      await vscode.workspace.fs.writeFile(this.needUri(), new TextEncoder().encode(after));
      return { after };
    }
    const before = document.getText();
    const after = changeDecisions(before, change);
    await replace(document, after);
    return { before, after };
  }

  /** Makes the file what it was before a decision. Rejects with words for people where it says something else by now. */
  async takeBack({ before, after }: Written): Promise<void> {
    const document = await this.document();
    if (document?.getText() !== after)
      throw new Error(
        vscode.l10n.t('{0} has changed since. Take the decision out of it by hand.', DECISIONS_FILE),
      );
    if (before === undefined) await vscode.workspace.fs.delete(document.uri);
    else await replace(document, before);
  }

  /** The file with what is not saved of it; `undefined` where there is none. */
  private async document(): Promise<vscode.TextDocument | undefined> {
    if ((await this.read()) === undefined) return undefined;
    return vscode.workspace.openTextDocument(this.needUri());
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

async function replace(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const whole = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
  edit.replace(document.uri, whole, text);
  if (!(await vscode.workspace.applyEdit(edit)) || !(await document.save()))
    throw new Error(vscode.l10n.t('{0} could not be written. Is it read-only?', DECISIONS_FILE));
}
