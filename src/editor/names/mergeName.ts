import * as vscode from 'vscode';
import type { NameArguments } from '../contributed';
import { mergeCandidates, referenceTo } from './candidates';
import { chooseName, namePick } from './chooseName';
import type { NameContext } from './context';
import { confirm } from './context';

/** Makes other names spellings of one. */
export async function mergeName(
  { client, file, decisions }: NameContext,
  given?: NameArguments,
): Promise<void> {
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
  await decisions.decide({ type: 'merge', name: referenceTo(name, names), also });
  const others = picked.map(({ summary }) => `“${summary.name}”`).join(', ');
  confirm(vscode.l10n.t('“{0}” now includes {1}.', name.name, others));
}
