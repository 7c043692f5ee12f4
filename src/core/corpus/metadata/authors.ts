import type { Mark } from '../page/marks';
import { isPersonName } from './personNames';

export interface FoundAuthors {
  readonly mark: number;
  readonly authors: readonly string[];
  readonly rule: string;
}

/**
 * The authors of a page: those of the byline in its head, or of the only one in its foot; else the sender of a letter.
 * Bylines under single entries name no author of the whole.
 */
export function findAuthors(marks: readonly Mark[], head: number, foot: number): FoundAuthors | undefined {
  return (
    byline(marks, 0, head + 1) ??
    byline(marks, foot, marks.length) ??
    nameLine(marks, head) ??
    nameBeforeDate(marks, head) ??
    sender(marks) ??
    reporting(marks)
  );
}

function byline(marks: readonly Mark[], from: number, to: number): FoundAuthors | undefined {
  for (let mark = from; mark < to; mark++) {
    const found = marks[mark]?.byline;
    if (found?.kind === 'page' && found.authors.length > 0)
      return { mark, authors: found.authors, rule: 'byline' };
  }
  return undefined;
}

/** A reporter's place behind the name: `Ruth Hallam in Istanbul`. */
const IN_PLACE = /\s(?:in|à|aus|en|в|у)\s\p{Lu}[\p{L}\p{M}.’'-]+(?:\s\p{Lu}[\p{L}\p{M}.’'-]+){0,2}$/u;

function namesOf(line: string): string[] {
  return line.split(AND).map((name) => name.replace(IN_PLACE, ''));
}

const AND = /,\s|\s(?:and|et|und|y|e|та|і|и|&)\s/u;

/** A name alone in the head, right above a date line or another byline, that a line below introduces: `Ruth Hallam is …`. */
function nameLine(marks: readonly Mark[], head: number): FoundAuthors | undefined {
  const mark = marks.slice(0, head).findIndex((_mark, at) => isNameLine(marks, head, at));
  const names = marks[mark] && namesOf(marks[mark].text);
  return names === undefined ? undefined : { mark, authors: names, rule: 'name under the headline' };
}

const BEFORE_DATE = /^(?<names>[^|•·,\d]{5,80}?)\s?[|•·,]\s/u;

/** `Ruth Hallam | 3 March 2023, 14:05`: the signature and the day of an article in one line under its headline. */
function nameBeforeDate(marks: readonly Mark[], head: number): FoundAuthors | undefined {
  const signed = marks.slice(0, head).flatMap(({ role, clock, dates, text, byline: found }, mark) => {
    if ((role !== 'date' && role !== 'line') || found || clock === undefined || dates.length !== 1) return [];
    const names = namesOf(BEFORE_DATE.exec(text)?.groups?.names ?? '');
    return names.every(isPersonName) ? [{ mark, authors: names, rule: 'name before the date' }] : [];
  });
  return signed.length === 1 ? signed[0] : undefined;
}

/** Whether the mark is a person's name that stands alone in the head and is introduced by another line. */
export function isNameLine(marks: readonly Mark[], head: number, at: number): boolean {
  const mark = marks[at];
  if (mark?.role !== 'line' || at >= head || marks[at + 1]?.role !== 'date') return false;
  const names = namesOf(mark.text);
  if (!names.every(isPersonName)) return false;
  if (names.length > 1 || IN_PLACE.test(mark.text)) return hasHeadlineAbove(marks, at);
  return marks
    .slice(at + 1)
    .some(({ text }) => text.length > mark.text.length && text.startsWith(`${mark.text} `));
}

/** `New Protests in Paris` or `South Korea and United States` over a date is the headline itself, unless one stands above. */
function hasHeadlineAbove(marks: readonly Mark[], at: number): boolean {
  return marks
    .slice(Math.max(0, at - HEADLINE_REACH), at)
    .some(
      ({ role, text }) =>
        (role === 'line' || role === 'prose' || role === 'heading') &&
        text.split(/\s+/).length >= FEWEST_HEADLINE_WORDS,
    );
}

const HEADLINE_REACH = 5;
const FEWEST_HEADLINE_WORDS = 4;

const FROM_HEADER = 12;
const ADDRESS = /\s*<[^>]*>\s*$|\s*\(.*\)\s*$|^["“]|["”]$/gu;

/** Senders that are no person. */
const PROGRAM =
  /\b(?:daemon|delivery|postmaster|no-?reply|notifications?|newsletter|alerts?|mailer|digest)\b/i;

function sender(marks: readonly Mark[]): FoundAuthors | undefined {
  const header = marks.slice(0, FROM_HEADER);
  const isMail =
    header.filter(({ label }) => label?.field === 'recipient' || label?.field === 'title').length > 0;
  const mark = header.findIndex(({ label }) => label?.field === 'sender');
  const name = header[mark]?.label?.value.replace(ADDRESS, '').replace(ADDRESS, '');
  return isMail && name !== undefined && isPersonName(name) && !PROGRAM.test(name)
    ? { mark, authors: [name], rule: 'sender' }
    : undefined;
}

function reporting(marks: readonly Mark[]): FoundAuthors | undefined {
  const mark = marks.findIndex(({ byline }) => byline?.kind === 'reporting' && byline.authors.length > 0);
  const authors = marks[mark]?.byline?.authors;
  return authors === undefined ? undefined : { mark, authors, rule: 'reporting credit' };
}
