import * as vscode from 'vscode';
import type { Report } from './report';

const SCHEME = 'sourcebook-report';

/**
 * Reports as documents that can be read, searched and saved under a name of their own, but not written in. The line of a
 * quotation leads to the draft, the one of its source to the source.
 */
export class ReportDocuments
  implements vscode.TextDocumentContentProvider, vscode.DocumentLinkProvider, vscode.Disposable
{
  private readonly reports = new Map<string, Report>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly subscriptions: vscode.Disposable;
  readonly onDidChange = this.changed.event;

  constructor() {
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
      vscode.languages.registerDocumentLinkProvider({ scheme: SCHEME }, this),
      vscode.workspace.onDidCloseTextDocument(({ uri, isClosed }) => {
        if (isClosed) this.reports.delete(uri.toString());
      }),
    );
  }

  /** Shows a report in front, in the place of an earlier one of the same name and subject. */
  async show(name: string, subject: string, report: Report): Promise<void> {
    const uri = reportUri(name, subject);
    this.put(uri, report);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.languages.setTextDocumentLanguage(document, 'markdown');
    this.put(uri, report);
    await vscode.window.showTextDocument(document, { preview: false });
  }

  /** Brings an open report up to date; nothing where it is not open. */
  update(name: string, subject: string, report: () => Report): void {
    const uri = reportUri(name, subject);
    if (this.reports.has(uri.toString())) this.put(uri, report());
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.reports.get(uri.toString())?.text ?? '';
  }

  provideDocumentLinks(document: vscode.TextDocument): vscode.DocumentLink[] {
    const links = this.reports.get(document.uri.toString())?.links ?? [];
    return links.map(({ start, end, uri, line }) => {
      const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
      return new vscode.DocumentLink(range, uri.with({ fragment: `L${line}` }));
    });
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private put(uri: vscode.Uri, report: Report): void {
    this.reports.set(uri.toString(), report);
    this.changed.fire(uri);
  }
}

function reportUri(name: string, subject: string): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${name.replaceAll('/', '∕')}.md`, query: subject });
}
