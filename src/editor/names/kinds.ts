import * as vscode from 'vscode';
import type { EntityKind } from '../../core/names/model';

export function kindWord(kind: EntityKind): string {
  if (kind === 'person') return vscode.l10n.t('person');
  return kind === 'place' ? vscode.l10n.t('place') : vscode.l10n.t('organisation');
}
