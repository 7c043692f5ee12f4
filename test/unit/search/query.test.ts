import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseQuery } from '../../../src/core/search/query';

/** Clauses without their ranges. */
function kindsOf(query: string): string[] {
  return parseQuery(query).clauses.map((clause) => {
    switch (clause.kind) {
      case 'word':
      case 'phrase':
        return `${clause.kind} ${clause.text}`;
      case 'not':
        return `not ${query.slice(clause.start, clause.end)}`;
      case 'field':
        return `${clause.field} ${clause.value}`;
      case 'is':
        return `is ${clause.state}`;
      case 'date':
        return `${clause.relation} ${clause.first ?? ''}/${clause.last ?? ''}`;
      case 'any':
        return `any ${clause.alternatives.length}`;
      case 'all':
        return `all ${clause.clauses.length}`;
    }
  });
}

describe('the query language', () => {
  it('reads words, phrases and exclusions', () => {
    assert.deepEqual(kindsOf('grain “export deal” -wheat -"winter wheat"'), [
      'word grain',
      'phrase export deal',
      'not -wheat',
      'not -"winter wheat"',
    ]);
  });

  it('reads angle marks like any others', () => {
    assert.deepEqual(kindsOf('«cessez-le-feu immédiat»'), ['phrase cessez-le-feu immédiat']);
  });

  it('joins the neighbours of OR, however many', () => {
    assert.deepEqual(kindsOf('port strike OR walkout OR "go slow" dockers'), [
      'word port',
      'any 3',
      'word dockers',
    ]);
  });

  it('takes OR for a word in a sentence that is all in capitals', () => {
    const sentence = 'WHETHER THE ARMY OR THE NAVY WILL LEAD THE BLOCKADE .';
    assert.ok(kindsOf(sentence).every((kind) => kind.startsWith('word ')));
    assert.deepEqual(kindsOf('NATO OR UNESCO'), ['any 2']);
  });

  it('reads groups where they are excluded or alternatives, and as their words elsewhere', () => {
    assert.deepEqual(kindsOf('dam -(wet season) (Nile OR "Blue Nile")'), [
      'word dam',
      'not -(wet season)',
      'any 2',
    ]);
    assert.deepEqual(kindsOf('(dam wall) (Nile flood) OR drought'), ['word dam', 'word wall', 'any 2']);
    assert.deepEqual(kindsOf('dam (of'), ['word dam', 'word of']);
    assert.deepEqual(kindsOf(') Kherson (city) ()'), ['word Kherson', 'word city']);
  });

  it('reads a value with parentheses', () => {
    assert.deepEqual(kindsOf('source:notes(2).txt'), ['source notes(2).txt']);
  });

  it('reads groups within groups without end', () => {
    assert.equal(parseQuery('('.repeat(100_000) + 'dam').clauses.length, 1);
  });

  it('reads fields with bare and quoted values', () => {
    assert.deepEqual(kindsOf('source:"Le Monde" SPEAKER:Ortega name:Lima place:Lima'), [
      'source Le Monde',
      'speaker Ortega',
      'name Lima',
      'place Lima',
    ]);
  });

  it('reads dates of any precision, and ranges', () => {
    assert.deepEqual(kindsOf('after:2024-11 before:2024 on:2022..2024-02 on:..2021'), [
      'after 2024-11-01/2024-11-30',
      'before 2024-01-01/2024-12-31',
      'on 2022-01-01/2024-02-29',
      'on /2021-12-31',
    ]);
  });

  it('leaves out a bare minus and an OR with nothing to join', () => {
    assert.deepEqual(kindsOf('- OR harbour OR'), ['word harbour']);
    assert.deepEqual(parseQuery('- OR harbour OR').problems, []);
  });

  it('keeps a minus inside a word', () => {
    assert.deepEqual(kindsOf('north-east'), ['word north-east']);
  });

  it('takes an unclosed phrase to the end of the query', () => {
    assert.deepEqual(kindsOf('mayor "new harbour wall'), ['word mayor', 'phrase new harbour wall']);
  });

  it('searches an unknown field as words and says where it stands', () => {
    const { clauses, problems } = parseQuery('mayor city:Porto');
    assert.equal(clauses.length, 2);
    assert.deepEqual(
      problems.map(({ start, end }) => [start, end]),
      [[6, 11]],
    );
    assert.deepEqual(problems[0], { start: 6, end: 11, code: 'unknownField', value: 'city' });
  });

  it('takes a colon before a space for punctuation', () => {
    assert.deepEqual(kindsOf('Ortega: never'), ['word Ortega', 'word never']);
    assert.deepEqual(parseQuery('Ortega: never').problems, []);
  });

  it('points at a date that is none, and searches the rest', () => {
    const { clauses, problems } = parseQuery('flood after:2024-13 river');
    assert.equal(clauses.length, 2);
    assert.deepEqual(
      problems.map(({ start, end }) => [start, end]),
      [[12, 19]],
    );
    assert.equal(parseQuery('on:2024..2022').problems.length, 1);
  });

  it('points at a field that has no value yet', () => {
    assert.deepEqual(
      parseQuery('flood source:').problems.map(({ start, end }) => [start, end]),
      [[6, 13]],
    );
  });

  it('knows what stands behind is:', () => {
    assert.deepEqual(kindsOf('is:quote is:UNDATED'), ['is quote', 'is undated']);
    assert.equal(parseQuery('is:blue').problems.length, 1);
  });

  it('never fails, and every range lies within the query', () => {
    const piece = fc.constantFrom(
      '-',
      '"',
      '“',
      '»',
      'OR',
      'is:',
      'on:',
      'after:2024',
      'name:',
      ':',
      '..',
      'é',
      '東京',
      ' ',
      'a',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }), (pieces) => {
        const query = pieces.join('');
        const { clauses, problems } = parseQuery(query);
        for (const { start, end } of [...clauses, ...problems]) {
          assert.ok(0 <= start && start < end && end <= query.length);
        }
      }),
    );
  });
});
