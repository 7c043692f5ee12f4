import * as vscode from 'vscode';
import type { SourcebookClient } from '../client';
import type { PassagesArguments } from '../contributed';
import { checkPlaces } from '../words/commands';
import { number } from '../words/places';
import type { Drafts } from './drafts';
import { citationsFor } from './inserter';

/** How long the status bar says so, in milliseconds. */
const SAID = 4000;

/** Puts the citations of stretches on the clipboard, as the draft that was written in last would have it. */
export async function copyCitation(
  client: SourcebookClient,
  drafts: Drafts,
  places: PassagesArguments,
): Promise<void> {
  const checked = checkPlaces(places);
  const draft = await drafts.last();
  const { text, footnote } = await citationsFor(client, draft?.document, checked);
  await vscode.env.clipboard.writeText(footnote === undefined ? text : `${text}\n\n${footnote}\n`);
  const said =
    checked.length === 1
      ? vscode.l10n.t('Citation copied')
      : vscode.l10n.t('{0} citations copied', number(checked.length));
  vscode.window.setStatusBarMessage(`$(check) ${said}`, SAID);
}
