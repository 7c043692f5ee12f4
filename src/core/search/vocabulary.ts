import { stemOf } from './stemming';

/**
 * The words of the corpus by their stem, read when they are first asked for after a change. A word that has left the corpus
 * may still be listed: it has no postings then, and costs one look-up.
 */
export class Vocabulary {
  private readonly formsByStem = new Map<string, string[]>();
  private readonly known = new Set<string>();
  private current = false;

  /** `terms` gives every term that the corpus has now. */
  constructor(private readonly terms: () => Iterable<string>) {}

  /** There may be new terms. */
  outdate(): void {
    this.current = false;
  }

  /** Every word that shares the stem of `term`, `term` itself among them where it is known. */
  formsOf(term: string): readonly string[] {
    if (!this.current) this.learnAll();
    return this.formsByStem.get(stemOf(term)) ?? [];
  }

  private learnAll(): void {
    for (const term of this.terms()) {
      if (!this.known.has(term)) this.learn(term);
    }
    this.current = true;
  }

  private learn(term: string): void {
    this.known.add(term);
    const stem = stemOf(term);
    const forms = this.formsByStem.get(stem);
    if (forms) forms.push(term);
    else this.formsByStem.set(stem, [term]);
  }
}
