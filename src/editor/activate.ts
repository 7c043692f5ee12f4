import * as vscode from 'vscode';
import type { SourcebookApi } from './api';
import { apiOf } from './api';
import { Bibliographies } from './citations/bibliographies';
import * as citations from './citations/register';
import * as commands from './commands/register';
import { READY_CONTEXT } from './contributed';
import { CorpusClient } from './corpus/corpusClient';
import { CorpusFiles } from './grounding/corpusFiles';
import * as describing from './describing/register';
import * as grounding from './grounding/register';
import * as hover from './hover/register';
import * as names from './names/register';
import * as search from './search/register';
import * as trees from './trees/register';

/** Builds the extension; everything it makes is disposed of with the context. */
export function activateSourcebook(context: vscode.ExtensionContext): SourcebookApi {
  const log = vscode.window.createOutputChannel('Sourcebook', { log: true });
  const { extension, extensionUri, workspaceState } = context;
  const bibliographies = new Bibliographies(log);
  const client = new CorpusClient({
    extensionUri,
    storage: context.storageUri ?? context.globalStorageUri,
    log,
    bibliographies,
  });
  const corpus = new CorpusFiles(client, extensionUri);
  context.subscriptions.push(
    log,
    bibliographies,
    client,
    corpus,
    followReadiness(client),
    search.register({ client, log, extensionUri, workspaceState }),
    hover.register({ client, log }),
    citations.register({ client, log, corpus }),
    grounding.register({ client, log, corpus }),
    describing.register({ client, log, extensionUri }),
    trees.register({ client, log }),
    names.register({ client, log }),
    commands.register({ client, log, extensionId: extension.id }),
  );
  client.open().catch((error: unknown) => log.error(error instanceof Error ? error : String(error)));
  return apiOf(client);
}

/** The views' welcome texts wait until the corpus was read once. */
function followReadiness(client: CorpusClient): vscode.Disposable {
  return client.onDidChangeState(({ kind }) => {
    if (kind !== 'reading') void vscode.commands.executeCommand('setContext', READY_CONTEXT, true);
  });
}
