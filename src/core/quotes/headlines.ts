import type { Passage } from '../corpus/model';
import { fold } from '../text/folding';
import type { Quotation } from './model';

/**
 * The quotations of headings that name no speaker, with the speaker of the same words below: `“Too early”, NATO chief
 * says` over `It is “too early”, Jens Stoltenberg said`. Only where the words are quoted from one speaker alone.
 */
export function attributeHeadlines(
  text: string,
  passages: readonly Passage[],
  quotations: readonly Quotation[],
): Quotation[] {
  const byParagraph = new Map(passages.map((passage) => [passage.paragraph, passage]));
  const spoken = spokenByHeading(text, passages, quotations);
  return quotations.map((quotation) => {
    const passage = byParagraph.get(quotation.paragraph);
    if (quotation.speaker !== undefined || passage?.kind !== 'heading') return quotation;
    const speaker = onlySpeakerOf(text, quotation, spoken.get(text.slice(passage.start, passage.end)) ?? []);
    return speaker === undefined ? quotation : { ...quotation, speaker };
  });
}

interface Spoken {
  readonly key: string;
  readonly speaker: string;
}

/** What is said by whom under each heading that itself quotes somebody. */
function spokenByHeading(
  text: string,
  passages: readonly Passage[],
  quotations: readonly Quotation[],
): Map<string, Spoken[]> {
  const quoting = new Set(quotations.map((quotation) => quotation.paragraph));
  const headings = new Map<string, Spoken[]>();
  for (const { kind, paragraph, start, end } of passages) {
    if (kind === 'heading' && quoting.has(paragraph)) headings.set(text.slice(start, end), []);
  }
  const byParagraph = new Map(passages.map((passage) => [passage.paragraph, passage]));
  for (const quotation of quotations) {
    const said = headings.get(byParagraph.get(quotation.paragraph)?.heading ?? '');
    if (quotation.speaker !== undefined)
      said?.push({ key: keyOf(text, quotation), speaker: quotation.speaker });
  }
  return headings;
}

/** A word or two is quoted again only where it is the whole of a quotation. */
const FEWEST_LETTERS_OF_A_PART = 15;

function onlySpeakerOf(text: string, headline: Quotation, below: readonly Spoken[]): string | undefined {
  const wanted = keyOf(text, headline);
  const isLong = wanted.length >= FEWEST_LETTERS_OF_A_PART;
  const saying = below.filter(({ key }) => key === wanted || (isLong && ` ${key} `.includes(` ${wanted} `)));
  const speakers = new Set(saying.map(({ speaker }) => speaker));
  return speakers.size === 1 ? [...speakers][0] : undefined;
}

const NO_WORD = /[^\p{L}\p{N}]+/gu;

function keyOf(text: string, quotation: Quotation): string {
  return fold(text.slice(quotation.start, quotation.end)).replace(NO_WORD, ' ').trim();
}
