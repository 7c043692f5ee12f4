/** A line of a page: points from the left and the top of a sheet of A4, and the size of its type. */
export interface PrintedLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

export interface PdfOptions {
  readonly title?: string;
  readonly author?: string;
  /** The dictionary of page labels (ISO 32000-1, 12.4.2), as `[0 << /S /r >>]`. */
  readonly labels?: string;
  /** Claims that a password was set, which nobody knows. */
  readonly isLocked?: boolean;
}

const HEIGHT = 842;
const WIDTH = 595;
const SIZE = 11;

/** A PDF of some pages, set in Helvetica, for tests. */
export function writePdf(pages: readonly (readonly PrintedLine[])[], options: PdfOptions = {}): Uint8Array {
  const { title, author, labels, isLocked } = options;
  const kids = pages.map((_, at) => `${FIRST_PAGE + at * 2} 0 R`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${labels === undefined ? '' : `/PageLabels << /Nums ${labels} >>`} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${title === undefined ? '' : `/Title (${escaped(title)})`} ${author === undefined ? '' : `/Author (${escaped(author)})`} /CreationDate (D:19990101000000Z) >>`,
    ...pages.flatMap((lines, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${FIRST_PAGE + at * 2 + 1} 0 R >>`,
      streamOf(lines.map(drawn).join('\n')),
    ]),
  ];
  return fileOf(objects, isLocked === true ? LOCK : '');
}

const FIRST_PAGE = 5;
const LOCK = `/ID [<${'0'.repeat(32)}> <${'0'.repeat(32)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`;

/** Lines of prose one below the other from a point of the page. */
export function column(texts: readonly string[], x: number, y: number, size = SIZE): PrintedLine[] {
  return texts.map((text, at) => ({ text, x, y: y + at * size * 1.2, size }));
}

function drawn({ text, x, y, size = SIZE }: PrintedLine): string {
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm (${escaped(text)}) Tj ET`;
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, '\\$&');
}

function streamOf(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function fileOf(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
