import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SourceDocument } from '../../../src/core/corpus/model';
import { readSource } from '../../../src/core/corpus/readSource';

const LINES = [
  'A headline over the story',
  'By Ann Lee and Bo Ray, The Daily Bugle',
  '3 March 2023',
  'Updated 3:08 PM ET, Thu December 1, 2022',
  '29 min ago',
  '14:32',
  'The minister said on Tuesday that the bridge would be closed until further notice.',
  'Related stories',
  'Share',
  '• Also read: something else',
  '> A quoted line of somebody',
  '- an item of a list',
  '```',
  '# A heading',
  '---',
  'title: x',
  '| a | b |',
  '| - | - |',
  '<!-- a comment',
  '-->',
  '![alt text](image.png)',
  'A harbour at night. (Ann Lee/AFP)',
  '',
  ' ',
  '\u00a0',
  'and the men went home in the rain, as they had done on every other',
  'evening of that week, without having been told what the owners had',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: 'grapheme', maxLength: 40 })), {
    maxLength: 40,
  })
  .chain((lines) => fc.constantFrom('\n', '\r\n').map((lineBreak) => lines.join(lineBreak)));

describe('Reading any text', () => {
  for (const file of ['any.txt', 'any.md']) {
    it(`puts every line of ${file} that is not blank into exactly one passage`, () => {
      fc.assert(
        fc.property(text, (content) => {
          const document = read(file, content);
          for (const [line, count] of passagesByLine(document)) assert.equal(count, 1, `line ${line}`);
        }),
        { numRuns: 400 },
      );
    });

    it(`makes passages of ${file} that are ordered, apart, trimmed and numbered`, () => {
      fc.assert(
        fc.property(text, (content) => {
          const { passages, text: decoded } = read(file, content);
          let behind = 0;
          for (const [index, { start, end, paragraph }] of passages.entries()) {
            assert.equal(paragraph, index + 1);
            assert.ok(start >= behind && end > start);
            assert.equal(decoded.slice(start, end), decoded.slice(start, end).trim());
            behind = end;
          }
        }),
        { numRuns: 400 },
      );
    });
  }
});

function read(file: string, content: string): SourceDocument {
  return readSource({ id: file, file, bytes: new TextEncoder().encode(content) });
}

/** How many passages claim each line that has something on it. */
function passagesByLine({ text: decoded, passages }: SourceDocument): Map<number, number> {
  const lines = decoded.split(/\r\n|\n|\r/);
  const counts = new Map(lines.flatMap((line, at) => (line.trim() === '' ? [] : [[at + 1, 0]])));
  for (const { startLine, endLine } of passages) {
    for (let line = startLine; line <= endLine; line++) {
      const count = counts.get(line);
      if (count !== undefined) counts.set(line, count + 1);
    }
  }
  return counts;
}
