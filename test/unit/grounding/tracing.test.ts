import assert from 'node:assert/strict';
import type { Sourcebook, Trace } from '../../../src/core/api';
import { readTexts } from '../../support/memorySourcebook';

const PIER = `The old pier

14 November 2024

Helena Duarte chairs the board. “We cannot ask forty thousand people a week to queue on planks laid in 1962,” she said.

The dredging never ended. Nobody has shown us the bill!
`;
const COUNCIL = `The council

3 May 2025

A reader wrote: nobody has shown us the bill.
`;

describe('Tracing words to their source', () => {
  let sourcebook: Sourcebook;

  before(async () => {
    sourcebook = await readTexts({ 'pier.txt': PIER, 'council.txt': COUNCIL });
  });

  /** The words between `[[` and `]]`. */
  function trace(marked: string, languageId?: string): Trace {
    const start = marked.indexOf('[[');
    const end = marked.indexOf(']]') - 2;
    const text = marked.replace('[[', '').replace(']]', '');
    return sourcebook.trace({ text, start, end, ...(languageId !== undefined && { languageId }) });
  }

  it('finds the exact stretch of the source, with the punctuation that both have', () => {
    const { places } = trace('[[The dredging never ended.]]');
    assert.deepEqual(
      places.map(({ match, text, file, startLine, date }) => [match, text, file, startLine, date]),
      [['exact', 'The dredging never ended.', 'pier.txt', 7, '2024-11-14']],
    );
    assert.equal(trace('[[dredging never ended]]').places[0]?.text, 'dredging never ended');
  });

  it('finds all places of words that stand in several sources, newest first, with the passage around each', () => {
    const { places, total } = trace('x [[NOBODY has shown us the bill]] y');
    assert.equal(total, 2);
    assert.deepEqual(
      places.map(({ file, text }) => [file, text]),
      [
        ['council.txt', 'nobody has shown us the bill'],
        ['pier.txt', 'Nobody has shown us the bill'],
      ],
    );
    for (const { passage, mark, text } of places) assert.equal(passage.slice(mark.start, mark.end), text);
  });

  it('puts the place first from which the words are known to be copied', () => {
    const [source] = sourcebook.sources().filter(({ file }) => file === 'pier.txt');
    assert.ok(source);
    const text = 'Nobody has shown us the bill';
    const copied = { source: source.id, start: PIER.indexOf(text) };
    const { places } = sourcebook.trace({ text, start: 0, end: text.length, copied });
    assert.equal(places[0]?.file, 'pier.txt');
    assert.equal(places[0].start, copied.start);
  });

  it('takes exactly the letters that were copied, half words among them', () => {
    const [source] = sourcebook.sources().filter(({ file }) => file === 'pier.txt');
    assert.ok(source);
    const text = 'e dredging never end';
    const copied = { source: source.id, start: PIER.indexOf(text) };
    const { places } = sourcebook.trace({ text, start: 0, end: text.length, copied });
    assert.deepEqual(
      places.map(({ match, text: found }) => [match, found]),
      [['exact', text]],
    );
    const moved = sourcebook.trace({ text, start: 0, end: text.length, copied: { ...copied, start: 2 } });
    assert.notEqual(moved.places[0]?.match, 'exact');
  });

  it('sees the words of a draft as its reader does, and says where in the draft they stand', () => {
    const marked = 'See: [[“*Nobody* has shown\nus the **bill**!”]]';
    const { words, range, places } = trace(marked, 'markdown');
    assert.equal(words, 'Nobody has shown\nus the bill!');
    const draft = marked.replace('[[', '').replace(']]', '');
    assert.equal(draft.slice(range.start, range.end), '*Nobody* has shown\nus the **bill**!'.slice(1));
    assert.equal(places.find(({ file }) => file === 'pier.txt')?.text, 'Nobody has shown us the bill!');
  });

  it('follows omissions and brackets', () => {
    const [place] = trace('[[We cannot ask … people a week to queue on [boards] laid in 1962]]').places;
    assert.equal(place?.match, 'permitted');
    assert.match(place.text, /^We cannot ask forty thousand people .* laid in 1962$/);
  });

  it('finds what is like the words, with the difference', () => {
    const { places } = trace(
      '[[We cannot ask thirty thousand people a week to queue on planks laid in 1962]]',
    );
    assert.equal(places.length, 1);
    const [place] = places;
    assert.equal(place?.match, 'near');
    assert.deepEqual(place.problems, [{ kind: 'number', found: 'thirty', expected: 'forty' }]);
  });

  it('has no place for words that are in no source, but says what is nearest', () => {
    const { places, nearest } = trace('[[The pelicans of the lake have never ended a vote]]');
    assert.deepEqual(places, []);
    assert.equal(nearest?.file, 'pier.txt');
    const nothing = trace('[[zzyzx qwfp]]');
    assert.deepEqual([nothing.places, nothing.nearest], [[], undefined]);
  });

  it('finds nothing for a stretch without words', () => {
    const { places, total, nearest } = trace('a [[ … ]] b', 'markdown');
    assert.deepEqual([places, total, nearest], [[], 0, undefined]);
  });
});
