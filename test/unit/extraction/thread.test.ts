import { strict as assert } from 'node:assert';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeExtractors } from '../../../src/worker/extraction/nodeExtractors';
import { column, writePdf } from '../../support/pdfWriter';
import { readFile, warningsOf } from './support';

const NOTHING = new Uint8Array();
/** Answers for a PDF and dies behind it; dies of a Word document before there is an answer. */
const MORTAL = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ format }) => {
    if (format === 'docx') throw new Error('no such luck');
    const extraction = { text: 'The ferry sank.', blocks: [], properties: {}, warnings: [] };
    parentPort.postMessage({ extraction });
    setTimeout(() => { throw new Error('too late'); }, 20);
  });
`;

describe('The thread that takes text out of files', function () {
  this.timeout(60_000);
  let folder = '';
  let script = '';

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'thread-'));
    script = join(folder, 'mortal.cjs');
    writeFileSync(script, MORTAL);
  });

  after(() => rmSync(folder, { recursive: true }));

  it('is started anew where it died of the file before', async () => {
    const extractors = nodeExtractors(() => script);
    for (const wait of [0, 500, 0]) {
      const { text } = await extractors.extract('pdf', NOTHING);
      assert.equal(text, 'The ferry sank.');
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  });

  it('leaves a warning with the file that it dies of, which may be read another time', async () => {
    const extractors = nodeExtractors(() => script);
    const { text, warnings, isBrokenOff } = await extractors.extract('docx', NOTHING);
    assert.equal(text, '');
    assert.equal(warnings[0]?.code, 'unreadable');
    assert.match(warnings[0].message, /could not be read: no such luck\. Open it/);
    assert.equal(isBrokenOff, true);
    assert.equal((await extractors.extract('pdf', NOTHING)).text, 'The ferry sank.');
  });

  it('reads the file behind a damaged PDF', async () => {
    const words = 'The lighthouse keeper wrote down every ship that passed in the storm.';
    const whole = writePdf([column([words], 72, 100)]);
    const damaged = Buffer.from(
      Buffer.from(
        writePdf([column([words], 72, 100), column([words], 72, 100)], { labels: '[0 << /S /r >>]' }),
      )
        .toString('latin1')
        .replace('5 0 obj\n<<', '5 0 obj\n4<')
        .replace('7 0 obj', '7 0 \u0000bj'),
      'latin1',
    );
    for (let times = 0; times < 3; times++) {
      const [first, second] = await Promise.all([readFile('pdf', damaged), readFile('pdf', whole)]);
      assert.notEqual(warningsOf(first), '');
      assert.equal(second.text, words);
    }
  });
});
