import * as vscode from 'vscode';
import { areSeveral } from '../../core/corpus/pages';
import type { PartialDate } from '../../core/dates/partialDate';
import { showDate } from './dates';
import { oneLine } from './markdown';

/** `14 November 2024`, or the word for a text that states no date. */
export function dateOrUndated(date: PartialDate | undefined): string {
  return date === undefined ? vscode.l10n.t('undated') : showDate(date, vscode.env.language);
}

export function lines(startLine: number, endLine: number): string {
  return startLine === endLine
    ? vscode.l10n.t('line {0}', startLine)
    : vscode.l10n.t('lines {0}–{1}', startLine, endLine);
}

/** `p. 4`, `pp. 4–5`, `pp. 4, 7` */
export function pages(page: string): string {
  return areSeveral(page) ? vscode.l10n.t('pp. {0}', page) : vscode.l10n.t('p. {0}', page);
}

/** Where something stands in its source: by its pages, or else by its lines. */
export function placeIn(place: {
  readonly page?: string;
  readonly startLine: number;
  readonly endLine: number;
}): string {
  return place.page === undefined ? lines(place.startLine, place.endLine) : pages(place.page);
}

/** Where a passage stands, the file and the lines first: a list may cut what is behind them. */
export function whereFound(hit: {
  readonly file: string;
  readonly page?: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly container?: string;
  readonly heading?: string;
}): string {
  return [fileName(hit.file), placeIn(hit), hit.container, hit.heading]
    .filter((part) => part !== undefined)
    .map(oneLine)
    .join(' · ');
}

export function mentionsAndSources(mentions: number, sources: number): string {
  return vscode.l10n.t('{0} in {1}', mentionCount(mentions), sourceCount(sources));
}

export function mentionCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 mention') : vscode.l10n.t('{0} mentions', number(count));
}

export function quotationCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 quotation') : vscode.l10n.t('{0} quotations', number(count));
}

export function sourceCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 source') : vscode.l10n.t('{0} sources', number(count));
}

/** What a list says under its last row where more was found than it shows. */
export function moreFound(count: number): string {
  return vscode.l10n.t('{0} more: add a word to find less.', number(count));
}

export function wordCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 word') : vscode.l10n.t('{0} words', number(count));
}

let numbers: Intl.NumberFormat | undefined;

export function number(count: number): string {
  numbers ??= new Intl.NumberFormat(vscode.env.language);
  return numbers.format(count);
}

/** The last part of a shown path. */
export function fileName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
