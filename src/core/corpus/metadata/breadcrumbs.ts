import { fold } from '../../text/folding';
import { TRAIL } from '../page/furnitureShapes';
import type { Mark } from '../page/marks';
import type { FoundTitle } from './foundTitle';
import { isTitleCase, LONGEST_KICKER } from './headlineForms';

const SEPARATOR = /\s(?:>>?|[›»])\s/u;
/** Notices of several paragraphs may stand above it. Marks. */
const REACH = 30;
/** A section has fewer words. */
const FEWEST_WORDS = 3;

/** The last step of `You are here: Home >> Decisions >> Arden v Bell (3 May 2020)`, unless it is cut off or a section. */
export function endOfTrail(marks: readonly Mark[]): FoundTitle | undefined {
  const mark = marks.slice(0, REACH).findIndex(({ text }) => SEPARATOR.test(text) && TRAIL.test(fold(text)));
  const last = marks[mark]?.text.split(SEPARATOR).at(-1)?.trim() ?? '';
  const isName = last.split(/\s+/).length >= FEWEST_WORDS && !/(?:…|\.{3})$/.test(last);
  return isName ? { mark, text: last, rule: 'end of the trail' } : undefined;
}

/** The trail may end in a section: it names the page better only than fewer words in title case, or where the head says it again. */
export function namesPageBetter(trail: FoundTitle, found: FoundTitle, head: readonly Mark[]): boolean {
  const words = found.text.split(/\s+/).length;
  if (trail.text.split(/\s+/).length <= words) return false;
  const isName = words <= LONGEST_KICKER && isTitleCase(found.text);
  return isName || head.some(({ text }) => fold(text) === fold(trail.text));
}
