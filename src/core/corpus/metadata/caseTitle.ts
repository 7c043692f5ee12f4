import { fold } from '../../text/folding';
import type { Mark } from '../page/marks';
import { isCaseTitle } from '../page/rulings';
import type { FoundTitle } from './foundTitle';

/** What the head of a ruling names beside its case; a match has its parties too. */
const OF_COURT = /(?<!\p{L})(?:court|tribunal|judge?ment|coram|appeal|supreme|jurisdiction)(?!\p{L})/u;

/** The only case that the head of a ruling names is its title; what stands around it are court, parties and days. */
export function caseTitle(marks: readonly Mark[], head: number): FoundTitle | undefined {
  const lines = marks.slice(0, head);
  const cases = lines.flatMap(({ role, text }, mark) => (role === 'line' && isCaseTitle(text) ? [mark] : []));
  const [mark] = cases;
  const text = mark === undefined ? undefined : marks[mark]?.text;
  if (mark === undefined || text === undefined || cases.length > 1) return undefined;
  const ofCourt = lines.some((line, at) => at !== mark && OF_COURT.test(fold(line.text)));
  return ofCourt ? { mark, text: text.replace(/[.;]$/, ''), rule: 'title of a case' } : undefined;
}
