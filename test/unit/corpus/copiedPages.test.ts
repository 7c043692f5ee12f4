import assert from 'node:assert/strict';
import { ARTICLE, kinds, read } from './support';

const SIGNED = 'By Ann Lee\n3 March 2023';

/** Kind and heading of the passage that begins so. */
function passageOf(text: string, beginning: string) {
  const { passages } = read(text);
  return passages.find(({ start }) => text.startsWith(beginning, start));
}

describe('A page copied from a browser', () => {
  it('is not dated by its weather box', () => {
    for (const box of [
      'Meteorologia\n• 01 DEZEMBRO 2022\nTempo\n11º\nMIN 10º MÁX 15º',
      '18 °C Cloudy\nThursday, 1 December 2022',
    ])
      assert.equal(
        read([box, 'Ferry landing to be mended', ...ARTICLE].join('\n\n')).source.issued,
        undefined,
      );
    const ordinal = '3º Congreso Nacional\n1 December 2022\nFerry landing to be mended\nBy Ann Lee';
    assert.equal(read([ordinal, ...ARTICLE].join('\n\n')).source.issued, '2022-12-01');
    const near = '1 December 2022\nFerry landing to be mended\nBy Ann Lee';
    assert.equal(read([near, ...ARTICLE].join('\n\n')).source.issued, '2022-12-01');
  });

  it('is dated beside its byline, whatever the weather', () => {
    const head = 'Ferry landing to be mended\nBy Ann Lee\n12 May 2023\n20 °C';
    assert.equal(read([head, ...ARTICLE].join('\n\n')).source.issued, '2023-05-12');
  });

  it('is named after neither its edition nor an office', () => {
    const { source } = read(
      ['The Islands Press - ONLINE EDITION', 'Ferry landing to be mended', SIGNED, ...ARTICLE].join('\n'),
    );
    assert.deepEqual([source.title, source.container], ['Ferry landing to be mended', 'The Islands Press']);
    const office = read(['Office of the Press', 'Landing to be mended', SIGNED, ...ARTICLE].join('\n'));
    assert.deepEqual([office.source.title, office.source.container], ['Landing to be mended', undefined]);
  });

  it('may end its title with site and day', () => {
    const line = 'Ferry updates: landing to be mended – Harbour Times – 08/14/2025';
    const { source } = read([line, SIGNED, ...ARTICLE].join('\n'));
    assert.deepEqual(
      [source.title, source.container],
      ['Ferry updates: landing to be mended', 'Harbour Times'],
    );
  });

  it('has its headline under a remark, in parts, or twice where nothing signs it', () => {
    const parted = 'Storm over the islands. The mayor: "Stay at home." Ferries wait';
    const twice = 'Storm over the islands, hour by hour: the second day';
    for (const [head, title] of [
      [
        'The live page ended at 8 pm.\nStorm keeps all ferries in harbour',
        'Storm keeps all ferries in harbour',
      ],
      [`Minuto per minuto\n${parted}`, parted],
      [`The storm\n${twice}\nWhat happens\n${twice}\nA boat at the quay`, twice],
    ])
      assert.equal(read([head, ...ARTICLE].join('\n\n')).source.title, title);
  });

  it('has its headline over text that is one list', () => {
    const items = ARTICLE.map((paragraph) => `• ${paragraph}`);
    const text = ['Storm over the islands – as it happened', 'Ann Lee (now)', ...items].join('\n\n');
    assert.equal(read(text).source.title, 'Storm over the islands – as it happened');
  });

  it('has its day under a headline and a standfirst that end with stops', () => {
    const head = 'Storm hour by hour: follow all of it here.\nThree boats are back in the old harbour.';
    const text = [head, 'Jueves 3 de abril de 2014 a las 23:17 horas', ...ARTICLE].join('\n');
    assert.equal(read(text).source.issued, '2014-04-03');
  });

  it('says what it needs, how it may be read, where its links lead and who put it up', () => {
    const lines = [
      'Please use Chrome browser for a more accessible video player',
      'Why you can trust Harbour Times',
      'Les horaires sont affichés en temps universel (TU).',
      'Aby odświeżyć stronę wciśnij F5 lub przeciągnij ją w dół',
      'К списку новостей',
      'Filed under: Ferries • Harbours',
      'Ссылки для упрощенного доступа',
    ];
    const found = kinds(read([...ARTICLE.slice(0, 2), ...lines].join('\n')));
    assert.deepEqual(
      lines.filter((line) => found.get(line) !== 'furniture'),
      [],
    );
    assert.equal(
      kinds(read([...ARTICLE, '(Web editor: Ann Lee, Bo Ray)'].join('\n'))).get(
        '(Web editor: Ann Lee, Bo Ray)',
      ),
      'byline',
    );
  });

  it('signs its entries with a name and an age, which are no headings', () => {
    const text = [
      'Storm over the islands',
      SIGNED,
      'Landing closed',
      'Rosa Quill | há 1 mês',
      ARTICLE[0],
    ].join('\n\n');
    assert.equal(kinds(read(text)).get('Rosa Quill | há 1 mês'), 'byline');
    assert.equal(passageOf(text, 'The council')?.heading, 'Landing closed');
  });

  it('takes a name and a day for no age', () => {
    const signature = (line: string): string | undefined =>
      kinds(read(['Storm over the islands', SIGNED, ARTICLE[0], line, ARTICLE[1]].join('\n\n'))).get(line);
    assert.deepEqual(
      ['Rosa Quill | 3 weeks ago', 'Rosa Quill | 5 h', 'Rosa Quill | 12 May', 'Rosa Quill | 12 boats'].map(
        signature,
      ),
      ['byline', 'byline', 'heading', 'heading'],
    );
  });

  it('keeps with a sentence the line that it ends on', () => {
    const text = `${ARTICLE[0]}\n\nThe survey gives 7.4 to the strongest wave of the night\n, which came soon after another.`;
    assert.equal(passageOf(text, 'The survey')?.kind, 'body');
  });
});
