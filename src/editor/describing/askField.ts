import * as vscode from 'vscode';
import type { SourceSummary } from '../../core/api';
import type { EvidenceField } from '../../core/corpus/model';
import { readStatedDate } from '../../core/corpus/metadata/stated';
import type { MetadataChange } from '../../core/corpus/sidecar/change';
import { showDate } from '../words/dates';
import { fileName } from '../words/places';
import { BETWEEN_AUTHORS, fieldName, isSettled, originOf, valueOf } from './fields';

/** Asks what a field is. `undefined` where the person went away or changed nothing. */
export async function askField(
  field: EvidenceField,
  source: SourceSummary,
  sidecar: string,
): Promise<MetadataChange | undefined> {
  const value = valueOf(field, source);
  const answer = await vscode.window.showInputBox({
    title: vscode.l10n.t('{0} of {1}', fieldName(field), fileName(source.file)),
    prompt: [hintFor(field), originOf(field, source, sidecar)].join(' ').trim(),
    value,
    ignoreFocusOut: true,
    validateInput: (text) => remarkOn(field, text, source),
  });
  if (answer === undefined || answer.trim() === value) return undefined;
  return { field, values: valuesOf(field, answer) };
}

function hintFor(field: EvidenceField): string {
  if (field === 'authors') return vscode.l10n.t('Several are parted by semicolons.');
  return field === 'issued' ? vscode.l10n.t('As exact as it is known: 2024, 2024-11 or 2024-11-14.') : '';
}

type Remark = vscode.InputBoxValidationMessage | string | undefined;

function remarkOn(field: EvidenceField, text: string, source: SourceSummary): Remark {
  if (text.trim() === '') return remarkOnNothing(field, source);
  if (field !== 'issued') return undefined;
  const date = readStatedDate(text.trim());
  return date === undefined
    ? vscode.l10n.t('This is no date. Write it as 2024, 2024-11 or 2024-11-14.')
    : info(showDate(date, vscode.env.language));
}

function remarkOnNothing(field: EvidenceField, source: SourceSummary): Remark {
  if (valueOf(field, source) === '') return undefined;
  return isSettled(field, source)
    ? info(vscode.l10n.t('What was settled is taken out; the source speaks for itself again.'))
    : vscode.l10n.t('What the source itself says cannot be taken out, only settled otherwise.');
}

function info(message: string): vscode.InputBoxValidationMessage {
  return { message, severity: vscode.InputBoxValidationSeverity.Info };
}

function valuesOf(field: EvidenceField, answer: string): string[] {
  if (field === 'issued') return [readStatedDate(answer.trim()) ?? ''].filter((date) => date !== '');
  const parts = field === 'authors' ? answer.split(BETWEEN_AUTHORS.trim()) : [answer];
  return parts.map((part) => part.replaceAll(/\s+/g, ' ').trim()).filter((part) => part !== '');
}
