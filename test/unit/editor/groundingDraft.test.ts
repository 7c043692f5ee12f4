import assert from 'node:assert/strict';
import { footnoteIdsIn } from '../../../src/core/citations/footnotes';
import { languageOfFile, markupOfLanguage } from '../../../src/core/citations/languages';
import type { CitationRecord } from '../../../src/core/citations/model';
import { renderCitation } from '../../../src/core/citations/render';
import type { TextRange } from '../../../src/core/text/range';
import type { Difference } from '../../../src/core/grounding/model';
import { isCitable, planInPlace, standInFor } from '../../../src/editor/citations/inPlace';
import { differenceMarkdown } from '../../../src/editor/grounding/difference';
import { ignoreComment } from '../../../src/editor/grounding/ignoreComment';
import { draftLanguage } from '../../../src/editor/grounding/languages';

/** A draft with a quotation between `[[` and `]]`. */
function marked(text: string) {
  const start = text.indexOf('[[');
  const end = text.indexOf(']]') - 2;
  return { draft: text.replace('[[', '').replace(']]', ''), quotation: { start, end } };
}

function applied(draft: string, edits: readonly { start: number; end: number; text: string }[] = []): string {
  return edits
    .toReversed()
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), draft);
}

describe('The comment that switches a quotation off', () => {
  function commented(text: string, language: string): string | undefined {
    const { draft, quotation } = marked(text);
    const edit = ignoreComment(draft, quotation, language, '\n');
    return edit && applied(draft, [{ start: edit.at, end: edit.at, text: edit.text }]);
  }

  it('stands on the line before the paragraph that the quotation begins in', () => {
    assert.equal(
      commented('One.\n\nHe: “[[two]]”\n', 'markdown'),
      'One.\n\n<!-- sourcebook-ignore -->\nHe: “two”\n',
    );
    assert.equal(commented('“[[two]]”', 'quarto'), '<!-- sourcebook-ignore -->\n“two”');
    assert.equal(commented('a\r\n\r\n“[[b]]”', 'markdown'), 'a\r\n\r\n<!-- sourcebook-ignore -->\n“b”');
  });

  it('stands behind the line where a line of its own would part the paragraph', () => {
    assert.equal(
      commented('One\n“[[two]]” three\nfour', 'markdown'),
      'One\n“two” three <!-- sourcebook-ignore -->\nfour',
    );
    assert.equal(commented('One\n“[[two]]”', 'org'), 'One\n“two” @@comment:sourcebook-ignore@@');
  });

  it('is that of the language', () => {
    assert.equal(commented("a\n``[[b]]''", 'latex'), "a\n% sourcebook-ignore\n``b''");
    assert.equal(commented('a\n“[[b]]”', 'asciidoc'), 'a\n// sourcebook-ignore\n“b”');
    assert.equal(commented('a\n“[[b]]”', 'typst'), 'a\n// sourcebook-ignore\n“b”');
    assert.equal(commented('“[[b]]”', 'restructuredtext'), '.. sourcebook-ignore\n\n“b”');
    assert.equal(commented('“[[b]]”', 'mdx'), '{/* sourcebook-ignore */}\n“b”');
    assert.equal(commented('<p>\n  <q>[[b]]</q>', 'html'), '<p>\n  <!-- sourcebook-ignore -->\n  <q>b</q>');
  });

  it('is not offered where a language has none for the place', () => {
    assert.equal(commented('“[[b]]”', 'plaintext'), undefined);
    assert.equal(commented('a\n“[[b]]”', 'restructuredtext'), undefined);
  });
});

describe('A citation added to words that stand in a draft', () => {
  const RECORD: CitationRecord = {
    quote: 'the words of the source', file: 'sources/pier.txt', href: 'sources/pier.txt', startLine: 4, endLine: 4,
    paragraph: 2, start: 10, end: 33, hash: 'h', container: 'The Courier', authors: [], speaker: 'Ana Reis', issued: '2024-11-14',
  }; // prettier-ignore

  function planned(draft: string, range: TextRange, language: string, isSetOff = true) {
    const markup = markupOfLanguage(language);
    const quote = standInFor(draft.slice(range.start, range.end));
    const options = { form: 'short', takenFootnotes: footnoteIdsIn(draft) } as const;
    const citation = renderCitation({ ...RECORD, quote }, markup, options);
    return planInPlace({ draft, range, isSetOff }, citation, markup);
  }

  function cited(text: string, language: string): string {
    const { draft, quotation } = marked(text);
    return applied(draft, planned(draft, quotation, language));
  }

  it('leaves the words as they are and follows their closing mark', () => {
    const text = cited('She: “[[the words […] of it]]”, and left.\n', 'markdown');
    assert.match(
      text,
      /^She: “the words \[…\] of it”\[\^([^\]]+)\], and left\.\n\n\[\^\1\]: Ana Reis, .*line 4/,
    );
  });

  it('follows a block quotation, which has no marks', () => {
    assert.match(cited('> [[the words]]\n', 'markdown'), /^> the words\[\^[^\]]+\]\n\n\[\^/);
  });

  it('takes a footnote of its own', () => {
    const once = cited('“[[the words]]”\n', 'markdown');
    const { start, end } = marked('“[[the words]]”\n').quotation;
    const twice = applied(once, planned(once, { start, end }, 'markdown'));
    const ids = Array.from(twice.matchAll(/^\[\^([^\]]+)\]:/gm), ([, id]) => id);
    assert.equal(ids.length, 2);
    assert.equal(new Set(ids).size, 2);
  });

  it('is a clause in brackets where the language has no notes', () => {
    assert.match(
      cited('“[[the words]]” went on', 'plaintext'),
      /^“the words” \(Ana Reis, .*pier\.txt, line 4\) went on$/,
    );
    assert.match(cited('<q>[[the words]]</q>.', 'html'), /^<q>the words<\/q> \(.*<\/a>\)\.$/);
    assert.match(cited('“[[the words]]”', 'pandoc'), /^“the words” \[@[^,]+, para\. 2\]$/);
  });

  it('is a command round the words in LaTeX, in the place of their marks', () => {
    for (const draft of [
      "``[[the words]]'' x",
      '\\enquote{[[the words]]} x',
      '“[[the words]]” x',
      '"[[the words]]" x',
    ])
      assert.match(cited(draft, 'latex'), /^\\textquote\[\{.*\}\]\{the words\} x$/);
  });

  it('has marks of its own where the words have none, single ones round double ones', () => {
    const set = (text: string, language: string): string => {
      const { draft, quotation } = marked(text);
      return applied(draft, planned(draft, quotation, language, false));
    };
    assert.match(
      set('He saw [[a *grey* ship]].\n', 'markdown'),
      /^He saw “a \*grey\* ship”\[\^[^\]]+\]\.\n\n\[\^/,
    );
    assert.match(set('[[the “grey” ship]]', 'plaintext'), /^‘the “grey” ship’ \(Ana Reis/);
    assert.match(set('[[50\\% of it]]', 'latex'), /^\\textquote\[\{.*\}\]\{50\\% of it\}$/);
  });

  it('is not offered in LaTeX where nothing says where the words end', () => {
    const { draft, quotation } = marked('\\begin{quote}\n[[the words]]\n\\end{quote}');
    assert.equal(isCitable(draft, quotation, 'latex'), false);
    assert.equal(isCitable(draft, quotation, 'typst'), true);
  });
});

describe('The difference between a draft and its source', () => {
  const range = { start: 0, end: 0 };
  function step(kind: Difference['kind'], draftText: string, sourceText = draftText): Difference {
    return { kind, draft: range, source: range, draftText, sourceText };
  }

  it('strikes out the words of the draft and sets those of the source in bold', () => {
    const steps = [step('equal', 'We saw'), step('replaced', 'thirty', 'forty'), step('equal', 'boats')];
    assert.equal(differenceMarkdown(steps), 'We saw ~~thirty~~ → **forty** boats');
    assert.equal(differenceMarkdown([step('added', 'not', ''), step('equal', 'a')]), '~~not~~ a');
    assert.equal(differenceMarkdown([step('dropped', '', 'not'), step('equal', 'a')]), '**not** a');
  });

  it('shows the letters of a source, whatever they look like', () => {
    const shown = differenceMarkdown([step('replaced', '~~x~~', '[a](command:b) <img> $(trash) **')]);
    assert.doesNotMatch(shown, /(?<!\\)\]\(|<img|\$\(trash|~~~~/);
  });

  it('cuts what stays the same to the words round a change', () => {
    const long = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
    const shown = differenceMarkdown([step('equal', long), step('replaced', 'x', 'y'), step('equal', long)]);
    assert.match(shown, /^… .{1,80} word59 ~~x~~ → \*\*y\*\* word0 .{1,80} …$/);
    const between = differenceMarkdown([step('added', 'x', ''), step('equal', long), step('added', 'y', '')]);
    assert.match(between, /^~~x~~ word0 .{1,80} … .{1,80} word59 ~~y~~$/);
  });
});

describe('The language of a draft', () => {
  it('is told by the name of the file where the editor knows only plain text', () => {
    assert.equal(draftLanguage('plaintext', '/w/draft.adoc'), 'asciidoc');
    assert.equal(draftLanguage('plaintext', '/w/LICENSE'), 'plaintext');
    assert.equal(draftLanguage('markdown', '/w/draft.adoc'), 'markdown');
    assert.equal(draftLanguage('typescript', '/w/draft.md'), undefined);
    assert.equal(languageOfFile('/w/paper.TEX'), 'latex');
    assert.equal(languageOfFile('/w/notes'), undefined);
  });
});
