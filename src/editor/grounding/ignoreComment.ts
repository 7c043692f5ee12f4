import { markupOfLanguage } from '../../core/citations/languages';
import type { Markup } from '../../core/citations/model';
import type { TextRange } from '../../core/text/range';

/** A change of the draft that switches the checking of one quotation off. */
export interface CommentEdit {
  readonly at: number;
  readonly text: string;
}

const WORD = 'sourcebook-ignore';

interface Comments {
  /** A comment as a line of its own. */
  readonly line: string;
  /** A comment behind the words of a line; absent where the language has none. */
  readonly behind?: string;
  /** Whether a line of its own may stand inside of a paragraph without parting it. */
  readonly staysWhole?: boolean;
  /** Whether an empty line has to part it from what follows. */
  readonly standsApart?: boolean;
}

const HTML: Comments = { line: `<!-- ${WORD} -->`, behind: `<!-- ${WORD} -->` };

/** Plain text has no comments. */
const COMMENTS: Readonly<Partial<Record<Markup, Comments>>> = {
  markdown: HTML,
  pandoc: HTML,
  html: { ...HTML, staysWhole: true },
  latex: { line: `% ${WORD}`, staysWhole: true },
  asciidoc: { line: `// ${WORD}`, staysWhole: true },
  typst: { line: `// ${WORD}`, staysWhole: true },
  restructuredtext: { line: `.. ${WORD}`, standsApart: true },
  org: { line: `# ${WORD}`, behind: `@@comment:${WORD}@@` },
};
/** MDX reads no HTML comments. */
const MDX: Comments = { line: `{/* ${WORD} */}`, behind: `{/* ${WORD} */}` };

/**
 * Where a comment goes that switches the checking of a quotation off: on a line before it, or behind its line where that
 * would part a paragraph. `undefined` where the language has no comment for this place.
 */
export function ignoreComment(
  draft: string,
  quotation: TextRange,
  languageId: string,
  eol: string,
): CommentEdit | undefined {
  const comments = languageId === 'mdx' ? MDX : COMMENTS[markupOfLanguage(languageId)];
  if (comments === undefined) return undefined;
  const start = lineStart(draft, quotation.start);
  if (comments.staysWhole || isBlank(lineBefore(draft, start))) {
    const indent = /^[ \t]*/.exec(draft.slice(start, quotation.start))?.[0] ?? '';
    return { at: start, text: indent + comments.line + eol + (comments.standsApart ? eol : '') };
  }
  return comments.behind === undefined
    ? undefined
    : { at: lineEnd(draft, quotation.start), text: ` ${comments.behind}` };
}

function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}

function lineEnd(text: string, at: number): number {
  const length = text.slice(at).search(/[\r\n]/);
  return length < 0 ? text.length : at + length;
}

function lineBefore(text: string, start: number): string {
  if (start === 0) return '';
  const end = text.slice(0, start).endsWith('\r\n') ? start - 2 : start - 1;
  return text.slice(lineStart(text, end), end);
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}
