import * as vscode from 'vscode';
import type { GroundedQuotation, GroundingStatus } from '../../core/api';
import type { GroundingProblem, GroundingSource } from '../../core/grounding/model';
import { showDate } from '../words/dates';
import { excerpt } from '../words/excerpt';
import { oneLine } from '../words/markdown';
import { dateOrUndated, fileName, lines, pages, placeIn } from '../words/places';

/** Longest piece of a text that a sentence shows, in characters. */
const ROOM = 80;
const SOURCE_ROOM = 240;
const MOST_SENTENCES = 3;

export function statusName(status: GroundingStatus): string {
  switch (status) {
    case 'grounded':
      return vscode.l10n.t('Grounded');
    case 'altered':
      return vscode.l10n.t('Altered');
    case 'misattributed':
      return vscode.l10n.t('Misattributed');
    case 'not found':
      return vscode.l10n.t('Not found');
    case 'not checked':
      return vscode.l10n.t('Not checked');
  }
}

/** What is wrong with a quotation in a few sentences, and what the source has. */
export function explanation(quotation: GroundedQuotation): string {
  const { status, source } = quotation;
  if (status === 'not found') return vscode.l10n.t('These words are in none of the sources.');
  const opening =
    status === 'altered'
      ? vscode.l10n.t('Not the words of the source.')
      : vscode.l10n.t('The right words, wrongly attributed.');
  const sentences = [opening, ...problemSentences(quotation)].join(' ');
  if (status !== 'altered' || source === undefined) return sentences;
  return `${sentences}\n${vscode.l10n.t('The source has: “{0}”', shown(source.text, SOURCE_ROOM))}`;
}

/** `pier.txt, line 12, 14 November 2024` */
export function placeWords({ file, date, ...place }: GroundingSource): string {
  return [oneLine(fileName(file)), placeIn(place), dateOrUndated(date)].join(', ');
}

/** The first few of what is wrong, a sentence each. */
export function problemSentences({ problems }: Pick<GroundedQuotation, 'problems'>): string[] {
  const sentences = problems.slice(0, MOST_SENTENCES).map(sentence);
  const more = problems.length - MOST_SENTENCES;
  if (more === 1) sentences.push(vscode.l10n.t('And 1 more difference.'));
  else if (more > 1) sentences.push(vscode.l10n.t('And {0} more differences.', more));
  return sentences;
}

/** `3–4` as a person says it. */
function lineWords(range = ''): string {
  const [first = 0, last = first] = range.split('–').map(Number);
  return lines(first, last);
}

function sentence({ kind, found, expected }: GroundingProblem): string {
  switch (kind) {
    case 'number':
      return changed(vscode.l10n.t('A number was changed:'), found, expected);
    case 'negation':
      return changed(vscode.l10n.t('A negation was changed:'), found, expected);
    case 'name':
      return changed(vscode.l10n.t('A name was changed:'), found, expected);
    case 'date-in-words':
      return changed(vscode.l10n.t('A date was changed:'), found, expected);
    case 'word':
      return changed(undefined, found, expected);
    case 'speaker':
      return expected === undefined
        ? vscode.l10n.t('The source does not say that {0} said this.', shown(found))
        : vscode.l10n.t('The source has this from {0}, not from {1}.', shown(expected), shown(found));
    case 'speakers':
      return vscode.l10n.t(
        'The source has the first words from {0}, those behind the omission from {1}.',
        shown(found),
        shown(expected),
      );
    case 'source':
      return vscode.l10n.t('These words are from {0}, not from {1}.', shown(expected), shown(found));
    case 'date':
      return expected === undefined
        ? vscode.l10n.t('The source states no date, the draft says {0}.', shown(found))
        : vscode.l10n.t('The source is of {0}, the draft says {1}.', dateWords(expected), shown(found));
    case 'lines':
      return vscode.l10n.t(
        'These words stand on {0} of the source, not on {1}.',
        lineWords(expected),
        lineWords(found),
      );
    case 'pages':
      return vscode.l10n.t(
        'These words stand on {0} of the source, not on {1}.',
        pages(expected ?? ''),
        pages(found ?? ''),
      );
    case 'short':
      return vscode.l10n.t('Too short to be looked for.');
    case 'title':
      return vscode.l10n.t('Reads like the title of a work.');
    case 'translation':
      return expected === undefined
        ? vscode.l10n.t('Given as a translation.')
        : vscode.l10n.t('A translation; its original stands in {0}.', shown(expected));
    case 'ignored':
      return vscode.l10n.t('Switched off by a comment.');
    case 'fiction':
      return vscode.l10n.t('Dialogue in fiction.');
    case 'unclosed':
      return vscode.l10n.t('The closing mark is missing.');
    case 'unreadable':
      return vscode.l10n.t('{0} could not be read.', shown(found));
    case 'too-long':
      return vscode.l10n.t('Too long to be compared word by word.');
  }
}

function changed(label: string | undefined, found: string | undefined, expected: string | undefined): string {
  const lead = label === undefined ? '' : `${label} `;
  if (found === undefined && label === undefined)
    return vscode.l10n.t('The source also has “{0}”.', shown(expected));
  if (found === undefined) return lead + vscode.l10n.t('the source also has “{0}”.', shown(expected));
  if (expected === undefined) return lead + vscode.l10n.t('“{0}” is not in the source.', shown(found));
  return lead + vscode.l10n.t('“{0}” is “{1}” in the source.', shown(found), shown(expected));
}

function dateWords(date: string): string {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(date) ? showDate(date, vscode.env.language) : date;
}

function shown(text = '', room = ROOM): string {
  return oneLine(excerpt(text, [], room).text);
}
