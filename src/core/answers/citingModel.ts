import type { CslItem } from '../citations/csl';
import type { CitationForm, CitationRecord, Markup, RenderedCitation } from '../citations/model';
import type { StyleName } from '../citations/styles/model';
import type { Draft } from '../grounding/model';
import type { TextRange } from '../text/range';

export interface CitableSpan extends TextRange {
  readonly kind: 'passage' | 'sentence' | 'quotation';
  readonly text: string;
  readonly speaker?: string;
}

export interface CiteRequest extends TextRange {
  readonly source: string;
  readonly markup: Markup;
  readonly form?: CitationForm;
  /** URI of the draft, which links are made relative to; without it they are the shown path. */
  readonly draft?: string;
  /** The draft as it stands: words and dates go by its language, and a style tells works of one author and year apart in it. */
  readonly citing?: Draft;
  /** What the draft is about to cite besides: a style tells those works apart from this one, too. */
  readonly besides?: readonly { readonly source: string; readonly start: number }[];
  /** Footnote identifiers that the draft has already. */
  readonly takenFootnotes?: readonly string[];
  /** Set in the place of the source's words: those that the draft has already. The record keeps the source's. */
  readonly words?: string;
  /** The key that the work has in the draft’s bibliography; without it, the source is written out where the markup can. */
  readonly key?: string;
  /** How the work is described, see `describeByTemplate`; file and lines follow. Throws a `TemplateError` for a bad one. */
  readonly template?: string;
}

export interface BibliographyRequest {
  readonly draft?: Draft;
  /** Places that are about to be cited there. */
  readonly more?: readonly { readonly source: string; readonly start: number }[];
  readonly style: StyleName;
  readonly markup: Markup;
}

export interface BibliographyAnswer {
  /** What the style calls the list. */
  readonly title: string;
  /** In the order of the style. */
  readonly entries: readonly { readonly text: string; readonly record: CslItem }[];
}

export interface CitationAnswer extends RenderedCitation {
  readonly record: CitationRecord;
  /** The same as a CSL-JSON item. */
  readonly csl: CslItem;
  /** The work as a bibliography lists it: the same key, and where all of it stands. */
  readonly work: CslItem;
}

/** A citation that cannot be made; the message says why and what to do. */
export class CitationError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CitationError';
  }
}
