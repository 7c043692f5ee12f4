import * as vscode from 'vscode';
import { Afterwards } from './afterwards';
import type { SourcebookApi } from './api';
import { apiOf } from './api';
import type { Bibliographies } from './citations/bibliographies';
import * as citations from './citations/register';
import * as commands from './commands/register';
import { CorpusClient } from './corpus/corpusClient';
import { CorpusFiles } from './grounding/corpusFiles';
import * as describing from './describing/register';
import * as grounding from './grounding/register';
import * as hover from './hover/register';
import * as names from './names/register';
import { Part } from './part';
import * as sources from './sources/register';
import * as search from './search/register';
import * as trees from './trees/register';
import { loggable } from './words/failures';

/**
 * Builds the extension; everything it makes is disposed of with the context. Commands and providers are there when it
 * returns; their code is loaded when they are used, and what follows the drafts begins right afterwards.
 */
export function activateSourcebook(context: vscode.ExtensionContext): SourcebookApi {
  const log = vscode.window.createOutputChannel('Sourcebook', { log: true });
  const { extension, extensionUri, workspaceState } = context;
  const afterwards = new Afterwards(log);
  const bibliographies = new Part<Bibliographies>(
    async () => new (await import('./citations/bibliographies')).Bibliographies(log),
  );
  const client = new CorpusClient({
    extensionUri,
    storage: context.storageUri ?? context.globalStorageUri,
    log,
    bibliographies: bibliographies.load,
  });
  const corpus = new CorpusFiles(client, extensionUri);
  context.subscriptions.push(
    log,
    afterwards,
    bibliographies,
    client,
    corpus,
    search.register({ client, corpus, log, extensionUri, workspaceState }),
    hover.register({ client, log }),
    citations.register({ client, log, corpus, afterwards }),
    grounding.register({ client, log, corpus, afterwards }),
    describing.register({ client, log, extensionUri }),
    sources.register({ client, log }),
    trees.register({ client, log, afterwards }),
    names.register({ client, log, afterwards }),
    commands.register({ client, log, extensionId: extension.id }),
  );
  // At once: the worker comes up and reads the saved index while this thread is busy with other extensions.
  client.open().catch((error: unknown) => log.error(loggable(error)));
  void afterwards.run();
  return apiOf(client);
}
