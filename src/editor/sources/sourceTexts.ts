import * as vscode from 'vscode';
import type { SourcebookClient } from '../client';
import { TEXT_SCHEME, sourceUri } from './textScheme';

/** Shows the texts of sources whose files are no text; they cannot be changed, and follow their files. */
export class SourceTexts implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly subscriptions: vscode.Disposable;
  readonly onDidChange = this.changed.event;

  constructor(private readonly client: SourcebookClient) {
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      vscode.workspace.registerTextDocumentContentProvider(TEXT_SCHEME, this),
      client.onDidChange(() => this.followFiles()),
    );
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const text = await this.client.text(sourceUri(uri).toString());
    if (text === undefined)
      throw new Error(vscode.l10n.t('This file is not among the sources, or its text could not be read.'));
    return text;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private followFiles(): void {
    for (const { uri } of vscode.workspace.textDocuments)
      if (uri.scheme === TEXT_SCHEME) this.changed.fire(uri);
  }
}
