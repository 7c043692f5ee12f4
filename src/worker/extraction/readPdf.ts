import type { Extraction, FileProperties } from '../../core/corpus/extraction';
import { layOutPages } from '../../core/corpus/formats/pdf/layout';
import type { PdfPage, Piece } from '../../core/corpus/formats/pdf/model';
import type { SourceWarning } from '../../core/corpus/model';
import { nothing } from './nothing';
import type { getDocument } from './pdfjs';

type Document = Awaited<ReturnType<typeof getDocument>['promise']>;
type Page = Awaited<ReturnType<Document['getPage']>>;
type Item = Awaited<ReturnType<Page['getTextContent']>>['items'][number];

/** More pages are not read: encyclopedias and hostile files have them. */
const MOST_PAGES = 3000;
/** Of all pages together; the longest books have five million letters. UTF-16 units. */
const LONGEST_TEXT = 20_000_000;
/** Types that are set at a larger angle, in radians, are stamps and labels of figures. */
const TURNED = 0.1;
/** With fewer letters on a page than this on the average, the pages are pictures with a stamp on them. */
const FEWEST_LETTERS = 10;
/** The share of signs without a meaning above which a text is none: fonts that do not say which letters they show. */
const MOST_UNREADABLE = 0.2;

const SCANNED =
  'There is no text in this PDF, only pictures of its pages. Run text recognition (OCR) on it, for instance with OCRmyPDF, then read the sources again.';
const LOCKED =
  'This PDF is protected with a password. Save a copy of it without one, then read the sources again.';
const DAMAGED =
  'This PDF is damaged or has nothing on its pages, and could not be read. Get another copy of it, or open it in a viewer and save it anew.';
const UNREADABLE =
  'The fonts of this PDF do not say which letters they show, so that its text cannot be read. Run text recognition (OCR) on it.';

/** The text of a PDF, page by page. Nothing in it is run, drawn or fetched. */
export async function readPdf(bytes: Uint8Array): Promise<Extraction> {
  const pdfjs = await import('./pdfjs');
  const task = pdfjs.getDocument({
    data: bytes,
    verbosity: 0,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
  });
  try {
    return await extractionOf(await task.promise);
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return nothing('encrypted', LOCKED);
    if (error instanceof pdfjs.InvalidPDFException) return nothing('unreadable', DAMAGED);
    throw error;
  } finally {
    await task.destroy();
  }
}

async function extractionOf(document: Document): Promise<Extraction> {
  const { pages, damaged } = await readPages(document);
  const letters = pages.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('');
  if (letters.trim().length < FEWEST_LETTERS * Math.min(pages.length, document.numPages))
    return (await isBlank(document)) ? nothing('unreadable', DAMAGED) : nothing('no-text', SCANNED);
  if (unreadableIn(letters) > letters.length * MOST_UNREADABLE) return nothing('no-text', UNREADABLE);
  const warnings = [
    ...(pages.length < document.numPages ? [cutOff(pages.length, document.numPages)] : []),
    ...(damaged.length > 0 ? [withoutPages(damaged)] : []),
  ];
  return { ...layOutPages(pages), properties: await propertiesOf(document), warnings };
}

/** Where a damaged file has lost its pages or what stands on them, pdf.js gives blank ones; a picture of a page is drawn. */
async function isBlank(document: Document): Promise<boolean> {
  for (const number of pagesToLookAt(document.numPages)) if (await hasDrawing(document, number)) return false;
  return true;
}

/** Nothing is drawn on a page that cannot be read. */
async function hasDrawing(document: Document, number: number): Promise<boolean> {
  try {
    const page = await document.getPage(number);
    const { fnArray } = await page.getOperatorList();
    page.cleanup();
    return fnArray.length > 0;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}

/** Some scans begin with the blank sides of a cover, others have a blank side behind each leaf: the first pages, the middle, the end. */
function pagesToLookAt(count: number): number[] {
  const middle = Math.ceil(count / 2);
  const wanted = [1, 2, 3, 4, middle, middle + 1, count - 1, count];
  return [...new Set(wanted)].filter((number) => number >= 1 && number <= count);
}

/** `damaged` are numbers of pages. */
async function readPages(document: Document): Promise<{ pages: PdfPage[]; damaged: number[] }> {
  const labels = await document.getPageLabels();
  const count = Math.min(document.numPages, MOST_PAGES);
  const pages: PdfPage[] = [];
  const damaged: number[] = [];
  let length = 0;
  for (let number = 1; number <= count && length < LONGEST_TEXT; number++) {
    const pieces = await piecesOf(document, number);
    if (pieces === undefined) damaged.push(number);
    else length += pieces.reduce((sum, { text }) => sum + text.length, 0);
    pages.push({ number, label: labelOf(labels, number), pieces: pieces ?? [] });
  }
  return { pages, damaged };
}

function labelOf(labels: readonly string[] | null, number: number): string {
  const label = labels?.[number - 1]?.trim() ?? '';
  return LABEL.test(label) ? label : String(number);
}

/** Citations hold it as it is: what could be markup there is no label. */
const LABEL = /^[\p{L}\p{N}][\p{L}\p{N}.-]{0,19}$/u;

function cutOff(read: number, all: number): SourceWarning {
  const message = `Only the first ${read} of its ${all} pages were read. Split the file to have all of it.`;
  return { code: 'incomplete', message };
}

function withoutPages(damaged: readonly number[]): SourceWarning {
  const named = damaged.slice(0, MOST_NAMED).join(', ') + (damaged.length > MOST_NAMED ? ', …' : '');
  const message = `Damaged pages could not be read: ${named}. The rest was. Get another copy of the file.`;
  return { code: 'incomplete', message };
}

const MOST_NAMED = 10;

/** One page at a time, and its memory given back; `undefined` where it is damaged. */
async function piecesOf(document: Document, number: number): Promise<Piece[] | undefined> {
  try {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true });
    const { transform } = page.getViewport({ scale: 1 });
    const pieces = items.flatMap((item) => pieceOf(item, transform));
    page.cleanup();
    return pieces;
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function pieceOf(item: Item, page: readonly number[]): Piece[] {
  if (!('str' in item) || item.str === '') return [];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform as readonly number[];
  const [pa = 1, pb = 0, pc = 0, pd = 1, pe = 0, pf = 0] = page;
  const angle = Math.atan2(pb * a + pd * b, pa * a + pc * b);
  return [
    {
      text: item.str,
      x: pa * e + pc * f + pe,
      y: pb * e + pd * f + pf,
      width: item.width,
      size: Math.hypot(c, d),
      ...(Math.abs(angle) > TURNED && { isTurned: true as const }),
      ...(item.dir === 'rtl' && { isRightToLeft: true as const }),
    },
  ];
}

/** Signs of private use, and those in the place of unknown ones. */
function unreadableIn(text: string): number {
  return text.match(/[\uE000-\uF8FF\uFFFD]|(?![\t\n\r])\p{Cc}/gu)?.length ?? 0;
}

async function propertiesOf(document: Document): Promise<FileProperties> {
  const { info } = await document.getMetadata();
  const { Title: title, Author: author } = info as { readonly Title?: unknown; readonly Author?: unknown };
  return {
    ...(typeof title === 'string' && title !== '' && { title }),
    ...(typeof author === 'string' && author !== '' && { authors: author.split(AUTHORS) }),
  };
}

const AUTHORS = /\s*(?:[;,]|\band\b|&)\s*/u;
