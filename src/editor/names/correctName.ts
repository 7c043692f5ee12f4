import * as vscode from 'vscode';
import type { CommandArguments, NameArguments } from '../contributed';
import { COMMANDS } from '../contributed';
import { chooseName } from './chooseName';
import type { NameContext } from './context';

type Deciding = {
  [Id in keyof CommandArguments]: CommandArguments[Id] extends [name?: NameArguments] ? Id : never;
}[keyof CommandArguments];

interface WayPick extends vscode.QuickPickItem {
  readonly command: Deciding;
}

/** Asks what is wrong with a name, and goes on with the command that mends it. */
export async function correctName({ client, file }: NameContext, given?: NameArguments): Promise<void> {
  file.needUri();
  const name = await chooseName(client, vscode.l10n.t('Correct a Name'), given);
  if (name === undefined) return;
  const pick = await vscode.window.showQuickPick(ways(), {
    title: vscode.l10n.t('Correct “{0}”', name.name),
    placeHolder: vscode.l10n.t('What is wrong with it?'),
  });
  if (pick !== undefined) await vscode.commands.executeCommand(pick.command, { id: name.id });
}

function ways(): WayPick[] {
  return [
    {
      label: `$(git-merge) ${vscode.l10n.t('It has another name here, too')}`,
      description: vscode.l10n.t('Merge with…'),
      command: COMMANDS.mergeName,
    },
    {
      label: `$(split-horizontal) ${vscode.l10n.t('Some of its spellings mean somebody or something else')}`,
      description: vscode.l10n.t('Split…'),
      command: COMMANDS.splitName,
    },
    {
      label: `$(edit) ${vscode.l10n.t('It should be shown under another name')}`,
      description: vscode.l10n.t('Rename…'),
      command: COMMANDS.renameName,
    },
    {
      label: `$(tag) ${vscode.l10n.t('It is of another kind')}`,
      description: vscode.l10n.t('Set Kind…'),
      command: COMMANDS.setNameKind,
    },
    {
      label: `$(eye-closed) ${vscode.l10n.t('It is not a name')}`,
      description: vscode.l10n.t('Hide'),
      command: COMMANDS.hideName,
    },
  ];
}
