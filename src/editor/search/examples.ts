import * as vscode from 'vscode';
import type { NameSummary, SourceSummary } from '../../core/api';
import type { EntityKind } from '../../core/names/model';
import type { Example } from '../../webview/shown';

/** Searches to try, made from what this corpus speaks of most: `names` has the most mentioned first. */
export function examplesFrom(
  names: readonly NameSummary[],
  sources: readonly SourceSummary[],
): readonly Example[] {
  const [first, second] = ofKind(names, 'person', 'organisation');
  const [place] = ofKind(names, 'place');
  const latest = latestMonth(sources);
  const examples: Example[] = [];
  if (first !== undefined)
    examples.push({ query: first, meaning: vscode.l10n.t('passages with these words') });
  if (place !== undefined)
    examples.push({
      query: `place:${quoted(place)}`,
      meaning: vscode.l10n.t('passages that name this place, in any spelling'),
    });
  if (second !== undefined)
    examples.push({
      query: `is:quote ${quoted(second)}`,
      meaning: vscode.l10n.t('passages with a quotation and these words'),
    });
  if (place !== undefined && latest !== undefined)
    examples.push({
      query: `${place} after:${latest}`,
      meaning: vscode.l10n.t('passages of that month or later'),
    });
  return examples;
}

function ofKind(names: readonly NameSummary[], ...kinds: readonly EntityKind[]): readonly string[] {
  return names.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name);
}

function latestMonth(sources: readonly SourceSummary[]): string | undefined {
  const months = sources.map(({ issued }) => issued?.slice(0, MONTH));
  return months
    .filter((month) => month?.length === MONTH)
    .toSorted()
    .at(-1);
}

/** Letters of `2024-11`. */
const MONTH = 7;

function quoted(name: string): string {
  return /[^\p{L}\p{N}]/u.test(name) ? `"${name.replaceAll('"', ' ')}"` : name;
}
