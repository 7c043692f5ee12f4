import type { Steps } from '../../steps';
import { inBatches } from '../../steps';
import type { CorpusTotals } from './corpusTotals';
import type { DocumentForms, FormMention } from './documentForms';
import { isWeak, kindsOf } from './kinds';
import { promote, Strengths } from './promote';

const DOCUMENTS_A_STEP = 4;

/** What the files hold for names and the corpus does not speak against, and what it proves beyond that. */
export function* mentionsOf(
  documents: readonly DocumentForms[],
  totals: CorpusTotals,
  textOf: (source: string) => string,
): Steps<FormMention[]> {
  const longForms = new Set(documents.flatMap(({ acronyms }) => acronyms.flat()));
  const strengths = new Strengths();
  const mentions: FormMention[] = [];
  yield* inBatches(documents, DOCUMENTS_A_STEP, (forms, document) => {
    const kinds = kindsOf(forms, totals, longForms);
    for (const name of forms.names) {
      if (isWeak(name, totals)) continue;
      const mention = { ...name, document, kind: kinds.get(name.key) ?? name.kind };
      mentions.push(mention);
      strengths.add(mention);
    }
  });
  const proven: FormMention[] = [];
  yield* inBatches(documents, DOCUMENTS_A_STEP, (forms, document) => {
    proven.push(...promote(forms, document, textOf(forms.id), strengths, totals));
  });
  for (const mention of proven) mentions.push(mention);
  yield;
  return yield* withoutFurnitureOnly(mentions);
}

const MENTIONS_A_STEP = 2_000;

/** Names that only furniture has are no entities: an advertisement's brand, another article's teaser. */
function* withoutFurnitureOnly(mentions: readonly FormMention[]): Steps<FormMention[]> {
  const own = new Set<string>();
  yield* inBatches(mentions, MENTIONS_A_STEP, ({ key, furniture }) => {
    if (!furniture) own.add(key);
  });
  const kept: FormMention[] = [];
  yield* inBatches(mentions, MENTIONS_A_STEP, (mention) => {
    if (own.has(mention.key)) kept.push(mention);
  });
  return kept;
}
