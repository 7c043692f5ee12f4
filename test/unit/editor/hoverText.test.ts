import assert from 'node:assert/strict';
import { neighbourhoodOf } from '../../../src/editor/hover/neighbourhood';
import { isCode } from '../../../src/editor/hover/prose';

/** A draft with its place marked `|`. */
function draft(marked: string) {
  const before = marked.slice(0, marked.indexOf('|')).split('\n');
  const lines = marked.replace('|', '').split('\n');
  const place = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return { lineOf: (line: number) => lines[line] ?? '', count: lines.length, lines, place };
}

describe('The text round the pointer', () => {
  function around(marked: string) {
    const { lineOf, count, place } = draft(marked);
    return { ...neighbourhoodOf(lineOf, count, place), place };
  }

  it('is the line and its neighbours, as a name may wrap', () => {
    const { text, offset, positionOf } = around('So said Volodymyr\nZel|ensky in Kyiv,\nand left.');
    assert.equal(text, 'So said Volodymyr Zelensky in Kyiv, and left.');
    assert.equal(offset, text.indexOf('Zelensky') + 3);
    assert.deepEqual(positionOf(text.indexOf('Volodymyr')), { line: 0, character: 8 });
    assert.deepEqual(positionOf(text.indexOf('Kyiv')), { line: 1, character: 12 });
    assert.deepEqual(positionOf(text.indexOf('left')), { line: 2, character: 4 });
  });

  it('leaves out what each line of a quotation or a list begins with', () => {
    const { text, positionOf } = around('> So said Volodymyr\n> Zel|ensky\n    there');
    assert.equal(text, '> So said Volodymyr Zelensky there'.slice(2));
    assert.deepEqual(positionOf(text.indexOf('Zelensky')), { line: 1, character: 2 });
    assert.deepEqual(positionOf(text.indexOf('there')), { line: 2, character: 4 });
  });

  it('does not join over an empty line', () => {
    const { text } = around('New\n\nYo|rk\n\nCity');
    assert.equal(text, 'York');
  });

  it('is a window of a line of megabytes', () => {
    const { lineOf, count } = draft(`${'word '.repeat(200_000)}|`);
    const { text, offset, positionOf } = neighbourhoodOf(lineOf, count, { line: 0, character: 500_000 });
    assert.ok(text.length < 1000);
    assert.deepEqual(positionOf(offset), { line: 0, character: 500_000 });
  });
});

describe('Code in a draft', () => {
  function code(marked: string, language = 'markdown'): boolean {
    const { lineOf, place } = draft(marked);
    return isCode(language, lineOf, place.line, place.character);
  }

  it('is what stands in a fence', () => {
    assert.equal(code('a\n```\nPa|ris\n```'), true);
    assert.equal(code('a\n```\nb\n```\nPa|ris'), false);
    assert.equal(code('~~~~\n~~~\nPa|ris\n~~~~'), true);
    assert.equal(code('```\na\n~~~\nPa|ris\n```'), true);
    assert.equal(code('- x\n  ```js\n  Pa|ris'), true);
  });

  it('is what stands between backticks', () => {
    assert.equal(code('See `Pa|ris` there'), true);
    assert.equal(code('See `x` Pa|ris `y`'), false);
    assert.equal(code('See ``a ` Pa|ris`` there'), true);
    assert.equal(code('A lone ` and Pa|ris'), false);
  });

  it('is nothing in other languages', () => {
    assert.equal(code('```\nPa|ris', 'plaintext'), false);
  });
});
