import assert from 'node:assert/strict';
import { FAULTS } from '../../evaluate/groundingFaults';
import { MemoryFiles } from '../../support/memoryFiles';
import { MEMORY_SCOPE, readTexts, sourcebookOver } from '../../support/memorySourcebook';
import { checking, goldenTexts, readSeeds } from './support';

/** The share of changes that must be judged rightly. */
const LEAST_RIGHT = 0.99;

describe('Changes to the quotations of the seeds', () => {
  it('are told apart: those that quoting allows, and all others', async function () {
    this.timeout(30_000);
    const sourcebook = await readSeeds();
    const check = checking(sourcebook);
    const quotations = sourcebook
      .quotations()
      .map(({ text }) => text.replace(/["“”]/g, '').trim())
      .filter((words) => words.split(/\s+/).length >= 5);
    const wrong: string[] = [];
    const tried = { permitted: 0, forbidden: 0 };
    let turn = 0;
    for (const { name, permitted, change } of FAULTS) {
      for (const words of quotations) {
        const changed = change(words, (below) => (turn = (turn * 31 + 7) % 9973) % below);
        if (changed === undefined) continue;
        tried[permitted ? 'permitted' : 'forbidden']++;
        const found = check(`It was said that “${changed}” and no more.`);
        const isGrounded = found.length === 1 && found[0]?.status === 'grounded';
        if (isGrounded !== permitted)
          wrong.push(`${permitted ? 'permitted' : 'forbidden'} ${name}: ${changed}`);
      }
    }
    for (const kind of ['permitted', 'forbidden'] as const) {
      const misjudged = wrong.filter((line) => line.startsWith(kind));
      assert.ok(tried[kind] > 250);
      assert.ok(misjudged.length <= tried[kind] * (1 - LEAST_RIGHT), misjudged.join('\n'));
    }
  });
});

describe('Another name in a quotation', () => {
  for (const before of ['', 'A paragraph that stands before it.\n\n'.repeat(9)])
    it(`is told from another word ${before === '' ? 'in a draft of one paragraph' : 'further down too'}`, async () => {
      const check = checking(
        await readTexts({ 'pier.txt': 'The council asked people for the bill of all the dredging.\n' }),
      );
      const [found] = check(`${before}“The council asked Duarte for the bill of all the dredging.”`);
      assert.deepEqual(
        found?.problems?.map(({ kind, found: word }) => [kind, word]),
        [['name', 'Duarte']],
      );
    });
});

describe('What interrupts somebody in the source', () => {
  it('is not missing from a quotation that has another word wrong', async () => {
    const check = checking(
      await readTexts({
        'road.txt':
          '"Not one metre of it will be tolled," Adaeze Hassan told reporters, "and anybody who says otherwise has something to sell."\n',
      }),
    );
    const [found] = check(
      'He said: “Not one metre of it will be tolled, and anyone who says otherwise has something to sell.”',
    );
    assert.equal(found?.status, 'altered');
    assert.deepEqual(
      found.problems?.map(({ kind, found: word, expected }) => [kind, word, expected]),
      [['word', 'anyone', 'anybody']],
    );
  });
});

describe('A quotation that is being typed', () => {
  for (const [typed, status] of [
    ['the bill of all the dre', 'not checked'],
    ['the bill for all the dre', 'altered'],
    ['the bill of the dredging', 'altered'],
  ] as const)
    it(`is ${status} so far: “${typed}`, async () => {
      const check = checking(
        await readTexts({ 'pier.txt': 'The council asked people for the bill of all the dredging.\n' }),
      );
      const found = check(`It wanted “the council asked people for ${typed}`);
      assert.deepEqual(
        found.map(({ status: given }) => given),
        [status],
      );
    });
});

describe('A source that changes', () => {
  const WORDS = 'Some 46 of 79 cranes were out of service';

  it('has its quotations checked again, and so has one that is gone or comes back', async () => {
    const texts = goldenTexts();
    const files = new MemoryFiles(
      Object.fromEntries(Object.entries(texts).map(([name, text]) => [`/w/${name}`, text])),
    );
    const sourcebook = sourcebookOver(files);
    const check = checking(sourcebook);
    const statuses = async (): Promise<string[]> => {
      await sourcebook.refresh(MEMORY_SCOPE);
      return check(`“${WORDS}” and “Les syndicats ont été prévenus en janvier”.`).map(({ status }) => status);
    };
    assert.deepEqual(await statuses(), ['grounded', 'grounded']);
    files.set('/w/harbour.txt', (texts['harbour.txt'] ?? '').replace('46 of 79', '47 of 79'));
    assert.deepEqual(await statuses(), ['altered', 'grounded']);
    files.delete('/w/harbour.txt');
    assert.deepEqual(await statuses(), ['not found', 'grounded']);
    files.set('/w/harbour.txt', texts['harbour.txt'] ?? '');
    assert.deepEqual(await statuses(), ['grounded', 'grounded']);
  });

  it('that cannot be read makes what cites it unchecked, not wrong', async () => {
    const files = new MemoryFiles({
      '/w/harbour.txt': 'text that nobody may read',
      '/w/other.txt': 'Nothing here.',
    });
    files.set('/w/harbour.txt', new Uint8Array([0x25, 0, 1, 2, 0, 0, 3, 0, 0, 0, 255, 0, 12, 0, 0, 9]));
    const sourcebook = sourcebookOver(files);
    await sourcebook.refresh(MEMORY_SCOPE);
    const [found] = checking(sourcebook)(`“${WORDS}” (harbour.txt).`);
    assert.equal(found?.status, 'not checked');
    assert.match(found.detail, /harbour\.txt could not be read/);
  });
});
