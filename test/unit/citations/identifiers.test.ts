import assert from 'node:assert/strict';
import { citationKey } from '../../../src/core/citations/citationKey';
import { toCslItem } from '../../../src/core/citations/csl';
import { KeyIndex } from '../../../src/core/citations/keyIndex';
import type { CitationRecord } from '../../../src/core/citations/model';
import { footnoteIdFor, footnoteIdsIn } from '../../../src/core/citations/footnotes';
import { markupOfLanguage } from '../../../src/core/citations/languages';
import { markupNames, parseMarkup } from '../../../src/core/citations/markupNames';
import { buildRecord } from '../../../src/core/citations/record';
import type { SourceDocument } from '../../../src/core/corpus/model';
import { RECORD, bare } from './records';

describe('footnote identifiers', () => {
  it('tell outlet, date and line, and stay the same for a quotation', () => {
    assert.equal(
      footnoteIdFor({ ...RECORD, container: 'Le Monde', issued: '2025-03-12', startLine: 20 }, []),
      'le-monde-2025-03-12-l20',
    );
    assert.equal(footnoteIdFor(bare(), []), 'harbour-log-l14');
  });

  it('are never one that the draft has', () => {
    assert.equal(footnoteIdFor(bare(), ['harbour-log-l14', 'Harbour-Log-L14-2']), 'harbour-log-l14-3');
  });

  it('are found in a Markdown text wherever they stand', () => {
    assert.deepEqual(footnoteIdsIn('A[^one] b[^two].\n\n[^one]: x\n[^three]: y'), ['one', 'two', 'three']);
  });
});

describe('citationKey', () => {
  it('is made of author, title and year, as reference managers make it, and of the file', () => {
    assert.match(citationKey(RECORD), /^calderaLastFerry2024-harbour-log-\w+$/);
    assert.match(citationKey(bare({ container: 'Le Monde' })), /^leMondeNd-harbour-log-\w+$/);
  });

  it('differs for two files that state the same, in one folder or two', () => {
    const keys = ['a/x.txt', 'b/x.txt', 'a/x.md', 'a/X.txt', 'x.txt', 'é.txt', 'e.txt'].map((file) =>
      citationKey({ ...RECORD, file }),
    );
    assert.equal(new Set(keys).size, keys.length);
  });

  it('holds nothing that a citation key may not', () => {
    assert.match(
      citationKey({ ...RECORD, file: 'a b/ç (1) – {x}.txt', authors: ['Ö. Ångström-Łuk'] }),
      /^[\p{L}\p{N}-]+$/u,
    );
  });
});

describe('toCslItem', () => {
  it('is a newspaper article with date, names and the place of the quotation', () => {
    assert.deepEqual(toCslItem(RECORD), {
      id: citationKey(RECORD),
      type: 'article-newspaper',
      title: 'The last ferry',
      'container-title': 'The Estuary Post',
      author: [{ family: 'Caldera', given: 'Ines' }],
      issued: { 'date-parts': [[2024, 11, 14]] },
      note: 'harbour_log.txt, lines 14–15, paragraph 6',
      custom: {
        file: 'sources/harbour_log.txt', startLine: 14, endLine: 15, paragraph: 6, start: 120, end: 149,
        hash: '0123456789abcdef', speaker: 'Tom Marsh',
      },
    }); // prettier-ignore
  });

  it('has no date where the source has none', () => {
    const item = toCslItem(bare({ container: 'The Estuary Post' }));
    assert.equal(item.type, 'article-newspaper');
    assert.ok(!('issued' in item));
    assert.equal(toCslItem(bare()).type, 'document');
  });

  it('does not split a name that it cannot be sure of', () => {
    assert.deepEqual(toCslItem({ ...RECORD, authors: ['Le Monde with AFP'] }).author, [
      { literal: 'Le Monde with AFP' },
    ]);
  });
});

describe('buildRecord', () => {
  const text = 'Head\nShe said: “We\u00a0stay.\nAll of us.”\n';
  const document: SourceDocument = {
    text,
    source: {
      id: 'file:///a.txt',
      file: 'a.txt',
      hash: 'h',
      authors: [],
      evidence: [],
      warnings: [],
      issued: '2024',
    },
    passages: [],
  };

  it('takes the exact words, their lines, and the date of the passage alone', () => {
    const passage = {
      paragraph: 2,
      kind: 'body',
      heading: 'Head',
      start: 5,
      end: 39,
      startLine: 2,
      endLine: 3,
    } as const;
    const range = { start: text.indexOf('We'), end: text.indexOf('”') };
    const record = buildRecord({ document, passage, range, href: 'a.txt' });
    assert.equal(record.quote, 'We\u00a0stay.\nAll of us.');
    assert.deepEqual([record.startLine, record.endLine, record.paragraph, record.heading], [2, 3, 2, 'Head']);
    assert.ok(!('issued' in record) && !('speaker' in record));
  });
});

describe('names of markups', () => {
  it('are those of the command line, with their short forms', () => {
    assert.equal(parseMarkup('quarto'), 'pandoc');
    assert.equal(parseMarkup('RST'), 'restructuredtext');
    assert.equal(parseMarkup('plain'), 'plaintext');
    assert.equal(parseMarkup('word'), undefined);
    assert.equal(parseMarkup('constructor'), undefined);
    assert.ok(markupNames().every((name) => parseMarkup(name) !== undefined));
  });

  it('follow from the languages of the editor', () => {
    assert.equal(markupOfLanguage('tex'), 'latex');
    assert.equal(markupOfLanguage('quarto'), 'markdown');
    assert.equal(markupOfLanguage('python'), 'plaintext');
  });
});

describe('KeyIndex', () => {
  const source = (id: string, file = `sources/${id}.txt`) => ({ id, file });
  const key = (file: string, changes: Partial<CitationRecord> = {}): string =>
    citationKey({ ...RECORD, file, ...changes });

  it('tells the source of a key, also after its title, author and date were settled', () => {
    const index = new KeyIndex([source('a'), source('b'), source('x y (1)')]);
    assert.equal(index.sourceOf(key('sources/a.txt')), 'a');
    assert.equal(index.sourceOf(key('sources/b.txt', { authors: [], issued: '1999' })), 'b');
    assert.equal(index.sourceOf(citationKey(bare({ file: 'sources/x y (1).txt' }))), 'x y (1)');
  });

  it('tells it when the corpus is read from another folder, and for a key that was numbered', () => {
    const index = new KeyIndex([source('a'), source('b')]);
    assert.equal(index.sourceOf(key('elsewhere/a.txt')), 'a');
    assert.equal(index.sourceOf(key('a.txt')), 'a');
    assert.equal(index.sourceOf(`${key('sources/b.txt')}-2`), 'b');
  });

  it('answers nothing for a key of another manner, or one that two files may have', () => {
    const index = new KeyIndex([source('a', 'one/a.txt'), source('b', 'two/a.txt')]);
    assert.equal(index.sourceOf('smith2020'), undefined);
    assert.equal(index.sourceOf('smith-a'), undefined);
    assert.equal(index.sourceOf(key('three/a.txt')), undefined);
    assert.equal(index.sourceOf(key('two/a.txt')), 'b');
  });

  it('gives a source the same key whatever sources are added', () => {
    const before = key('sources/a.txt');
    const index = new KeyIndex(['a', 'b', 'aa', 'a-2'].map((id) => source(id)));
    assert.equal(index.sourceOf(before), 'a');
  });
});
