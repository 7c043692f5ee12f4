import * as vscode from 'vscode';
import type { SourcebookClient } from '../client';
import { COMMANDS } from '../contributed';
import { lazily } from '../part';
import { TEXT_SCHEME } from '../sources/textScheme';
import { registerCommand } from '../words/commands';
import { CardCache } from './cardCache';

/** Where drafts and sources are: on disk, not saved yet, on another machine, in a notebook, taken out of a PDF. Output, logs and input boxes are none. */
const SCHEMES = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-notebook-cell', TEXT_SCHEME];

export interface HoverDependencies {
  readonly client: SourcebookClient;
  readonly log: vscode.LogOutputChannel;
}

/** The card of a name, under the pointer and as a command. */
export function register({ client, log }: HoverDependencies): vscode.Disposable {
  const cards = new CardCache(client);
  const provider = lazily(async () => new (await import('./onUse')).CardProvider(client, cards, log));
  return vscode.Disposable.from(
    cards,
    vscode.languages.registerHoverProvider(
      SCHEMES.map((scheme) => ({ scheme })),
      { provideHover: async (...asked) => (await provider()).provideHover(...asked) },
    ),
    registerCommand(COMMANDS.showCard, log, async () =>
      (await import('./onUse')).showCard(client, await provider()),
    ),
  );
}
