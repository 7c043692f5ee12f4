import { numericOrderOf } from '../dates/mentions';
import { hashBytes } from '../text/hash';
import type { TextRange } from '../text/range';
import { decodeText } from './decoding';
import type { Extraction } from './extraction';
import { packedFormatOf } from './extraction';
import type { Layout } from './formats/format';
import { formatOf } from './formats/registry';
import { languageOf } from './language';
import { describe } from './metadata/describe';
import { statedByProperties } from './metadata/properties';
import { readStated } from './metadata/stated';
import type { StatedMetadata } from './metadata/stated';
import type { SourceDocument, SourceWarning } from './model';
import { datesOfChronology } from './page/chronology';
import { datesOfEntries } from './page/entryDates';
import { kindsOf } from './page/kinds';
import { pagesAt, writtenPages } from './pages';
import { readPage } from './page/page';
import { passagesOf } from './page/passages';
import { recognise } from './page/recognise';
import { readable } from './prose';
import { MAX_SOURCE_BYTES, tooLarge, warning } from './warnings';

export { SUPPORTED_EXTENSIONS } from './formats/registry';
export { MAX_SOURCE_BYTES };

export interface SourceInput {
  /** The file's URI. */
  readonly id: string;
  /** The shown path; its ending chooses the format. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** What was taken out of the bytes, of a format that holds its text packed. */
  readonly extraction?: Extraction;
  /** `NAME.yaml` beside the file: it wins over everything in it. */
  readonly sidecar?: { readonly file: string; readonly text: string };
}

/** A file as a source with its passages. What can't be read of it is a warning, never an error. */
export function readSource(input: SourceInput): SourceDocument {
  const hash = hashBytes(input.bytes);
  if (input.bytes.length > MAX_SOURCE_BYTES) return unread(input, hash, tooLarge(input.bytes.length));
  if (input.extraction) return readExtraction(input, hash, input.extraction);
  const { text, warnings } = decodeText(input.bytes);
  if (warnings.some(({ code }) => code === 'binary')) return unread(input, hash, ...warnings);
  if (text.trim() === '') return unread(input, hash, EMPTY, ...warnings);
  return readText(input, hash, { text, warnings, layout: formatOf(input.file).layOut(text) });
}

function readExtraction(input: SourceInput, hash: string, extraction: Extraction): SourceDocument {
  const { text, blocks, pages, properties, warnings } = extraction;
  if (text.trim() === '') return unread(input, hash, ...warnings);
  const format = packedFormatOf(input.file) ?? 'pdf';
  const stated = statedByProperties(properties, text, format, pages);
  const document = readText(input, hash, { text, warnings, layout: { blocks, stated } });
  if (pages === undefined) return document;
  const passages = document.passages.map((passage) => {
    const span = pagesAt(pages, passage);
    return span === undefined ? passage : { ...passage, page: writtenPages(span) };
  });
  return { ...document, passages, pages };
}

interface ReadableText {
  readonly text: string;
  readonly layout: Layout;
  readonly warnings: readonly SourceWarning[];
}

const EMPTY = warning('empty', 'The file is empty. Put its text into it, or take it out of the folder.');
/** Numeric dates are looked for in the beginning of a file only; one settles their order. UTF-16 units. */
const ORDER_SAMPLE = 200_000;

function readText(
  input: SourceInput,
  hash: string,
  { text, layout, warnings }: ReadableText,
): SourceDocument {
  const { id, file, sidecar } = input;
  const order = numericOrderOf(text.slice(0, ORDER_SAMPLE));
  const words = ({ start, end }: TextRange): string => plainWords(text.slice(start, end), file);
  const page = readPage(recognise(layout.blocks, order, words));
  const settled = sidecar && readStated(sidecar.text, { rule: 'sidecar', name: sidecar.file, firstLine: 1 });
  const stated = [settled, layout.stated && inWords(layout.stated, file)].flatMap(
    (metadata) => metadata ?? [],
  );
  const { title, ...description } = describe(page, { file, text }, stated);
  const entryDates = datesOfEntries(page, description.issued);
  const passages = passagesOf(
    page,
    kindsOf(page, title?.mark, description.authors),
    description.issued,
    entryDates,
    description.issued === undefined ? datesOfChronology(page) : new Map(),
  );
  const language =
    stated.find((metadata) => metadata.language !== undefined)?.language ??
    languageOf(proseOf(text, passages));
  const source = {
    id,
    file,
    hash,
    ...(title === undefined ? {} : { title: title.text }),
    ...description,
    ...(language === undefined ? {} : { language }),
    warnings: [...warnings, ...stated.flatMap((metadata) => metadata.warnings)],
  };
  return { source, text, passages };
}

/** Front matter as its reader sees it: note-taking programs make links of its names (`[[Jane Doe]]`). */
function inWords({ title, container, authors, ...others }: StatedMetadata, file: string): StatedMetadata {
  return {
    ...others,
    ...(title !== undefined && { title: plainWords(title, file) }),
    ...(container !== undefined && { container: plainWords(container, file) }),
    ...(authors !== undefined && { authors: authors.map((author) => plainWords(author, file)) }),
  };
}

function plainWords(text: string, file: string): string {
  return readable(file, { text, marks: [] }).text.trim();
}

/** Enough of the body for telling its language. */
function proseOf(text: string, passages: SourceDocument['passages']): string {
  const body = passages.filter(({ kind }) => kind === 'body').slice(0, PARAGRAPHS_OF_LANGUAGE);
  return body
    .map(({ start, end }) => text.slice(start, Math.min(end, start + LONGEST_OF_LANGUAGE)))
    .join('\n');
}

const PARAGRAPHS_OF_LANGUAGE = 40;
const LONGEST_OF_LANGUAGE = 2000;

/** A source without text; the warnings say why. `hash` is empty where its bytes are not known. */
export function unread(
  { id, file }: Pick<SourceInput, 'id' | 'file'>,
  hash: string,
  ...warnings: SourceWarning[]
): SourceDocument {
  return { source: { id, file, hash, authors: [], evidence: [], warnings }, text: '', passages: [] };
}
