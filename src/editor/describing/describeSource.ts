import * as vscode from 'vscode';
import type { SourcebookClient } from '../client';
import type { SourceArguments } from '../contributed';
import { fileName } from '../words/places';
import { askField } from './askField';
import { chooseSource, sourceBy } from './chooseSource';
import { showForm, type FormAnswer } from './form';
import { sidecarOf, writeSidecar } from './sidecarFile';

export interface DescribeDependencies {
  readonly client: SourcebookClient;
  readonly extensionUri: vscode.Uri;
}

/** Shows what is known of a source, field by field, and writes what its owner says of them beside it. */
export async function describeSource(deps: DescribeDependencies, given?: SourceArguments): Promise<void> {
  const { client } = deps;
  let source = await chooseSource(client, given);
  if (source === undefined) return;
  const uri = vscode.Uri.parse(source.id);
  assertOwn(uri, deps.extensionUri);
  let answer: FormAnswer | undefined;
  for (;;) {
    const sidecar = await sidecarOf(uri);
    answer = await showForm(source, sidecar, answer);
    if (answer === undefined) return;
    if (answer === 'open') {
      await vscode.window.showTextDocument(sidecar.uri, { preview: false });
      return;
    }
    const change = await askField(answer, source, sidecar.name);
    if (change === undefined) continue;
    await writeSidecar(sidecar, uri, change);
    await client.readAgain([source.id, sidecar.uri.toString()]);
    source = await sourceBy(client, source.id);
  }
}

/** What comes with the extension is replaced with it. */
function assertOwn(source: vscode.Uri, extensionUri: vscode.Uri): void {
  if (!source.toString().startsWith(`${extensionUri.toString()}/`)) return;
  throw new Error(
    vscode.l10n.t(
      '{0} comes with Sourcebook and cannot be described. Copy it into a folder of sources of your own.',
      fileName(source.path),
    ),
  );
}
