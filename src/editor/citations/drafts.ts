import * as vscode from 'vscode';
import type { CorpusFiles } from '../grounding/corpusFiles';

/** A document that a person writes, and the column it was last in. */
export interface Draft {
  readonly document: vscode.TextDocument;
  readonly column: vscode.ViewColumn | undefined;
}

/** Where something can be written at all. */
const WRITABLE: ReadonlySet<string> = new Set([
  'file',
  'untitled',
  'vscode-remote',
  'vscode-vfs',
  'vscode-notebook-cell',
]);
/** More than anybody goes back to. */
const REMEMBERED = 20;

/** Remembers which texts were written in, so that a citation goes there while a source or a list has the focus. */
export class Drafts implements vscode.Disposable {
  /** Most recent first. */
  private recent: Draft[] = [];
  private readonly subscriptions: vscode.Disposable;

  constructor(private readonly corpus: CorpusFiles) {
    this.remember(vscode.window.activeTextEditor);
    this.subscriptions = vscode.window.onDidChangeActiveTextEditor((editor) => this.remember(editor));
  }

  /** The draft that was written in last; a source of the corpus is none. */
  async last(): Promise<Draft | undefined> {
    this.remember(vscode.window.activeTextEditor);
    const { isSource } = await this.corpus.facts();
    return this.recent.find(({ document }) => !document.isClosed && !isSource(document.uri));
  }

  /** The last draft, or what the person answers where there is none. */
  async lastOrAsked(last: Promise<Draft | undefined> = this.last()): Promise<Draft | undefined> {
    return (await last) ?? this.ask(vscode.window.activeTextEditor);
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private remember(editor: vscode.TextEditor | undefined): void {
    if (editor === undefined || !WRITABLE.has(editor.document.uri.scheme)) return;
    const others = this.recent.filter(({ document }) => document !== editor.document && !document.isClosed);
    this.recent = [{ document: editor.document, column: editor.viewColumn }, ...others].slice(0, REMEMBERED);
  }

  private async ask(active: vscode.TextEditor | undefined): Promise<Draft | undefined> {
    const fresh = vscode.l10n.t('New Markdown Draft');
    const here = vscode.l10n.t('Insert Here');
    const into = active && WRITABLE.has(active.document.uri.scheme) ? active : undefined;
    const answer = await (into === undefined
      ? vscode.window.showErrorMessage(
          vscode.l10n.t('There is no draft to insert into. Open one, or begin a new one.'),
          fresh,
        )
      : vscode.window.showWarningMessage(
          vscode.l10n.t('{0} is one of the sources. Open a draft to insert into.', nameOf(into.document)),
          fresh,
          here,
        ));
    if (answer === here && into) return { document: into.document, column: into.viewColumn };
    return answer === fresh ? newDraft() : undefined;
  }
}

/** The editor that shows a draft, brought to the front where it is hidden. */
export async function showDraft(draft: Draft): Promise<vscode.TextEditor> {
  const visible = vscode.window.visibleTextEditors.find((editor) => editor.document === draft.document);
  const viewColumn = visible?.viewColumn ?? draft.column ?? vscode.ViewColumn.Active;
  return vscode.window.showTextDocument(draft.document, { viewColumn, preserveFocus: false, preview: false });
}

async function newDraft(): Promise<Draft> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown' });
  const editor = await vscode.window.showTextDocument(document);
  return { document, column: editor.viewColumn };
}

function nameOf(document: vscode.TextDocument): string {
  return vscode.workspace.asRelativePath(document.uri);
}
