import { fold } from '../../text/folding';
import type { Mark } from '../page/marks';
import type { FoundTitle } from './foundTitle';
import { isTitleCase, LONGEST_KICKER } from './headlineForms';

/** `You are here: Home >> Decisions >> Arden v Bell (3 May 2020)`, folded: the way to a page ends with its own name. */
const TRAIL =
  /^(?:you are here|vous etes ici|sie (?:sind|befinden sich) hier|usted esta aqui|estas aqui|sei qui|voce esta aqui|jestes tutaj|ви тут|вы здесь)\s?:\s/u;
const SEPARATOR = /\s(?:>>?|[›»])\s/u;
/** Notices of several paragraphs may stand above it. Marks. */
const REACH = 30;
const FEWEST_STEPS = 2;
/** A section has fewer words. */
const FEWEST_WORDS = 3;

/** The last step of the trail over a page, unless it is cut off or a section. */
export function endOfTrail(marks: readonly Mark[]): FoundTitle | undefined {
  const mark = marks.slice(0, REACH).findIndex(({ text }) => TRAIL.test(fold(text)));
  const steps = marks[mark]?.text.split(SEPARATOR) ?? [];
  const last = steps.at(-1)?.trim() ?? '';
  const isName = last.split(/\s+/).length >= FEWEST_WORDS && !/(?:…|\.{3})$/.test(last);
  return steps.length >= FEWEST_STEPS && isName ? { mark, text: last, rule: 'end of the trail' } : undefined;
}

/** The trail may end in a section: it names the page better only than fewer words in title case, or where the head says it again. */
export function namesPageBetter(trail: FoundTitle, found: FoundTitle, head: readonly Mark[]): boolean {
  const words = found.text.split(/\s+/).length;
  if (trail.text.split(/\s+/).length <= words) return false;
  const isName = words <= LONGEST_KICKER && isTitleCase(found.text);
  return isName || head.some(({ text }) => fold(text) === fold(trail.text));
}
