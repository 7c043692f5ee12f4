import * as vscode from 'vscode';
import type { GroundedQuotation } from '../../core/api';
import type { SourcebookClient } from '../client';
import { messageOf } from '../../core/text/messageOf';
import { isCancelled, loggable } from '../words/failures';
import type { CorpusFiles } from './corpusFiles';
import { draftOf, isWanted, languageOf, mayBeDraft } from './drafts';

/** After the last keystroke, in milliseconds: short enough to be seen, long enough not to be in the way. */
const REST = 400;
/** Longest draft that is checked, in characters: a book of half a million words has fewer. */
export const LONGEST_DRAFT = 2 * 1024 * 1024;

/** A draft as it was when it was checked. */
export interface CheckedDraft {
  readonly uri: vscode.Uri;
  readonly version: number;
  readonly languageId: string;
  readonly text: string;
  readonly quotations: readonly GroundedQuotation[];
}

export type DraftState =
  | { readonly kind: 'checked'; readonly checked: CheckedDraft }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'failed'; readonly message: string };

interface Run {
  readonly version: number;
  readonly cancellation: vscode.CancellationTokenSource;
  readonly done: Promise<void>;
}

/** Holds the open drafts against the corpus: a while after they change, and again when the corpus changes. */
export class DraftChecker implements vscode.Disposable {
  private readonly states = new Map<string, DraftState>();
  private readonly runs = new Map<string, Run>();
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly checked = new vscode.EventEmitter<vscode.Uri>();
  private readonly subscriptions: vscode.Disposable;
  /** A draft was checked, could not be, or is none any more. */
  readonly onDidCheck = this.checked.event;

  constructor(
    private readonly client: SourcebookClient,
    private readonly corpus: CorpusFiles,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.subscriptions = vscode.Disposable.from(
      this.checked,
      client.onDidChange(() => this.checkAll()),
      vscode.workspace.onDidOpenTextDocument((document) => this.soon(document, 0)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.soon(document, REST);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.closed(document)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('sourcebook.grounding')) this.checkAll();
      }),
    );
    this.checkAll();
  }

  state(uri: vscode.Uri): DraftState | undefined {
    return this.states.get(uri.toString());
  }

  /** What was found in the draft as it stands now, checked at once where it has changed since. */
  async current(document: vscode.TextDocument): Promise<CheckedDraft | undefined> {
    if (!mayBeDraft(document)) return undefined;
    if (!isCurrent(this.state(document.uri), document)) await this.check(document);
    const state = this.state(document.uri);
    return isCurrent(state, document) ? state.checked : undefined;
  }

  /** Checks a draft that somebody asked about, whatever the settings say of its language. Rejects where it cannot be. */
  checkNow(document: vscode.TextDocument): Promise<CheckedDraft> {
    return this.find(document);
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    for (const { cancellation } of this.runs.values()) cancellation.cancel();
    this.subscriptions.dispose();
  }

  private checkAll(): void {
    for (const document of vscode.workspace.textDocuments) this.soon(document, 0);
  }

  private soon(document: vscode.TextDocument, delay: number): void {
    if (!mayBeDraft(document)) return;
    const key = document.uri.toString();
    clearTimeout(this.timers.get(key));
    this.runs.get(key)?.cancellation.cancel();
    this.timers.set(
      key,
      setTimeout(() => void this.check(document), delay),
    );
  }

  /** One check of a document at a time: the one of an older version is broken off. Never rejects. */
  private check(document: vscode.TextDocument): Promise<void> {
    const key = document.uri.toString();
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    const running = this.runs.get(key);
    if (running?.version === document.version && !running.cancellation.token.isCancellationRequested)
      return running.done;
    running?.cancellation.cancel();
    const cancellation = new vscode.CancellationTokenSource();
    const done = this.perform(document, cancellation.token).finally(() => {
      if (this.runs.get(key)?.cancellation === cancellation) this.runs.delete(key);
      cancellation.dispose();
    });
    this.runs.set(key, { version: document.version, cancellation, done });
    return done;
  }

  private async perform(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<void> {
    try {
      // What is not read yet would be missed: the check comes with the corpus.
      if (this.client.state.kind === 'reading') return;
      const isDraft = isWanted(document) && (await this.isChecked(document));
      if (token.isCancellationRequested || document.isClosed) return;
      if (!isDraft) this.forget(document.uri);
      else if (document.getText().length > LONGEST_DRAFT) this.settle(document.uri, { kind: 'too-long' });
      else {
        await this.client.prepareChecks(token);
        if (token.isCancellationRequested || document.isClosed) return;
        const checked = await this.find(document, token);
        if (!token.isCancellationRequested && !document.isClosed)
          this.settle(document.uri, { kind: 'checked', checked });
      }
    } catch (error) {
      if (isCancelled(error) || token.isCancellationRequested) return;
      this.log.error(loggable(error));
      this.settle(document.uri, { kind: 'failed', message: messageOf(error) });
    }
  }

  private async isChecked({ uri }: vscode.TextDocument): Promise<boolean> {
    const { sources, isSource } = await this.corpus.facts();
    return sources > 0 && !isSource(uri);
  }

  private async find(document: vscode.TextDocument, token?: vscode.CancellationToken): Promise<CheckedDraft> {
    const { uri, version } = document;
    const text = document.getText();
    const [found, { onlySamples }] = await Promise.all([
      this.client.check(draftOf(document, text), token),
      this.corpus.facts(),
    ]);
    const quotations = onlySamples ? found.filter(({ status }) => status !== 'not found') : found;
    return { uri, version, languageId: languageOf(document), text, quotations };
  }

  private settle(uri: vscode.Uri, state: DraftState): void {
    this.states.set(uri.toString(), state);
    this.checked.fire(uri);
  }

  /** Another draft may have the same name by now, such as the next one without a file: that one is checked afresh. */
  private closed({ uri }: vscode.TextDocument): void {
    this.forget(uri);
    const key = uri.toString();
    const next = vscode.workspace.textDocuments.find((open) => open.uri.toString() === key && !open.isClosed);
    if (next !== undefined) this.soon(next, 0);
  }

  private forget(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    this.runs.get(key)?.cancellation.cancel();
    if (this.states.delete(key)) this.checked.fire(uri);
  }
}

function isCurrent(
  state: DraftState | undefined,
  { version }: vscode.TextDocument,
): state is Extract<DraftState, { kind: 'checked' }> {
  return state?.kind === 'checked' && state.checked.version === version;
}
