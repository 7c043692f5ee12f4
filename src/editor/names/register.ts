import * as vscode from 'vscode';
import type { Afterwards } from '../afterwards';
import type { SourcebookClient } from '../client';
import { COMMANDS } from '../contributed';
import { Part } from '../part';
import { registerCommand } from '../words/commands';
import type { Decisions } from './decisions';

export interface NameDependencies {
  readonly client: SourcebookClient;
  readonly log: vscode.LogOutputChannel;
  readonly afterwards: Afterwards;
}

/** What the writer decides on names: the file that holds it, and the commands that write it. */
export function register({ client, log, afterwards }: NameDependencies): vscode.Disposable {
  const part = new Part<Decisions>(async () => new (await import('./decisions')).Decisions(client, log));
  const context = part.load;
  afterwards.add(context);
  return vscode.Disposable.from(
    part,
    registerCommand(COMMANDS.mergeName, log, async (name) =>
      (await import('./onUse')).mergeName(await context(), name),
    ),
    registerCommand(COMMANDS.splitName, log, async (name) =>
      (await import('./onUse')).splitName(await context(), name),
    ),
    registerCommand(COMMANDS.renameName, log, async (name) =>
      (await import('./onUse')).renameName(await context(), name),
    ),
    registerCommand(COMMANDS.setNameKind, log, async (name) =>
      (await import('./onUse')).setNameKind(await context(), name),
    ),
    registerCommand(COMMANDS.hideName, log, async (name) =>
      (await import('./onUse')).hideName(await context(), name),
    ),
    registerCommand(COMMANDS.correctName, log, async (name) =>
      (await import('./onUse')).correctName(await context(), name),
    ),
    registerCommand(COMMANDS.showDecisions, log, async () =>
      (await import('./onUse')).showDecisions(await context()),
    ),
  );
}
