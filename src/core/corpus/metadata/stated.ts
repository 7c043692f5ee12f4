import type { Document, Pair } from 'yaml';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { findDates } from '../../dates/mentions';
import type { PartialDate } from '../../dates/partialDate';
import { parsePartialDate } from '../../dates/partialDate';
import type { Evidence, EvidenceField, SourceWarning } from '../model';
import { indexLines } from '../../text/lines';
import { slice, trimRange } from '../../text/range';
import { warning } from '../warnings';

/** What front matter or a sidecar says of its source; it wins over everything read from the text. */
export interface StatedMetadata {
  readonly title?: string;
  readonly container?: string;
  readonly authors?: readonly string[];
  readonly issued?: PartialDate;
  readonly language?: string;
  readonly evidence: readonly Evidence[];
  readonly warnings: readonly SourceWarning[];
}

/** Where the YAML stands: `rule` names it in evidence, `name` in warnings, `firstLine` is its line in its file. */
export interface StatedIn {
  readonly rule: 'front matter' | 'sidecar';
  readonly name: string;
  readonly firstLine: number;
}

type Field = EvidenceField | 'language';
/** Keys by field, better ones first: `date` of a note may be that of the note. */
export const METADATA_KEYS: Readonly<Record<Field, readonly string[]>> = {
  title: ['title', 'headline'],
  container: [
    'container',
    'container-title',
    'outlet',
    'publication',
    'newspaper',
    'journal',
    'publisher',
    'source',
    'site',
    'website',
  ],
  authors: ['authors', 'author', 'byline', 'creator'],
  issued: ['issued', 'published', 'date-published', 'pubdate', 'date'],
  language: ['language', 'lang'],
};
/** Larger front matter is data of some other program. UTF-16 units. */
const LARGEST = 65_536;

export function readStated(yaml: string, place: StatedIn): StatedMetadata {
  if (yaml.length > LARGEST) return { evidence: [], warnings: [bad(place, 'is too long to be metadata')] };
  const document = parseDocument(yaml, { uniqueKeys: false, logLevel: 'silent' });
  const reader = new StatedReader(yaml, place);
  for (const { message, pos } of document.errors)
    reader.warn(`is not valid YAML: ${firstLineOf(message)}`, pos[0]);
  return reader.read(document);
}

interface Entry {
  readonly key: string;
  readonly offset: number;
  readonly values: readonly string[];
}

class StatedReader {
  private readonly lines;
  private readonly evidence: Evidence[] = [];
  private readonly warnings: SourceWarning[] = [];

  constructor(
    private readonly yaml: string,
    private readonly place: StatedIn,
  ) {
    this.lines = indexLines(yaml);
  }

  warn(problem: string, offset: number): void {
    const line = this.lines.lineAt(Math.min(offset, this.yaml.length)) + this.place.firstLine - 1;
    this.warnings.push(bad(this.place, `${problem} (line ${line})`));
  }

  read(document: Document): StatedMetadata {
    const entries = this.entriesOf(document);
    const one = (field: Field): string | undefined => this.take(entries, field)?.values.join(', ');
    const title = one('title');
    const container = one('container');
    const authors = this.take(entries, 'authors')?.values;
    const issued = this.issued(entries);
    const language = one('language')?.split(/[-_]/)[0]?.toLowerCase();
    return {
      ...(title === undefined ? {} : { title }),
      ...(container === undefined ? {} : { container }),
      ...(authors === undefined ? {} : { authors }),
      ...(issued === undefined ? {} : { issued }),
      ...(language === undefined ? {} : { language }),
      evidence: this.evidence,
      warnings: this.warnings,
    };
  }

  private entriesOf(document: Document): Entry[] {
    if (isMap(document.contents)) return document.contents.items.flatMap((pair) => entryOf(pair));
    if (document.contents !== null && document.errors.length === 0)
      this.warn('is not a list of keys and values', 0);
    return [];
  }

  private take(entries: readonly Entry[], field: Field): Entry | undefined {
    for (const key of METADATA_KEYS[field]) {
      const entry = entries.find((candidate) => candidate.key === key && candidate.values.length > 0);
      if (!entry) continue;
      if (field === 'container' && /^https?:/.test(entry.values[0] ?? '')) continue;
      if (field !== 'language' && field !== 'issued') this.prove(field, entry);
      return entry;
    }
    return undefined;
  }

  private issued(entries: readonly Entry[]): PartialDate | undefined {
    const entry = this.take(entries, 'issued');
    const value = entry?.values[0];
    if (entry === undefined || value === undefined) return undefined;
    const date = readStatedDate(value);
    if (date === undefined)
      this.warn(`has a date that can't be read: “${value}”; write it as 2024-11-14`, entry.offset);
    else this.prove('issued', entry);
    return date;
  }

  private prove(field: EvidenceField, { offset }: Entry): void {
    const line = this.lines.lineAt(offset);
    const text = slice(this.yaml, trimRange(this.yaml, this.lines.rangeOf(line)));
    this.evidence.push({ field, line: line + this.place.firstLine - 1, text, rule: this.place.rule });
  }
}

function entryOf({ key, value }: Pair): Entry[] {
  if (!isScalar(key)) return [];
  const values = (isSeq(value) ? value.items : [value]).flatMap(textOf);
  return [{ key: keyOf({ key }) ?? '', offset: key.range?.[0] ?? 0, values }];
}

/** A key as it is compared: `Date_Published` is `date-published`. */
export function keyOf({ key }: Pick<Pair, 'key'>): string | undefined {
  return isScalar(key) ? String(key.value).toLowerCase().replaceAll('_', '-') : undefined;
}

function textOf(node: unknown): string[] {
  if (isMap(node)) return ['name', 'literal'].flatMap((key) => textOf(node.get(key, true))).slice(0, 1);
  if (!isScalar(node) || node.value === null) return [];
  const text = String(node.value).trim();
  return text === '' ? [] : [text];
}

const DATE_TIME = /^(\d{4}-\d{2}-\d{2})[T ]/;

/** `2024-11-14`, or a date in words as sources write it; `undefined` where it is none or several. */
export function readStatedDate(value: string): PartialDate | undefined {
  const whole = parsePartialDate(DATE_TIME.exec(value)?.[1] ?? value);
  if (whole !== undefined) return whole;
  const dates = findDates(value);
  return dates.length === 1 && dates[0]?.range === false ? dates[0].date : undefined;
}

function bad({ name }: StatedIn, problem: string): SourceWarning {
  return warning('bad-metadata', `${name} ${problem}. What could be read of it is used.`);
}

function firstLineOf(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
}
