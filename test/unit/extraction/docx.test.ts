import { strict as assert } from 'node:assert';
import { deflateRawSync } from 'node:zlib';
import { deleted, inserted, noteCall, paragraph, run, writeDocx, writeZip } from '../../support/docxWriter';
import { bodyOf, readFile, warningsOf } from './support';

const PROSE = 'The harbour master said on Monday that the gates had been left open all night.';

describe('A Word document', function () {
  this.timeout(60_000);

  it('is read by its paragraphs, headings, quotations and tables', async () => {
    const cell = (words: string): string => `<w:tc>${paragraph(words)}</w:tc>`;
    const document = await readFile(
      'docx',
      writeDocx(
        [
          paragraph('What the flood left', 'Title'),
          paragraph('By Anna Lind'),
          paragraph('14 November 2024'),
          paragraph(PROSE),
          paragraph('The morning after', 'heading1'),
          paragraph('We had no warning at all.', 'Quote'),
          `<w:tbl><w:tr>${cell('Place')}${cell('Dead')}</w:tr></w:tbl>`,
        ].join(''),
      ),
    );
    const { source, text, passages } = document;
    assert.equal(source.title, 'What the flood left');
    assert.deepEqual(source.authors, ['Anna Lind']);
    assert.equal(source.issued, '2024-11-14');
    assert.deepEqual(source.warnings, []);
    assert.ok(bodyOf(document).includes(`body: ${PROSE}`));
    assert.ok(bodyOf(document).includes('heading: The morning after'));
    assert.ok(bodyOf(document).includes('body: We had no warning at all.'));
    assert.ok(text.includes('Place\tDead'));
    for (const { start, startLine, page } of passages) {
      assert.equal(text.slice(0, start).split('\n').length, startLine);
      assert.equal(page, undefined);
    }
  });

  it('is read as it stands with its changes accepted, and with its notes', async () => {
    const words =
      run('The dam ') + deleted('held') + inserted('broke') + run(' before dawn') + noteCall(1) + run('.');
    const { text } = await readFile(
      'docx',
      writeDocx(paragraph(words), { notes: ['Report of the commission, page 12.'] }),
    );
    assert.equal(text, 'The dam broke before dawn[1].\n\nReport of the commission, page 12.');
  });

  it('keeps the arrows of its author', async () => {
    const { text } = await readFile('docx', writeDocx(paragraph(run('Fares ↑'))));
    assert.equal(text, 'Fares ↑');
  });

  it('has raised and lowered figures as such, never as a part of the number before them', async () => {
    const set = (words: string, align: string): string =>
      `<w:r><w:rPr><w:vertAlign w:val="${align}"/></w:rPr><w:t>${words}</w:t></w:r>`;
    const raised = (words: string): string => set(words, 'superscript');
    const body =
      run('It holds 10') + raised('6') + run(' eggs at 10') + raised('-3') + run(' bar of CO') +
      set('2', 'subscript') + run(', in base 10') + set('7', 'subscript') + run(', on the 4') + raised('th') +
      run(' floor') + noteCall(1) + run('.'); // prettier-ignore
    const { text } = await readFile('docx', writeDocx(paragraph(body), { notes: ['Counted in spring.'] }));
    assert.equal(
      text.split('\n')[0],
      'It holds 10⁶ eggs at 10⁻³ bar of CO₂, in base 10₇, on the 4th floor[1].',
    );
  });

  it('is read in time that grows with the white space in it', async () => {
    const words = run('The dam') + run(' '.repeat(150_000)) + run('broke.');
    const started = performance.now();
    const { text } = await readFile('docx', writeDocx(paragraph(words)));
    assert.match(text, /^The dam +broke\.$/);
    assert.ok(performance.now() - started < 10_000);
  });

  it('has the title and author of its properties only where the text shows them', async () => {
    const body = paragraph('Floods in the delta') + paragraph('Written by a clerk.') + paragraph(PROSE);
    const shown = await readFile(
      'docx',
      writeDocx(body, { title: 'Floods in the Delta', creator: 'Ann Lee' }),
    );
    assert.equal(shown.source.title, 'Floods in the Delta');
    assert.deepEqual(shown.source.authors, []);
    const [proof] = shown.source.evidence;
    assert.equal(proof?.rule, 'Word properties');
    assert.equal(shown.text.split('\n')[(proof?.line ?? 0) - 1], proof?.text);
    const template = await readFile('docx', writeDocx(body, { title: 'Letterhead 2009' }));
    assert.notEqual(template.source.title, 'Letterhead 2009');
  });

  it('has no title that is only a part of a line, and no author who is only mentioned', async () => {
    const lines = [
      'Fish of the delta', 'Counted in spring and in autumn', 'This survey was ordered by the county.',
      'Enquiries: Paul Rudd, harbour office', 'Sheet 1 of 9', PROSE,
    ]; // prettier-ignore
    const read = async (title: string, creator: string, more: readonly string[] = []) =>
      (
        await readFile(
          'docx',
          writeDocx([...lines, ...more].map((line) => paragraph(line)).join(''), { title, creator }),
        )
      ).source;
    for (const title of ['Survey', 'Order', 'Sheet 1', 'the delta'])
      assert.notEqual((await read(title, '')).title, title);
    const whole = 'Fish of the Delta Counted in Spring and in Autumn';
    assert.equal((await read(whole, '')).title, whole);
    assert.deepEqual((await read('', 'Paul Rudd')).authors, []);
    assert.deepEqual((await read('', 'Paul Rudd', ['Mia Lund¹, Paul Rudd² and Bo Ek'])).authors, [
      'Paul Rudd',
    ]);
  });

  it('is named in a warning where it is damaged, locked or empty', async () => {
    assert.match(
      warningsOf(await readFile('docx', Buffer.from('PK\x03\x04 and no more'))),
      /^unreadable: .*damaged/,
    );
    assert.match(warningsOf(await readFile('docx', writeZip({ 'a.txt': 'a' }))), /^unreadable: /);
    assert.match(
      warningsOf(await readFile('docx', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'))),
      /^encrypted: .*password/,
    );
    assert.match(warningsOf(await readFile('docx', writeDocx(paragraph('')))), /^empty: /);
  });

  it('is not unpacked where it claims to be huge', async () => {
    const bomb = Buffer.from(writeDocx(paragraph(PROSE)));
    const entry = bomb.indexOf('PK\x01\x02');
    bomb.writeUInt32LE(0x7fffffff, entry + 24);
    assert.match(warningsOf(await readFile('docx', bomb)), /^too-large: /);
  });

  it('is not unpacked where it is huge and claims to be small', async () => {
    const content = deflateRawSync(Buffer.alloc(301 * 1024 * 1024, ' '));
    const bomb = Buffer.from(writeZip({ 'word/document.xml': content.toString('latin1') }, 'latin1'));
    const [header, entry] = [0, bomb.indexOf('PK\x01\x02')];
    bomb.writeUInt16LE(8, header + 8);
    bomb.writeUInt16LE(8, entry + 10);
    bomb.writeUInt32LE(1000, header + 22);
    bomb.writeUInt32LE(1000, entry + 24);
    assert.match(warningsOf(await readFile('docx', bomb)), /^too-large: .*300 MB/);
  });

  it('is called damaged where its text is longer than it claims, not where a picture is', async () => {
    const short = Buffer.from(writeDocx(paragraph(PROSE)));
    const entry = short.indexOf('word/document.xml', short.indexOf('PK\x01\x02')) - 46;
    short.writeUInt32LE(10, entry + 24);
    assert.match(warningsOf(await readFile('docx', short)), /^unreadable: .*damaged/);
    const picture = Buffer.from(writeDocx(paragraph(PROSE)));
    picture.writeUInt32LE(10, picture.indexOf('docProps/core.xml', picture.indexOf('PK\x01\x02')) - 46 + 24);
    assert.equal((await readFile('docx', picture)).text, PROSE);
  });
});
