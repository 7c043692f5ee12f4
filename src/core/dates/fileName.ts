import type { PartialDate } from './partialDate';
import { findDates } from './mentions';
import { makeDate } from './partialDate';

/** Eight digits in a name are a date only in these years; others are numbers of some archive. */
const EARLIEST_COMPACT = 1900;
const LATEST_COMPACT = 2099;
const COMPACT = /(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/g;
const YEAR_MONTH = /(?<![\d-])((?:19|20)\d{2})-(0[1-9]|1[0-2])(?![\d-])/;

export interface FileNameDate {
  readonly date: PartialDate;
  /** The part of the name that says it. */
  readonly text: string;
}

/** The date in a file's own name (`2023-03-03-report.txt`, `20230303_x.txt`), where it holds exactly one. */
export function dateInFileName(file: string): FileNameDate | undefined {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1).replaceAll('_', ' ');
  const found = [...wholeDates(name), ...compactDates(name)];
  const [first] = found;
  if (first !== undefined) return found.every(({ date }) => date === first.date) ? first : undefined;
  const month = YEAR_MONTH.exec(name);
  const date = month ? makeDate(Number(month[1]), Number(month[2])) : undefined;
  return month && date !== undefined ? { date, text: month[0] } : undefined;
}

function wholeDates(name: string): FileNameDate[] {
  return findDates(name.replace(/(?<=\d)T(?=\d)/, ' ')).flatMap(({ date, day, start, end, range }) =>
    date === undefined || day === undefined || range ? [] : [{ date, text: name.slice(start, end) }],
  );
}

function compactDates(name: string): FileNameDate[] {
  return Array.from(name.matchAll(COMPACT)).flatMap(([text, year, month, day]) => {
    const plausible = Number(year) >= EARLIEST_COMPACT && Number(year) <= LATEST_COMPACT;
    const date = plausible ? makeDate(Number(year), Number(month), Number(day)) : undefined;
    return date === undefined ? [] : [{ date, text }];
  });
}
