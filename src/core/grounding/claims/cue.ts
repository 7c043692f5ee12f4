import type { NamedMention } from '../../quotes/attributeQuotations';
import { attributeQuotations } from '../../quotes/attributeQuotations';
import type { CueLexicon } from '../../quotes/cues/lexicon';
import type { Quotation } from '../../quotes/model';
import type { TextRange } from '../../text/range';
import type { CitationContext } from './citation';
import type { ClaimedPerson } from './model';
import { unknownPersonIn } from './persons';

/** Longer paragraphs are not read for cues. */
const LONGEST_READ = 20_000;

/** Who the sentences of a paragraph say to speak its quotations, by their start; persons only, and only by name. */
export function speakersOf(
  text: string,
  quotations: readonly TextRange[],
  { names, lexicon }: CitationContext & { readonly lexicon: CueLexicon },
): ReadonlyMap<number, ClaimedPerson> {
  const speakers = new Map<number, ClaimedPerson>();
  if (quotations.length === 0 || text.length > LONGEST_READ) return speakers;
  const passage = { paragraph: 1, kind: 'body' as const, start: 0, end: text.length, startLine: 1, endLine: 1 };
  const mentions = names.match(text).flatMap((match): NamedMention[] => {
    const entity = names.get(match.entity);
    return entity ? [{ ...match, source: '', kind: entity.kind, name: entity.name }] : [];
  });
  const marked = quotations.map(({ start, end }): Quotation => ({ start, end, paragraph: 1, open: '“', close: '”' }));
  const attributed = attributeQuotations({
    text,
    passages: [passage],
    quotations: marked,
    mentions,
    language: lexicon.language,
  });
  for (const { start, speaker, speakerText } of attributed) {
    const person = speaker === undefined ? unknown(speakerText) : known(speaker);
    if (person) speakers.set(start, person);
  }
  return speakers;

  function known(id: string): ClaimedPerson | undefined {
    const entity = names.get(id);
    return entity?.kind === 'person' ? { name: entity.name, entity: id } : undefined;
  }

  function unknown(speakerText: string | undefined): ClaimedPerson | undefined {
    if (speakerText === undefined || names.match(speakerText).length > 0) return undefined;
    const name = unknownPersonIn(speakerText);
    return name === undefined ? undefined : { name };
  }
}
