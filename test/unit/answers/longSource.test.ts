import assert from 'node:assert/strict';
import { readTexts } from '../../support/memorySourcebook';

const PARAGRAPHS = 6000;
/** A few times what it takes; work that grows with the square of the paragraphs took 12 seconds. */
const MOST_SECONDS = 4;

describe('A source as long as a book', () => {
  it('is cited in a moment, also the first time', async function () {
    this.timeout(120_000);
    const paragraphs = Array.from(
      { length: PARAGRAPHS },
      (_, i) =>
        `In the year ${1500 + (i % 400)} the harbour number ${i} was built again, and nobody came for weeks.`,
    );
    const sourcebook = await readTexts({ 'book.txt': `The harbours\n\n${paragraphs.join('\n\n')}\n` });
    const [source] = sourcebook.sources();
    const passage =
      source && sourcebook.passages(source.id).find(({ text }) => text.includes('number 4000 '));
    assert.ok(source && passage);
    const before = process.cpuUsage();
    const { text } = sourcebook.cite({
      source: source.id,
      start: passage.start,
      end: passage.end,
      markup: 'plaintext',
    });
    const { user, system } = process.cpuUsage(before);
    assert.ok(text.includes('harbour number 4000 was built'));
    assert.ok((user + system) / 1e6 < MOST_SECONDS, `${(user + system) / 1e6} s`);
  });
});
