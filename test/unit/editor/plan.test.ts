import assert from 'node:assert/strict';
import { planInsertion, type PlannedEdit } from '../../../src/editor/citations/plan';
import type { Markup } from '../../../src/core/citations/model';

const SHORT = { text: '“We hold.”[^k]', footnote: '[^k]: *Outlet*, n.d., line 3 (a.txt).' };
const LONG = { text: '> We hold.\n>\n> — *Outlet*, n.d.' };

/** Runs a plan over a draft whose cursors are written `|`, and selections `[[words]]`, and writes the cursors into the outcome. */
function insert(
  marked: string,
  citation: { text: string; footnote?: string },
  markup: Markup = 'markdown',
  eol = '\n',
): string {
  const selections: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(\||\[\[.*?\]\])/s)) {
    const selected = /^\[\[(.*)\]\]$/s.exec(part)?.[1];
    if (part === '|') selections.push({ start: text.length, end: text.length });
    else if (selected !== undefined) {
      selections.push({ start: text.length, end: text.length + selected.length });
      text += selected;
    } else text += part;
  }
  const plan = planInsertion({ text, selections, citation, markup, eol });
  const changed = apply(text, plan.edits);
  return [...plan.cursors]
    .sort((a, b) => b - a)
    .reduce((shown, at) => `${shown.slice(0, at)}|${shown.slice(at)}`, changed);
}

function apply(text: string, edits: readonly PlannedEdit[]): string {
  return edits
    .toReversed()
    .reduce((changed, edit) => changed.slice(0, edit.start) + edit.text + changed.slice(edit.end), text);
}

describe('A citation in the line', () => {
  const bare = { text: '“We hold.”' };

  it('stands where the cursor is, with a space where words would run together', () => {
    assert.equal(insert('The mayor said:|and left.', bare), 'The mayor said: “We hold.”| and left.');
    assert.equal(insert('The mayor said: |', bare), 'The mayor said: “We hold.”|');
  });

  it('is not parted from brackets, dashes and the stop behind it', () => {
    assert.equal(insert('(|), he said', bare), '(“We hold.”|), he said');
    assert.equal(insert('—|.', bare), '—“We hold.”|.');
    assert.equal(insert('他说|了', bare), '他说“We hold.”|了');
  });

  it('is parted from a quotation that closes before it, not from one that opens', () => {
    assert.equal(insert('"one"|', bare), '"one" “We hold.”|');
    assert.equal(insert('He said "|', bare), 'He said "“We hold.”|');
  });

  it('leaves a heading its line', () => {
    assert.equal(insert('One.\n\n|## Two\n', bare), 'One.\n\n“We hold.”|\n\n## Two\n');
    assert.equal(insert('|= Two', bare, 'asciidoc'), '“We hold.”|\n\n= Two');
    assert.equal(insert('|\\subsection{Two}', bare, 'latex'), '“We hold.”|\n\n\\subsection{Two}');
    assert.equal(insert('## Two |', bare), '## Two “We hold.”|');
    assert.equal(insert('|#tag stands', bare), '“We hold.”| #tag stands');
  });

  it('takes the place of the selected words and of the marks round them', () => {
    assert.equal(insert('Then “[[we hold]]” came.', bare), 'Then “We hold.”| came.');
    assert.equal(insert('Then [[we hold]] came.', bare), 'Then “We hold.”| came.');
  });

  it('leaves the line break of a selected line', () => {
    assert.equal(insert('One.\n[[words\n]]Two.', bare), 'One.\n“We hold.”|\nTwo.');
  });

  it('goes to every cursor, each of which ends behind its own', () => {
    assert.equal(insert('a | b\nc| d', bare), 'a “We hold.”| b\nc “We hold.”| d');
  });

  it('keeps the order of the cursors as it was given', () => {
    const selections = [
      { start: 4, end: 4 },
      { start: 1, end: 1 },
    ];
    const plan = planInsertion({
      text: 'a b c',
      selections,
      citation: { text: 'X' },
      markup: 'plaintext',
      eol: '\n',
    });
    assert.equal(apply('a b c', plan.edits), 'a X b Xc'.replace('Xc', 'X c'));
    assert.deepEqual(plan.cursors, [7, 3]);
  });
});

describe('What changes elsewhere along with a citation', () => {
  const text = 'A 2022 b\n\nc  d 2022';
  const letters = [
    { start: 6, end: 6, text: 'a' },
    { start: text.length, end: text.length, text: 'a' },
  ];

  it('is one edit with it, and moves the cursor behind its citation', () => {
    const citation = { text: '“We hold.”' };
    const request = {
      text,
      selections: [{ start: 12, end: 12 }],
      citation,
      markup: 'plaintext',
      eol: '\n',
    } as const;
    const { edits, cursors } = planInsertion({ ...request, alongside: letters });
    const changed = apply(text, edits);
    assert.equal(changed, 'A 2022a b\n\nc “We hold.” d 2022a');
    assert.ok(changed.slice(0, cursors[0]).endsWith('“We hold.”'));
  });

  it('is left out where the citation takes its place', () => {
    const citation = { text: 'X' };
    const selections = [{ start: 0, end: text.length }];
    const { edits } = planInsertion({
      text,
      selections,
      citation,
      markup: 'plaintext',
      eol: '\n',
      alongside: letters,
    });
    assert.equal(apply(text, edits), 'X');
  });
});

describe('A footnote', () => {
  it('stands at the foot, an empty line under the text', () => {
    assert.equal(
      insert('He said |.\n\nMore.', SHORT),
      `He said “We hold.”[^k]|.\n\nMore.\n\n${SHORT.footnote}\n`,
    );
    assert.equal(
      insert('He said |.\n\nMore.\n', SHORT),
      `He said “We hold.”[^k]|.\n\nMore.\n\n${SHORT.footnote}\n`,
    );
  });

  it('comes behind the citation where the draft ends at the cursor', () => {
    assert.equal(insert('He said |', SHORT), `He said “We hold.”[^k]|\n\n${SHORT.footnote}\n`);
    assert.equal(insert('|', SHORT), `“We hold.”[^k]|\n\n${SHORT.footnote}\n`);
    assert.equal(insert('Text.\n\n|\n', SHORT), `Text.\n\n“We hold.”[^k]|\n\n${SHORT.footnote}\n`);
  });

  it('follows the definitions that stand there', () => {
    assert.equal(
      insert('a |.\n\n[^1]: One.\n    More.\n', SHORT),
      `a “We hold.”[^k]|.\n\n[^1]: One.\n    More.\n${SHORT.footnote}\n`,
    );
  });

  it('is there once for several cursors', () => {
    assert.equal(
      insert('a |.\n\nb |.', SHORT),
      `a “We hold.”[^k]|.\n\nb “We hold.”[^k]|.\n\n${SHORT.footnote}\n`,
    );
  });
});

describe('A citation as a block', () => {
  const block = LONG.text;

  it('is a paragraph of its own in an empty draft, on an empty line and at the end', () => {
    assert.equal(insert('|', LONG), `${block}|`);
    assert.equal(insert('One.\n|', LONG), `One.\n\n${block}|`);
    assert.equal(insert('One.\n\n|\n\nTwo.', LONG), `One.\n\n${block}|\n\nTwo.`);
    assert.equal(insert('One.\n|\nTwo.', LONG), `One.\n\n${block}|\n\nTwo.`);
  });

  it('parts the line it is set into', () => {
    assert.equal(insert('One. | Two.', LONG), `One.\n\n${block}|\n\nTwo.`);
    assert.equal(insert('One.|', LONG), `One.\n\n${block}|`);
    assert.equal(insert('|Two.', LONG), `${block}|\n\nTwo.`);
  });

  it('stays in its list', () => {
    const inside = block.replaceAll(/^/gm, '  ');
    assert.equal(insert('- One.|\n- Two.', LONG), `- One.\n\n${inside}|\n\n- Two.`);
    assert.equal(insert('- |\n', LONG), `- ${inside.slice(2)}|\n`);
    assert.equal(insert('10. One.|', LONG), `10. One.\n\n${block.replaceAll(/^/gm, '    ')}|`);
  });

  it('stays in its quotation', () => {
    assert.equal(insert('> One.|', LONG), `> One.\n>\n${block.replaceAll(/^/gm, '> ')}|`);
  });

  it('is written with the line breaks of the draft', () => {
    assert.equal(
      insert('One.|\r\nTwo.', LONG, 'markdown', '\r\n'),
      `One.\n\n${block}|\n\nTwo.`.replaceAll('\n', '\r\n'),
    );
  });

  it('is never indented in AsciiDoc, which would read it as literal text', () => {
    const quote = { text: '[quote]\n____\nWe hold.\n____' };
    assert.equal(insert('* One\n  |', quote, 'asciidoc'), `* One\n\n${quote.text}|`);
  });

  it('is known by its markup although it is one line', () => {
    const quote = { text: '#quote(block: true, attribution: [A])[We hold.]' };
    assert.equal(insert('One.|', quote, 'typst'), `One.\n\n${quote.text}|`);
  });

  it('goes to several cursors', () => {
    assert.equal(insert('One.|\n\nTwo.|', LONG), `One.\n\n${block}|\n\nTwo.\n\n${block}|`);
  });
});
