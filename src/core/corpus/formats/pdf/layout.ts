import type { Extraction } from '../../extraction';
import type { Shape } from '../../page/block';
import { regionsOf } from './columns';
import { endsOf, isPartOf } from './furniture';
import { fragmentsOf, rowsOf } from './lines';
import type { PdfLine, PdfPage, ReadPage, Region } from './model';
import { HEADING_SIZE, bodySizeOf, withoutNotes } from './notes';
import { paragraphsOf } from './paragraphs';
import type { Paragraph, PlacedLine } from './paragraphs';
import { TextWriter } from './textWriter';

/** A longer stretch in large type is a display of prose, not a heading. UTF-16 units. */
const LONGEST_HEADING = 200;
/** So many lines that go on in each other are prose; fewer may be a heading, a date or an address. */
const LINES_OF_PROSE = 3;

/**
 * The text of a PDF's pages: a line of it for each line of print, an empty one between paragraphs. A paragraph that goes on
 * overleaf is in one piece; the notes, feet and heads between its halves stand behind it.
 */
export function layOutPages(pages: readonly PdfPage[]): Pick<Extraction, 'text' | 'blocks' | 'pages'> {
  const fragments = pages.map(({ pieces }) =>
    fragmentsOf(pieces.filter(({ isTurned }) => isTurned !== true)),
  );
  const bodySize = bodySizeOf(fragments.flat());
  const ends = endsOf(
    fragments,
    pages.map(({ label }) => label),
    bodySize,
  );
  const read = pages.map((page, at) =>
    readPage(page, fragments[at] ?? [], { ...NO_ENDS, ...ends[at] }, bodySize),
  );
  const body = paragraphsOf(
    read.flatMap(({ regions }, page) => placed(regions, page)),
    bodySize,
  );
  return written(read, body, bodySize);
}

const NO_ENDS = { head: new Set<PdfLine>(), foot: new Set<PdfLine>() };

function readPage(
  { number, label, pieces }: PdfPage,
  fragments: readonly PdfLine[],
  { head, foot }: { readonly head: ReadonlySet<PdfLine>; readonly foot: ReadonlySet<PdfLine> },
  bodySize: number,
): ReadPage {
  const around = new Set([...head, ...foot]);
  const parts = regionsOf(fragments.filter((fragment) => !isPartOf(fragment, around))).map((region) =>
    withoutNotes(region, bodySize),
  );
  const turned = rowsOf(fragmentsOf(pieces.filter(({ isTurned }) => isTurned)));
  return {
    number,
    label,
    head: [...head],
    regions: parts.flatMap(({ body }) => body ?? []),
    notes: parts.flatMap(({ notes }) => notes ?? []),
    foot: [...foot, ...turned],
  };
}

function placed(regions: readonly Region[], page: number): PlacedLine[] {
  return regions.flatMap((region) => region.lines.map((line) => ({ ...line, page, region })));
}

function written(
  pages: readonly ReadPage[],
  body: readonly Paragraph[],
  bodySize: number,
): Pick<Extraction, 'text' | 'blocks' | 'pages'> {
  const writer = new TextWriter(pages);
  let open = 0;
  writer.furniture(pages[0]?.head ?? [], 0);
  const turnTo = (page: number): void => {
    for (; open < page; open++) {
      closePage(writer, pages, open, bodySize);
      writer.furniture(pages[open + 1]?.head ?? [], open + 1);
    }
  };
  for (const paragraph of body) {
    turnTo(paragraph[0]?.page ?? open);
    writer.paragraph(paragraph, shapeOf(paragraph, bodySize));
  }
  turnTo(pages.length - 1);
  closePage(writer, pages, open, bodySize);
  return writer.result();
}

function closePage(writer: TextWriter, pages: readonly ReadPage[], at: number, bodySize: number): void {
  const page = pages[at];
  if (page === undefined) return;
  for (const note of paragraphsOf(placed(page.notes, at), bodySize)) writer.paragraph(note, 'paragraph');
  writer.furniture(page.foot, at);
}

function shapeOf(paragraph: Paragraph, bodySize: number): Shape {
  const [first] = paragraph;
  if (first === undefined) return 'line';
  const letters = paragraph.reduce((sum, { text }) => sum + text.length, 0);
  if (first.size > bodySize * HEADING_SIZE && letters <= LONGEST_HEADING && !first.isRow) return 'heading';
  return paragraph.length >= LINES_OF_PROSE ? 'paragraph' : 'line';
}
