import assert from 'node:assert/strict';
import { ARTICLE, kinds, read } from './support';

/** The kinds that lines have between the paragraphs of a dated article with a headline. */
function kindsAmid(lines: readonly string[], between = '\n'): (string | undefined)[] {
  const head = ['Council votes to close the ferry landing', 'By Ines Moen', '28 June 2022', ...ARTICLE];
  const found = kinds(read([head.join('\n\n'), lines.join('\n'), ...ARTICLE.slice(1, 3)].join(between)));
  return lines.map((line) => found.get(line));
}

describe('A text in two lengths', () => {
  const BEGINNING = 'The harbour master said on Monday that the last boat would not sail before';
  const WHOLE = `${BEGINNING} the islanders had been asked, and that he would rather pay for the coal himself than leave them on the pier in winter.`;

  it('is a paragraph under its own beginning, cut off, and stays text', () => {
    assert.deepEqual(kindsAmid([`${BEGINNING}…`, WHOLE], '\n\n'), ['furniture', 'body']);
  });

  it('is a caption where a credit stands under it', () => {
    const lines = [`${BEGINNING}…`, WHOLE, '(AP Photo/Ada Moen)'];
    assert.deepEqual(kindsAmid(lines, '\n\n'), ['furniture', 'caption', 'furniture']);
  });

  it('is two lines of text where neither is cut off', () => {
    const lines = [
      'Resolved that the landing be closed when the last boat has left in October',
      'Resolved that the landing be closed when the last boat has left in October and the piles be drawn',
    ];
    assert.deepEqual(kindsAmid(lines).includes('caption'), false);
    assert.deepEqual(kindsAmid(lines).includes('furniture'), false);
  });
});

describe('A line over a credit', () => {
  it('is a caption where both stand apart', () => {
    const lines = ['The old landing at low tide', 'Photo: Ada Moen'];
    assert.deepEqual(kindsAmid(lines, '\n\n'), ['caption', 'furniture']);
  });

  it('is a heading or a sentence where the text runs on around it', () => {
    assert.deepEqual(kindsAmid(['What the islanders will do next', 'AFP/Brannock'])[0], 'heading');
    const sentence =
      'The chair wrote to the ministry that it had been asked for help three times and that none had come';
    assert.notEqual(kindsAmid([sentence, 'Photo: Ada Moen'], '\n\n')[0], 'caption');
  });
});

describe('The credit of a picture', () => {
  it('is no word of a sentence before a colon, no price behind a dash and no remark in brackets', () => {
    for (const line of [
      'The bill of the carpenters said Credit: Nine hundred crowns',
      'On the wall of the office hung a Photo: Corrado in a storm',
      'The fare of the boat rose from 3 to 4 – Brannock / Reuters',
      '[Laughter/applause]',
      '[Laughter/Applause]',
    ])
      assert.equal(/caption|furniture/.test(kindsAmid([line])[0] ?? ''), false, line);
  });

  it('has a name, behind a dash one of two words', () => {
    const caption = 'The old landing at low tide on Tuesday - Ada MOEN / AFP';
    assert.equal(kindsAmid([caption])[0], 'caption');
    assert.equal(kindsAmid(['[Ada Moen/Fjord Sound]'])[0], 'furniture');
  });
});

describe('A picture’s caption', () => {
  it('ends with a credit behind a colon, with or without a stop or a space', () => {
    for (const caption of [
      'Weary faces at the count Credit: Quay News/@lie',
      'Ines Corrado (archive picture)Photo: Tom Lie/Quay Images',
      'Ines Corrado speaks in parliament / Tom Lie / PAP',
      'A holiday flight lands on the new field of the airport "Ada Moen". Foto:dpa',
      'The harbour master of Brannock at work on the pier (Archivbild)',
    ]) {
      const found = kinds(read([ARTICLE[0], caption, ARTICLE[1]].join('\n')));
      assert.equal(found.get(caption), 'caption', caption);
    }
  });
});
