import * as vscode from 'vscode';
import type { NameSummary } from '../../core/api';
import { nameKey } from '../../core/names/keys';
import type { NameArguments } from '../contributed';
import { referenceTo } from './candidates';
import { chooseName } from './chooseName';
import { decide, type NameContext } from './context';
import { kindWord } from './kinds';

/** Shows a name under another one; the sources stay as they are. */
export async function renameName(context: NameContext, given?: NameArguments): Promise<void> {
  const { client, file } = context;
  file.needUri();
  const name = await chooseName(client, vscode.l10n.t('Rename a Name'), given);
  if (name === undefined) return;
  const names = await client.names();
  const answer = await vscode.window.showInputBox({
    title: vscode.l10n.t('Rename “{0}”', name.name),
    prompt: vscode.l10n.t(
      'The name that lists, cards and speakers show. The sources and their words stay as they are.',
    ),
    value: name.name,
    validateInput: (text) => problemWith(text, name, names),
  });
  const to = answer?.replace(/\s+/g, ' ').trim();
  if (to === undefined || to === '' || to === name.name) return;
  const done = vscode.l10n.t('“{0}” is now shown as “{1}”.', name.name, to);
  await decide(context, { type: 'rename', of: referenceTo(name, names), to }, done);
}

function problemWith(
  text: string,
  name: NameSummary,
  names: readonly NameSummary[],
): string | vscode.InputBoxValidationMessage | undefined {
  if (text.trim() === '') return vscode.l10n.t('A name has at least one letter.');
  const key = nameKey(text);
  const other = names.find(({ id, name: known }) => id !== name.id && nameKey(known) === key);
  if (other === undefined) return undefined;
  const words = vscode.l10n.t(
    'There is a {0} “{1}” already. If the two are one, merge them instead.',
    kindWord(other.kind),
    other.name,
  );
  return { message: words, severity: vscode.InputBoxValidationSeverity.Warning };
}
