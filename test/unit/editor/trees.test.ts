import assert from 'node:assert/strict';
import type { MentionInContext, NameSummary, PassageText, SourceSummary } from '../../../src/core/api';
import {
  kindNode,
  mentionNodes,
  MOST_MENTIONS,
  namesOfKind,
  saidNodes,
} from '../../../src/editor/trees/nameNodes';
import { fileNodes, nodesOfPassages, stateOf } from '../../../src/editor/trees/sourceNodes';

function source(file: string, more: Partial<SourceSummary> = {}): SourceSummary {
  return {
    id: `file:///${file}`,
    file,
    hash: 'x',
    authors: [],
    evidence: [],
    warnings: [],
    passages: 3,
    ...more,
  };
}

function passage(paragraph: number, kind: PassageText['kind'], text: string): PassageText {
  const start = paragraph * 100;
  const range = { start, end: start + text.length, startLine: paragraph, endLine: paragraph };
  return { source: 'file:///a.txt', file: 'a.txt', paragraph, kind, text, ...range };
}

function name(id: string, kind: NameSummary['kind']): NameSummary {
  return { id, name: id, kind, aliases: [], mentions: 1, sources: 1, quotations: 0 };
}

describe('The list of sources', () => {
  it('has the newest first, then the undated, then what could not be read', () => {
    const unreadable = { passages: 0, warnings: [{ code: 'binary' as const, message: 'This is no text.' }] };
    const nodes = fileNodes([
      source('c.txt'),
      source('x.bin', unreadable),
      source('b.txt', { issued: '2022' }),
      source('a.txt', { issued: '2024-11-14' }),
      source('a2.txt'),
    ]);
    assert.deepEqual(
      nodes.map(({ summary }) => summary.file),
      ['a.txt', 'b.txt', 'a2.txt', 'c.txt', 'x.bin'],
    );
  });

  it('tells a file that was read with a warning from one that was not', () => {
    const warnings = [{ code: 'lossy-decoding' as const, message: 'Some letters are lost.' }];
    assert.equal(stateOf(source('a', { warnings })), 'warned');
    assert.equal(stateOf(source('a', { warnings, passages: 0 })), 'unreadable');
    assert.equal(stateOf(source('a')), 'undated');
    assert.equal(stateOf(source('a', { issued: '2024' })), 'fine');
  });

  it('sets passages under their headings, and leaves furniture out', () => {
    const nodes = nodesOfPassages([
      passage(1, 'body', 'Lead.'),
      passage(2, 'furniture', 'Advertisement'),
      passage(3, 'heading', 'ARMS'),
      passage(4, 'body', 'Arms were bought.'),
      passage(5, 'caption', 'A tank.'),
      passage(6, 'heading', 'WELCOME'),
    ]);
    assert.deepEqual(
      nodes.map((node) =>
        node.kind === 'entry' ? [node.heading.text, node.passages.length] : [node.passage.text],
      ),
      [['Lead.'], ['ARMS', 2], ['WELCOME', 0]],
    );
    assert.equal(new Set(nodes.map(({ id }) => id)).size, nodes.length);
  });
});

describe('A source with one heading', () => {
  it('is a plain list of its passages', () => {
    const nodes = nodesOfPassages([
      passage(1, 'heading', 'Title'),
      passage(2, 'body', 'One.'),
      passage(3, 'body', 'Two.'),
    ]);
    assert.deepEqual(
      nodes.map(({ kind }) => kind),
      ['passage', 'passage', 'passage'],
    );
  });
});

describe('The list of names', () => {
  it('ends a kind of which not all are listed with a row that says how many more there are', () => {
    const names = [name('Kyiv', 'place'), name('Lviv', 'place')];
    const rows = (total: number) => namesOfKind(kindNode({ kind: 'place', total, names }));
    assert.deepEqual(
      rows(2).map(({ id }) => id),
      ['Kyiv', 'Lviv'],
    );
    const last = rows(9).at(-1);
    assert.ok(last?.kind === 'more');
    assert.deepEqual([last.of, last.count], ['place', 7]);
  });

  it('lists many mentions only in part, and says how many more there are', () => {
    const mention = (start: number): MentionInContext => ({
      source: 'file:///a.txt', file: 'a.txt', start, end: start + 4, line: 1, text: 'Kyiv', context: 'Kyiv', mark: { start: 0, end: 4 },
    }); // prettier-ignore
    const mentions = Array.from({ length: MOST_MENTIONS + 7 }, (_, index) => mention(index * 10));
    const nodes = mentionNodes(name('Kyiv', 'place'), mentions);
    assert.equal(nodes.length, MOST_MENTIONS + 1);
    const last = nodes.at(-1);
    assert.ok(last?.kind === 'rest');
    assert.equal(last.count, 7);
  });

  it('has a row for quotations only where somebody is quoted', () => {
    const silent = name('Zelensky', 'person');
    assert.deepEqual(saidNodes(silent), []);
    assert.equal(saidNodes({ ...silent, quotations: 2 }).length, 1);
  });
});
