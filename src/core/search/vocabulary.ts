import { stemOf } from './stemming';

/**
 * The words of the corpus by their stem. A word that has left the corpus may still be listed: it has no postings then,
 * and costs one look-up.
 */
export class Vocabulary {
  private readonly formsByStem = new Map<string, string[]>();
  private readonly known = new Set<string>();

  learn(term: string): void {
    if (this.known.has(term)) return;
    this.known.add(term);
    const stem = stemOf(term);
    const forms = this.formsByStem.get(stem);
    if (forms) forms.push(term);
    else this.formsByStem.set(stem, [term]);
  }

  /** Every word that shares the stem of `term`, `term` itself among them where it is known. */
  formsOf(term: string): readonly string[] {
    return this.formsByStem.get(stemOf(term)) ?? [];
  }
}
