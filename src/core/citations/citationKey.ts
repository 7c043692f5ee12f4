import { fold } from '../text/folding';
import { wordsOf } from '../text/words';
import { slice } from '../text/range';
import { stem } from './footnotes';
import type { CitationRecord } from './model';
import { fileName } from './reference';

/**
 * A key in the manner of Better BibTeX, `auth + shorttitle + year`, of what the source states, and its file name, which
 * makes it unique: `fontaineMarketSquare2024-003d38`. The same for all quotations of one entry of a file.
 */
export function citationKey(record: CitationRecord): string {
  const name = lastWord(record.authors[0] ?? '') || joined(record.container ?? '', MOST_CONTAINER_WORDS);
  const title = titleWords(record.heading ?? record.title ?? '');
  const year = record.issued?.slice(0, 4) ?? 'nd';
  const readable = `${name}${title.map(capitalized).join('')}${year}`;
  return `${readable}-${fileKey(record)}`;
}

const MOST_CONTAINER_WORDS = 3;
const MOST_TITLE_WORDS = 2;
const LONGEST_FILE_KEY = 40;
/** Words that Better BibTeX skips in a title, of those languages that are read most. */
const SKIPPED = new Set(
  'a an the of in on at to for and or le la les un une des der die das ein eine el los las de du d l'.split(
    ' ',
  ),
);
const NOT_OF_A_KEY = /[^\p{L}\p{N}]+/gu;

function ascii(word: string): string {
  return fold(word).replace(NOT_OF_A_KEY, '');
}

function keyWords(text: string): string[] {
  return wordsOf(text)
    .map((range) => ascii(slice(text, range)))
    .filter((word) => word !== '');
}

function lastWord(name: string): string {
  return keyWords(name).at(-1) ?? '';
}

function joined(name: string, most: number): string {
  return keyWords(name)
    .slice(0, most)
    .map((word, index) => (index === 0 ? word : capitalized(word)))
    .join('');
}

function titleWords(title: string): string[] {
  return keyWords(title)
    .filter((word) => !SKIPPED.has(word))
    .slice(0, MOST_TITLE_WORDS);
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The file’s name as letters, digits and hyphens, and a checksum of the path where that loses something. */
function fileKey(record: CitationRecord): string {
  const plain = fold(stem(record))
    .replace(NOT_OF_A_KEY, '-')
    .replace(/^-+|-+$/g, '');
  const isWhole = plain === fileName(record).replace(/\.(?:txt|md)$/, '') && plain.length <= LONGEST_FILE_KEY;
  const short = plain.slice(0, LONGEST_FILE_KEY);
  return isWhole && !record.file.includes('/') ? short : `${short}-${checksum(record.file)}`;
}

/** FNV-1a over the path’s code units, in base 36: tells paths apart, nothing more. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
