import { readSource } from '../../src/core/corpus/readSource';
import { getDocument } from '../../src/worker/extraction/pdfjs';
import { readPdf } from '../../src/worker/extraction/readPdf';
import type { Table } from '../evaluate/table';
import { column, writePdf } from '../support/pdfWriter';
import { syntheticPassages } from '../support/syntheticCorpus';

const PAGES = 300;
const LINES = 45;
/** Characters, as a page of a book has them on a line. */
const WIDTH = 85;
const SEED = 20241114;

/** Pages of a PDF a second: taken out and divided into passages, beside pdf.js alone. Processor time of all threads. */
export async function benchReading(): Promise<Table[]> {
  const bytes = writePdf(bookPages());
  // Once before, as loading the library is not reading.
  await readPdf(new Uint8Array(bytes));
  const alone = await pagesPerSecond(() => withPdfjs(new Uint8Array(bytes)));
  const taken = await pagesPerSecond(() => readPdf(new Uint8Array(bytes)));
  const read = await pagesPerSecond(async () => {
    const extraction = await readPdf(new Uint8Array(bytes));
    return readSource({ id: 'file:///book.pdf', file: 'book.pdf', bytes, extraction });
  });
  return [
    {
      title: `Reading a PDF of ${PAGES} pages (pages a second of processor time)`,
      columns: ['', 'Sourcebook', 'pdf.js alone'],
      rows: [
        ['text taken out', taken, alone],
        ['divided into passages', read, ''],
      ],
    },
  ];
}

function bookPages(): ReturnType<typeof column>[] {
  const words = syntheticPassages(PAGES * LINES, SEED).map(({ text }) => text.slice(0, WIDTH));
  return Array.from({ length: PAGES }, (_, page) =>
    column(words.slice(page * LINES, (page + 1) * LINES), 60, 60),
  );
}

async function withPdfjs(data: Uint8Array): Promise<number> {
  const task = getDocument({ data, verbosity: 0, isEvalSupported: false });
  const document = await task.promise;
  let items = 0;
  for (let number = 1; number <= document.numPages; number++)
    items += (await (await document.getPage(number)).getTextContent()).items.length;
  await task.destroy();
  return items;
}

async function pagesPerSecond(run: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return Math.round((PAGES * 1_000_000) / (user + system));
}
