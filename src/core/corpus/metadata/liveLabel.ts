import { fold } from '../../text/folding';
import type { Mark } from '../page/marks';
import { FEW_WORDS, LONGEST_KICKER, isCandidate } from './headlineForms';

const LIVE =
  /^(?:live|live updates?|live blog|live reporting|live coverage|liveblog|liveticker|en direct|en vivo|en directo|in diretta|ao vivo|na zywo|наживо|онлайн)$/u;

/** The headline of a live page stands under the word for such pages; above it are topics of the day. */
export function behindLiveLabel(marks: readonly Mark[], head: number): number {
  const label = marks
    .slice(0, head)
    .findLastIndex(({ role, text }) => role === 'furniture' && LIVE.test(fold(text)));
  const under = marks[label + 1];
  const isHeadline =
    under !== undefined && isCandidate(under, new Set()) && under.text.split(/\s+/).length > FEW_WORDS;
  return isHeadline && label + 1 < head && isUnderTopics(marks, label) ? label + 1 : 0;
}

/** Two short topics or more stand right above the word; one line may be the headline itself, and links are others. */
function isUnderTopics(marks: readonly Mark[], label: number): boolean {
  const topics = marks.slice(Math.max(0, label - FEWEST_TOPICS), Math.max(0, label));
  return (
    topics.length === FEWEST_TOPICS &&
    topics.every((mark) => isCandidate(mark, new Set()) && mark.text.split(/\s+/).length <= LONGEST_KICKER)
  );
}

const FEWEST_TOPICS = 2;
