/**
 * How a verb form of saying is used. `past` may also be a passive (`was told`), `present` and `base` may also be nouns
 * (`his claims`), `gerund` has its subject elsewhere (`…, adding that`).
 */
export type VerbForm = 'past' | 'present' | 'gerund' | 'base';

export type PronounKind = 'male' | 'female' | 'neuter' | 'plural';

/** The words of one language that tell who says a quotation. All in lower case. */
export interface CueLexicon {
  readonly language: string;
  readonly verbs: ReadonlyMap<string, VerbForm>;
  /** Verbs that also give names to things (`a group called “X”`), so that they need an object to quote somebody. */
  readonly namingVerbs: ReadonlySet<string>;
  /** Verbs that things also do (`fighting continues`, `figures suggest`), so that only named speakers say by them. */
  readonly weakVerbs: ReadonlySet<string>;
  /** Verb forms that are nouns more often: `in translated remarks`, `new claims`. */
  readonly nounLike: ReadonlySet<string>;
  /** `according to`, `selon`, `за словами`: the speaker follows. As words. */
  readonly prepositionalCues: readonly (readonly string[])[];
  /** `zufolge`: the speaker goes before. */
  readonly postpositionalCues: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** Forms of `be` that make a past form a passive. */
  readonly passives: ReadonlySet<string>;
  /** `by`, which a passive's speaker follows. */
  readonly agents: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** What may stand between a subject and its verb, beside adverbs in -ly: `also`, `later`, `on Wednesday`. */
  readonly adverbs: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly definites: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Where a clause begins, and so a subject: `that`, `while`, `and`. */
  readonly clauseStarts: ReadonlySet<string>;
  /** Relative pronouns that stand for the person before them. */
  readonly relatives: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, PronounKind>;
  readonly titles: ReadonlySet<string>;
  /** Whether a verb alone may stand for `he said`. */
  readonly dropsPronouns: boolean;
}

const SLAVIC: ReadonlySet<string> = new Set(['uk', 'ru', 'pl']);

/** Ukrainian, Russian and Polish: a noun alone may mean who is known, and a past form tells the gender. */
export function isSlavic({ language }: CueLexicon): boolean {
  return SLAVIC.has(language);
}

/** Words written in one string, as a set. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}

export function forms(form: VerbForm, text: string): [string, VerbForm][] {
  return Array.from(words(text), (word): [string, VerbForm] => [word, form]);
}

export function phrases(...texts: readonly string[]): readonly (readonly string[])[] {
  return texts.map((text) => text.split(' '));
}
