import * as vscode from 'vscode';
import type { CitableSpan } from '../../core/api';
import { wordsOf } from '../../core/text/words';
import { oneLine, withoutIcons } from '../words/markdown';
import { wordCount } from '../words/places';
import { showButton } from './passagePick';

interface Item extends vscode.QuickPickItem {
  readonly span?: CitableSpan;
}

/** Asks what of a passage to cite: all of it, a sentence or a quotation. `undefined` where the person went away. */
export function pickSpan(
  spans: readonly CitableSpan[],
  where: string,
  show: (span: CitableSpan) => void,
): Promise<CitableSpan | 'back' | undefined> {
  return new Promise((resolve) => {
    const pick = vscode.window.createQuickPick<Item>();
    let choice: CitableSpan | 'back' | undefined;
    pick.title = vscode.l10n.t('Insert Citation: Choose the Words');
    pick.placeholder = where;
    pick.step = 2;
    pick.totalSteps = 2;
    pick.matchOnDetail = true;
    pick.ignoreFocusOut = true;
    pick.buttons = [vscode.QuickInputButtons.Back];
    pick.items = itemsOf(spans);
    pick.onDidAccept(() => {
      choice = pick.selectedItems[0]?.span;
      if (choice !== undefined) pick.hide();
    });
    pick.onDidTriggerButton(() => {
      choice = 'back';
      pick.hide();
    });
    pick.onDidTriggerItemButton(({ item }) => item.span && show(item.span));
    pick.onDidHide(() => {
      pick.dispose();
      resolve(choice);
    });
    pick.show();
  });
}

function itemsOf(spans: readonly CitableSpan[]): Item[] {
  const groups = [
    { title: vscode.l10n.t('Passage'), spans: spans.filter(({ kind }) => kind === 'passage') },
    { title: vscode.l10n.t('Quotations'), spans: spans.filter(({ kind }) => kind === 'quotation') },
    { title: vscode.l10n.t('Sentences'), spans: spans.filter(({ kind }) => kind === 'sentence') },
  ].filter((group) => group.spans.length > 0);
  return groups.flatMap((group) => [
    { label: group.title, kind: vscode.QuickPickItemKind.Separator },
    ...group.spans.map((span, index) => spanItem(span, index + 1)),
  ]);
}

function spanItem(span: CitableSpan, number: number): Item {
  return {
    label: withoutIcons(labelOf(span, number)),
    description: wordCount(wordsOf(span.text).length),
    detail: withoutIcons(oneLine(span.text)),
    buttons: [showButton()],
    span,
  };
}

function labelOf(span: CitableSpan, number: number): string {
  if (span.kind === 'passage') return vscode.l10n.t('The whole passage');
  if (span.kind === 'sentence') return vscode.l10n.t('Sentence {0}', number);
  if (span.speaker === undefined) return vscode.l10n.t('Quotation {0}', number);
  return vscode.l10n.t('Quotation {0}: {1}', number, oneLine(span.speaker));
}
