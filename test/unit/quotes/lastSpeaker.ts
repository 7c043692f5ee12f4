import { attributeQuotations } from '../../../src/core/quotes/attributeQuotations';
import { findQuotations } from '../../../src/core/quotes/findQuotations';
import { mentionsOf, passagesOf } from './goldenTexts';

const NAMES = {
  lee: { kind: 'person', surfaces: ['Ann Lee', 'Lee'] },
  marsh: { kind: 'person', surfaces: ['Tom Marsh', 'Marsh'] },
  sue: { kind: 'person', surfaces: ['Sue'] },
  lindner: { kind: 'person', surfaces: ['Karl Lindner'] },
  brandt: { kind: 'person', surfaces: ['Manuela Brandt'] },
  selmi: { kind: 'person', surfaces: ['Karim Selmi'] },
  alder: { kind: 'person', surfaces: ['Alder Grove'] },
  herald: { kind: 'organisation', surfaces: ['Bay Herald'] },
  friends: { kind: 'organisation', surfaces: ['Friends of the River'] },
  spd: { kind: 'organisation', surfaces: ['SPD-Politiker', 'SPD'] },
  post: { kind: 'person', surfaces: ['Minority Leader'] },
  alcalde: { kind: 'person', surfaces: ['del alcalde'] },
} as const;

/** The speaker of a text's last quotation by the key of its name here, or `nobody`. */
export function lastSpeaker(text: string, language: string, headings: readonly number[] = []): string {
  const passages = passagesOf(text, headings);
  const quotations = findQuotations(text, passages);
  const mentions = mentionsOf(text, NAMES);
  return attributeQuotations({ text, passages, quotations, mentions, language }).at(-1)?.speaker ?? 'nobody';
}
