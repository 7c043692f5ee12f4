import * as vscode from 'vscode';
import type { NameArguments } from '../contributed';
import { referenceTo } from './candidates';
import { chooseName } from './chooseName';
import { decide, type NameContext } from './context';

/** Takes a name out of lists and cards; the passages that have its words are still found by them. */
export async function hideName(context: NameContext, given?: NameArguments): Promise<void> {
  const { client, file } = context;
  file.needUri();
  const name = await chooseName(client, vscode.l10n.t('Hide a Name'), given);
  if (name === undefined) return;
  const of = referenceTo(name, await client.names());
  await decide(
    context,
    { type: 'hide', of },
    vscode.l10n.t('“{0}” is no longer shown as a name.', name.name),
  );
}
