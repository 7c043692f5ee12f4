import { fold } from '../text/folding';
import { wordsOf } from '../text/words';
import { slice } from '../text/range';
import { stem } from './footnotes';
import type { CitationRecord } from './model';
import { fileName, workTitle } from './reference';

/**
 * A key in the manner of Better BibTeX, `auth + shorttitle + year`, of what the source states, and its file name, which
 * makes it unique: `fontaineMarketSquare2024-003d38`. The same for all quotations of one work, whatever else the corpus
 * holds or will hold.
 */
export function citationKey(record: CitationRecord): string {
  const name = lastWord(record.authors[0] ?? '') || joined(record.container ?? '', MOST_CONTAINER_WORDS);
  const title = titleWords(workTitle(record) ?? '');
  const year = record.issued?.slice(0, 4) ?? UNDATED;
  const work = `${name}${title.map(capitalized).join('')}`;
  return `${BEGINS_WITH_LETTER.test(work) ? '' : NAMELESS}${work}${year}-${fileKey(record)}`;
}

const UNDATED = 'Nd';
/** Begins the key of a work that says nothing of itself: keys begin with a letter. */
const NAMELESS = 'source';
const KEY = /^\p{L}[\p{L}\p{N}]*(?:\d{4}|Nd)-(.+)$/u;

/** The part of a key that names its file, see `fileKey`; `undefined` for a key of another manner. */
export function filePartOfKey(key: string): string | undefined {
  return KEY.exec(key)?.[1];
}

/**
 * A key that a bibliography does not have: where it has this one for another work, with the next free number behind it. What
 * stands for which work is told by `isTaken`.
 */
export function freeKey(key: string, isTaken: (key: string) => boolean): string {
  if (!isTaken(key)) return key;
  for (let number = 2; ; number++) {
    const numbered = `${key}-${number}`;
    if (!isTaken(numbered)) return numbered;
  }
}

/** What `freeKey` and a checksum of the path may add to the file’s part of a key. */
const NUMBERED = /-\d{1,3}$/;
const CHECKED = /-[a-z0-9]{4,7}$/;

/** The file parts that may have become this one: without the number, and without the path’s checksum. */
export function plainerFileParts(part: string): { readonly numbered?: string; readonly stem: string } {
  const numbered = NUMBERED.test(part) ? part.replace(NUMBERED, '') : undefined;
  return {
    ...(numbered !== undefined && { numbered }),
    stem: (numbered ?? part).replace(CHECKED, ''),
  };
}

const BEGINS_WITH_LETTER = /^\p{L}/u;
const MOST_CONTAINER_WORDS = 3;
const MOST_TITLE_WORDS = 2;
const LONGEST_FILE_KEY = 40;
/** Words that Better BibTeX skips in a title, of those languages that are read most. */
const SKIPPED = new Set(
  'a an the of in on at to for from and or le la les un une des der die das ein eine el los las de du d l'.split(
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
export function fileKey(record: Pick<CitationRecord, 'file'>): string {
  const plain = plainStem(record);
  const isWhole = plain === fileName(record).replace(/\.(?:txt|md)$/, '') && plain.length <= LONGEST_FILE_KEY;
  const short = plain.slice(0, LONGEST_FILE_KEY);
  return isWhole && !record.file.includes('/') ? short : `${short}-${checksum(record.file)}`;
}

/** The same without a checksum, which other folders and working directories change. */
export function fileStem(record: Pick<CitationRecord, 'file'>): string {
  return plainStem(record).slice(0, LONGEST_FILE_KEY);
}

function plainStem(record: Pick<CitationRecord, 'file'>): string {
  return fold(stem(record))
    .replace(NOT_OF_A_KEY, '-')
    .replace(/^-+|-+$/g, '');
}

/** FNV-1a over the path’s code units, in base 36: tells paths apart, nothing more. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
