import * as vscode from 'vscode';
import type { Answers, Found, PageCommand, Request, SearchAsked, Start } from '../../webview/protocol';
import type { SourcebookClient } from '../client';
import { COMMANDS, VIEWS } from '../contributed';
import { showDate } from '../words/dates';
import { COUNTED, facetsOf } from './facets';
import { filtersOf } from './filters';
import type { SearchMemory } from './memory';
import { OverviewKeeper } from './overview';
import { resultsOf } from './results';
import { Speakers } from './speakers';

type Token = vscode.CancellationToken;

/** Answers what the page asks, from the corpus and by commands. */
export class PageAnswers {
  private readonly speakers: Speakers;
  private readonly overview: OverviewKeeper;

  constructor(
    private readonly client: SourcebookClient,
    private readonly memory: SearchMemory,
    private readonly start: () => Start,
  ) {
    this.speakers = new Speakers(client);
    this.overview = new OverviewKeeper(client);
  }

  /** The corpus changed: what was kept of it is asked anew. */
  forget(): void {
    this.speakers.forget();
    this.overview.forget();
  }

  async answer(request: Request, token: Token): Promise<Answers[keyof Answers]> {
    switch (request.kind) {
      case 'start':
        return this.start();
      case 'search':
        return this.search(request, token);
      case 'clear':
        await this.memory.keep({ query: '', order: request.order });
        return null;
      case 'facets':
        return this.facets(request, token);
      case 'overview':
        return this.overview.get(token);
      case 'remember':
        return this.memory.remember(request.query);
      case 'act':
        await vscode.commands.executeCommand(ACTION_COMMANDS[request.action], request.place);
        return null;
      case 'run':
        await vscode.commands.executeCommand(RUN_COMMANDS[request.command]);
        return null;
    }
  }

  private async search(asked: SearchAsked, token: Token): Promise<Found> {
    const { query, order, typing, offset, limit } = asked;
    await this.memory.keep({ query, order });
    const page = await this.client.search({ query, order, typing, offset, limit }, token);
    const { hits, total, problems, suggestion } = page;
    const speakersOf = await this.speakers.ofHits(hits, token);
    const found = { results: resultsOf(hits, speakersOf), total, problems, filters: filtersOf(query) };
    return suggestion === undefined ? found : { ...found, suggestion };
  }

  private async facets({ query, typing }: Answerable<'facets'>, token: Token): Promise<Answers['facets']> {
    const { hits, total } = await this.client.search({ query, typing, limit: COUNTED }, token);
    return facetsOf(query, hits, total, {
      undated: vscode.l10n.t('undated'),
      showDate: (date) => showDate(date, vscode.env.language),
    });
  }
}

type Answerable<K extends Request['kind']> = Extract<Request, { readonly kind: K }>;

const ACTION_COMMANDS = {
  open: COMMANDS.openPassage,
  insert: COMMANDS.insertPassage,
  copy: COMMANDS.copyCitation,
} as const;

const RUN_COMMANDS: Readonly<Record<PageCommand, string>> = {
  chooseFolder: COMMANDS.chooseFolder,
  reindex: COMMANDS.reindex,
  showLog: COMMANDS.showLog,
  showSources: `${VIEWS.sources}.focus`,
};
