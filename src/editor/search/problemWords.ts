import { l10n } from 'vscode';
import type { QueryProblem, QueryProblemCode } from '../../core/search/model';
import { PASSAGE_STATES } from '../../core/search/queryFields';
import { fill } from '../../webview/words';

/** What is wrong with a query, by its code; `{0}` stands for the operator or the value that it is about. */
export function problemTemplates(): Readonly<Record<QueryProblemCode, string>> {
  return {
    noValue: l10n.t('Nothing stands behind “{0}:”.', '{0}'),
    unknownField: l10n.t('There is no operator “{0}:”; its words are searched as they stand.', '{0}'),
    badDate: l10n.t(
      '“{0}” is not a date. Write 2024, 2024-11 or 2024-11-14; with “on:” also a range, 2022..2024.',
      '{0}',
    ),
    unknownState: l10n.t('“is:” does not take “{0}”, but one of: {1}.', '{0}', PASSAGE_STATES.join(', ')),
  };
}

export function problemWords({ code, value }: QueryProblem): string {
  return fill(problemTemplates()[code], value);
}
