import * as vscode from 'vscode';
import { fieldFilter } from '../../core/search/narrowing';
import { COMMANDS, type ListedSource } from '../contributed';

/** Shows all of a source in the Search view; the words that are typed behind the filter narrow it down. */
export async function searchSource({ summary }: ListedSource): Promise<void> {
  await vscode.commands.executeCommand(COMMANDS.search, `${fieldFilter('source', summary.file)} `);
}
