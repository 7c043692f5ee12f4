import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addWorks } from '../../../src/core/citations/bibliography/addWorks';
import { bibEntries } from '../../../src/core/citations/bibliography/bibEntries';
import { BIBLIOGRAPHY_FORMATS, writeBibliography } from '../../../src/core/citations/bibliography/formats';
import { BibliographyError } from '../../../src/core/citations/bibliography/model';
import type { CslItem } from '../../../src/core/citations/csl';
import { toCslItem } from '../../../src/core/citations/csl';
import { RECORD, bare } from './records';

const ITEM = toCslItem(RECORD);
const UNDATED = toCslItem(bare({ title: 'Notes' }));
const HOSTILE: CslItem = {
  ...ITEM,
  title: '50% of "it" & {x}_1 #2 $5 ~ ^ \\ – Київ <i>no</i> 100 km²\nend',
  author: [{ literal: 'Le Monde with AFP and Reuters, Paris' }],
};

/** What BibTeX reads of a value: escapes undone, as TeX shows them. */
function shown(value: string): string {
  const commands: Record<string, string> = {
    textbackslash: '\\', textasciitilde: '~', textasciicircum: '^', textless: '<', textgreater: '>', textbraceleft: '{',
    textbraceright: '}',
  }; // prettier-ignore
  return value
    .replace(/\\ensuremath\{\|\}/g, '|')
    .replace(/\\`\{\}/g, '`')
    .replace(/(?<=[-,'])\{\}/g, '')
    .replace(/\\([a-z]+)\{\}|\\(.)/g, (_all, name: string | undefined, sign: string) =>
      name === undefined ? sign : (commands[name] ?? name),
    );
}

function titleIn(bib: string): string {
  return shown(/^ {2}title = \{\{(.*)\}\},$/m.exec(bib)?.[1] ?? '');
}

describe('A bibliography', () => {
  it('is written for BibTeX with its own fields and a date in parts', () => {
    const bib = writeBibliography([ITEM], 'bibtex');
    assert.match(bib, new RegExp(`^@article\\{${ITEM.id},\n`));
    for (const field of [
      'author = {Caldera, Ines}',
      'journal = {The Estuary Post}',
      'year = {2024}',
      'month = nov',
      'day = {14}',
    ])
      assert.ok(bib.includes(`  ${field},\n`), field);
    assert.match(bib, /note = \{harbour\\_log\.txt, lines 14–15, paragraph 6\}/);
  });

  it('is written for biblatex as a newspaper with an ISO date', () => {
    const bib = writeBibliography([ITEM], 'biblatex');
    for (const field of [
      'journaltitle = {The Estuary Post}',
      'entrysubtype = {newspaper}',
      'date = {2024-11-14}',
    ])
      assert.ok(bib.includes(`  ${field},\n`), field);
  });

  it('is written as RIS with a line a field and an end', () => {
    const lines = writeBibliography([ITEM], 'ris').split('\r\n');
    assert.deepEqual(lines.slice(0, 7), [
      'TY  - NEWS',
      `ID  - ${ITEM.id}`,
      'AU  - Caldera, Ines',
      'TI  - The last ferry',
      'T2  - The Estuary Post',
      'PY  - 2024',
      'DA  - 2024/11/14/',
    ]);
    assert.equal(lines.at(-2), 'ER  - ');
  });

  it('claims no date and no date of access for an undated source, in any format', () => {
    for (const format of BIBLIOGRAPHY_FORMATS)
      assert.doesNotMatch(
        writeBibliography([UNDATED], format),
        /issued|accessed|urldate|year|date|^(?:PY|DA|Y2) /im,
        format,
      );
  });

  it('keeps every sign of a title in BibTeX, and a corporate author whole', () => {
    const bib = writeBibliography([HOSTILE], 'biblatex');
    assert.equal(titleIn(bib), HOSTILE.title?.replace('\n', ' '));
    assert.ok(bib.includes('author = {{Le Monde with AFP and Reuters, Paris}}'));
  });

  it('keeps a title in BibTeX that is a brace and the name of a property', () => {
    for (const title of ['constructor}', '{__proto__'])
      assert.equal(titleIn(writeBibliography([{ ...ITEM, title }], 'bibtex')), title);
  });

  it('is one balanced entry in BibTeX, whatever the title', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'{}\\%#@,="a _~^$&\n'.split(''), 'é', '’') }),
        (words) => {
          const title = `T${words}T`;
          const bib = writeBibliography([{ ...ITEM, title }, ITEM], 'bibtex');
          const depth = Array.from(bib.matchAll(/[{}]/g)).reduce(
            (sum, [brace]) => sum + (brace === '{' ? 1 : -1),
            0,
          );
          assert.equal(depth, 0);
          assert.equal(titleIn(bib).replace(/\s+/g, ' '), title.replace(/\s+/g, ' '));
        },
      ),
    );
  });
});

describe('A work that is added to a file', () => {
  const FILES = [
    ['refs.bib', '% my own\n@book{lee1999,\n  title = {Mine}, % here\n}\n'],
    ['refs.json', '[\n\t{ "id": "lee1999",   "title": "Mine" }\n]\n'],
    ['refs.yaml', '# my own\nreferences:\n- id: lee1999   # here\n  title: Mine\n'],
    ['refs.yml', '---\nreferences:\n    - title: "Mine"\n      id: lee1999\nother: kept\n...\n'],
  ] as const;

  for (const [name, own] of FILES) {
    it(`leaves everything that stands in ${name} as it is, and is there once`, () => {
      const once = addWorks(own, name, [ITEM, UNDATED], 'biblatex');
      assert.deepEqual([once.keys, once.added], [[ITEM.id, UNDATED.id], 2]);
      for (const line of own.split('\n').filter((line) => !/^[\]}]?$|^\t/.test(line)))
        assert.ok(once.text.includes(line), `${line} is not in\n${once.text}`);
      const again = addWorks(once.text, name, [ITEM, UNDATED], 'biblatex');
      assert.deepEqual(again, { text: once.text, keys: [ITEM.id, UNDATED.id], added: 0 });
    });

    it(`is the first of ${name} where there is nothing yet`, () => {
      const { text, added } = addWorks('', name, [ITEM], 'biblatex');
      assert.equal(added, 1);
      assert.equal(addWorks(text, name, [ITEM], 'biblatex').added, 0);
    });
  }

  it('takes a key of its own where another work has that key, and keeps it', () => {
    const own = `@book{${ITEM.id.toUpperCase()},\n  title = {Something else},\n}\n`;
    const once = addWorks(own, 'refs.bib', [ITEM], 'biblatex');
    assert.deepEqual(once.keys, [`${ITEM.id}-2`]);
    assert.ok(once.text.startsWith(own));
    assert.deepEqual(
      bibEntries(once.text).map(({ key }) => key),
      [ITEM.id.toUpperCase(), `${ITEM.id}-2`],
    );
    assert.deepEqual(addWorks(once.text, 'refs.bib', [ITEM], 'biblatex').keys, once.keys);
  });

  it('keeps the key of an entry that its writer has completed', () => {
    const own = `@article{${ITEM.id},\n  title = {The {Last} Ferry},\n  url = {https://example.org},\n}\n`;
    assert.deepEqual(addWorks(own, 'refs.bib', [ITEM], 'biblatex'), { text: own, keys: [ITEM.id], added: 0 });
  });

  it('keeps the line breaks of the file', () => {
    const { text } = addWorks('@book{a,\r\n}\r\n', 'refs.bib', [ITEM], 'biblatex');
    assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/);
  });

  it('is refused by a file that is not what its ending says, with what to do', () => {
    for (const [name, text, message] of [
      ['refs.json', '{', /refs\.json is not valid JSON.*mend it first/],
      ['refs.json', '{}', /refs\.json is not CSL-JSON/],
      ['refs.yaml', 'a: [', /refs\.yaml is not valid YAML: line 1/],
      ['refs.yaml', 'words', /refs\.yaml holds no bibliography/],
      ['refs.ris', '', /refs\.ris cannot be written to/],
    ] as const)
      assert.throws(
        () => addWorks(text, name, [ITEM], 'biblatex'),
        (error: unknown) => {
          assert.ok(error instanceof BibliographyError);
          assert.match(error.message, message);
          return true;
        },
      );
  });
});
