import * as vscode from 'vscode';
import { extensionOf } from '../../core/corpus/uris';
import { fileName } from '../words/places';
import { TEXT_SCHEME, sourceUri } from './textScheme';

/** Opens the file whose text is in front: in an editor that an extension has for it, else in the program of the system. */
export async function openOriginal(given: vscode.Uri | undefined): Promise<void> {
  const uri = given ?? vscode.window.activeTextEditor?.document.uri;
  if (uri?.scheme !== TEXT_SCHEME)
    throw new Error(vscode.l10n.t('Open the text of a PDF or Word source first.'));
  const file = sourceUri(uri);
  if (hasViewer(extensionOf(file.path))) await vscode.commands.executeCommand('vscode.open', file);
  else if (!(await vscode.env.openExternal(file)))
    throw new Error(vscode.l10n.t('{0} could not be opened in another program.', fileName(file.path)));
}

/** Whether an extension shows files of an ending in an editor of its own. */
function hasViewer(extension: string): boolean {
  return vscode.extensions.all.some(({ packageJSON }) =>
    patternsOf(packageJSON).some((pattern) => pattern.endsWith(extension)),
  );
}

function patternsOf(manifest: unknown): string[] {
  const { contributes } = Object(manifest) as { readonly contributes?: unknown };
  const { customEditors } = Object(contributes) as { readonly customEditors?: unknown };
  if (!Array.isArray(customEditors)) return [];
  return customEditors.flatMap((editor: unknown) => {
    const { selector } = Object(editor) as { readonly selector?: unknown };
    if (!Array.isArray(selector)) return [];
    return selector.flatMap((one: unknown) => {
      const { filenamePattern } = Object(one) as { readonly filenamePattern?: unknown };
      return typeof filenamePattern === 'string' ? [filenamePattern.toLowerCase()] : [];
    });
  });
}
