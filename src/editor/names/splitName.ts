import * as vscode from 'vscode';
import type { NameArguments } from '../contributed';
import { oneLine, withoutIcons } from '../words/markdown';
import { mentionCount } from '../words/places';
import { spellingsIn, type Spelling } from './candidates';
import { chooseName } from './chooseName';
import { decide, type NameContext } from './context';

interface SpellingPick extends vscode.QuickPickItem {
  readonly spelling: Spelling;
}

/** Makes spellings of a name names of their own. */
export async function splitName(context: NameContext, given?: NameArguments): Promise<void> {
  const { client, file } = context;
  file.needUri();
  const name = await chooseName(client, vscode.l10n.t('Split a Name'), given);
  if (name === undefined) return;
  const spellings = spellingsIn(await client.mentions(name.id));
  if (spellings.length < 2)
    throw new Error(
      vscode.l10n.t('The sources write “{0}” in one way only, so there is nothing to split.', name.name),
    );
  const picked = await vscode.window.showQuickPick(spellings.map(spellingPick), {
    title: vscode.l10n.t('Split “{0}”', name.name),
    placeHolder: vscode.l10n.t('Tick what is a name of its own'),
    canPickMany: true,
  });
  if (picked === undefined || picked.length === 0) return;
  const others = picked.map(({ spelling }) => spelling.text);
  const [kept] = spellings.filter(({ text }) => !others.includes(text));
  if (kept === undefined)
    throw new Error(vscode.l10n.t('Leave out at least one spelling: the one that “{0}” keeps.', name.name));
  const words = others.map((other) => `“${other}”`).join(', ');
  const done = vscode.l10n.t('“{0}” no longer includes {1}.', kept.text, words);
  await decide(context, { type: 'split', names: [kept.text, ...others] }, done);
}

function spellingPick(spelling: Spelling): SpellingPick {
  return {
    label: withoutIcons(oneLine(spelling.text)),
    description: mentionCount(spelling.mentions),
    spelling,
  };
}
