import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countDecisions } from '../../../src/core/names/decisions/model';
import { readDecisions } from '../../../src/core/names/decisions/read';

/** Each problem as the words it stands at and its message. */
function problemsOf(text: string): string[] {
  return readDecisions(text).problems.map(
    ({ start, end, severity, message }) => `${severity} at ${text.slice(start, end)}: ${message}`,
  );
}

describe('A file of decisions about names', () => {
  it('is read in all its sections', () => {
    const { decisions, problems } = readDecisions(
      [
        '# reviewed by Ines',
        'merge:',
        '  - name: Volodymyr Zelensky',
        '    also: [Zelenskyy, Selenskyj]',
        '    kind: person',
        'split:',
        '  - [Bucha, Buchach]',
        'rename:',
        '  Kurakhové: Kurakhove',
        'kind:',
        '  White House: organization',
        '  Paris (person): person',
        'hide:',
        '  - Getty Images',
        '  - 1984',
      ].join('\n'),
    );
    assert.deepEqual(problems, []);
    assert.equal(countDecisions(decisions), 7);
    const [merge] = decisions.merge;
    assert.deepEqual([merge?.name.name, merge?.also.map(({ name }) => name), merge?.kind], [
      'Volodymyr Zelensky', ['Zelenskyy', 'Selenskyj'], 'person',
    ]); // prettier-ignore
    assert.deepEqual(decisions.kind.map(({ of, kind }) => [of.name, of.kind, kind]), [
      ['White House', undefined, 'organisation'], ['Paris', 'person', 'person'],
    ]); // prettier-ignore
    assert.deepEqual(
      decisions.hide.map(({ name }) => name),
      ['Getty Images', '1984'],
    );
  });

  it('may be empty, or hold comments and empty sections only', () => {
    for (const text of ['', '\n', '# nothing yet\n', 'merge:\nhide: []\n', '\uFEFFhide:\n  - A\n'])
      assert.deepEqual(problemsOf(text), []);
  });

  it('says of what it does not know what is known, and reads the rest', () => {
    const text = 'forget: [A]\nkind:\n  Lund: city\n  Malmö: place\nhide:\n  - ~\n  - B\n';
    assert.deepEqual(problemsOf(text), [
      'error at forget: There is no section “forget”. The sections are merge, split, rename, kind, hide.',
      'error at city: “city” is no kind. The kinds are person, place, organisation.',
      'error at ~: A name is wanted here.',
    ]);
    const { decisions } = readDecisions(text);
    assert.deepEqual(
      decisions.kind.map(({ of }) => of.name),
      ['Malmö'],
    );
    assert.deepEqual(
      decisions.hide.map(({ name }) => name),
      ['B'],
    );
  });

  it('says what a merging and a splitting want', () => {
    const [merge = '', key = '', split = ''] = problemsOf(
      'merge:\n  - name: A\n  - name: B\n    also: C\n    type: place\nsplit:\n  - [Q]\n',
    );
    assert.match(merge, /at name: This wants “name: …” and “also/);
    assert.match(key, /at type: “type” is not known here/);
    assert.match(split, /at \[Q\]: This wants lists of names/);
  });

  it('does not take two decisions that speak against each other: the first one stands', () => {
    const text = [
      'merge:',
      '  - {name: Anna Lind, also: [A. Lind, Lind, Lind]}',
      '  - {name: Anders Lind, also: [lind, A Lindh]}',
      '  - {name: Odd, also: [Even], kind: place}',
      'split:',
      '  - [Odd, Even]',
      'hide: [A. Lind]',
      'kind: {Anders Lind: person, anders lind: place}',
    ].join('\n');
    assert.deepEqual(problemsOf(text), [
      'error at Lind: “Lind” stands here twice. The first one counts.',
      'error at lind: “lind” is merged into “Anna Lind” already.',
      'error at Even: “Even” and “Odd” are split in this file. Only one of the two can hold.',
      'error at A. Lind: “A. Lind” is merged into “Anna Lind”. Decide on “Anna Lind” instead.',
      'error at anders lind: “anders lind” stands here twice. The first one counts.',
    ]);
    const { merge, split } = readDecisions(text).decisions;
    assert.deepEqual(merge.map(({ name, also }) => [name.name, ...also.map((other) => other.name)]), [
      ['Anna Lind', 'A. Lind', 'Lind'], ['Anders Lind', 'A Lindh'],
    ]); // prettier-ignore
    assert.equal(split.length, 1);
  });

  it('counts for nothing while it is no YAML, and says where it breaks', () => {
    const text = 'hide:\n  - A\nmerge: [\nkind: {}\n';
    const { decisions, problems } = readDecisions(text);
    assert.equal(countDecisions(decisions), 0);
    assert.match(problems[0]?.message ?? '', /not valid YAML: .*No decision of the file counts/);
    assert.ok((problems[0]?.start ?? 0) > text.indexOf('merge'));
  });

  it('is never followed into aliases, and never too long to read', () => {
    assert.match(problemsOf('hide: [&a B, *a]\n').join(), /A name is wanted here/);
    assert.match(problemsOf(`# ${'x'.repeat(1_000_001)}`).join(), /too long/);
    assert.match(problemsOf(`hide:\n  - ${'x'.repeat(500)}`).join(), /too long to be a name/);
  });

  it('never makes the reader throw, whatever it holds', () => {
    const token = fc.constantFrom(
      'merge', 'split', 'rename', 'kind', 'hide', 'name', 'also', ':', ': ', '-', '- ', '\n', '\n  ', '\n    ',
      '[', ']', '{', '}', ', ', 'A', 'B (place)', '~', '"', '&a', '*a', '#', '|', '? ', '!!map', '\t', '\r\n', '%',
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.array(token, { maxLength: 40 }), (tokens) => {
        const text = tokens.join('');
        for (const { start, end } of readDecisions(text).problems)
          assert.ok(start >= 0 && start <= end && end <= text.length + 1, text);
      }),
      { numRuns: 500 },
    );
  });
});
