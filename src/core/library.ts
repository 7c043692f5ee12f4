import type { DecisionReport, FacetRequest, SearchFacets } from './api';
import { facetsOf } from './answers/facets';
import { searchContext } from './answers/searchContext';
import { dateAt } from './answers/view';
import type { CorpusView } from './answers/view';
import type { CorpusListener, KeptSource } from './corpus/corpus';
import type { SourceDocument } from './corpus/model';
import { collectNames } from './names/collect';
import type { DocumentNames } from './names/collect';
import { DecidedNames } from './names/decisions/decidedNames';
import type { Entity } from './names/model';
import { resolveEntities } from './names/resolve';
import type { Names } from './names/resolve';
import { attributeQuotations } from './quotes/attributeQuotations';
import { findQuotations } from './quotes/findQuotations';
import type { Quotation } from './quotes/model';
import type {
  IndexedPassage,
  RankedPassage,
  SearchIndex,
  SearchOutcome,
  SearchRequest,
  SourcesOutcome,
  SourcesRequest,
} from './search/model';
import { createSearchIndex, loadSearchIndex } from './search/searchIndex';
import type { Snapshot, SnapshotSource } from './snapshot';

/**
 * What is derived from the documents: the search index, the names, the quotations. What one file contributes is made when
 * the file is read; what depends on the whole corpus (entities, speakers) is made when it is first asked for.
 */
export class Library implements CorpusListener {
  private index: SearchIndex = createSearchIndex();
  private readonly collected = new Map<string, DocumentNames>();
  private readonly found = new Map<string, readonly Quotation[]>();
  private readonly attributed = new Map<string, readonly Quotation[]>();
  private guessed: readonly Entity[] | undefined;
  private resolved: Names | undefined;
  private readonly decided = new DecidedNames();
  private stale = true;
  private refreshing = false;

  changed(document: SourceDocument): void {
    const { source, text, passages } = document;
    this.index.replaceSource(source.id, indexedPassages(document));
    this.collected.set(source.id, collectNames({ id: source.id, text, passages, ...languageOf(document) }));
    this.found.set(source.id, findQuotations(text, passages));
    this.stale = true;
  }

  removed(source: string): void {
    this.index.removeSource(source);
    this.collected.delete(source);
    this.found.delete(source);
    this.stale = true;
  }

  /** While many files are being read, names and speakers stay as they were, for each file would change them anew. */
  async whileRefreshing<T>(run: () => Promise<T>): Promise<T> {
    this.refreshing = true;
    try {
      return await run();
    } finally {
      this.refreshing = false;
    }
  }

  /** Applies decisions about names; `undefined` where there are none. */
  setDecisions(text: string | undefined): void {
    this.decided.set(text);
    this.resolved = undefined;
  }

  decisions(view: CorpusView): DecisionReport {
    this.names(view);
    return this.decided.report();
  }

  /** The names as the writer decided on them. */
  names(view: CorpusView): Names {
    const guessed = this.guesses(view);
    if (this.resolved === undefined) {
      this.resolved = this.decided.apply(guessed, {
        sources: [...this.collected.keys()],
        textOf: (source) => view.document(source)?.text ?? '',
      });
      this.attributed.clear();
    }
    return this.resolved;
  }

  /** The names as they were found out. */
  private guesses(view: CorpusView): readonly Entity[] {
    if (this.guessed === undefined || (this.stale && !this.refreshing)) {
      this.guessed = resolveEntities([...this.collected.values()], {
        dateOf: (source, offset) => {
          const document = view.document(source);
          return document && dateAt(document, offset);
        },
        textOf: (source) => view.document(source)?.text ?? '',
      });
      this.resolved = undefined;
      this.stale = false;
    }
    return this.guessed;
  }

  quotationsOf(source: string, view: CorpusView): readonly Quotation[] {
    const names = this.names(view);
    const known = this.attributed.get(source);
    const document = view.document(source);
    if (known !== undefined || document === undefined) return known ?? [];
    const attributed = attributeQuotations({
      text: document.text,
      passages: document.passages,
      quotations: this.found.get(source) ?? [],
      mentions: names.mentionsOf(source).flatMap((mention) => {
        const entity = names.get(mention.entity);
        return entity ? [{ ...mention, kind: entity.kind, name: entity.name }] : [];
      }),
      ...languageOf(document),
    });
    this.attributed.set(source, attributed);
    return attributed;
  }

  search(request: SearchRequest, view: CorpusView): SearchOutcome {
    return this.index.search(request, searchContext(view));
  }

  searchSources(request: SourcesRequest, view: CorpusView): SourcesOutcome {
    return this.index.searchSources(request, searchContext(view));
  }

  similar(source: string, paragraph: number, limit: number): readonly RankedPassage[] {
    return this.index.similar(source, paragraph, limit);
  }

  facets(request: FacetRequest, view: CorpusView): SearchFacets {
    const context = searchContext(view);
    return facetsOf(request, view, {
      to: (query) => this.index.answers({ query, typing: request.typing === true }, context),
      isQuoting: ({ source, paragraph }) => context.passageHas.quote(source, paragraph),
    });
  }

  /** Everything, with the names of the corpus as it stands. */
  toSnapshot(sources: Iterable<KeptSource>, view: CorpusView): Snapshot {
    const withDerived = Array.from(sources, (kept): SnapshotSource => {
      const { id } = kept.document.source;
      return { ...kept, names: this.collected.get(id), quotations: this.found.get(id) ?? [] };
    });
    return { sources: withDerived, index: this.index.toSnapshot(), entities: this.guesses(view) };
  }

  restore(snapshot: Snapshot): void {
    const documents = new Map(snapshot.sources.map(({ document }) => [document.source.id, document]));
    this.index = loadSearchIndex(snapshot.index, (source) => {
      const document = documents.get(source);
      return document ? indexedPassages(document) : [];
    });
    for (const { document, names, quotations } of snapshot.sources) {
      if (names !== undefined) this.collected.set(document.source.id, names);
      this.found.set(document.source.id, quotations);
    }
    this.guessed = snapshot.entities;
    this.resolved = undefined;
    this.stale = false;
  }
}

function indexedPassages({ source, text, passages }: SourceDocument): IndexedPassage[] {
  return passages.map(({ paragraph, kind, heading, date, start, end }) => ({
    source: source.id,
    paragraph,
    kind,
    text: text.slice(start, end),
    ...(heading !== undefined && { heading }),
    ...(source.title !== undefined && { title: source.title }),
    ...(date !== undefined && { date }),
  }));
}

function languageOf({ source }: SourceDocument): { language?: string } {
  return source.language === undefined ? {} : { language: source.language };
}
