import { writtenDate } from '../../citations/terms';
import { namedPages } from '../../corpus/pages';
import type { GroundingProblem } from '../model';

/** Longest piece of a text that a sentence shows, in characters. */
const LONGEST_SHOWN = 60;
const MOST_SENTENCES = 3;

/** What is wrong, in sentences for people; the first few of many. */
export function sentencesFor(problems: readonly GroundingProblem[]): string {
  const sentences = problems.map(sentenceFor);
  const more = sentences.length - MOST_SENTENCES;
  const shown = sentences.slice(0, MOST_SENTENCES).join(' ');
  return more > 0 ? `${shown} And ${more} more ${more === 1 ? 'difference' : 'differences'}.` : shown;
}

function sentenceFor({ kind, found, expected }: GroundingProblem): string {
  switch (kind) {
    case 'number':
      return changed('number', found, expected);
    case 'negation':
      return changed('negation', found, expected);
    case 'name':
      return changed('name', found, expected);
    case 'date-in-words':
      return changed('date', found, expected);
    case 'word':
      return changed('word', found, expected);
    case 'speaker':
      return expected === undefined
        ? `The source does not say that ${shown(found)} said this.`
        : `The source has this from ${shown(expected)}, not from ${shown(found)}.`;
    case 'speakers':
      return `The source has the first words from ${shown(found)}, those behind the omission from ${shown(expected)}.`;
    case 'source':
      return `These words are from ${shown(expected)}, not from ${shown(found)}.`;
    case 'date':
      return expected === undefined
        ? `The source states no date, the draft says ${shown(found)}.`
        : `The source is of ${writtenDate(expected)}, the draft says ${shown(found)}.`;
    case 'lines':
      return `These words stand on ${lineWords(expected)} of the source, not on ${lineWords(found)}.`;
    case 'pages':
      return `These words stand on ${namedPages(expected ?? '')} of the source, not on ${namedPages(found ?? '')}.`;
    case 'short':
      return 'Too short to be looked for.';
    case 'title':
      return 'Reads like the title of a work.';
    case 'translation':
      return expected === undefined
        ? 'Given as a translation.'
        : `A translation; its original stands in ${shown(expected)}.`;
    case 'ignored':
      return 'Switched off by a comment.';
    case 'fiction':
      return 'Dialogue in fiction.';
    case 'unclosed':
      return 'The closing mark is missing.';
    case 'unreadable':
      return `${shown(found)} could not be read.`;
    case 'too-long':
      return 'Too long to be compared word by word.';
  }
}

/** `line 3`, `lines 3–4` */
function lineWords(range = ''): string {
  return `${range.includes('–') ? 'lines' : 'line'} ${range}`;
}

const NOUNS = { number: 'number', negation: 'negation', name: 'name', date: 'date', word: 'words' } as const;

function changed(kind: keyof typeof NOUNS, found: string | undefined, expected: string | undefined): string {
  const label = kind === 'word' ? '' : `${capital(NOUNS[kind])}: `;
  if (found === undefined)
    return `${label}${label === '' ? 'The' : 'the'} source also has “${shown(expected)}”.`;
  if (expected === undefined) return `${label}“${shown(found)}” is not in the source.`;
  return `${label}“${shown(found)}” is “${shown(expected)}” in the source.`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function shown(text = ''): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN - 1)}…` : line;
}
