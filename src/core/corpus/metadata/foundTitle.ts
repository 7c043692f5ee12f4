export interface FoundTitle {
  readonly mark: number;
  /** Slice of the mark's text. */
  readonly text: string;
  readonly rule: string;
}
