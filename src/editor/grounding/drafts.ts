import * as vscode from 'vscode';
import type { Draft } from '../../core/api';
import { draftLanguage } from './languages';

/** Where drafts are. A notebook's cells, output, logs and input boxes are none. */
const SCHEMES: ReadonlySet<string> = new Set(['file', 'untitled', 'vscode-remote', 'vscode-vfs']);

export const DRAFT_SELECTOR: readonly vscode.DocumentFilter[] = [...SCHEMES].map((scheme) => ({ scheme }));

export type Scope = Pick<vscode.TextDocument, 'uri' | 'languageId'>;

/** Whether a document may hold quotations at all; that it is one of the sources is another question. */
export function mayBeDraft({ uri, languageId }: Scope): boolean {
  return SCHEMES.has(uri.scheme) && draftLanguage(languageId, uri.path) !== undefined;
}

/** Whether the settings want the drafts of this language checked. */
export function isWanted(scope: Scope): boolean {
  return groundingSettings(scope).get<boolean>('enabled', true);
}

export function draftOf(scope: Scope, text: string): Draft {
  return {
    uri: scope.uri.toString(),
    text,
    languageId: languageOf(scope),
    fiction: groundingSettings(scope).get<boolean>('fiction', false),
  };
}

export function languageOf({ uri, languageId }: Scope): string {
  return draftLanguage(languageId, uri.path) ?? languageId;
}

function groundingSettings({ uri, languageId }: Scope): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration('sourcebook.grounding', { uri, languageId });
}
