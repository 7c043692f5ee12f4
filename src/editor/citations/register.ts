import * as vscode from 'vscode';
import { DRAGGED_TYPE } from '../../webview/limits';
import type { Afterwards } from '../afterwards';
import { COMMANDS } from '../contributed';
import { DRAFT_SELECTOR } from '../grounding/drafts';
import { lazily, Part } from '../part';
import { TEXT_SCHEME } from '../sources/textScheme';
import { registerCommand } from '../words/commands';
import { PASSAGE_MIME, PLAIN_TEXT } from './copied';
import { Drafts } from './drafts';
import { QUOTATION_EDIT } from './editKind';
import { COMPLETION_TRIGGERS } from './openQuotation';
import type { Ways, WaysDependencies } from './ways';

export interface CitationDependencies extends Omit<WaysDependencies, 'drafts'> {
  readonly afterwards: Afterwards;
}

/** The ways a citation comes into a draft, or onto the clipboard. */
export function register({ afterwards, ...deps }: CitationDependencies): vscode.Disposable {
  const drafts = new Drafts(deps.corpus);
  const ways = lazily(async () => (await import('./onUse')).createWays({ ...deps, drafts }));
  const { client, corpus, log } = deps;
  const kind = new Part(async () => new (await import('./editorKind')).EditorKind(client, corpus, log));
  afterwards.add(kind.load);
  return vscode.Disposable.from(drafts, kind, registerProviders(ways), registerCommands(ways, log));
}

function registerProviders(ways: () => Promise<Ways>): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDocumentPasteEditProvider(
      [...DRAFT_SELECTOR, { scheme: TEXT_SCHEME }],
      {
        prepareDocumentPaste: async (document, ranges, transfer) =>
          (await ways()).paste.prepareDocumentPaste(document, ranges, transfer),
        provideDocumentPasteEdits: async (...asked) =>
          (await ways()).paste.provideDocumentPasteEdits(...asked),
      },
      {
        providedPasteEditKinds: [QUOTATION_EDIT],
        copyMimeTypes: [PASSAGE_MIME],
        pasteMimeTypes: [PASSAGE_MIME, PLAIN_TEXT],
      },
    ),
    vscode.languages.registerDocumentDropEditProvider(
      DRAFT_SELECTOR,
      {
        provideDocumentDropEdits: async (...asked) => (await ways()).drop.provideDocumentDropEdits(...asked),
      },
      { providedDropEditKinds: [QUOTATION_EDIT], dropMimeTypes: [DRAGGED_TYPE] },
    ),
    vscode.languages.registerCompletionItemProvider(
      DRAFT_SELECTOR,
      {
        provideCompletionItems: async (document, position, token) =>
          (await ways()).completion.provideCompletionItems(document, position, token),
      },
      ...COMPLETION_TRIGGERS,
    ),
  );
}

function registerCommands(ways: () => Promise<Ways>, log: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand(COMMANDS.insertCitation, log, async (query) =>
      (await import('./onUse')).insertCitation(await ways(), typeof query === 'string' ? query : undefined),
    ),
    registerCommand(COMMANDS.citeSelection, log, async () =>
      (await import('./onUse')).citeSelection(await ways()),
    ),
    registerCommand(COMMANDS.copySelection, log, async () => {
      const { client, corpus, drafts } = await ways();
      return (await import('./onUse')).copySelection(client, drafts, corpus);
    }),
    registerCommand(COMMANDS.pasteQuotation, log, async () =>
      (await import('./onUse')).pasteQuotation(await ways()),
    ),
    registerCommand(COMMANDS.insertBibliography, log, async () =>
      (await import('./onUse')).insertBibliography((await ways()).client),
    ),
    registerCommand(COMMANDS.exportBibliography, log, async () => {
      const { client, corpus } = await ways();
      return (await import('./onUse')).exportBibliography(client, corpus);
    }),
    registerCommand(COMMANDS.insertPassage, log, async (places) => {
      const { drafts, inserter } = await ways();
      return (await import('./onUse')).insertPassage(drafts, inserter, places);
    }),
    registerCommand(COMMANDS.copyCitation, log, async (places) => {
      const { client, drafts } = await ways();
      return (await import('./onUse')).copyCitation(client, drafts, places);
    }),
  );
}
