import * as vscode from 'vscode';
import type { NameArguments } from '../contributed';
import { referenceTo } from './candidates';
import { chooseName } from './chooseName';
import type { NameContext } from './context';
import { confirm } from './context';

/** Takes a name out of lists and cards; the passages that have its words are still found by them. */
export async function hideName(
  { client, file, decisions }: NameContext,
  given?: NameArguments,
): Promise<void> {
  file.needUri();
  const name = await chooseName(client, vscode.l10n.t('Hide a Name'), given);
  if (name === undefined) return;
  await decisions.decide({ type: 'hide', of: referenceTo(name, await client.names()) });
  confirm(vscode.l10n.t('“{0}” is no longer shown as a name.', name.name));
}
