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
  const spoken = quotations.filter((quotation) => quotation.speaker !== undefined);
  return quotations.map((quotation) => {
    const passage = byParagraph.get(quotation.paragraph);
    if (quotation.speaker !== undefined || passage?.kind !== 'heading') return quotation;
    const heading = text.slice(passage.start, passage.end);
    const below = spoken.filter((other) => byParagraph.get(other.paragraph)?.heading === heading);
    const speaker = onlySpeakerOf(text, quotation, below);
    return speaker === undefined ? quotation : { ...quotation, speaker };
  });
}

/** A word or two is quoted again only where it is the whole of a quotation. */
const FEWEST_LETTERS_OF_A_PART = 15;

function onlySpeakerOf(text: string, headline: Quotation, below: readonly Quotation[]): string | undefined {
  const wanted = keyOf(text, headline);
  const isLong = wanted.length >= FEWEST_LETTERS_OF_A_PART;
  const speakers = new Set(
    below
      .filter((other) => {
        const words = keyOf(text, other);
        return words === wanted || (isLong && ` ${words} `.includes(` ${wanted} `));
      })
      .map((other) => other.speaker),
  );
  return speakers.size === 1 ? [...speakers][0] : undefined;
}

const NO_WORD = /[^\p{L}\p{N}]+/gu;

function keyOf(text: string, quotation: Quotation): string {
  return fold(text.slice(quotation.start, quotation.end)).replace(NO_WORD, ' ').trim();
}
