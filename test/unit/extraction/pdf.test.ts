import { strict as assert } from 'node:assert';
import { column, writePdf } from '../../support/pdfWriter';
import { bodyOf, readFile, warningsOf } from './support';

const LEFT = 72;
/** Lines of about the same width, as a column has them. */
const OPENING = [
  'The commission met eleven times in the winter after the flood and',
  'heard forty witnesses. Its report was never printed, although the',
  'minister had promised that everybody would be able to read it at',
  'home. Only two copies are known, one of them without its maps.',
];
const FIRST_HALF = [
  'Nobody in the village had been told that the gates would be opened',
  'at night. The engineer on duty said later that he had called the',
  'mayor twice, and that the mayor had answered he would warn every',
];
const SECOND_HALF = ['house himself. He reached four of them before the water came down', 'the valley.'];

function titled(lines: ReturnType<typeof column>) {
  return [{ text: 'The night of the flood', x: LEFT, y: 90, size: 18 }, ...lines];
}

describe('A PDF', function () {
  this.timeout(60_000);

  it('is read by its paragraphs, with the page of each', async () => {
    const document = await readFile(
      'pdf',
      writePdf([
        titled([...column(OPENING, LEFT, 130), ...column(FIRST_HALF, LEFT, 200)]),
        [...column(SECOND_HALF, LEFT, 80), ...column(['The report ends here.'], LEFT, 130)],
      ]),
    );
    const { source, passages, text } = document;
    assert.equal(source.title, 'The night of the flood');
    assert.deepEqual(bodyOf(document), [
      'heading: The night of the flood',
      `body: ${OPENING.join('\n')}`,
      `body: ${[...FIRST_HALF, ...SECOND_HALF].join('\n')}`,
      'body: The report ends here.',
    ]);
    assert.deepEqual(
      passages.map(({ page }) => page),
      ['1', '1', '1–2', '2'],
    );
    for (const { start, startLine } of passages)
      assert.equal(text.slice(0, start).split('\n').length, startLine);
  });

  it('is read the same each time', async () => {
    const bytes = writePdf([titled(column(OPENING, LEFT, 130))]);
    assert.deepEqual(await readFile('pdf', bytes), await readFile('pdf', bytes));
  });

  it('is read column by column, below what runs across them', async () => {
    const [left, right] = [
      Array.from({ length: 8 }, (_, i) => `left ${i} of words as wide as prose`),
      Array.from({ length: 8 }, (_, i) => `right ${i} of words as wide as prose`),
    ];
    const rows = left.flatMap((text, i) => [
      ...column([text], LEFT, 150 + i * 14),
      ...column([right[i] ?? ''], 320, 150 + i * 14),
    ]);
    const { text } = await readFile('pdf', writePdf([titled(rows)]));
    assert.equal(text, ['The night of the flood\n', ...left, ...right].join('\n'));
  });

  it('keeps heads, numbers and notes of pages out of a paragraph that goes on overleaf', async () => {
    const page = (number: number, lines: ReturnType<typeof column>, notes: readonly string[]) => [
      { text: 'Commission of Inquiry', x: LEFT, y: 40, size: 9 },
      ...lines,
      ...column(notes, LEFT, 740, 8),
      { text: String(number), x: 300, y: 800, size: 9 },
    ];
    const document = await readFile(
      'pdf',
      writePdf([
        page(
          1,
          [...column(OPENING, LEFT, 100), ...column(FIRST_HALF, LEFT, 180)],
          ['1 Minutes, second day.'],
        ),
        page(2, column(SECOND_HALF, LEFT, 80), []),
        page(3, column(OPENING, LEFT, 80), []),
      ]),
    );
    const body = bodyOf(document);
    assert.ok(body.includes(`body: ${[...FIRST_HALF, ...SECOND_HALF].join('\n')}`));
    assert.equal(body.filter((passage) => passage.includes('Commission of Inquiry')).length, 0);
    const note = document.passages.find(({ start }) => document.text.startsWith('1 Minutes', start));
    assert.equal(note?.page, '1');
  });

  it('takes no year at the end of a page for its number', async () => {
    const number = (text: string) => ({ text, x: 300, y: 800, size: 9 });
    const first = [...FIRST_HALF, '1914'];
    const { text, passages } = await readFile(
      'pdf',
      writePdf([
        [...column(first, LEFT, 100), number('- 1 -')],
        [...column(SECOND_HALF, LEFT, 80), number('- 2 -')],
      ]),
    );
    assert.ok(text.includes([...first, ...SECOND_HALF].join('\n')));
    const furniture = passages.filter(({ kind }) => kind === 'furniture');
    assert.deepEqual(
      furniture.map(({ start, end }) => text.slice(start, end)),
      ['- 1 -', '- 2 -'],
    );
  });

  it('names pages as the file does', async () => {
    const pages = ['The first evening', 'A long night', 'The next morning'].map((text) =>
      column([`${text} was described by nobody.`], LEFT, 100),
    );
    const bytes = writePdf(pages, { labels: '[0 << /S /r /St 4 >> 1 << /S /D /St 7 >>]' });
    const { passages } = await readFile('pdf', bytes);
    assert.deepEqual(
      passages.map(({ page }) => page),
      ['iv', '7', '8'],
    );
  });

  it('has raised figures where the print has them, not as a part of the word', async () => {
    const [first, ...others] = column(['the flood', ...OPENING], LEFT, 100);
    const bytes = writePdf([
      [...(first ? [first] : []), { text: '3', x: LEFT + 42.3, y: 96, size: 6 }, ...others],
    ]);
    assert.match((await readFile('pdf', bytes)).text, /^the flood³\n/);
  });

  it('takes no date from its properties, and a title only where the first page shows it', async () => {
    const lines = titled(column(OPENING, LEFT, 130));
    const shown = await readFile(
      'pdf',
      writePdf([lines], { title: 'The Night of the Flood', author: 'scan-user' }),
    );
    assert.equal(shown.source.title, 'The Night of the Flood');
    assert.equal(shown.source.evidence[0]?.rule, 'PDF properties');
    assert.equal(shown.source.issued, undefined);
    assert.deepEqual(shown.source.authors, []);
    const other = await readFile('pdf', writePdf([lines], { title: 'Microsoft Word - draft7.doc' }));
    assert.equal(other.source.title, 'The night of the flood');
  });

  it('is named in a warning where it is locked, damaged or has no text', async () => {
    const lines = column(OPENING, LEFT, 100);
    assert.match(
      warningsOf(await readFile('pdf', writePdf([lines], { isLocked: true }))),
      /^encrypted: .*password/,
    );
    assert.match(warningsOf(await readFile('pdf', Buffer.from('no PDF at all'))), /^unreadable: .*damaged/);
    const stamped = writePdf([column(['x'], LEFT, 100), []]);
    assert.match(warningsOf(await readFile('pdf', stamped)), /^no-text: .*OCR/);
    const behindBlankSides = writePdf([[], [], [], [], [], column(['x'], LEFT, 100), [], [], []]);
    assert.match(warningsOf(await readFile('pdf', behindBlankSides)), /^no-text: .*OCR/);
    const leafLost = Buffer.from(writePdf([column(['x'], LEFT, 100), []]))
      .toString('latin1')
      .replace('7 0 R]', '98 0 R]');
    assert.match(warningsOf(await readFile('pdf', Buffer.from(leafLost, 'latin1'))), /^no-text: .*OCR/);
    const withoutPages = Buffer.from(writePdf([lines]))
      .toString('latin1')
      .replace(/\/Kids \[[^\]]*\]/, '/Kids [98 0 R]');
    assert.match(
      warningsOf(await readFile('pdf', Buffer.from(withoutPages, 'latin1'))),
      /^unreadable: .*damaged/,
    );
  });
});
