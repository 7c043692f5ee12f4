import type { Steps } from '../steps';
import { completed, inBatches } from '../steps';
import { isCyrillic, mayBeTranscription, scriptKey } from './scripts';
import { stemOf } from './stemming';
import { addTo } from '../text/groups';

const TERMS_A_STEP = 250;

/**
 * The words of the corpus by their stem, read when they are first asked for after a change. A word that has left the corpus
 * may still be listed: it has no postings then, and costs one look-up.
 */
export class Vocabulary {
  private readonly formsByStem = new Map<string, string[]>();
  /** Words in Cyrillic letters by the keys of their transcriptions: their own, and that of their stem. */
  private readonly cyrillicByKey = new Map<string, string[]>();
  private readonly known = new Set<string>();
  private changes = 1;
  private learned = 0;

  /** `terms` gives every term that the corpus has now. */
  constructor(private readonly terms: () => Iterable<string>) {}

  /** There may be new terms. */
  outdate(): void {
    this.changes++;
  }

  /** Every word that shares the stem of `term`, `term` itself among them where it is known. */
  formsOf(term: string): readonly string[] {
    this.settle();
    return this.formsByStem.get(stemOf(term)) ?? [];
  }

  /** Every word in Cyrillic letters that a word in Latin letters may be the transcription of. */
  cyrillicOf(term: string): readonly string[] {
    const key = isCyrillic(term) || !mayBeTranscription(term) ? undefined : scriptKey(term);
    if (key === undefined) return [];
    this.settle();
    return this.cyrillicByKey.get(key) ?? [];
  }

  private settle(): void {
    if (this.learned !== this.changes) completed(this.prepare());
  }

  /** Reads what is new ahead of the next question. */
  *prepare(): Steps<void> {
    const { changes } = this;
    if (this.learned === changes) return;
    yield* inBatches(this.terms(), TERMS_A_STEP, (term) => {
      if (!this.known.has(term)) this.learn(term);
    });
    this.learned = changes;
  }

  private learn(term: string): void {
    this.known.add(term);
    addTo(this.formsByStem, stemOf(term), term);
    if (!isCyrillic(term)) return;
    for (const key of new Set([scriptKey(term), scriptKey(stemOf(term))]))
      if (key !== undefined) addTo(this.cyrillicByKey, key, term);
  }
}
