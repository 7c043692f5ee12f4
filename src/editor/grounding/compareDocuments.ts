import * as vscode from 'vscode';
import type { QuotationArguments } from '../contributed';
import { oneLine } from '../words/markdown';
import { fileName, lines, placeIn } from '../words/places';
import { bothSides } from './bothSides';
import type { DraftChecker } from './draftChecker';
import { quotationAtCursor, quotationOf } from './quotationOf';

const SCHEME = 'sourcebook-compare';

/** The words of a quotation and those of its source as two documents to be read side by side. */
export class CompareDocuments implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly texts = new Map<string, string>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly subscriptions: vscode.Disposable;
  readonly onDidChange = this.changed.event;

  constructor(private readonly checker: DraftChecker) {
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.texts.delete(uri.toString())),
    );
  }

  /** Compares the quotation that is meant, or the one at the cursor. Rejects where there is none, or none in a source. */
  async open(called: QuotationArguments | undefined): Promise<void> {
    const found = await (called === undefined
      ? quotationAtCursor(this.checker)
      : quotationOf(this.checker, called));
    if (found === undefined)
      throw new Error(
        vscode.l10n.t('There is no quotation at the cursor. Put it into one that was checked.'),
      );
    const { document, quotation } = found;
    const { source } = quotation;
    if (source === undefined)
      throw new Error(
        vscode.l10n.t('No source has words like these: there is nothing to compare them with.'),
      );
    const sides = bothSides(quotation.quote, source.text, quotation.differences);
    const draftName = `${oneLine(fileName(document.uri.path))}, ${lines(quotation.line, quotation.line)}`;
    const sourceName = `${oneLine(fileName(source.file))}, ${placeIn(source)}`;
    const key = `${document.uri.toString()}#${quotation.start}`;
    const left = this.put(draftName, `draft ${key}`, sides.draft);
    const right = this.put(sourceName, `source ${key}`, sides.source);
    await vscode.commands.executeCommand('vscode.diff', left, right, `${draftName} ↔ ${sourceName}`);
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.texts.get(uri.toString()) ?? '';
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private put(name: string, key: string, text: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${name.replaceAll('/', '∕')}`, query: key });
    this.texts.set(uri.toString(), `${text}\n`);
    this.changed.fire(uri);
    return uri;
  }
}
