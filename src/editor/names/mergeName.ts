import * as vscode from 'vscode';
import type { NameArguments } from '../contributed';
import { mergeCandidates, referenceTo } from './candidates';
import { chooseName, namePick } from './chooseName';
import { decide, type NameContext } from './context';

/** Makes other names spellings of one. */
export async function mergeName(context: NameContext, given?: NameArguments): Promise<void> {
  const { client, file } = context;
  file.needUri();
  const name = await chooseName(client, vscode.l10n.t('Merge a Name'), given);
  if (name === undefined) return;
  const names = await client.names();
  const picked = await vscode.window.showQuickPick(mergeCandidates(names, name).map(namePick), {
    title: vscode.l10n.t('Merge “{0}” with…', name.name),
    placeHolder: vscode.l10n.t('Tick the names that mean the same'),
    matchOnDescription: true,
    canPickMany: true,
  });
  if (picked === undefined || picked.length === 0) return;
  const also = picked.map(({ summary }) => referenceTo(summary, names));
  const others = picked.map(({ summary }) => `“${summary.name}”`).join(', ');
  const done = vscode.l10n.t('“{0}” now includes {1}.', name.name, others);
  await decide(context, { type: 'merge', name: referenceTo(name, names), also }, done);
}
