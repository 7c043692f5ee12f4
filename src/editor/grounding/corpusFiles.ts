import * as vscode from 'vscode';
import type { SourcebookClient } from '../client';
import { sourceUri } from '../sources/textScheme';
import { areOnlySamples } from './onlySamples';

/** What the check must know of the corpus before it says anything. */
export interface CorpusFacts {
  /** Those that could be read. */
  readonly sources: number;
  /** Nothing but what comes with the extension can be searched: that words are not there says nothing. */
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
    const written = (id: string): string => vscode.Uri.parse(id).toString();
    const ids = new Set(sources.map(({ id }) => written(id)));
    return {
      sources: sources.filter(({ passages }) => passages > 0).length,
      onlySamples: areOnlySamples(sources, (id) => written(id).startsWith(this.samples)),
      isSource: (uri) => ids.has(sourceUri(uri).toString()),
    };
  }
}
