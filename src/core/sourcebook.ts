import { CitationError } from './api';
import type { Draft, RefreshOptions, RefreshReport, Sourcebook, SourceSummary } from './api';
import { cardOf, mentionsInContext, summaryOf } from './answers/card';
import { nameListOf } from './answers/nameList';
import { allWorks, listOfWorks } from './answers/bibliography';
import { citationInStyle, citationOf, linesRange } from './answers/citing';
import { letterEdits } from './answers/letters';
import { workAt } from './citations/bibliography/works';
import type { CslItem } from './citations/csl';
import type { StyleEngine } from './citations/styles/model';
import { completionsOf } from './answers/completions';
import { hitsOf, sourceHits } from './answers/hits';
import { citableSpans, quotationsBy, quotationTexts } from './answers/quotations';
import type { CorpusView } from './answers/view';
import { Corpus } from './corpus/corpus';
import type { CorpusPorts } from './corpus/corpus';
import type { SourceDocument } from './corpus/model';
import { Grounding } from './grounding/grounding';
import { Keeper } from './keeper';
import type { KeeperPorts } from './keeper';
import { Library } from './library';
import { oneAtATime } from './oneAtATime';
import { inSlices } from './steps';
import { messageOf } from './text/messageOf';

export interface SourcebookPorts extends CorpusPorts, KeeperPorts {
  /** The processor of citation styles, which is large: asked for when a style is first wanted. */
  readonly styles: () => Promise<StyleEngine>;
}

/** Builds the corpus that all faces ask. */
export function createSourcebook(ports: SourcebookPorts): Sourcebook {
  const library = new Library();
  const grounding = new Grounding();
  const corpus = new Corpus(ports, library);
  const keeper = new Keeper(ports, library, corpus);
  const view: CorpusView = {
    document: (source) => corpus.document(source),
    get documents() {
      return corpus.documents;
    },
    get names() {
      return library.names;
    },
    quotationsOf: (source) => library.quotationsOf(source),
    quotationsBy: (entity) => library.quotationsBy(entity),
  };
  const exclusively = oneAtATime();
  let refreshes = 0;
  const isLast = (): boolean => refreshes <= 1;
  const documentOf = (source: string): SourceDocument => {
    const document = corpus.document(source);
    if (document === undefined)
      throw new CitationError('This source is no longer among the sources. Search again.');
    return document;
  };
  const refreshed = (run: () => Promise<RefreshReport>): Promise<RefreshReport> => {
    refreshes++;
    return exclusively(async () => {
      const report = await run().finally(settle);
      await keeper.save(isLast);
      return report;
    }).finally(() => refreshes--);
  };
  /** Names and speakers follow the files that were read; a refresh that waits does it for the one before it too. */
  const settle = (): Promise<void> => inSlices(library.settle(view), ports, isLast);

  function works(draft?: Draft): readonly CslItem[] {
    return draft === undefined ? allWorks(view) : grounding.works(draft, view).map(({ item }) => item);
  }

  /** With those at some places, each once. */
  function worksWith(
    known: readonly CslItem[],
    places: readonly { readonly source: string; readonly start: number }[],
  ): readonly CslItem[] {
    const more = places.flatMap(({ source, start }) => workAt(documentOf(source), start)?.item ?? []);
    return [...new Map([...known, ...more].map((item) => [item.id, item])).values()];
  }

  return Object.freeze({
    restore: () => exclusively(() => keeper.restore()),
    refresh: (scope, options?: RefreshOptions) => refreshed(() => corpus.refresh(scope, options)),
    refreshFiles: (uris, options?: RefreshOptions) => refreshed(() => corpus.refreshFiles(uris, options)),
    readAfresh: (scope, options?: RefreshOptions) =>
      refreshed(() => {
        corpus.clear();
        return corpus.refresh(scope, options);
      }),
    sources: () => Array.from(corpus.documents, summaryOfSource).sort((a, b) => (a.file < b.file ? -1 : 1)),
    passages: (source) => {
      const document = documentOf(source);
      const { file } = document.source;
      return document.passages.map((p) => ({
        ...p,
        source,
        file,
        text: document.text.slice(p.start, p.end),
      }));
    },
    text: (source) => {
      const text = corpus.document(source)?.text;
      return text === '' ? undefined : text;
    },
    search: (request) => {
      const outcome = library.search(request, view);
      return { ...outcome, hits: hitsOf(view, outcome.hits) };
    },
    searchSources: (request) => {
      const outcome = library.searchSources(request, view);
      return { ...outcome, sources: outcome.sources.flatMap((found) => sourceHits(view, found)) };
    },
    similar: (source, paragraph, limit) => hitsOf(view, library.similar(source, paragraph, limit)),
    facets: (request) => library.facets(request, view),
    completeQuery: (query, offset) => completionsOf(query, offset, view),
    names: () =>
      view.names.entities.map((entity) => summaryOf(view, entity)).sort((a, b) => b.mentions - a.mentions),
    nameList: (request) => nameListOf(view, request),
    namesIn: (text) => view.names.match(text),
    setDecisions: (text) => {
      library.setDecisions(text, view);
      exclusively(settle).catch((error: unknown) => ports.log.error(messageOf(error)));
      return library.decisions();
    },
    decisions: () => library.decisions(),
    card: (id) => {
      const entity = view.names.get(id);
      return entity && cardOf(view, entity);
    },
    mentions: (id) => {
      const entity = view.names.get(id);
      return entity ? mentionsInContext(view, entity) : [];
    },
    quotations: (source) => {
      const documents = source === undefined ? Array.from(corpus.documents) : [documentOf(source)];
      return documents.flatMap((document) => quotationTexts(view, document));
    },
    quotationsBy: (entity) => quotationsBy(view, entity),
    citable: (source, paragraph) => citableSpans(view, documentOf(source), paragraph),
    rangeOfLines: (source, first, last) => linesRange(documentOf(source), first, last),
    cite: (request) => citationOf(view, request),
    citeInStyle: async (request, style) => {
      const { citing, besides = [] } = request;
      const among = citing === undefined ? [] : worksWith(works(citing), besides);
      return citationInStyle(view, request, among, style, await ports.styles());
    },
    citationLetters: async (draft, style, more) =>
      letterEdits(view, draft, worksWith(works(draft), more), style, await ports.styles()),
    works,
    bibliography: async (request) =>
      listOfWorks(worksWith(works(request.draft), request.more ?? []), request, await ports.styles()),
    prepareChecks: () => grounding.prepare(view, () => ports.pause()),
    check: (draft) => grounding.check(draft, view),
    trace: (request) => grounding.trace(request, view),
    complete: (request) => grounding.complete(request, view),
  } satisfies Sourcebook);
}

function summaryOfSource(document: SourceDocument): SourceSummary {
  return { ...document.source, passages: document.passages.length };
}
