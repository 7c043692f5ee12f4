import { groupBy } from '../../text/groups';
import type { GroundingProblem } from '../model';

const ACCENT = /[\u0300-\u036F]/g;
/** Soft hyphens and zero-width characters; the brackets of `[k]onnte`. */
const IGNORED = /[\u00AD\u200B-\u200D\u2060[\]]/g;
const CAPITAL = /^\p{Lu}/u;
/** Texts leave the points of the Cyrillic letter out as they like. */
const YO = /(?<=е)\u0308/g;
/** German verbs in the past, which say of a condition what is the case when their points are missing. */
const TURNED = /^(?:konn|wurd|hatt|musst|durft|mocht)\p{L}{0,4}$/u;

/**
 * Words that a quotation writes with other accents than its source, where these make other words: `konnten` for `könnten`,
 * `hablara` for `hablará`, `мои` for `мой`. Names may be written either way; a quotation without any accent may have been
 * typed so, but for verbs that then say something else.
 */
export function otherAccents(quoted: readonly string[], source: readonly string[]): GroundingProblem[] {
  const spellings = groupBy(source, bare);
  const changed = quoted.flatMap((word): GroundingProblem[] => {
    const spelt = spellings.get(bare(word));
    const [expected] = spelt ?? [];
    const isOther =
      spelt !== undefined &&
      ![word, ...spelt].some((each) => CAPITAL.test(each)) &&
      !spelt.some((each) => accented(each) === accented(word));
    return isOther && expected !== undefined ? [{ kind: 'word', found: word, expected }] : [];
  });
  const isTypedWithout = !quoted.some((word) => accented(word) !== bare(word));
  return isTypedWithout ? changed.filter(({ found = '' }) => TURNED.test(bare(found))) : changed;
}

function accented(word: string): string {
  return word.replace(IGNORED, '').toLowerCase().normalize('NFD').replace(YO, '');
}

function bare(word: string): string {
  return accented(word).replace(ACCENT, '');
}

/** Letters with accents, and accents: where neither text has one, there is nothing to compare. */
const ACCENTED = /[\u00C0-\u024F\u0370-\u04FF\u1E00-\u1FFF]|\p{M}/u;

export function hasAccents(text: string): boolean {
  return ACCENTED.test(text);
}
