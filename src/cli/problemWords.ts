import type { QueryProblem } from '../core/search/model';
import { PASSAGE_STATES } from '../core/search/queryFields';

/** What is wrong with a query, in words for the terminal. */
export function problemWords({ code, value }: QueryProblem): string {
  switch (code) {
    case 'noValue':
      return `Nothing stands behind “${value}:”.`;
    case 'unknownField':
      return `There is no operator “${value}:”; its words are searched as they stand.`;
    case 'badDate':
      return `“${value}” is not a date. Write 2024, 2024-11 or 2024-11-14; with “on:” also a range, 2022..2024.`;
    case 'unknownState':
      return `“is:” does not take “${value}”, but one of: ${PASSAGE_STATES.join(', ')}.`;
  }
}
