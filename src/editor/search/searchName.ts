import * as vscode from 'vscode';
import type { SourcebookClient } from '../client';
import type { SearchView } from './searchView';
import { phrase } from './selectionQuery';

/** Searches for a name in every spelling of the sources; one that they don't know, for its words. */
export async function searchName(name: unknown, view: SearchView, client: SourcebookClient): Promise<void> {
  if (typeof name !== 'string' || name.trim() === '')
    throw new TypeError(vscode.l10n.t('This command is called with a name.'));
  await view.search({ query: await nameQuery(name, client) });
}

async function nameQuery(name: string, client: SourcebookClient): Promise<string> {
  const [match] = await client.namesIn(name);
  const isKnown = match !== undefined && match.start === 0 && match.end === name.length;
  return isKnown ? `name:${phrase(name)}` : phrase(name);
}
