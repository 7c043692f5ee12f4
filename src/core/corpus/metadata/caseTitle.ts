import { fold } from '../../text/folding';
import type { Mark } from '../page/marks';
import { isCaseTitle } from '../page/rulings';
import type { FoundTitle } from './foundTitle';

/** Lines that only a ruling has: `IN THE SUPREME COURT`, `CORAM: …`, `CIVIL APPEAL NO. J4/16/2016`; reports name courts in sentences. */
const OF_RULING =
  /^(?:in the (?:[\p{L}’']{2,20} ){0,4}(?:court|tribunal)(?: of (?:appeals?|justice|judicature|cassation))?|coram\s?:.{2,120}|(?:(?:civil|criminal|constitutional|case|appeal|suit|petition|motion|docket) ){1,3}no\.? ?\p{L}{0,3}\d{1,5}(?:[/-]\d{1,5}){1,2})\.?$/u;

/** The only case that the head of a ruling names is its title; what stands around it are court, parties and days. */
export function caseTitle(marks: readonly Mark[], head: number): FoundTitle | undefined {
  const lines = marks.slice(0, head);
  const cases = lines.flatMap(({ role, text }, mark) => (role === 'line' && isCaseTitle(text) ? [mark] : []));
  const [mark] = cases;
  const text = mark === undefined ? undefined : marks[mark]?.text;
  if (mark === undefined || text === undefined || cases.length > 1) return undefined;
  return isHeadOfRuling(lines)
    ? { mark, text: text.replace(/[.;]$/, ''), rule: 'title of a case' }
    : undefined;
}

/** Who writes about a ruling signs; those who rule sit in it. */
function isHeadOfRuling(lines: readonly Mark[]): boolean {
  return (
    lines.some(({ text }) => OF_RULING.test(fold(text).replace(/\s+/g, ' '))) &&
    lines.every(({ role }) => role !== 'byline')
  );
}
