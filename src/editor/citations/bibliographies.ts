import * as vscode from 'vscode';
import { citesInDraft } from '../../core/citations/bibliography/inDraft';
import type { CslItem } from '../../core/citations/csl';
import type { Markup } from '../../core/citations/model';
import { markupOfLanguage } from '../../core/citations/languages';
import { oneAtATime } from '../../core/oneAtATime';
import { languageOf } from '../grounding/drafts';
import { attempt } from '../words/failures';
import type { BibliographyFile } from './bibliographyFile';
import { bibliographyOf, keysIn, writeWorks } from './bibliographyFile';

/** How a work is cited in a draft that has a bibliography. */
export interface KeyedCitation {
  readonly markup: Markup;
  readonly key: string;
}

interface Offered {
  readonly draft: string;
  readonly key: string;
  readonly file: BibliographyFile;
  readonly item: CslItem;
}

/** Citations that were offered and not taken are forgotten beyond this many. */
const MOST_OFFERED = 500;

/**
 * Keeps the bibliographies of drafts: a citation by key is offered without a change of any file; once its key is in the draft,
 * whichever way it came there, the work is added to the draft’s bibliography.
 */
export class Bibliographies implements vscode.Disposable {
  private offered: Offered[] = [];
  private readonly inTurn = oneAtATime();
  /** Files outside of the workspace that the person has agreed to. */
  private readonly agreed = new Set<string>();
  private readonly subscription: vscode.Disposable;

  constructor(private readonly log: vscode.LogOutputChannel) {
    this.subscription = vscode.workspace.onDidChangeTextDocument((event) => this.take(event));
  }

  /** `undefined` where the draft has no bibliography. Rejects with words for people where it cannot be written into. */
  async offer(
    document: vscode.TextDocument,
    work: () => Promise<CslItem>,
  ): Promise<KeyedCitation | undefined> {
    const file = await bibliographyOf(document);
    if (file === undefined) return this.inDraft(document, work);
    const item = await work();
    const [key = item.id] = await keysIn(file, [item]);
    this.offered = [
      { draft: document.uri.toString(), key, file, item },
      ...this.offered.slice(0, MOST_OFFERED - 1),
    ];
    return { markup: file.declared.markup, key };
  }

  /** A draft that keeps its list itself needs no file. */
  private async inDraft(
    document: vscode.TextDocument,
    work: () => Promise<CslItem>,
  ): Promise<KeyedCitation | undefined> {
    const languageId = languageOf(document);
    if (!citesInDraft(document.getText(), languageId)) return undefined;
    return { markup: markupOfLanguage(languageId), key: (await work()).id };
  }

  /** Adds works to a file, one call after the other: two at once could each write over the other. */
  add(file: BibliographyFile, items: readonly CslItem[]): Promise<number> {
    return this.inTurn(async () => {
      await this.agree(file.uri);
      return writeWorks(file, items);
    });
  }

  dispose(): void {
    this.subscription.dispose();
  }

  /** A draft may name any file of the machine: one that lies outside of the workspace is asked for, once. */
  private async agree(uri: vscode.Uri): Promise<void> {
    if (vscode.workspace.getWorkspaceFolder(uri) !== undefined || this.agreed.has(uri.toString())) return;
    const add = vscode.l10n.t('Add It');
    const answer = await vscode.window.showWarningMessage(
      vscode.l10n.t(
        'This draft’s bibliography lies outside of the workspace: {0}. Add the source to it?',
        uri.fsPath,
      ),
      { modal: true },
      add,
    );
    if (answer !== add) throw new vscode.CancellationError();
    this.agreed.add(uri.toString());
  }

  private take({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (this.offered.length === 0) return;
    const draft = document.uri.toString();
    const taken = this.offered.filter(
      (offer) => offer.draft === draft && contentChanges.some(({ text }) => text.includes(offer.key)),
    );
    if (taken.length === 0) return;
    this.offered = this.offered.filter((offer) => !taken.includes(offer));
    for (const { file, item } of taken) void attempt(this.log, () => this.add(file, [item]));
  }
}
