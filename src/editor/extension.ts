import type * as vscode from 'vscode';
import { activateSourcebook } from './activate';
import type { SourcebookApi } from './api';

export function activate(context: vscode.ExtensionContext): SourcebookApi {
  return activateSourcebook(context);
}
