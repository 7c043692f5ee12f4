import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { NameSummary, Sourcebook } from '../../../src/core/api';
import { MemoryFiles } from '../../support/memoryFiles';
import { MEMORY_SCOPE, MemorySnapshots, readTexts, sourcebookOver } from '../../support/memorySourcebook';
import { ROOT } from '../../host/paths';

const TEXTS = {
  'harbour.txt': [
    '3 May 2023',
    'Mayor Helene Dahl said the ferry to Tromsø would stay. “The boats are ours,” Dahl said in Bergen.',
    'Photo by Polar Picture Agency. The Polar Picture Agency sent a photographer to Bergen.',
  ].join('\n\n'),
  'council.txt': [
    '4 May 2023',
    'Minister Helena Daal spoke in Tromso on Thursday. Helena Daal had met the council in Bergen.',
    '“We were not asked,” said Helena Daal. The Storting will vote in June, and the Storting may say no.',
  ].join('\n\n'),
};

function nameOf(sourcebook: Sourcebook, name: string): NameSummary | undefined {
  return sourcebook.names().find((summary) => summary.name === name);
}

function messages(sourcebook: Sourcebook, text: string): string[] {
  return sourcebook.setDecisions(text).problems.map(({ line, message }) => `${line}: ${message}`);
}

describe('Decisions about names', () => {
  let sourcebook: Sourcebook;

  beforeEach(async () => {
    sourcebook = await readTexts(TEXTS);
    assert.ok(nameOf(sourcebook, 'Helene Dahl') && nameOf(sourcebook, 'Helena Daal'));
  });

  it('merge names: mentions, roles, spellings and search are those of one', () => {
    const before = nameOf(sourcebook, 'Helene Dahl');
    assert.deepEqual(messages(sourcebook, 'merge:\n  - {name: Helene Dahl, also: [Helena Daal]}'), []);
    const merged = nameOf(sourcebook, 'Helene Dahl');
    assert.equal(merged?.id, before?.id);
    assert.equal(merged?.decided, true);
    assert.deepEqual([merged?.sources, merged?.aliases.includes('Helena Daal')], [2, true]);
    assert.equal(nameOf(sourcebook, 'Helena Daal'), undefined);
    const roles = sourcebook.card(merged?.id ?? '')?.roles.map(({ text }) => text);
    assert.deepEqual(roles?.toSorted(), ['Mayor', 'Minister']);
    assert.equal(sourcebook.namesIn('So said Helena Daal.')[0]?.entity, merged?.id);
    const hits = sourcebook.search({ query: 'speaker:Dahl' }).hits.map(({ file }) => file);
    assert.deepEqual(hits.toSorted(), ['council.txt', 'harbour.txt']);
    const mentions = sourcebook.mentions(merged?.id ?? '').map(({ file, start }) => [file, start] as const);
    const sorted = mentions.toSorted(([a, i], [b, j]) => (a < b ? -1 : a > b ? 1 : i - j));
    assert.deepEqual(mentions, sorted);
  });

  it('show a merged name as the file writes it, also where the sources never do', () => {
    const [note = '', ...more] = messages(
      sourcebook,
      'merge:\n  - {name: H. Dahl-Daal, also: [Helene Dahl, Helena Daal]}',
    );
    assert.match(note, /^2: The sources have no name “H\. Dahl-Daal”\. The names below are shown/);
    assert.deepEqual(more, []);
    assert.equal(nameOf(sourcebook, 'H. Dahl-Daal')?.sources, 2);
  });

  it('split spellings by their letters; what is not listed stays with the first', () => {
    const [before] = sourcebook.names().filter(({ aliases, name }) => [name, ...aliases].includes('Tromso'));
    assert.ok([before?.name, ...(before?.aliases ?? [])].includes('Tromsø'), 'the two are one by themselves');
    assert.deepEqual(messages(sourcebook, 'split:\n  - [Tromsø, Tromso]'), []);
    const [north, south] = [nameOf(sourcebook, 'Tromsø'), nameOf(sourcebook, 'Tromso')];
    assert.deepEqual([north?.mentions, south?.mentions, north?.decided], [1, 1, true]);
    assert.notEqual(north?.id, south?.id);
    assert.deepEqual(sourcebook.mentions(south?.id ?? '').map(({ text }) => text), ['Tromso']); // prettier-ignore
  });

  it('are undone with the file', () => {
    const before = sourcebook.names();
    sourcebook.setDecisions('merge:\n  - {name: Helene Dahl, also: [Helena Daal]}\nhide: [Bergen]');
    assert.notDeepEqual(sourcebook.names(), before);
    assert.deepEqual(sourcebook.setDecisions(undefined), { decisions: 0, problems: [] });
    assert.deepEqual(sourcebook.names(), before);
  });

  it('rename, and find the entity by the old name and the new', () => {
    const { id } = nameOf(sourcebook, 'Bergen') ?? { id: '' };
    assert.deepEqual(messages(sourcebook, 'rename: {Bergen: Bjørgvin}\nkind: {Bjørgvin: organisation}'), []);
    const renamed = nameOf(sourcebook, 'Bjørgvin');
    assert.deepEqual([renamed?.id, renamed?.kind, renamed?.aliases], [id, 'organisation', ['Bergen']]);
    assert.equal(renamed?.latitude, undefined);
    for (const word of ['Bergen', 'Bjørgvin'])
      assert.equal(sourcebook.namesIn(`They met in ${word}.`)[0]?.entity, id, word);
  });

  it('set the kind, with its place on the map where it is a place', () => {
    sourcebook.setDecisions('kind: {Bergen: person}');
    assert.deepEqual([nameOf(sourcebook, 'Bergen')?.kind, nameOf(sourcebook, 'Bergen')?.country], ['person', undefined]); // prettier-ignore
    sourcebook.setDecisions('merge:\n  - {name: Bergen, also: [Storting], kind: place}');
    assert.equal(nameOf(sourcebook, 'Bergen')?.kind, 'place');
  });

  it('hide a name from lists and drafts, but not its words from a search', () => {
    assert.ok(nameOf(sourcebook, 'Polar Picture Agency'));
    sourcebook.setDecisions('hide: [Polar Picture Agency]');
    assert.equal(nameOf(sourcebook, 'Polar Picture Agency'), undefined);
    assert.deepEqual(sourcebook.namesIn('Seen by the Polar Picture Agency'), []);
    assert.equal(sourcebook.search({ query: '"Polar Picture Agency"' }).total, 1);
  });

  it('warn of names that the sources do not have, with line and column, and apply the rest', () => {
    const report = sourcebook.setDecisions('hide:\n  - Nowhere Man\n  - Bergen\n');
    assert.equal(report.decisions, 2);
    const [problem] = report.problems;
    assert.equal(report.problems.length, 1);
    assert.deepEqual(
      [problem?.severity, problem?.line, problem?.column, problem?.endLine, problem?.endColumn],
      ['warning', 2, 5, 2, 16],
    );
    assert.equal(nameOf(sourcebook, 'Bergen'), undefined);
  });

  it('do not guess which of two names is meant, and say how to tell them apart', async () => {
    const two = await readTexts({
      'a.txt': 'Jordan has closed its border. Officials in Jordan said so. They flew to Jordan in May.',
      'b.txt': 'Mr. Jordan sang. Later Mr. Jordan sang again, and Mr. Jordan left.',
    });
    const kinds = two.names().filter(({ name }) => name === 'Jordan').map(({ kind }) => kind); // prettier-ignore
    assert.deepEqual(kinds.toSorted(), ['person', 'place']);
    const [problem] = two.setDecisions('hide: [Jordan]').problems;
    assert.match(problem?.message ?? '', /“Jordan \((person|place)\)” or “Jordan \((person|place)\)”/);
    assert.equal(two.names().filter(({ name }) => name === 'Jordan').length, 2);
    assert.deepEqual(two.setDecisions('hide: [Jordan (person)]').problems, []);
    assert.deepEqual(two.names().filter(({ name }) => name === 'Jordan').map(({ kind }) => kind), ['place']); // prettier-ignore
  });

  it('hold over later readings and a saved index, which keeps the guesses as they were', async () => {
    const snapshots = new MemorySnapshots();
    const files = new MemoryFiles(Object.fromEntries(Object.entries(TEXTS).map(([n, t]) => [`/w/${n}`, t])));
    const first = sourcebookOver(files, { snapshots });
    first.setDecisions('hide: [Bergen]');
    await first.refresh(MEMORY_SCOPE);
    assert.equal(nameOf(first, 'Bergen'), undefined);
    const second = sourcebookOver(files, { snapshots });
    await second.restore();
    assert.ok(nameOf(second, 'Bergen'));
    second.setDecisions('hide: [Bergen]');
    assert.equal(nameOf(second, 'Bergen'), undefined);
    assert.deepEqual(second.decisions().problems, []);
  });

  it('give answers that can be sent between threads', () => {
    const report = sourcebook.setDecisions('hide: [Nowhere Man]\nkind: {Bergen: person}');
    assert.deepEqual(structuredClone(report), report);
    assert.deepEqual(structuredClone(sourcebook.names()), sourcebook.names());
  });
});

describe('Decisions about the names of the sample sources', () => {
  it('keep every mention an exact slice and count each once', async () => {
    const folder = join(ROOT, 'seeds');
    const texts = Object.fromEntries(
      readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
    );
    const sourcebook = await readTexts(texts);
    const mentionsOf = (name: string): number => nameOf(sourcebook, name)?.mentions ?? 0;
    const before = mentionsOf('Joe Biden') + mentionsOf('Emmanuel Macron');
    const report = sourcebook.setDecisions(
      'merge:\n  - {name: Joe Biden, also: [Emmanuel Macron]}\nsplit:\n  - [Kurakhové, Kourakhové]\n',
    );
    assert.deepEqual(report.problems, []);
    assert.equal(mentionsOf('Joe Biden'), before);
    assert.ok(mentionsOf('Kurakhové') > 0 && mentionsOf('Kourakhové') > 0);
    assert.ok(!sourcebook.card(nameOf(sourcebook, 'Kurakhové')?.id ?? '')?.aliases.includes('Kourakhové'));
    for (const { id } of sourcebook.names())
      for (const { file, start, end, text } of sourcebook.mentions(id))
        assert.equal(texts[file]?.slice(start, end), text);
  });
});
