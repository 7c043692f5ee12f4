import * as vscode from 'vscode';
import { COMMANDS } from '../contributed';
import { number } from '../words/places';
import { checkedCount, countByStatus, STATUSES } from './counts';
import type { CheckedDraft, DraftChecker, DraftState } from './draftChecker';
import { statusName } from './wording';

/** Left of what says where the cursor is, by VS Code's own numbers. */
const PRIORITY = 101;

/** How many quotations of the draft in front stand in the sources; away where there is none. */
export function showCount(checker: DraftChecker): vscode.Disposable {
  const item = vscode.window.createStatusBarItem(
    'sourcebook.grounding',
    vscode.StatusBarAlignment.Right,
    PRIORITY,
  );
  item.name = vscode.l10n.t('Sourcebook: Quotations');
  item.command = COMMANDS.checkDraft;
  const update = (): void => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const state = uri && checker.state(uri);
    const shown = state && itemOf(state);
    if (shown === undefined) {
      item.hide();
      return;
    }
    item.text = shown.text;
    item.tooltip = shown.tooltip;
    item.accessibilityInformation = { label: `${shown.spoken}. ${shown.tooltip}` };
    item.show();
  };
  update();
  return vscode.Disposable.from(
    item,
    checker.onDidCheck(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}

interface Shown {
  readonly text: string;
  readonly spoken: string;
  readonly tooltip: string;
}

function itemOf(state: DraftState): Shown | undefined {
  if (state.kind === 'checked') return countsOf(state.checked);
  const spoken = vscode.l10n.t('quotations not checked');
  const tooltip =
    state.kind === 'too-long'
      ? vscode.l10n.t('This draft is longer than 2 MB. Split it to have its quotations checked.')
      : vscode.l10n.t('The quotations could not be checked: {0}', state.message);
  return { text: `$(circle-slash) ${spoken}`, spoken, tooltip };
}

function countsOf({ quotations }: CheckedDraft): Shown | undefined {
  const counts = countByStatus(quotations);
  const checked = checkedCount(counts);
  if (checked === 0) return undefined;
  const words =
    checked === 1
      ? vscode.l10n.t('{0}/1 quotation', counts.grounded)
      : vscode.l10n.t('{0}/{1} quotations', number(counts.grounded), number(checked));
  const isWrong = counts.altered + counts.misattributed > 0;
  const icon = isWrong ? 'warning' : counts.grounded < checked ? 'info' : 'check';
  const lines = STATUSES.filter((status) => counts[status] > 0).map(
    (status) => `${statusName(status)}: ${number(counts[status])}`,
  );
  const spoken = vscode.l10n.t('{0} of {1} quotations stand in the sources', counts.grounded, checked);
  return { text: `$(${icon}) ${words}`, spoken, tooltip: [`${spoken}.`, ...lines].join('\n') };
}
