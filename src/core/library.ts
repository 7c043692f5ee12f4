import type { DecisionReport, FacetRequest, SearchFacets } from './api';
import { facetsOf } from './answers/facets';
import { searchContext } from './answers/searchContext';
import { dateAt } from './answers/view';
import type { CorpusView } from './answers/view';
import type { CorpusListener, KeptSource } from './corpus/corpus';
import type { SourceDocument } from './corpus/model';
import { proseOf } from './corpus/prose';
import { collectNames } from './names/collect';
import type { DocumentNames } from './names/collect';
import { DecidedNames } from './names/decisions/decidedNames';
import type { Entity } from './names/model';
import { presentNames } from './names/resolve';
import type { Names } from './names/resolve';
import { Resolver } from './names/resolving/resolver';
import type { ResolveContext } from './names/resolving/resolver';
import { withoutSources } from './names/withoutSources';
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
import type { DerivedSource, NamedSnapshot, SearchableSnapshot, Snapshot } from './snapshot';
import { Speakers } from './speakers';
import type { Attributed, QuotingSource, SpokenQuotation } from './speakers';
import type { Steps } from './steps';
import { completed } from './steps';

/**
 * What is derived from the documents: the search index, the names, the quotations. What one file contributes is made when
 * the file is read; what depends on the whole corpus (entities, speakers) is settled in steps when the files have been
 * read. Until then everything is answered from what was settled before.
 */
export class Library implements CorpusListener {
  private index: SearchIndex = createSearchIndex();
  private readonly collected = new Map<string, DocumentNames>();
  private readonly found = new Map<string, readonly Quotation[]>();
  private resolver = new Resolver();
  private readonly decided = new DecidedNames();
  private guessed: readonly Entity[] = [];
  private settled: Settled;
  /** Sources that changed since names and speakers were settled; `standing` is without them. */
  private readonly outdated = new Set<string>();
  private standing: Names;
  /** They count the changes of files and of decisions, so that work in steps sees what came in between. */
  private changes = 0;
  private settledChanges = 0;
  private revision = 0;

  constructor() {
    const names = completed(presentNames([]));
    this.settled = { names, speakers: new Speakers(names, new Map(), new Map()) };
    this.standing = names;
  }

  cleared(): void {
    this.index = createSearchIndex();
    this.resolver = new Resolver();
    for (const kept of [this.collected, this.found, this.outdated]) kept.clear();
    this.changes++;
    this.guessed = [];
    this.show(completed(this.present(this.guessed, { document: () => undefined }, new Map())));
  }

  *derive(document: SourceDocument): Steps<() => void> {
    const { source, passages } = document;
    const text = proseOf(document);
    const names = collectNames({ id: source.id, text, passages, ...languageOf(document) });
    yield;
    const quotations = findQuotations(text, passages);
    yield;
    return () => {
      this.index.replaceSource(source.id, indexedPassages(document));
      this.collected.set(source.id, names);
      this.found.set(source.id, quotations);
      this.outdate(source.id);
    };
  }

  removed(source: string): void {
    this.index.removeSource(source);
    this.collected.delete(source);
    this.found.delete(source);
    this.outdate(source);
  }

  private outdate(source: string): void {
    this.changes++;
    this.outdated.add(source);
    this.standing = withoutSources(this.settled.names, this.outdated);
  }

  /** Another number after every change of a file. */
  get version(): number {
    return this.changes;
  }

  /** Whether the names are those of the files as they are. */
  get isSettled(): boolean {
    return this.settledChanges === this.changes;
  }

  /** Brings names and speakers up to what the files and the decisions say; nothing is done where they are. */
  *settle(view: Documents): Steps<void> {
    yield* this.index.prepare();
    if (!this.isSettled) yield* this.settleChanges(view);
    else yield* this.settled.speakers.prepare();
  }

  /** What is new is shown once all of it is there. Files that change meanwhile are left to the next time. */
  private *settleChanges(view: Documents): Steps<void> {
    const { version } = this;
    const guessed = yield* this.resolver.resolve(this.inOrder(), contextOf(view));
    for (;;) {
      const { revision } = this;
      const settled = yield* this.present(guessed, view);
      yield* settled.speakers.prepare();
      if (version !== this.version) return;
      if (revision !== this.revision) continue;
      this.guessed = guessed;
      this.settledChanges = version;
      this.outdated.clear();
      this.show(settled);
      return;
    }
  }

  private *present(
    guessed: readonly Entity[],
    view: Documents,
    before = this.settled.speakers.known,
  ): Steps<Settled> {
    const sources = this.inOrder().map(({ id }) => id);
    const names = yield* this.decided.apply(guessed, { sources, textOf: contextOf(view).textOf });
    const quoting = new Map<string, QuotingSource>();
    for (const [source, quotations] of this.found) {
      const document = view.document(source);
      if (document !== undefined) quoting.set(source, { document, quotations });
    }
    return { names, speakers: new Speakers(names, quoting, before) };
  }

  private show(settled: Settled): void {
    this.settled = settled;
    this.standing = this.outdated.size === 0 ? settled.names : withoutSources(settled.names, this.outdated);
  }

  /** In an order of their own, so that it does not matter which file was read first. */
  private inOrder(): DocumentNames[] {
    return [...this.collected.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Applies decisions about names; `undefined` where there are none. */
  setDecisions(text: string | undefined, view: Documents): void {
    this.decided.set(text);
    this.revision++;
    this.show(completed(this.present(this.guessed, view)));
  }

  decisions(): DecisionReport {
    return this.decided.report();
  }

  /** The names as the writer decided on them, of the files as they were last settled. */
  get names(): Names {
    return this.standing;
  }

  /** In order; without speakers where the source changed since they were settled. */
  quotationsOf(source: string): readonly Quotation[] {
    return this.outdated.has(source) ? (this.found.get(source) ?? []) : this.settled.speakers.of(source);
  }

  /** What an entity says, in sources that stand as they were last settled. */
  quotationsBy(entity: string): readonly SpokenQuotation[] {
    return this.settled.speakers.by(entity).filter(({ source }) => !this.outdated.has(source));
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

  /** Everything, with the names as they were last settled. */
  *toSnapshot(sources: Iterable<KeptSource>): Steps<Snapshot> {
    const kept = [...sources];
    const derived = kept.map(({ document }) => this.derivedOf(document.source.id));
    yield;
    return { sources: kept, index: yield* this.index.toSnapshot(), derived, entities: this.guessed };
  }

  private derivedOf(source: string): DerivedSource {
    const names = this.collected.get(source);
    const quotations = this.found.get(source) ?? [];
    const spoken = this.settled.speakers.known.get(source);
    return {
      source,
      ...(names && { names }),
      quotations,
      ...(spoken?.from === quotations && {
        spoken: { names: spoken.names, quotations: spoken.quotations },
      }),
    };
  }

  /** Takes over what a snapshot holds of each source, which can be searched from then on. */
  *restore({ sources, index }: SearchableSnapshot): Steps<void> {
    const documents = new Map(sources.map(({ document }) => [document.source.id, document]));
    this.index = yield* loadSearchIndex(index, (source) => {
      const document = documents.get(source);
      return document ? indexedPassages(document) : [];
    });
  }

  /** Names and speakers of what was restored; speakers are read again only where they were found by other names. */
  *restoreNames({ derived, entities }: NamedSnapshot, view: Documents): Steps<void> {
    const attributed = new Map<string, Attributed>();
    for (const { source, names, quotations, spoken } of derived) {
      if (names !== undefined) this.collected.set(source, names);
      this.found.set(source, quotations);
      if (spoken !== undefined) attributed.set(source, { ...spoken, from: quotations });
    }
    this.guessed = entities;
    yield* this.index.prepare();
    for (;;) {
      const { revision } = this;
      const settled = yield* this.present(this.guessed, view, attributed);
      yield* settled.speakers.prepare();
      if (revision !== this.revision) continue;
      this.show(settled);
      return;
    }
  }
}

type Documents = Pick<CorpusView, 'document'>;

/** What is asked of the whole corpus, made of the same names. */
interface Settled {
  readonly names: Names;
  readonly speakers: Speakers;
}

function contextOf(view: Documents): ResolveContext {
  return {
    dateOf: (source, offset) => {
      const document = view.document(source);
      return document && dateAt(document, offset);
    },
    textOf: (source) => {
      const document = view.document(source);
      return document === undefined ? '' : proseOf(document);
    },
  };
}

function indexedPassages(document: SourceDocument): IndexedPassage[] {
  const { source, passages } = document;
  const text = proseOf(document);
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
