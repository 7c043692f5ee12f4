import assert from 'node:assert/strict';
import fc from 'fast-check';
import { showDate } from '../../../src/editor/words/dates';
import { excerpt } from '../../../src/editor/words/excerpt';
import { commandLink, escapeMarkdown, oneLine, withoutIcons } from '../../../src/editor/words/markdown';

describe('A date for people', () => {
  it('is as exact as it is', () => {
    assert.equal(showDate('2024-11-14', 'en'), '14 November 2024');
    assert.equal(showDate('2024-11', 'en-us'), 'November 2024');
    assert.equal(showDate('2024', 'en'), '2024');
  });

  it('is written in the language of the editor', () => {
    assert.equal(showDate('2024-11-14', 'fr'), '14 novembre 2024');
    assert.equal(showDate('1899-01-01', 'de'), '1. Januar 1899');
  });
});

/** The text that Markdown's escapes and character references stand for (CommonMark 0.31, sections 2.4 and 2.5). */
function unescape(markdown: string): string {
  const references: Record<string, string> = { '&#36;': '$', '&lt;': '<', '&gt;': '>', '&amp;': '&' };
  return markdown.replaceAll(
    /&#36;|&lt;|&gt;|&amp;|\\([!-/:-@[-`{-~])/g,
    (whole, mark: string) => mark ?? references[whole],
  );
}

describe('A text of the corpus in Markdown', () => {
  it('leaves nothing that could be a link, an image, an icon or a tag', () => {
    const hostile = '[x](command:a) <img src=x> $(trash) `a` *b* https://a.example ![i](data:) &lt; # h';
    const escaped = escapeMarkdown(hostile);
    assert.doesNotMatch(escaped, /(?<![\\&])[[\]()`*!#:]|[<>$]/);
    assert.equal(unescape(escaped), hostile);
  });

  it('is the same letters once it is shown', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.equal(unescape(escapeMarkdown(text)), oneLine(text));
      }),
    );
  });

  it('cannot begin a list or a heading on a line of its own', () => {
    assert.equal(escapeMarkdown('a\n\n# b\n- c'), 'a \\# b \\- c');
  });

  it('cannot turn the direction of what stands round it', () => {
    assert.equal(oneLine('a\u202Eb\u2066c'), 'abc');
  });
});

describe('A label that reads icons', () => {
  it('shows those of the corpus as text', () => {
    assert.doesNotMatch(withoutIcons('a $(trash) b'), /\$\(/);
  });
});

describe('The address of a command link', () => {
  /** As VS Code reads it: the address is decoded, then its query once more (`CommandOpener`). */
  function argumentsOf(address: string): unknown {
    const query = decodeURIComponent(address.slice(address.indexOf('?') + 1));
    return JSON.parse(decodeURIComponent(query));
  }

  it('carries its argument whatever stands in it', () => {
    for (const source of [
      'file:///a%20b.txt',
      'file:///50%25%2520(1).txt',
      'file:///é"\\x)].txt',
      'file:///x~%E2%80%9C.txt',
    ])
      assert.deepEqual(argumentsOf(commandLink('c', { source })), [{ source }]);
  });

  it('has nothing that ends a link in Markdown', () => {
    assert.match(commandLink('c', 'a) [b](<"\'>) c'), /^command:c\?[\w.%-]*$/);
  });
});

describe('An excerpt', () => {
  it('is the text where there is room, each line break a space', () => {
    assert.deepEqual(excerpt('one\ntwo', [{ start: 4, end: 7 }], 20), {
      text: 'one two',
      marks: [{ start: 4, end: 7 }],
    });
  });

  it('is cut at words round the first mark, which stays in its place', () => {
    const text = `${'before '.repeat(30)}target ${'after '.repeat(30)}`;
    const start = text.indexOf('target');
    const cut = excerpt(text, [{ start, end: start + 6 }], 60);
    const [mark] = cut.marks;
    assert.ok(mark);
    assert.equal(cut.text.slice(mark.start, mark.end), 'target');
    assert.match(cut.text, /^…before .* after…$/);
    assert.ok(cut.text.length <= 62, String(cut.text.length));
  });

  it('keeps what it marks, cuts no pair of a character in two and never grows', () => {
    const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.integer({ min: 10, max: 120 }), (text, seed, room) => {
        const start = seed % text.length;
        const cut = excerpt(text, [{ start, end: start + 1 }], room);
        assert.ok(cut.text.length <= room + 3);
        for (const mark of cut.marks)
          assert.equal(
            cut.text.slice(mark.start, mark.end),
            text.replaceAll(/\s/g, ' ').slice(start, start + 1),
          );
        assert.doesNotMatch(
          cut.text,
          /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/,
        );
      }),
    );
  });
});
