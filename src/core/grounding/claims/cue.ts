import type { NamedMention } from '../../quotes/attributeQuotations';
import { attributeQuotations } from '../../quotes/attributeQuotations';
import type { CueLexicon } from '../../quotes/cues/lexicon';
import type { Names } from '../../names/resolve';
import type { Quotation } from '../../quotes/model';
import type { TextRange } from '../../text/range';
import type { CitationContext } from './citation';
import type { ClaimedPerson } from './model';
import { unknownPersonIn } from './persons';

/** Keeps whom paragraphs say to speak until the names of the corpus change. */
export class Speakers {
  private kept = new Map<string, ReadonlyMap<number, ClaimedPerson>>();
  private names: Names | undefined;

  of(
    text: string,
    quotations: readonly TextRange[],
    context: CitationContext & { readonly lexicon: CueLexicon },
  ): ReadonlyMap<number, ClaimedPerson> {
    if (quotations.length === 0 || text.length > LONGEST_READ) return NOBODY;
    if (this.names !== context.names || this.kept.size >= MOST_KEPT) this.kept = new Map();
    this.names = context.names;
    const key = `${context.lexicon.language} ${quotations.map(({ start, end }) => `${start}-${end}`).join(' ')}\n${text}`;
    let speakers = this.kept.get(key);
    if (speakers === undefined) this.kept.set(key, (speakers = speakersOf(text, quotations, context)));
    return speakers;
  }
}

const NOBODY: ReadonlyMap<number, ClaimedPerson> = new Map();
/** Paragraphs of a few long drafts. */
const MOST_KEPT = 4000;
/** Longer paragraphs are not read for cues. */
const LONGEST_READ = 20_000;

/** How far from a quotation the name of its speaker is looked for, in characters. */
const REACH = 200;

/** The narrator's words around quotations, in order, apart, cut between words. */
function narrated(text: string, quotations: readonly TextRange[]): TextRange[] {
  return quotations.flatMap((quotation, i) => {
    const previous = quotations[i - 1]?.end ?? 0;
    const next = quotations[i + 1]?.start ?? text.length;
    const behind = { start: quotation.end, end: Math.min(next, wordBreak(text, quotation.end + REACH)) };
    const from = Math.max(previous, wordBreak(text, quotation.start - REACH));
    // What the quotation before was followed by is read already.
    const before = {
      start: i === 0 ? from : Math.max(from, wordBreak(text, previous + REACH)),
      end: quotation.start,
    };
    return [before, behind].filter(({ start, end }) => end > start);
  });
}

function wordBreak(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.slice(at, at + REACH).search(/\s/);
  return space < 0 ? Math.min(text.length, at) : at + space;
}

/**
 * Who the sentences of a paragraph say to speak its quotations, by their start; persons only, and only by name: whom a
 * pronoun means is a guess, and so is that one quotation goes on with the speaker of another.
 */
function speakersOf(
  text: string,
  quotations: readonly TextRange[],
  { names, lexicon }: CitationContext & { readonly lexicon: CueLexicon },
): ReadonlyMap<number, ClaimedPerson> {
  const speakers = new Map<number, ClaimedPerson>();
  const passage = {
    paragraph: 1,
    kind: 'body' as const,
    start: 0,
    end: text.length,
    startLine: 1,
    endLine: 1,
  };
  const mentions = narrated(text, quotations).flatMap(({ start, end }) =>
    names.match(text.slice(start, end)).flatMap((match): NamedMention[] => {
      const entity = names.get(match.entity);
      const place = { start: start + match.start, end: start + match.end };
      return entity
        ? [{ ...place, source: '', entity: entity.id, kind: entity.kind, name: entity.name }]
        : [];
    }),
  );
  const marked = quotations.map(({ start, end }): Quotation => ({
    start,
    end,
    paragraph: 1,
    open: '“',
    close: '”',
  }));
  const attributed = attributeQuotations({
    text,
    passages: [passage],
    quotations: marked,
    mentions,
    language: lexicon.language,
  });
  for (const [i, { start, end, speaker, speakerText }] of attributed.entries()) {
    const own = text.slice(quotations[i - 1]?.end ?? 0, start) + text.slice(end, quotations[i + 1]?.start);
    if (speakerText !== undefined && !own.includes(speakerText)) continue;
    if (speakerText !== undefined && lexicon.pronouns.has(speakerText.toLowerCase())) continue;
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
    const name = unknownPersonIn(withoutTitles(speakerText, lexicon), lexicon.language === 'de');
    return name === undefined ? undefined : { name };
  }
}

/** `the mayor Jan Kosek` without the small words before the name, where these are articles and titles. */
function withoutTitles(speakerText: string, { titles, determiners }: CueLexicon): string {
  const words = speakerText.trim().split(/\s+/);
  const first = words.findIndex((word) => !titles.has(word) && !determiners.has(word));
  return words.slice(Math.max(0, first)).join(' ');
}
