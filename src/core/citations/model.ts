import type { PartialDate } from '../dates/partialDate';
import type { LocaleName } from './styles/locales';

/** Everything that a citation may say of a quotation. What the source does not state is absent, and stays so. */
export interface CitationRecord {
  /** The quotation, byte for byte a slice of its source. */
  readonly quote: string;
  /** The path people are shown. */
  readonly file: string;
  /** The path from the draft's folder to the source, for links, with forward slashes, not yet escaped for any markup. */
  readonly href: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly paragraph: number;
  /** The pages that it stands on, where the source has pages: `4`, `4–5`. */
  readonly page?: string;
  /** The first of them, counted from 1. */
  readonly pageNumber?: number;
  /** The description of the work names the page already. */
  readonly isPageDescribed?: true;
  /** UTF-16 offsets of the quotation into the decoded text, and the hash of the file at that time. */
  readonly start: number;
  readonly end: number;
  readonly hash: string;
  readonly title?: string;
  readonly heading?: string;
  /** The passage belongs to an entry of a page that dates its entries: under its heading that is a work of its own. */
  readonly ofEntry?: true;
  readonly container?: string;
  readonly authors: readonly string[];
  /** The name of whoever is quoted, only where the source names them. */
  readonly speaker?: string;
  /** The date of the passage (its entry's where the source dates its entries). */
  readonly issued?: PartialDate;
  /** BCP 47 tag of the source’s text, where it is known: styles set titles in capitals in English only. */
  readonly language?: string;
  /** Of the language that the draft declares: its words and dates are set in it. American English without one. */
  readonly locale?: LocaleName;
}

export type Markup =
  'markdown' | 'pandoc' | 'latex' | 'asciidoc' | 'restructuredtext' | 'typst' | 'org' | 'html' | 'plaintext';

/** `auto` sets up to 40 words in the line and more as a block. */
export type CitationForm = 'auto' | 'short' | 'long';

/** What goes into the draft: `text` at the cursor, `footnote` (a whole definition) at the foot of the document. */
export interface RenderedCitation {
  readonly text: string;
  readonly footnote?: string;
}
