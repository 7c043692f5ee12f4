import * as vscode from 'vscode';
import type { SourceSummary } from '../../core/api';
import type { Evidence, EvidenceField } from '../../core/corpus/model';
import { showDate } from '../words/dates';
import { excerpt } from '../words/excerpt';
import { fileName } from '../words/places';

/** In the order of a reference list. */
export const FIELDS: readonly EvidenceField[] = ['authors', 'title', 'container', 'issued'];

export const FIELD_ICONS: Readonly<Record<EvidenceField, string>> = {
  authors: 'person',
  title: 'symbol-string',
  container: 'library',
  issued: 'calendar',
};

/** Parts the authors where they are written in one line; commas stand in names such as `Reis, Ana`. */
export const BETWEEN_AUTHORS = '; ';
const EVIDENCE_ROOM = 100;

export function fieldName(field: EvidenceField): string {
  switch (field) {
    case 'authors':
      return vscode.l10n.t('Authors');
    case 'title':
      return vscode.l10n.t('Title');
    case 'container':
      return vscode.l10n.t('Outlet');
    case 'issued':
      return vscode.l10n.t('Date');
  }
}

/** What is known of a field, as it is written; empty where nothing is. */
export function valueOf(field: EvidenceField, source: SourceSummary): string {
  return field === 'authors' ? source.authors.join(BETWEEN_AUTHORS) : (source[field] ?? '');
}

/** The same for reading: a date in words. */
export function shownValue(field: EvidenceField, source: SourceSummary): string {
  const value = valueOf(field, source);
  if (value === '') return vscode.l10n.t('not known');
  return field === 'issued' ? showDate(value, vscode.env.language) : value;
}

/** Whether the owner of a source has settled a field in its sidecar. */
export function isSettled(field: EvidenceField, { evidence }: SourceSummary): boolean {
  return evidence.some((one) => one.field === field && one.rule === 'sidecar');
}

/** Where the value of a field comes from. */
export function originOf(field: EvidenceField, source: SourceSummary, sidecar: string): string {
  const read = source.evidence.find((one) => one.field === field);
  if (read !== undefined) return evidenceWords(read, source, sidecar);
  return valueOf(field, source) === ''
    ? vscode.l10n.t('The source does not state it.')
    : vscode.l10n.t('Read from the source.');
}

function evidenceWords({ rule, line, text }: Evidence, { file }: SourceSummary, sidecar: string): string {
  const shown = inMarks(excerpt(text, [], EVIDENCE_ROOM).text);
  if (rule === 'sidecar') return vscode.l10n.t('Settled in {0}, line {1}: {2}', sidecar, line, shown);
  if (text === '') return vscode.l10n.t('Read from the name of the file, {0}', fileName(file));
  return vscode.l10n.t('Read from line {0}: {1}', line, shown);
}

/** A line that has marks of its own keeps them and gets no others. */
function inMarks(line: string): string {
  return line.startsWith('“') ? line : `“${line}”`;
}
