import * as vscode from 'vscode';
import type { DecisionReport, RefreshReport } from '../../core/api';
import { CancelledError } from '../../core/corpus/ports';
import { messageOf } from '../../core/text/messageOf';
import type { CallOptions, CancellationSignal, RemoteArguments } from '../../worker/client';
import type { MethodName, RefreshMethod } from '../../worker/protocol';
import type { Bibliographies } from '../citations/bibliographies';
import type { CorpusState, SourcebookClient } from '../client';
import { loggable } from '../words/failures';
import { showProgress } from './progress';
import { scopeFromSettings } from './scope';
import { watchScope } from './watch';
import { startWorker } from './workerThread';
import type { WorkerThread } from './workerThread';

export interface CorpusClientOptions {
  readonly extensionUri: vscode.Uri;
  /** Folder for the saved index; absent where nothing can be kept. */
  readonly storage: vscode.Uri | undefined;
  readonly log: vscode.LogOutputChannel;
  readonly bibliographies: () => Promise<Bibliographies>;
}

const SNAPSHOT_FILE = 'corpus.snapshot';
/** A worker that dies is started again once; one that dies again would go on dying. */
const RESTARTS = 1;

/** The corpus in its worker: follows the settings, the workspace folders and the files, and says in which state it is. */
export class CorpusClient implements SourcebookClient {
  private readonly stateChanged = new vscode.EventEmitter<CorpusState>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;
  private started: WorkerThread | undefined;
  private watcher: vscode.Disposable | undefined;
  private refreshing: vscode.CancellationTokenSource | undefined;
  private restarts = RESTARTS;
  private current: CorpusState = { kind: 'reading' };
  private decisionsText: string | undefined;

  readonly onDidChangeState = this.stateChanged.event;
  readonly onDidChange = this.changed.event;

  readonly bibliographies: () => Promise<Bibliographies>;
  readonly restore = this.remote('restore');
  readonly sources = this.remote('sources');
  readonly passages = this.remote('passages');
  readonly text = this.remote('text');
  readonly search = this.remote('search');
  readonly searchSources = this.remote('searchSources');
  readonly similar = this.remote('similar');
  readonly facets = this.remote('facets');
  readonly completeQuery = this.remote('completeQuery');
  readonly names = this.remote('names');
  readonly nameList = this.remote('nameList');
  readonly namesIn = this.remote('namesIn');
  readonly decisions = this.remote('decisions');
  readonly card = this.remote('card');
  readonly mentions = this.remote('mentions');
  readonly quotations = this.remote('quotations');
  readonly quotationsBy = this.remote('quotationsBy');
  readonly citable = this.remote('citable');
  readonly rangeOfLines = this.remote('rangeOfLines');
  readonly cite = this.remote('cite');
  readonly citeInStyle = this.remote('citeInStyle');
  readonly citationLetters = this.remote('citationLetters');
  readonly works = this.remote('works');
  readonly bibliography = this.remote('bibliography');
  readonly prepareChecks = this.remote('prepareChecks');
  readonly check = this.remote('check');
  readonly trace = this.remote('trace');
  readonly complete = this.remote('complete');

  constructor(private readonly options: CorpusClientOptions) {
    this.bibliographies = options.bibliographies;
    this.subscriptions = vscode.Disposable.from(
      this.stateChanged,
      this.changed,
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.follow()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('sourcebook.corpus')) this.follow();
      }),
    );
  }

  get state(): CorpusState {
    return this.current;
  }

  /** It is started with the first question, which activation does not wait for. */
  private get thread(): WorkerThread {
    return (this.started ??= this.startThread());
  }

  /** Serves the saved index, then compares it with the files, and from then on follows them. */
  async open(): Promise<void> {
    const { sources, problem } = await this.restore();
    if (problem !== undefined) this.options.log.warn(problem);
    if (sources > 0) this.changed.fire();
    this.follow();
  }

  /** They hold from then on, also in a worker that is started anew. */
  async setDecisions(text: string | undefined): Promise<DecisionReport> {
    this.decisionsText = text;
    const report = await this.thread.client.call('setDecisions', [text]);
    this.changed.fire();
    return report;
  }

  async readAgain(uris: readonly string[]): Promise<void> {
    await this.refreshFiles(uris);
  }

  /**
   * In the same thread, if that still answers: one that is ended leaves its memory to the editor's, which was held for 60 to
   * 80 ms by giving it back.
   */
  async reindex(): Promise<RefreshReport> {
    if (this.current.kind === 'failed') this.endThread();
    return this.refresh('readAfresh');
  }

  dispose(): void {
    this.refreshing?.cancel();
    this.watcher?.dispose();
    this.started?.dispose();
    this.subscriptions.dispose();
  }

  /** Reads the scope that the settings name now and watches it. */
  private follow(): void {
    this.watcher?.dispose();
    this.watcher = watchScope(scopeFromSettings(this.options.extensionUri), (uris) =>
      this.inBackground(this.refreshFiles(uris)),
    );
    this.inBackground(this.refresh());
  }

  private endThread(): void {
    this.started?.dispose();
    this.started = undefined;
  }

  private refresh(method: 'refresh' | 'readAfresh' = 'refresh'): Promise<RefreshReport> {
    this.refreshing?.cancel();
    const scope = scopeFromSettings(this.options.extensionUri);
    return this.reading((options) => this.thread.client.call(method, [scope], options));
  }

  private refreshFiles(uris: readonly string[]): Promise<RefreshReport> {
    return this.reading((options) => this.thread.client.call('refreshFiles', [uris], options));
  }

  /** Runs a refresh with its state, its progress and a way to stop it. */
  private async reading(run: (options: CallOptions) => Promise<RefreshReport>): Promise<RefreshReport> {
    const cancellation = new vscode.CancellationTokenSource();
    this.refreshing = cancellation;
    this.become({ kind: 'reading' });
    const progress = showProgress(cancellation);
    try {
      const report = await run({
        cancellation: cancellation.token,
        onProgress: (step) => {
          progress.report(step);
          this.become({ kind: 'reading', progress: step });
        },
      });
      this.options.log.info(
        `Sources: ${report.read} read, ${report.kept} unchanged, ${report.removed} gone.`,
      );
      if (this.refreshing === cancellation) this.become({ kind: 'ready', report });
      return report;
    } catch (error) {
      if (this.refreshing === cancellation) this.become({ kind: 'failed', message: failureText(error) });
      throw error;
    } finally {
      progress.end();
      cancellation.dispose();
      this.changed.fire();
    }
  }

  private become(state: CorpusState): void {
    this.current = state;
    this.stateChanged.fire(state);
  }

  /** For work that nobody waits for: what went wrong stands in the state and in the log. */
  private inBackground(work: Promise<unknown>): void {
    work.catch((error: unknown) => {
      if (!(error instanceof CancelledError)) this.options.log.error(loggable(error));
    });
  }

  private startThread(): WorkerThread {
    const { extensionUri, storage, log } = this.options;
    const snapshot = storage && vscode.Uri.joinPath(storage, SNAPSHOT_FILE).fsPath;
    const script = vscode.Uri.joinPath(extensionUri, 'dist', 'worker.js').fsPath;
    const { language } = vscode.env;
    const data = { language, ...(snapshot !== undefined && { snapshotFile: snapshot }) };
    const thread = startWorker(script, data, log, (reason) => this.restart(reason));
    if (this.decisionsText !== undefined)
      this.inBackground(thread.client.call('setDecisions', [this.decisionsText]));
    return thread;
  }

  private restart(reason: Error): void {
    this.options.log.error(reason);
    if (this.restarts === 0) {
      this.become({
        kind: 'failed',
        message: vscode.l10n.t('The index stopped working twice: {0}', reason.message),
      });
      return;
    }
    this.restarts--;
    this.started = undefined;
    void vscode.window.showWarningMessage(
      vscode.l10n.t('The index of Sourcebook stopped and was started again.'),
    );
    this.inBackground(this.open());
  }

  /** The method of the façade in the worker; a cancellation token may follow its arguments. */
  private remote<M extends Exclude<MethodName, RefreshMethod>>(method: M): SourcebookClient[M] {
    const call = (...args: readonly unknown[]): Promise<unknown> => {
      const last = args.at(-1);
      const token = isToken(last) ? last : undefined;
      const sent = (token ? args.slice(0, -1) : args) as RemoteArguments<M>;
      return this.thread.client.call(method, sent, token && { cancellation: token });
    };
    return call as SourcebookClient[M];
  }
}

function isToken(value: unknown): value is CancellationSignal {
  return typeof value === 'object' && value !== null && 'onCancellationRequested' in value;
}

function failureText(error: unknown): string {
  if (error instanceof CancelledError) {
    return vscode.l10n.t('Reading the sources was stopped. What was read until then can be searched.');
  }
  return vscode.l10n.t('The sources could not be read: {0}', messageOf(error));
}
