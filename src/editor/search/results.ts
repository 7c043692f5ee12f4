import * as vscode from 'vscode';
import type { SearchHit, SourceHits } from '../../core/api';
import type { DateBasis } from '../../core/corpus/model';
import { MOST_MARKS } from '../../webview/limits';
import { type Group, type Result } from '../../webview/shown';
import { showDate } from '../words/dates';
import { excerptOf } from '../words/excerpt';
import { oneLine } from '../words/markdown';
import { placeIn } from '../words/places';
import { shortNames } from './shortNames';

/** Characters of a passage that are shown: about four lines of a side bar 400 pixels wide, seven at its narrowest. */
const SNIPPET_ROOM = 240;

/** The rows of a page. */
export function resultsOf(hits: readonly SearchHit[]): readonly Result[] {
  const names = shortNames(hits.map((hit) => hit.file));
  return hits.map((hit) => ({
    ...resultOf(hit),
    file: names.get(hit.file) ?? hit.file,
    speakers: hit.speakers,
  }));
}

/** The headings of the sources that answer. */
export function groupsOf(sources: readonly SourceHits[]): readonly Group[] {
  const names = shortNames(sources.map(({ file }) => file));
  return sources.map(({ source, file, container, issued, total }) => ({
    source,
    file: names.get(file) ?? file,
    path: file,
    passages: total,
    ...(container === undefined ? {} : { outlet: oneLine(container) }),
    ...(issued === undefined ? {} : { date: { iso: issued, label: showDate(issued, vscode.env.language) } }),
  }));
}

function resultOf(hit: SearchHit): Omit<Result, 'file' | 'speakers'> {
  const { source, start, end, kind, heading, container, file } = hit;
  return {
    ...excerptOf(hit, SNIPPET_ROOM),
    place: { source, start, end, marks: hit.marks.slice(0, MOST_MARKS) },
    kind,
    ...(heading === undefined ? {} : { heading: oneLine(heading) }),
    ...(container === undefined ? {} : { outlet: oneLine(container) }),
    ...(hit.date === undefined ? {} : { date: dateOf(hit.date, hit.dateBasis) }),
    path: file,
    lines: placeIn(hit),
  };
}

function dateOf(iso: string, basis: DateBasis | undefined): NonNullable<Result['date']> {
  return { iso, label: showDate(iso, vscode.env.language), basis: basisText(basis) };
}

function basisText(basis: DateBasis | undefined): string {
  switch (basis) {
    case 'entry':
      return vscode.l10n.t('The date of this entry, as its source gives it');
    case 'relative':
      return vscode.l10n.t('The day of the page; the entry itself gives only how long ago it was written');
    default:
      return vscode.l10n.t('The date of the source');
  }
}
