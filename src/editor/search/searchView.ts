import * as vscode from 'vscode';
import type { Start, ToPage } from '../../webview/protocol';
import type { Place, Reading, Wanted } from '../../webview/shown';
import type { CorpusState, SourcebookClient } from '../client';
import { VIEWS } from '../contributed';
import type { CorpusFiles } from '../grounding/corpusFiles';
import { PageAnswers } from './answers';
import { PageConnection } from './connection';
import type { SearchMemory } from './memory';
import type { SavedSearches } from './savedSearches';
import { pageFolder, pageHtml } from './pageHtml';
import { strings } from './strings';
import { Trailing } from './trailing';

/** While sources are read, the page hears of it this often at most, in milliseconds: as often as one can read it. */
const READING_PAUSE = 100;
/** Changes of the corpus come in bursts, one a batch of files; the page asks anew once a burst has this long a rest. */
const CHANGE_PAUSE = 200;

export interface SearchViewOptions {
  readonly client: SourcebookClient;
  readonly corpus: CorpusFiles;
  readonly log: vscode.LogOutputChannel;
  readonly extensionUri: vscode.Uri;
  readonly memory: SearchMemory;
  readonly saved: SavedSearches;
}

/** The Search view of the side bar. Its page is made anew whenever it is shown, and takes up where it stood. */
export class SearchView implements vscode.WebviewViewProvider, vscode.Disposable {
  private readonly answers: PageAnswers;
  private readonly reading = new Trailing(READING_PAUSE, () => this.tellReading());
  private readonly change = new Trailing(CHANGE_PAUSE, () => this.send({ type: 'changed' }));
  private readonly subscriptions: vscode.Disposable;
  private connection: PageConnection | undefined;
  /** Whether a page listens: it has asked how to start and was not hidden since. */
  private listening = false;
  /** What a command asked for and no page has taken yet. */
  private wanted: Wanted | undefined;

  constructor(private readonly options: SearchViewOptions) {
    const { client, saved } = options;
    this.answers = new PageAnswers(options, () => this.start());
    this.subscriptions = vscode.Disposable.from(
      this.reading,
      this.change,
      client.onDidChangeState(() => this.reading.due()),
      client.onDidChange(() => {
        this.answers.forget();
        this.change.due();
      }),
      saved.onDidChange(() => this.send({ type: 'saved', saved: saved.list })),
    );
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    const { extensionUri, log } = this.options;
    const { webview } = view;
    this.connection?.dispose();
    const connection = new PageConnection(
      webview,
      (request, token) => this.answers.answer(request, token),
      log,
    );
    this.connection = connection;
    view.onDidChangeVisibility(() => {
      if (!view.visible) this.listening = false;
    });
    view.onDidDispose(() => {
      connection.dispose();
      this.listening = false;
    });
    webview.options = { enableScripts: true, localResourceRoots: [pageFolder(extensionUri)] };
    webview.html = pageHtml(webview, extensionUri);
  }

  /** Shows the view with the focus in its input, and searches for `query` where there is one. */
  async search({ query, order }: Wanted): Promise<void> {
    this.wanted = {
      ...(query === undefined ? {} : { query }),
      ...(order === undefined ? {} : { order }),
    };
    await vscode.commands.executeCommand(`${VIEWS.search}.focus`);
    if (!this.listening || this.wanted === undefined) return;
    this.send({ type: 'wanted', wanted: this.wanted });
    this.wanted = undefined;
  }

  /** Shows what is like a passage of its list. */
  showSimilar(place: Place): void {
    this.send({ type: 'similar', place });
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.connection?.dispose();
  }

  private start(): Start {
    const { wanted } = this;
    const { client, memory, saved } = this.options;
    this.wanted = undefined;
    this.listening = true;
    const start = {
      strings: strings(),
      reading: readingOf(client.state),
      ...memory.last,
      recent: memory.recent,
      saved: saved.list,
    };
    return wanted === undefined ? start : { ...start, wanted };
  }

  private tellReading(): void {
    this.send({ type: 'reading', reading: readingOf(this.options.client.state) });
  }

  private send(message: ToPage): void {
    if (this.listening) this.connection?.send(message);
  }
}

function readingOf(state: CorpusState): Reading {
  switch (state.kind) {
    case 'reading':
      return { kind: 'reading', ...state.progress };
    case 'ready':
      return { kind: 'ready' };
    case 'failed':
      return { kind: 'failed', message: state.message };
  }
}
