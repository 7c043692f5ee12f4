import assert from 'node:assert/strict';
import type { CitationRecord } from '../../../src/core/citations/model';
import { renderCitation } from '../../../src/core/citations/render';
import { TEMPLATE_FIELDS, TemplateError, describeByTemplate } from '../../../src/core/citations/template';
import { RECORD, bare } from './records';

function described(template: string, record: CitationRecord = RECORD): string {
  const { text } = renderCitation(record, 'markdown', {
    form: 'long',
    takenFootnotes: [],
    describe: describeByTemplate(template),
  });
  return /— (.*) \(\[harbour\\_log\.txt, lines 14–15\]/.exec(text)?.[1] ?? text;
}

describe('A template', () => {
  it('names what the source states, and lines and file follow', () => {
    assert.equal(
      described('{who}, “{title},” *{outlet}*, {date}, ¶ {paragraph}'),
      'Tom Marsh, “The last ferry,” *The Estuary Post*, 14 November 2024, ¶ 6',
    );
    assert.equal(
      described('{author}: {work} {iso-date} {year}'),
      'Ines Caldera: The last ferry 2024-11-14 2024',
    );
  });

  it('leaves out in brackets what the source does not state, and says n.d. for a date', () => {
    const template = '[{speaker}, ][{author}, ][“{title},” ][*{outlet}*, ]{date}';
    assert.equal(described(template, bare()), 'n.d.');
    assert.equal(described('[{speaker}]', bare()), 'n.d.');
    assert.equal(described(template, bare({ container: 'Post' })), '*Post*, n.d.');
  });

  it('takes signs behind a backslash literally and escapes them for the draft', () => {
    assert.equal(described('\\[online\\] {year} \\{a\\} 5 * 5'), '\\[online\\] 2024 {a} 5 \\* 5');
  });

  it('is refused with its place and what to do where it cannot be used', () => {
    for (const [template, position, message] of [
      ['by {whom}', 3, /no field “\{whom\}”.*\{who\}, \{speaker\}/],
      ['a [{who}', 2, /“\[” is not closed/],
      ['a {who}]', 7, /“\]” closes nothing/],
      ['{who} {', 6, /“\{” has no partner/],
      ['[{who} [{year}]]', 7, /A bracket stands in a bracket/],
      ['words', 0, /names no field/],
      ['x'.repeat(501), 500, /longer than 500/],
    ] as const)
      assert.throws(
        () => describeByTemplate(template),
        (error: unknown) => {
          assert.ok(error instanceof TemplateError, template);
          assert.equal(error.position, position, template);
          assert.match(error.message, message);
          return true;
        },
      );
  });

  it('has no field that is never filled', () => {
    for (const field of TEMPLATE_FIELDS) assert.doesNotMatch(described(`a {${field}} b`), /^a\s+b$/, field);
  });
});
