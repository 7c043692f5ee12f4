import type { MappedText } from './mappedText';
import type { InlineSyntax } from './visible';

/**
 * A stretch of a draft that is read as a whole, its markup still in it. `quote` is set off as a quotation by its layout;
 * `note` is the text of a footnote.
 */
export interface DraftBlock {
  readonly kind: 'prose' | 'quote' | 'note';
  readonly raw: MappedText;
  /** Of a note: what its references say. */
  readonly label?: string;
  /** Of a quotation: what its markup says of its source, apart from its words. */
  readonly attribution?: MappedText;
  /** Of a quotation: an address that its markup gives as its source. */
  readonly address?: string;
  /** Of a quotation: a bibliography's key that its markup gives, with what it says of the place. */
  readonly key?: string;
  readonly locator?: string;
}

/** How a language is read; a new one is a file that exports one of these. */
export interface DraftLanguage {
  blocks(text: string): DraftBlock[];
  readonly inline: InlineSyntax;
}
