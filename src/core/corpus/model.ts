import type { PartialDate } from '../dates/partialDate';
import type { TextRange } from '../text/range';
import type { PageRun } from './extraction';

/** The field of a source that a piece of evidence stands for. */
export type EvidenceField = 'title' | 'container' | 'authors' | 'issued';

/** Where a field of a source was read: `text` is an exact slice of line `line` (1-based), `rule` names what read it. */
export interface Evidence {
  readonly field: EvidenceField;
  readonly line: number;
  readonly text: string;
  readonly rule: string;
}

/**
 * One file of the corpus. A field that the file does not state is absent: file times and file-name guesses about titles
 * or outlets are not evidence.
 */
export interface Source {
  /** The file's URI; the identity of a source. */
  readonly id: string;
  /** The path people are shown, with forward slashes: relative to the working directory or the workspace. */
  readonly file: string;
  /** Hash of the file's bytes, see `hashBytes`; the empty string for a file that could not be read. */
  readonly hash: string;
  readonly title?: string;
  /** The outlet, journal, site or book that the text appeared in. */
  readonly container?: string;
  readonly authors: readonly string[];
  readonly issued?: PartialDate;
  readonly evidence: readonly Evidence[];
  /** BCP 47 primary tag of the text where it is certain enough to matter: `en`, `fr`, `uk`. */
  readonly language?: string;
  readonly warnings: readonly SourceWarning[];
}

export type WarningCode =
  | 'empty'
  | 'binary'
  | 'lossy-decoding'
  | 'too-large'
  | 'unreadable'
  | 'missing-folder'
  | 'link-loop'
  | 'vanished'
  | 'bad-metadata'
  | 'no-text'
  | 'encrypted'
  | 'incomplete'
  | 'unsupported';

/** What is wrong with a file and what to do about it, in words for its owner. */
export interface SourceWarning {
  readonly code: WarningCode;
  readonly message: string;
}

/**
 * What a passage is: prose (`body`), an entry's or section's `heading`, a picture's `caption`, a `byline`, or
 * `furniture`: advertisements, navigation, surveys, teasers for other articles, clock lines, a caption said twice.
 * Furniture is never an answer to a search.
 */
export type PassageKind = 'body' | 'heading' | 'caption' | 'byline' | 'furniture';

/**
 * Why a passage has its date: `entry` = the entry's own dateline; `relative` = a clock line ("29 min ago") read against
 * the day of the page, the day certain and the hour not claimed; `source` = the issued date of the file.
 */
export type DateBasis = 'entry' | 'relative' | 'source';

/** A paragraph of a source: `text.slice(start, end)` of its decoded text, without white space at the two ends. */
export interface Passage extends TextRange {
  /** 1-based number among the passages of its source. */
  readonly paragraph: number;
  readonly kind: PassageKind;
  /** The words of the heading that the passage stands under, without what marks them up. A heading has none of its own. */
  readonly heading?: string;
  readonly startLine: number;
  readonly endLine: number;
  /** What the source calls the page, or the pages, that it stands on: `4`, `iv`, `4–5`; only where it has pages. */
  readonly page?: string;
  readonly date?: PartialDate;
  readonly dateBasis?: DateBasis;
}

/**
 * A source that was read: its decoded text (no byte-order mark, line breaks as they are; of a PDF or a Word file what was taken
 * out of it) and its passages in order.
 */
export interface SourceDocument {
  readonly source: Source;
  readonly text: string;
  /** Where its pages begin, where it has pages. */
  readonly pages?: readonly PageRun[];
  readonly passages: readonly Passage[];
}
