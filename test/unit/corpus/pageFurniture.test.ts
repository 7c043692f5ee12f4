import assert from 'node:assert/strict';
import { ARTICLE, kinds, read } from './support';

/** The lines of a text that are furniture, in its order. */
function furnitureOf(...lines: string[]): string[] {
  const found = kinds(read([...ARTICLE.slice(0, 2), ...lines].join('\n')));
  return lines.filter((line) => found.get(line) === 'furniture');
}

describe('The furniture of a page', () => {
  it('is the form that asks for comments, in many languages', () => {
    const form = [
      'Leave a Reply',
      'Your email address will not be published. Required fields are marked *',
      'Schreibe einen Kommentar',
      'Deixe seu Comentário',
      'Отправить комментарий',
      '1 comment:',
      'Комментариев нет:',
    ];
    assert.deepEqual(furnitureOf(...form), form);
  });

  it('is a link that jumps within the page', () => {
    const links = ['Press "Enter" to skip to content', '1. Перейти до змісту', 'Zum Inhalt springen'];
    assert.deepEqual(furnitureOf(...links), links);
  });

  it('is a menu in brackets, a row of tags, a lone address and the name of a picture', () => {
    const lines = [
      '[New search] [Printable version] [Help]',
      '#ferries #brannock #islands',
      'https://quay.example/s/4bcde',
      '91af4f3093ad.jpg',
      '(Foto: quay/Lie)',
    ];
    assert.deepEqual(furnitureOf(...lines), lines);
  });

  it('is a line that stands three times in a row for what text can’t show', () => {
    const text = ['Page image', 'Page image', 'Page image', ...ARTICLE].join('\n');
    assert.equal(kinds(read(text)).get('Page image'), 'furniture');
    const twice = ['Refrain of the boat', 'Refrain of the boat', ...ARTICLE].join('\n');
    assert.equal(kinds(read(twice)).get('Refrain of the boat'), 'furniture');
    const once = ['Refrain of the boat', ...ARTICLE].join('\n');
    assert.equal(kinds(read(once)).get('Refrain of the boat'), 'heading');
  });

  it('is no first of three refrains and nothing that is said twice', () => {
    const kindsOf = (...lines: string[]): string[] => {
      const { text, passages } = read([...ARTICLE.slice(0, 2), ...lines, ...ARTICLE.slice(2)].join('\n'));
      return passages
        .filter(({ start, end }) => lines.includes(text.slice(start, end)))
        .map(({ kind }) => kind);
    };
    assert.notEqual(kindsOf('Row home, my lads', 'Row home, my lads', 'Row home, my lads')[0], 'furniture');
    assert.deepEqual(kindsOf('Motion put.', 'Motion put.'), ['body', 'body']);
    assert.ok(!kindsOf('Ani, Marit', 'Pap, Arne').includes('byline'));
  });

  it('is what a page says again of the headline above, in other quotation marks', () => {
    const heading = 'Corrado tells the islanders: "No boat in winter"';
    const echo = "Corrado tells the islanders: 'No boat in winter'";
    const found = kinds(read([ARTICLE[0], heading, echo, ARTICLE[1]].join('\n\n')));
    assert.deepEqual([found.get(heading), found.get(echo)], ['heading', 'furniture']);
  });

  it('is no remark in brackets, no long speech behind a dash and no sentence about comments', () => {
    const lines = [
      '(A bell rings.)',
      '- The boat will sail as long as there is one islander who wants to cross, said Ines Corrado, the harbour master. She thanked the crew. Nobody in the hall had asked her to stop it, and the mayor said that he would not.',
      'Leave a comment on the council’s plan at the town hall before the end of March, the notice said.',
    ];
    assert.deepEqual(furnitureOf(...lines), []);
  });

  it('is the links of a blog, of an archive and of a shop, and what pictures say of themselves', () => {
    const lines = [
      '+ Créer mon blog',
      'Suivre ce blog | Créer un blog',
      'Terms & Conditions Privacy Policy',
      '2 weeks, 3 days ago',
      '(a year ago)',
      'Share An icon of an arrow. Email An icon of an envelope. Print An icon representing a printer.',
    ];
    assert.deepEqual(furnitureOf(...lines), lines);
  });

  it('is no sentence or heading that has the words of such links', () => {
    const lines = [
      'Sailors who report abuse are seldom heard, the harbour court was told on Friday.',
      'Nobody knew how to create a blog about the ferries, the teacher said.',
      'He sold an icon of Saint Olaf, an icon of the Virgin and a small icon of the Flood, the dealer said.',
      'The ferry line rewrites its privacy policy',
      'What passengers agree to in the terms and conditions',
      'A year ago',
    ];
    assert.deepEqual(furnitureOf(...lines), []);
  });

  it('is a list of beginnings of other stories that closes the page', () => {
    const teasers = [
      'A Bus for the Island',
      'понеділок, 29 грудня 2025, 12:51',
      'The council has ordered a bus that is to run between the landing and the village when…',
      'Gulls Take Over the Pier',
      'понеділок, 29 грудня 2025, 12:48',
      'Nobody has counted the gulls on the old pier since the harbour office closed, and now…',
    ];
    assert.deepEqual(furnitureOf(...teasers), teasers);
    const source = read([...ARTICLE, ...teasers].join('\n')).source;
    assert.equal(source.issued, undefined);
  });

  it('is a list of headlines that only dashes part', () => {
    const headlines = ['A bus for the island', 'Gulls take over the pier', 'Who will paint the landing'];
    const found = kinds(read([...ARTICLE, ...headlines.flatMap((line) => ['-', line])].join('\n')));
    assert.deepEqual(
      headlines.map((line) => found.get(line)),
      ['furniture', 'furniture', 'furniture'],
    );
  });

  it('is no end of an article that trails off or that lists what was sung', () => {
    const story = [
      'Then all of us ran down to the water, and the boat was already so far out…',
      'I called for my father until I had no voice, but the fog was so thick…',
      'Nobody saw him again',
    ];
    assert.deepEqual(furnitureOf(...ARTICLE.slice(2), ...story), []);
    const programme = [
      '-',
      'Hymns of the islands',
      '-',
      'Dances',
      '-',
      'A last word by the chair of the choir',
    ];
    assert.deepEqual(
      furnitureOf(...ARTICLE.slice(2), ...programme).filter((line) => line !== '-'),
      [],
    );
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

describe('The head of a pasted page', () => {
  it('gives no title where it is an archive’s list, and no issue date over its menus', () => {
    const headline = 'Council Votes to Close the Brannock Ferry Landing';
    const { title, issued } = read(
      ['Montag, Dezember 22, 2025', 'Start Blog Seite 666', headline, ...ARTICLE].join('\n'),
    ).source;
    assert.deepEqual([title, issued], [headline, undefined]);
  });

  it('keeps the date over a headline that no menu stands between', () => {
    const text = ['Montag, Dezember 22, 2025', 'Council Votes to Close the Landing', ...ARTICLE];
    assert.equal(read(text.join('\n')).source.issued, '2025-12-22');
  });

  it('has its headline also where it prints it twice', () => {
    const headline = 'Live: the Night of the Brannock Vote';
    const text = [headline, '09 Jun, 2017', headline, ...ARTICLE].join('\n\n');
    assert.equal(read(text).source.title, headline);
  });

  it('has its headline over a row of reporters, who are no menu', () => {
    const headline = 'Council votes to close the old ferry landing';
    const text = [headline, 'Ann Lee | Tom Lie | Ada Moen', '28 June 2022', ...ARTICLE].join('\n');
    assert.deepEqual([read(text).source.title, read(text).source.issued], [headline, '2022-06-28']);
  });

  it('loses the reading time that pasting glued to its headline', () => {
    const text = ` date 2022-06-19 Why the island’s road has no end5 min read . Updated: 20 Jun 2022, 10:23 PM IST\n${ARTICLE.join('\n')}`;
    const { title, issued } = read(text).source;
    assert.deepEqual([title, issued], ['Why the island’s road has no end', '2022-06-19']);
  });

  it('has the day before its first words, whatever these are', () => {
    const [first, ...rest] = read(` date 2019-11 Actualizar\n\n${ARTICLE.join('\n\n')}`).passages;
    assert.deepEqual([first?.start, first?.end, first?.kind], [1, 13, 'furniture']);
    assert.deepEqual([rest[0]?.kind, rest[1]?.date], ['furniture', '2019-11']);
  });

  it('of an article from Wikipedia has the title over the strapline', () => {
    const text = ['Jump to content', 'Brannock', 'From Wikipedia, the free encyclopedia', 'Brannock'];
    const found = read([...text, ...ARTICLE, 'History', '[edit]', ARTICLE[0]].join('\n\n'));
    assert.deepEqual([found.source.title, found.source.container], ['Brannock', 'Wikipedia']);
    assert.deepEqual(
      ['History', '[edit]'].map((line) => kinds(found).get(line)),
      ['heading', 'furniture'],
    );
  });
});

describe('The day of a newspaper page', () => {
  it('closes a masthead that has the paper’s name and the right weekday', () => {
    const masthead = 'The Brannock Herald, FARM & HARBOUR RECORD. TUESDAY, MARCH 7, 1882.';
    assert.equal(read([masthead, ...ARTICLE].join('\n\n')).source.issued, '1882-03-07');
    const wrong = masthead.replace('TUESDAY', 'FRIDAY');
    assert.equal(read([wrong, ...ARTICLE].join('\n\n')).source.issued, undefined);
  });

  it('is read from a line that goes on with who wrote it where', () => {
    const text = ['Council Votes to Close the Landing', 'June 30, 2022 by in Ferry Issues', ...ARTICLE];
    assert.equal(read(text.join('\n')).source.issued, '2022-06-30');
  });

  it('is read where pasting glued the next word to the year', () => {
    assert.equal(
      read(['Mittwoch, 12. April 2017Der Tag', '', ...ARTICLE].join('\n')).source.issued,
      '2017-04-12',
    );
  });

  it('is no span that a text tells of', () => {
    const text = ['Chronology Dec. 20, 2010 - Feb. 11, 2011', ...ARTICLE].join('\n\n');
    assert.equal(read(text).source.issued, undefined);
  });
});
