import * as vscode from 'vscode';
import type { SourcebookClient } from '../client';
import type { PassageArguments } from '../contributed';
import { checkPlace } from '../words/commands';
import { citationFor } from './inserter';
import type { Drafts } from './drafts';

/** How long the status bar says so, in milliseconds. */
const SAID = 4000;

/** Puts the citation of a stretch on the clipboard, as the draft that was written in last would have it. */
export async function copyCitation(
  client: SourcebookClient,
  drafts: Drafts,
  place: PassageArguments,
): Promise<void> {
  const checked = checkPlace(place);
  const draft = await drafts.last();
  const { text, footnote } = await citationFor(client, draft?.document, checked);
  await vscode.env.clipboard.writeText(footnote === undefined ? text : `${text}\n\n${footnote}\n`);
  vscode.window.setStatusBarMessage(vscode.l10n.t('$(check) Citation copied'), SAID);
}
