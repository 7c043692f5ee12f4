import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Passage, SourceDocument } from '../../../src/core/corpus/model';
import { readSource } from '../../../src/core/corpus/readSource';

const SEEDS = join(__dirname, '../../../seeds');
const cnn = read('000_48e6761ed1d0c1e1.txt');
const leMonde = read('001_508987c5326332b5.txt');
const undated = read('002_0a72a1856a54155a.txt');
const liveBlog = read('003_d38142e370f501a9.txt');

describe('The seed corpus', () => {
  it('gives the live page of 2022 its outlet, its five authors and its day, and no title', () => {
    assert.equal(cnn.source.title, undefined);
    assert.equal(cnn.source.container, 'CNN');
    assert.deepEqual(cnn.source.authors, [
      'Heather Chen',
      'Jack Guy',
      'Ed Upright',
      'Adrienne Vogt',
      'Melissa Macaya',
    ]);
    assert.equal(cnn.source.issued, '2022-12-01');
  });

  it('dates nine entries of that page by their clocks, and each has its heading', () => {
    const headings = cnn.passages.filter(({ kind }) => kind === 'heading');
    assert.equal(headings.length, 9);
    assert.ok(headings.every(({ date, dateBasis }) => date === '2022-12-01' && dateBasis === 'relative'));
    assert.match(at(cnn, 31).heading ?? '', /^Russian units appear to make some progress/);
    assert.match(at(cnn, 111).heading ?? '', /^Biden: Macron and I/);
  });

  it('keeps of a caption that is said twice the one with the credit', () => {
    assert.equal(at(cnn, 181).kind, 'furniture');
    assert.equal(at(cnn, 182).kind, 'caption');
    assert.equal(cnn.passages.filter(({ kind }) => kind === 'caption').length, 11);
  });

  it('takes the date that a weekday in the text confirms, not the one of the page around it', () => {
    assert.equal(leMonde.source.issued, '2025-03-12');
    assert.equal(leMonde.source.evidence.find(({ field }) => field === 'issued')?.line, 13);
    assert.equal(leMonde.source.container, 'Le Monde');
    assert.equal(leMonde.source.title, undefined);
  });

  it('takes the survey out of the middle of an article and loses no paragraph', () => {
    assert.equal(at(leMonde, 32).kind, 'furniture');
    assert.equal(at(leMonde, 33).kind, 'furniture');
    assert.equal(leMonde.passages.filter(({ kind }) => kind === 'body').length, 17);
    assert.equal(at(leMonde, 55).kind, 'byline');
  });

  it('says no date of a text that has none, and finds its two sub-headings', () => {
    assert.equal(undated.source.issued, undefined);
    assert.ok(undated.passages.every(({ date }) => date === undefined));
    assert.equal(at(undated, 12).heading, '«30 km2 per day »');
    assert.equal(at(undated, 25).heading, 'North Korean support');
  });

  it('dates six entries by their own date lines and the page by their agreement', () => {
    assert.equal(liveBlog.source.issued, '2024-11-14');
    assert.equal(at(liveBlog, 1).dateBasis, 'source');
    assert.deepEqual(
      liveBlog.passages.filter(({ kind }) => kind === 'heading').map(({ dateBasis }) => dateBasis),
      Array.from({ length: 6 }, () => 'entry'),
    );
    assert.equal(at(liveBlog, 24).heading, '“WHAT IS THE PRICE OF OUR LIVES?”');
  });
});

function read(file: string): SourceDocument {
  return readSource({ id: file, file, bytes: readFileSync(join(SEEDS, file)) });
}

function at({ passages }: SourceDocument, line: number): Passage {
  const passage = passages.find(({ startLine, endLine }) => startLine <= line && line <= endLine);
  assert.ok(passage, `no passage on line ${line}`);
  return passage;
}
