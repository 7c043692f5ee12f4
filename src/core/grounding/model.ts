import type { PartialDate } from '../dates/partialDate';
import type { TextRange } from '../text/range';

/** What is checked: the text of a document as its editor holds it. */
export interface Draft {
  readonly uri: string;
  readonly text: string;
  /** VS Code's identifier of the language; `plaintext` where none is known. */
  readonly languageId: string;
  /** Quotation marks are dialogue: only what cites a source is checked. */
  readonly fiction?: boolean;
}

/**
 * `grounded`: the words stand in a source, or are changed only as quoting allows. `altered`: they stand there otherwise.
 * `misattributed`: the right words with a wrong speaker, source, date, lines or pages. `not checked`: nothing can be said of them.
 */
export type GroundingStatus = 'grounded' | 'altered' | 'misattributed' | 'not found' | 'not checked';

/**
 * A step from the words of the draft to those of the source. `draft` and `source` are offsets into the two texts; of
 * what is `dropped` the draft range is empty, of what is `added` the source's.
 */
export interface Difference {
  readonly kind: 'equal' | 'replaced' | 'dropped' | 'added';
  readonly draft: TextRange;
  readonly source: TextRange;
  readonly draftText: string;
  readonly sourceText: string;
}

/** What is wrong, for faces that say it in their own words; `expected` is what the source has. */
export interface GroundingProblem {
  readonly kind:
    | 'number'
    | 'negation'
    | 'name'
    | 'date-in-words'
    | 'word'
    | 'speaker'
    | 'speakers'
    | 'source'
    | 'date'
    | 'lines'
    | 'pages'
    | 'short'
    | 'title'
    | 'translation'
    | 'ignored'
    | 'fiction'
    | 'unclosed'
    | 'unreadable'
    | 'too-long';
  readonly found?: string;
  readonly expected?: string;
}

/** Where the words of a quotation stand in the corpus. */
export interface GroundingSource extends TextRange {
  readonly source: string;
  readonly file: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly paragraph: number;
  /** `4`, `4–5`; only where the source has pages. */
  readonly page?: string;
  readonly date?: PartialDate;
  /** Name of whoever says it there, where the source tells. */
  readonly speaker?: string;
  /** The slice `start..end`. */
  readonly text: string;
}

/** A date that the draft gives for a quotation: its place in the draft, and as it is written there. */
export interface DateClaim extends TextRange {
  readonly text: string;
  /** It stands in the sentence around the quotation, not in a citation. */
  readonly isInSentence?: true;
}

/** A quotation of a draft with what the corpus says of it. The range leaves out the marks. */
export interface GroundedQuotation extends TextRange {
  /** 1-based line of `start`. */
  readonly line: number;
  /** The words as a reader sees them: markup undone. */
  readonly quote: string;
  readonly status: GroundingStatus;
  readonly source?: GroundingSource;
  /** One sentence or more for people; empty where there is nothing to say. */
  readonly detail: string;
  readonly problems: readonly GroundingProblem[];
  /** Of what is altered, in order; empty otherwise. */
  readonly differences: readonly Difference[];
  /** Whether a citation of a source of the corpus stands with it. */
  readonly cited: boolean;
  readonly dateClaim?: DateClaim;
}

/** Something that can be done about a quotation; a citation is added by whoever fulfils the request. */
export interface Fix {
  readonly kind: 'use-source-words' | 'mark-omission' | 'correct-date' | 'add-citation';
  readonly title: string;
  /** Offsets into the draft, in order, apart. */
  readonly edits: readonly (TextRange & { readonly text: string })[];
  /** Of `add-citation`: what is to be cited, and where in the draft the quotation stands. */
  readonly citation?: { readonly source: string; readonly cited: TextRange; readonly quotation: TextRange };
}
