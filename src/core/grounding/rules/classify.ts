import type { MappedText } from '../draft/mappedText';
import { visibleOffset } from '../draft/mappedText';
import type { Difference, GroundingProblem } from '../model';
import { changesDate, changesName } from './names';
import { changesNegation } from './negations';
import { changesNumber } from './numbers';
import type { Change, ChangeRule } from './rule';

/** The gravest first: the rule that answers names the change. */
const RULES: readonly ChangeRule[] = [changesNumber, changesNegation, changesDate, changesName];
const SENTENCE_BEFORE =
  /(?:^|\n[ \t]{0,8}\n\s{0,8}["'“‘«„([]{0,3}|[.!?…:]["'”’»)\]]{0,3}\s+["'“‘«„([]{0,3}|["“„«]\s?)$/u;
const LOOK_BEHIND = 12;

/**
 * What each difference changes, in order, with the words of both sides. `draft` is the visible text that the
 * differences' ranges of the draft were mapped from.
 */
export function classify(
  differences: readonly Difference[],
  draft: MappedText,
  source: string,
): GroundingProblem[] {
  return differences
    .filter(({ kind }) => kind !== 'equal')
    .map((difference) => {
      const change: Change = {
        ...difference,
        startsDraftSentence: startsSentence(draft.text, visibleOffset(draft, difference.draft.start)),
        startsSourceSentence: startsSentence(source, difference.source.start),
      };
      const kind = RULES.map((rule) => rule(change)).find((found) => found !== undefined) ?? 'word';
      return {
        kind,
        ...(difference.draftText !== '' && { found: difference.draftText }),
        ...(difference.sourceText !== '' && { expected: difference.sourceText }),
      };
    });
}

function startsSentence(text: string, at: number): boolean {
  return SENTENCE_BEFORE.test(text.slice(Math.max(0, at - LOOK_BEHIND), at));
}
