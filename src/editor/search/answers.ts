import * as vscode from 'vscode';
import { MOST_SIMILAR } from '../../webview/limits';
import {
  type Answers,
  type PageCommand,
  type Request,
  type SearchAsked,
  type Start,
} from '../../webview/protocol';
import { type Found } from '../../webview/shown';
import type { SourcebookClient } from '../client';
import { COMMANDS, VIEWS } from '../contributed';
import type { CorpusFiles } from '../grounding/corpusFiles';
import { loggable } from '../words/failures';
import { facetGroups } from './facets';
import { GroupedSearch } from './groupedSearch';
import type { LastSearch, SearchMemory } from './memory';
import { OverviewKeeper } from './overview';
import { groupsOf, resultsOf } from './results';
import { deleteSearch, renameSearch, saveSearch } from './saveSearch';
import type { SavedSearches } from './savedSearches';
import { facetWords } from './strings';

type Token = vscode.CancellationToken;

export interface AnswersOptions {
  readonly client: SourcebookClient;
  readonly corpus: Pick<CorpusFiles, 'facts'>;
  readonly log: vscode.LogOutputChannel;
  readonly memory: SearchMemory;
  readonly saved: SavedSearches;
}

/** Answers what the page asks, from the corpus and by commands. */
export class PageAnswers {
  private readonly overview: OverviewKeeper;
  private readonly grouped: GroupedSearch;

  constructor(
    private readonly options: AnswersOptions,
    private readonly start: () => Start,
  ) {
    const { client, corpus } = options;
    this.overview = new OverviewKeeper(client, corpus);
    this.grouped = new GroupedSearch(client);
  }

  /** The corpus changed: what was kept of it is asked anew. */
  forget(): void {
    this.overview.forget();
    this.grouped.forget();
  }

  async answer(request: Request, token: Token): Promise<Answers[keyof Answers]> {
    switch (request.kind) {
      case 'start':
        return this.start();
      case 'search':
        return request.grouped ? this.searchGrouped(request, token) : this.search(request, token);
      case 'similar':
        return this.similar(request, token);
      case 'clear':
        await this.options.memory.keep({ ...this.options.memory.last, query: '', order: request.order });
        return null;
      case 'facets':
        return this.facets(request, token);
      case 'overview':
        return this.overview.get(token);
      case 'remember':
        return this.options.memory.remember(request.query);
      case 'complete':
        return (await this.options.client.completeQuery(request.query, request.offset, token)) ?? null;
      case 'save':
        await saveSearch(request, this.options.saved);
        return null;
      case 'changeSaved':
        await this.changeSaved(request);
        return null;
      case 'act':
        await this.act(request);
        return null;
      case 'run':
        await vscode.commands.executeCommand(RUN_COMMANDS[request.command]);
        return null;
    }
  }

  private async search(asked: SearchAsked, token: Token): Promise<Found> {
    const { query, order, typing, grouped, offset, limit } = asked;
    const page = this.options.client.search({ query, order, typing, offset, limit }, token);
    this.keep({ query, order, grouped });
    const { hits, total, suggestion } = await page;
    const found = { results: resultsOf(hits), total };
    return suggestion === undefined ? found : { ...found, suggestion };
  }

  private async searchGrouped(asked: SearchAsked, token: Token): Promise<Found> {
    const { query, order, typing, grouped, offset, limit } = asked;
    this.keep({ query, order, grouped });
    const { hits, groups } = await this.grouped.page({ query, order, typing }, offset, limit, token);
    const { passages: total, suggestion, sources } = groups;
    const found = { results: resultsOf(hits), total, groups: groupsOf(sources) };
    return suggestion === undefined ? found : { ...found, suggestion };
  }

  private async similar({ place }: Answerable<'similar'>, token: Token): Promise<Found> {
    const { client } = this.options;
    const passages = await client.passages(place.source, token);
    const passage = passages.findLast(({ start }) => start <= place.start);
    if (passage === undefined)
      throw new Error(vscode.l10n.t('This passage is no longer among the sources. Search again.'));
    const hits = await client.similar(place.source, passage.paragraph, MOST_SIMILAR, token);
    const results = resultsOf(hits);
    return { results, total: results.length };
  }

  /** Keeping goes through the window and back, which no answer waits for. */
  private keep(last: LastSearch): void {
    this.options.memory.keep(last).catch((error: unknown) => {
      this.options.log.error(loggable(error));
    });
  }

  private async act({ action, places }: Answerable<'act'>): Promise<void> {
    const [first] = places;
    if (first !== undefined)
      await vscode.commands.executeCommand(ACTION_COMMANDS[action], { ...first, all: places });
  }

  /** One that a command has deleted meanwhile is as the page wanted it, or nothing to rename. */
  private async changeSaved({ change, name }: Answerable<'changeSaved'>): Promise<void> {
    const search = this.options.saved.named(name);
    if (search !== undefined) await SAVED_CHANGES[change](search, this.options.saved);
  }

  private async facets(request: Answerable<'facets'>, token: Token): Promise<Answers['facets']> {
    const { query, typing, limit } = request;
    const counted = await this.options.client.facets({ query, typing, limit }, token);
    return facetGroups(counted, facetWords());
  }
}

type Answerable<K extends Request['kind']> = Extract<Request, { readonly kind: K }>;

const SAVED_CHANGES = { rename: renameSearch, delete: deleteSearch } as const;

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
