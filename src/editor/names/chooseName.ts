import * as vscode from 'vscode';
import type { NameSummary } from '../../core/api';
import type { SourcebookClient } from '../client';
import type { NameArguments } from '../contributed';
import { nameAt } from '../hover/nameAt';
import { oneLine, withoutIcons } from '../words/markdown';
import { mentionCount } from '../words/places';
import { kindWord } from './kinds';

export interface NamePick extends vscode.QuickPickItem {
  readonly summary: NameSummary;
}

/** The name that a command was called with, or the one that a person chooses; `undefined` where they went away. */
export async function chooseName(
  client: SourcebookClient,
  title: string,
  given: NameArguments | undefined,
): Promise<NameSummary | undefined> {
  const names = await client.names();
  if (given !== undefined) return namedBy(given, names);
  const here = await nameAtCursor(client);
  const ordered = [...names].sort((a, b) => Number(b.id === here) - Number(a.id === here));
  const items = ordered.map(namePick);
  const pick = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: vscode.l10n.t('Which name?'),
    matchOnDescription: true,
  });
  return pick?.summary;
}

/** Commands can be called by anybody with anything. */
function namedBy(given: NameArguments, names: readonly NameSummary[]): NameSummary {
  const { id }: { readonly id?: unknown } = Object(given);
  const summary = names.find((name) => name.id === id);
  if (summary !== undefined) return summary;
  throw new Error(vscode.l10n.t('The sources do not have this name any more.'));
}

async function nameAtCursor(client: SourcebookClient): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  const cancellation = new vscode.CancellationTokenSource();
  const name = await nameAt(client, editor.document, editor.selection.active, cancellation.token);
  cancellation.dispose();
  return name?.entity;
}

export function namePick(summary: NameSummary): NamePick {
  const { name, kind, mentions, aliases } = summary;
  const others = aliases.length === 0 ? [] : [aliases.map(oneLine).join(', ')];
  return {
    label: withoutIcons(oneLine(name)),
    description: withoutIcons([kindWord(kind), mentionCount(mentions), ...others].join(' · ')),
    summary,
  };
}
