/** An entry that a bibliography has: its key, and everything it says, for a look at what work it is. */
export interface StandingEntry {
  readonly key: string;
  readonly words: string;
}

/** A bibliography that cannot be written into; the message says which, why and what to do. */
export class BibliographyError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BibliographyError';
  }
}
