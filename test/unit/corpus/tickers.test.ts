import assert from 'node:assert/strict';
import { ARTICLE, kinds, read } from './support';

describe('A ticker', () => {
  it('sets its headings between crosses, with the time', () => {
    const lines = ['+++ 22.37 Uhr: Landing closed +++', '+++ 21.54 Uhr: Council meets again +++'];
    const found = kinds(read(lines.flatMap((line, at) => [line, ARTICLE[at]]).join('\n\n')));
    assert.deepEqual(
      lines.map((line) => found.get(line)),
      ['heading', 'heading'],
    );
  });

  it('parts its entries with times between crosses, which are no answers', () => {
    const text = ['28 June 2022', '++23.00++', ARTICLE[0], '++21.40++', ARTICLE[1]].join('\n\n');
    const found = read(text);
    assert.equal(kinds(found).get('++21.40++'), 'furniture');
    assert.deepEqual(
      found.passages
        .filter(({ kind }) => kind === 'body')
        .map(({ date, dateBasis }) => `${date} ${dateBasis}`),
      ['2022-06-28 relative', '2022-06-28 relative'],
    );
  });

  it('writes one time without the sign that it gives the others', () => {
    const text = ['23.15', ARTICLE[0], '23.00 h', ARTICLE[1], '22.49 h', ARTICLE[2]].join('\n\n');
    assert.equal(kinds(read(text)).get('23.15'), 'furniture');
    const prices = ['23.00 h', ARTICLE[0], '12.50', '10.20', '22.49 h', ARTICLE[1], '9.40'].join('\n\n');
    for (const price of ['12.50', '10.20', '9.40'])
      assert.notEqual(kinds(read(prices)).get(price), 'furniture', price);
    const number = ['23.15', ARTICLE[0], ARTICLE[1]].join('\n\n');
    assert.notEqual(kinds(read(number)).get('23.15'), 'furniture');
  });

  it('begins another day under a line that names it, with times in any writing', () => {
    const text = [
      'Jueves 3 de abril de 2014 a las 23:17 horas',
      `23.04 hrs.- ${ARTICLE[0]}`,
      `22.37: ${ARTICLE[1]}`,
      `21:50.- ${ARTICLE[2]}`,
      'MIÉRCOLES 2 ABRIL',
      `23.10 hrs.- ${ARTICLE[3]}`,
    ].join('\n');
    assert.deepEqual(
      read(text)
        .passages.filter(({ kind }) => kind === 'body')
        .map(({ date }) => date),
      ['2014-04-03', '2014-04-03', '2014-04-03', '2014-04-02'],
    );
  });
});
