import type { Document, Pair } from 'yaml';
import { isMap, isScalar, parseDocument } from 'yaml';
import { keyOf, METADATA_KEYS } from '../metadata/stated';
import type { EvidenceField } from '../model';

/** What the owner of a source says of it; without values the field is as the source has it. */
export interface MetadataChange {
  readonly field: EvidenceField;
  /** One value, but for `authors`. */
  readonly values: readonly string[];
}

/** A sidecar that can't be written into; the message says why and what to do. */
export class SidecarError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SidecarError';
  }
}

/** The keys that a new entry gets. */
const NEW_KEYS: Readonly<Record<EvidenceField, string>> = {
  title: 'title',
  container: 'outlet',
  authors: 'authors',
  issued: 'published',
};

/**
 * The text of a sidecar with one field changed: comments, order and everything else in it stay. `name` is that of the file
 * in messages, `source` the file it belongs to. Throws a `SidecarError` where it is no YAML of keys and values.
 */
export function changeSidecar(
  text: string | undefined,
  { name, source }: { readonly name: string; readonly source: string },
  change: MetadataChange,
): string {
  const before = text === undefined || text.trim() === '' ? headerFor(source) : text;
  const document = parseDocument(before, { uniqueKeys: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined)
    throw new SidecarError(`${name} is not valid YAML. Mend line ${error.linePos?.[0].line ?? 1} first.`);
  if (document.contents !== null && !isMap(document.contents))
    throw new SidecarError(`${name} is not a list of keys and values. Mend it first.`);
  apply(document, change);
  return written(document, before);
}

function headerFor(source: string): string {
  return `# What is known of ${source.replaceAll(/[\r\n]/g, ' ')}. It wins over what is read from the text.\n`;
}

/** Changes the entry that counts for a field, which may have one of several keys. */
function apply(document: Document, { field, values }: MetadataChange): void {
  const [first, ...more] = values;
  const known = entriesOf(document, field);
  if (first === undefined) {
    for (const pair of known) removePair(document, pair);
    return;
  }
  const value = document.createNode(field === 'authors' && more.length > 0 ? values : valueOf(field, first));
  const [entry] = known;
  if (entry === undefined) document.set(NEW_KEYS[field], value);
  else entry.value = keepingComment(entry.value, value);
}

/** The entries of a field, the one that counts first. */
function entriesOf({ contents }: Document, field: EvidenceField): Pair[] {
  if (!isMap(contents)) return [];
  const { items } = contents;
  return METADATA_KEYS[field].flatMap((key) => items.filter((pair) => keyOf(pair) === key));
}

function removePair({ contents }: Document, pair: Pair): void {
  if (isMap(contents)) contents.items = contents.items.filter((item) => item !== pair);
}

/** `# as the archive says` behind a value stays behind the new one. */
function keepingComment<T>(old: unknown, value: T): T {
  if (isScalar(old) && isScalar(value) && old.comment != null) value.comment = old.comment;
  return value;
}

const YEAR = /^\d{4}$/;

/** A year is a number in YAML, where it needs no marks. */
function valueOf(field: EvidenceField, value: string): string | number {
  return field === 'issued' && YEAR.test(value) && !value.startsWith('0') ? Number(value) : value;
}

function written(document: Document, before: string): string {
  if (isMap(document.contents) && document.contents.items.length === 0) document.contents = null;
  const whole = document.toString({ lineWidth: 0, flowCollectionPadding: /\{ \S|\[ \S/.test(before) });
  const text = document.contents === null ? whole.replace(/^null\n/m, '') : whole;
  return before.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text;
}
