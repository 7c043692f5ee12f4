import * as vscode from 'vscode';
import type { DecisionReport } from '../../core/api';
import type { DecisionChange } from '../../core/names/decisions/change';
import { DECISIONS_FILE } from '../../core/names/decisions/model';
import type { SourcebookClient } from '../client';
import { COMMANDS } from '../contributed';
import { isCancelled, loggable } from '../words/failures';
import type { DecisionsFile, Written } from './decisionsFile';
import { diagnosticOf } from './diagnostics';

/** Keeps the corpus to what the file of decisions says, and shows in the file what is wrong with it. */
export class AppliedDecisions implements vscode.Disposable {
  private readonly diagnostics = vscode.languages.createDiagnosticCollection('sourcebook.names');
  private readonly subscription: vscode.Disposable;
  private text: string | undefined;

  constructor(
    private readonly file: DecisionsFile,
    private readonly client: SourcebookClient,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.subscription = vscode.Disposable.from(
      this.diagnostics,
      file.onDidChange(() => this.inBackground(this.load())),
      client.onDidChange(() => this.inBackground(this.check())),
    );
    this.inBackground(this.load());
  }

  /** Writes a decision and applies it at once. */
  async decide(change: DecisionChange): Promise<Written> {
    const written = await this.file.change(change);
    await this.load();
    return written;
  }

  async takeBack(written: Written): Promise<void> {
    await this.file.takeBack(written);
    await this.load();
  }

  dispose(): void {
    this.subscription.dispose();
  }

  /** Reads the file again; one that says what it said is left alone. */
  private async load(): Promise<void> {
    const text = await this.file.read();
    if (text === this.text) return;
    this.text = text;
    const report = await this.client.setDecisions(text);
    this.show(report);
    this.warn(report);
  }

  /** The corpus changed: it may have names now that it had not, or the other way round. */
  private async check(): Promise<void> {
    if (this.text !== undefined) this.show(await this.client.decisions());
  }

  /** Whether the corpus has a name is known only once it was read. */
  private show({ problems }: DecisionReport): void {
    const { uri } = this.file;
    this.diagnostics.clear();
    if (uri === undefined) return;
    const known = this.client.state.kind === 'ready';
    const shown = problems.filter(({ severity }) => known || severity === 'error');
    this.diagnostics.set(uri, shown.map(diagnosticOf));
  }

  /** Whoever has the file open sees what is wrong in it; the others are told. */
  private warn({ problems }: DecisionReport): void {
    const errors = problems.filter(({ severity }) => severity === 'error');
    const [first] = errors;
    const path = this.file.uri?.toString();
    const isSeen = vscode.window.visibleTextEditors.some(({ document }) => document.uri.toString() === path);
    if (first === undefined || isSeen) return;
    const show = vscode.l10n.t('Show');
    const words = vscode.l10n.t('{0}, line {1}: {2}', DECISIONS_FILE, first.line, first.message);
    void vscode.window.showWarningMessage(words, show).then((answer) => {
      if (answer === show) void vscode.commands.executeCommand(COMMANDS.showDecisions);
    });
  }

  private inBackground(work: Promise<void>): void {
    work.catch((error: unknown) => {
      if (!isCancelled(error)) this.log.error(loggable(error));
    });
  }
}
