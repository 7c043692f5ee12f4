import * as vscode from 'vscode';
import type { SourcebookClient } from '../client';
import { sourceUri } from '../sources/textScheme';

/** What the check must know of the corpus before it says anything. */
export interface CorpusFacts {
  /** Those that could be read. */
  readonly sources: number;
  /** Only what comes with the extension: that words are not there says nothing. */
  readonly onlySamples: boolean;
  isSource(uri: vscode.Uri): boolean;
}

/** Which files the corpus is made of, asked for once after each change. */
export class CorpusFiles implements vscode.Disposable {
  private known: Promise<CorpusFacts> | undefined;
  private readonly subscription: vscode.Disposable;
  private readonly samples: string;

  constructor(
    private readonly client: SourcebookClient,
    extensionUri: vscode.Uri,
  ) {
    this.samples = `${vscode.Uri.joinPath(extensionUri, 'seeds').toString()}/`;
    this.subscription = client.onDidChange(() => {
      this.known = undefined;
    });
  }

  facts(): Promise<CorpusFacts> {
    this.known ??= this.ask().catch((error: unknown) => {
      this.known = undefined;
      throw error;
    });
    return this.known;
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private async ask(): Promise<CorpusFacts> {
    const sources = await this.client.sources();
    const ids = new Set(sources.map(({ id }) => vscode.Uri.parse(id).toString()));
    return {
      sources: sources.filter(({ passages }) => passages > 0).length,
      onlySamples: [...ids].every((id) => id.startsWith(this.samples)),
      isSource: (uri) => ids.has(sourceUri(uri).toString()),
    };
  }
}
