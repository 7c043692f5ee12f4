import * as vscode from 'vscode';
import type { SourceSummary } from '../../core/api';
import type { EvidenceField } from '../../core/corpus/model';
import { oneLine, withoutIcons } from '../words/markdown';
import { fileName } from '../words/places';
import { FIELD_ICONS, FIELDS, fieldName, originOf, shownValue } from './fields';
import type { SidecarFile } from './sidecarFile';

/** A field to change, or the wish to see the file. */
export type FormAnswer = EvidenceField | 'open';

interface Row extends vscode.QuickPickItem {
  readonly answer: FormAnswer;
}

/** A field a row, with its value and where that was read; `last` is the row the person was in. */
export function showForm(
  source: SourceSummary,
  sidecar: SidecarFile,
  last: FormAnswer | undefined,
): Promise<FormAnswer | undefined> {
  return new Promise((resolve) => {
    const pick = vscode.window.createQuickPick<Row>();
    let answer: FormAnswer | undefined;
    pick.title = vscode.l10n.t('Describe {0}', fileName(source.file));
    pick.placeholder = vscode.l10n.t('Kept in {0}; the source stays as it is', sidecar.name);
    pick.ignoreFocusOut = true;
    pick.items = rowsOf(source, sidecar);
    pick.activeItems = pick.items.filter((row) => row.answer === last);
    pick.onDidAccept(() => {
      answer = pick.selectedItems[0]?.answer;
      pick.hide();
    });
    pick.onDidHide(() => {
      pick.dispose();
      resolve(answer);
    });
    pick.show();
  });
}

function rowsOf(source: SourceSummary, sidecar: SidecarFile): Row[] {
  const fields = FIELDS.map((field) => ({
    label: `$(${FIELD_ICONS[field]}) ${fieldName(field)}`,
    description: withoutIcons(oneLine(shownValue(field, source))),
    detail: withoutIcons(oneLine(originOf(field, source, sidecar.name))),
    alwaysShow: true,
    answer: field,
  }));
  if (!sidecar.exists) return fields;
  const label = `$(go-to-file) ${vscode.l10n.t('Open {0}', sidecar.name)}`;
  return [...fields, { label, alwaysShow: true, answer: 'open' }];
}
