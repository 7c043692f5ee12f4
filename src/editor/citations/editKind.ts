import * as vscode from 'vscode';

/** What pasting and dropping do with words of the sources, as VS Code's menus and settings know it. */
export const QUOTATION_EDIT = vscode.DocumentDropOrPasteEditKind.Empty.append('sourcebook', 'quotation');
