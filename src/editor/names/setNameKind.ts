import * as vscode from 'vscode';
import { KINDS } from '../../core/names/decisions/reference';
import type { EntityKind } from '../../core/names/model';
import type { NameArguments } from '../contributed';
import { referenceTo } from './candidates';
import { chooseName } from './chooseName';
import { decide, type NameContext } from './context';
import { kindWord } from './kinds';

const ICONS: Readonly<Record<EntityKind, string>> = {
  person: 'person',
  place: 'location',
  organisation: 'organization',
};

interface KindPick extends vscode.QuickPickItem {
  readonly kindOfName: EntityKind;
}

/** Says whether a name is a person, a place or an organisation. */
export async function setNameKind(context: NameContext, given?: NameArguments): Promise<void> {
  const { client, file } = context;
  file.needUri();
  const name = await chooseName(client, vscode.l10n.t('Set the Kind of a Name'), given);
  if (name === undefined) return;
  const others = KINDS.filter((kind) => kind !== name.kind);
  const items = others.map((kind): KindPick => ({
    label: `$(${ICONS[kind]}) ${kindWord(kind)}`,
    kindOfName: kind,
  }));
  const pick = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('What Is “{0}”?', name.name),
    placeHolder: vscode.l10n.t('It counts as: {0}', kindWord(name.kind)),
  });
  if (pick === undefined) return;
  const { kindOfName: kind } = pick;
  const of = referenceTo(name, await client.names());
  const done = vscode.l10n.t('“{0}” now counts as: {1}.', name.name, kindWord(kind));
  await decide(context, { type: 'kind', of, kind }, done);
}
