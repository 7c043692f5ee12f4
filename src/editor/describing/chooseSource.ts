import * as vscode from 'vscode';
import type { SourceSummary } from '../../core/api';
import type { SourcebookClient } from '../client';
import { sourceUri } from '../sources/textScheme';
import type { SourceArguments } from '../contributed';
import { oneLine, withoutIcons } from '../words/markdown';
import { dateOrUndated, fileName } from '../words/places';

/** The source that a command was called with, the one in the editor, or the one that a person chooses. */
export async function chooseSource(
  client: SourcebookClient,
  given: SourceArguments | undefined,
): Promise<SourceSummary | undefined> {
  const { id }: { readonly id?: unknown } = Object(given);
  if (typeof id === 'string') return sourceBy(client, id);
  const sources = await client.sources();
  const shown = vscode.window.activeTextEditor?.document.uri;
  const open = shown && sourceUri(shown).toString();
  const here = sources.find((source) => vscode.Uri.parse(source.id).toString() === open);
  if (here !== undefined) return here;
  const pick = await vscode.window.showQuickPick(sources.map(itemOf), {
    title: vscode.l10n.t('Describe Source'),
    placeHolder: vscode.l10n.t('Which source?'),
    matchOnDetail: true,
  });
  return pick?.source;
}

function itemOf(source: SourceSummary): vscode.QuickPickItem & { readonly source: SourceSummary } {
  const work = [source.title, source.container].filter((one) => one !== undefined).join(' · ');
  return {
    label: withoutIcons(fileName(source.file)),
    description: dateOrUndated(source.issued),
    detail: withoutIcons(oneLine(work)),
    source,
  };
}

/** Rejects where it is none of the sources any more. */
export async function sourceBy(client: SourcebookClient, id: string): Promise<SourceSummary> {
  const source = (await client.sources()).find((candidate) => candidate.id === id);
  if (source !== undefined) return source;
  throw new Error(vscode.l10n.t('This file is no longer among the sources.'));
}
