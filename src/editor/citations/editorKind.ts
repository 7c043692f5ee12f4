import * as vscode from 'vscode';
import type { SourcebookClient } from '../client';
import { EDITOR_CONTEXT } from '../contributed';
import type { CorpusFiles } from '../grounding/corpusFiles';
import { mayBeDraft } from '../grounding/drafts';
import { loggable } from '../words/failures';

/** Keeps the context that says whether the editor in front shows a source or a draft, by which menus show what fits there. */
export class EditorKind implements vscode.Disposable {
  private readonly subscriptions: vscode.Disposable;
  private latest = 0;

  constructor(
    client: SourcebookClient,
    private readonly corpus: CorpusFiles,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(() => this.follow()),
      // A document is closed and opened when its language is changed.
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (document === vscode.window.activeTextEditor?.document) this.follow();
      }),
      client.onDidChange(() => this.follow()),
    );
    this.follow();
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private follow(): void {
    this.tell(++this.latest).catch((error: unknown) => this.log.error(loggable(error)));
  }

  private async tell(turn: number): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    const { isSource } = await this.corpus.facts();
    if (turn !== this.latest) return;
    const kind = document === undefined ? undefined : kindOf(document, isSource(document.uri));
    await vscode.commands.executeCommand('setContext', EDITOR_CONTEXT, kind);
  }
}

function kindOf(document: vscode.TextDocument, isSource: boolean): 'source' | 'draft' | undefined {
  if (isSource) return 'source';
  return mayBeDraft(document) ? 'draft' : undefined;
}
