import { strict as assert } from 'node:assert';
import type { Sourcebook } from '../../../src/core/api';
import { MemoryFiles } from '../../support/memoryFiles';
import { MEMORY_SCOPE, MemorySnapshots, sourcebookOver } from '../../support/memorySourcebook';

const QUAY = 'Mayor Ines Faria visited Porto on Friday. “The quay stays open,” Faria told reporters.';
const FERRY = 'The ferryman Tomas Brandt came from Rotterdam. “We are full,” Brandt said in Rotterdam.';

const namesOf = (sourcebook: Sourcebook): string[] =>
  sourcebook
    .names()
    .map(({ name }) => name)
    .sort();

/** A corpus that asks what stands at each of its pauses; a clock that runs on makes every step a slice of its own. */
function corpusAskedMeanwhile(files: MemoryFiles, snapshots = new MemorySnapshots()) {
  const seen: string[][] = [];
  const watch = { asked: namesOf, on: false };
  let clock = 1_000_000_000;
  const sourcebook: Sourcebook = sourcebookOver(files, {
    snapshots,
    now: () => (clock += 100),
    pause: async () => {
      if (watch.on) seen.push(watch.asked(sourcebook));
    },
  });
  return { sourcebook, seen, watch };
}

describe('While the names of a changed corpus are settled', () => {
  it('everything is answered from the names before, and nothing of a text that is no more', async () => {
    const files = new MemoryFiles({ '/w/quay.txt': QUAY, '/w/ferry.txt': FERRY });
    const { sourcebook, seen, watch } = corpusAskedMeanwhile(files);
    await sourcebook.refresh(MEMORY_SCOPE);
    assert.deepEqual(namesOf(sourcebook), ['Ines Faria', 'Porto', 'Rotterdam', 'Tomas Brandt']);

    files.set('/w/quay.txt', `In Lisbon, nobody knew. ${QUAY}`);
    watch.on = true;
    watch.asked = (asked) => [
      ...namesOf(asked),
      ...asked.search({ query: 'speaker:Brandt' }).hits.map(({ file }) => file),
      ...asked.search({ query: 'Lisbon' }).hits.map(({ file }) => file),
      ...asked.quotations().map(({ text, speaker }) => `${speaker ?? 'nobody'}: ${text}`),
    ];
    await sourcebook.refresh(MEMORY_SCOPE);
    const isNew = (answers: readonly string[]): boolean => answers.includes('quay.txt');
    const before = seen.filter((answers) => !isNew(answers));
    const meanwhile = seen.filter(isNew);
    assert.ok(before.length > 0 && meanwhile.length > 5, `${before.length} and ${meanwhile.length} pauses`);
    for (const answers of before) {
      assert.deepEqual(answers, [
        'Ines Faria',
        'Porto',
        'Rotterdam',
        'Tomas Brandt',
        'ferry.txt',
        'Tomas Brandt: We are full,',
        'Ines Faria: The quay stays open,',
      ]);
    }
    for (const answers of meanwhile) {
      assert.deepEqual(answers, [
        'Rotterdam',
        'Tomas Brandt',
        'ferry.txt',
        'quay.txt',
        'Tomas Brandt: We are full,',
        'nobody: The quay stays open,',
      ]);
    }
    assert.deepEqual(namesOf(sourcebook), ['Ines Faria', 'Lisbon', 'Porto', 'Rotterdam', 'Tomas Brandt']);
    const [faria] = sourcebook.names().filter(({ name }) => name === 'Ines Faria');
    assert.deepEqual(
      sourcebook.mentions(faria?.id ?? '').map(({ text }) => text),
      ['Ines Faria', 'Faria'],
    );
  });

  it('a decision holds that is made just then', async () => {
    const files = new MemoryFiles({ '/w/quay.txt': QUAY });
    const { sourcebook, watch } = corpusAskedMeanwhile(files);
    await sourcebook.refresh(MEMORY_SCOPE);
    files.set('/w/ferry.txt', FERRY);
    watch.on = true;
    watch.asked = (asked) => {
      watch.on = false;
      asked.setDecisions('hide: [Rotterdam]');
      return [];
    };
    await sourcebook.refresh(MEMORY_SCOPE);
    assert.deepEqual(namesOf(sourcebook), ['Ines Faria', 'Porto', 'Tomas Brandt']);
  });

  it('a saved corpus has its names and speakers again', async () => {
    const files = new MemoryFiles({ '/w/quay.txt': QUAY, '/w/ferry.txt': FERRY });
    const snapshots = new MemorySnapshots();
    await corpusAskedMeanwhile(files, snapshots).sourcebook.refresh(MEMORY_SCOPE);
    const { sourcebook } = corpusAskedMeanwhile(files, snapshots);
    await sourcebook.restore();
    assert.deepEqual(namesOf(sourcebook), ['Ines Faria', 'Porto', 'Rotterdam', 'Tomas Brandt']);
    assert.deepEqual(
      sourcebook.quotations().map(({ speaker }) => speaker),
      ['Tomas Brandt', 'Ines Faria'],
    );
  });

  it('a saved corpus can be searched before its names are there', async () => {
    const files = new MemoryFiles({ '/w/quay.txt': QUAY, '/w/ferry.txt': FERRY });
    const snapshots = new MemorySnapshots();
    await corpusAskedMeanwhile(files, snapshots).sourcebook.refresh(MEMORY_SCOPE);
    const { sourcebook, seen, watch } = corpusAskedMeanwhile(files, snapshots);
    watch.on = true;
    watch.asked = (asked) => [
      ...asked.search({ query: 'ferryman' }).hits.map(({ file }) => file),
      ...namesOf(asked),
    ];
    await sourcebook.restore();
    assert.deepEqual(seen[0], []);
    assert.deepEqual(seen.at(-1), ['ferry.txt']);
  });

  it('what could not be saved because more was to be read is saved then', async () => {
    const files = new MemoryFiles({ '/w/quay.txt': QUAY });
    const snapshots = new MemorySnapshots();
    const { sourcebook, watch } = corpusAskedMeanwhile(files, snapshots);
    let further: Promise<unknown> | undefined;
    watch.on = true;
    watch.asked = (asked) => {
      if (namesOf(asked).length > 0) further ??= asked.refresh(MEMORY_SCOPE);
      return [];
    };
    await sourcebook.refresh(MEMORY_SCOPE);
    assert.equal(snapshots.bytes, undefined);
    assert.ok(further, 'nothing was asked while it was saved');
    await further;
    assert.deepEqual(await corpusAskedMeanwhile(files, snapshots).sourcebook.restore(), { sources: 1 });
  });

  it('what the disk refused is saved again a while later, though nothing has changed', async () => {
    const files = new MemoryFiles({ '/w/quay.txt': QUAY });
    const snapshots = new MemorySnapshots();
    let clock = 1_000_000_000;
    let isFull = true;
    const refusing = {
      load: () => snapshots.load(),
      save: async (bytes: Uint8Array) => {
        if (isFull) throw new Error('The disk is full.');
        await snapshots.save(bytes);
      },
    };
    const sourcebook = sourcebookOver(files, { snapshots: refusing, now: () => clock });
    await sourcebook.refresh(MEMORY_SCOPE);
    isFull = false;
    clock += 60_000;
    await sourcebook.refresh(MEMORY_SCOPE);
    assert.deepEqual(await sourcebookOver(files, { snapshots }).restore(), { sources: 1 });
  });
});
