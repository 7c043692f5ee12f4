import type { TextRange } from '../../text/range';
import { frontMatterOf } from '../frontMatter';
import { markupOfLanguage } from '../languages';
import { listWritingOf } from '../render';
import { listTitle } from '../styles/model';
import { localeOfDraft } from '../draftLocale';
import type { CitingMarkup, DeclaredBibliography } from './declared';
import { headingIn } from './listHeading';
import { atCursor, emptyLinesFrom, type ListPlace } from './worksCited';

/** A change of the draft. */
type ListEdit = TextRange & { readonly text: string };

/** How a draft that cites by key says where its list of works goes. */
interface ListCommand {
  /** Finds the command where it stands already. */
  readonly standing: RegExp;
  /** Under a heading of the draft's own; absent where the command always sets a heading and the draft's would be a second. */
  readonly underHeading?: (path: string) => string;
  /** Where the draft has no heading for it. */
  readonly alone: (path: string, heading: string, text: string) => string;
}

const BIBLATEX: ListCommand = {
  standing: /\\print(?:bibliography|bibheading)\b/,
  underHeading: () => '\\printbibliography[heading=none]',
  alone: () => '\\printbibliography',
};
const BIBTEX: ListCommand = {
  standing: /\\bibliography\s{0,8}\{/,
  alone: (path, _heading, text) =>
    `${/\\bibliographystyle\b/.test(text) ? '' : '\\bibliographystyle{plainnat}\n'}\\bibliography{${path.replace(/\.bib$/i, '')}}`,
};
const COMMANDS: Readonly<Record<Exclude<CitingMarkup, 'latex'>, ListCommand>> = {
  pandoc: {
    standing: /^:::[^\n]{0,200}#refs\b|<div\b[^<>\n]{0,200}\bid\s{0,4}=\s{0,4}["']?refs\b/m,
    underHeading: () => '::: {#refs}\n:::',
    alone: (_path, heading) => `${heading}\n\n::: {#refs}\n:::`,
  },
  typst: {
    standing: /\bbibliography\s{0,8}\(/,
    underHeading: (path) => `#bibliography("${path}", title: none)`,
    alone: (path) => `#bibliography("${path}")`,
  },
  org: {
    standing: /^[ \t]*#\+print_bibliography:/im,
    underHeading: () => '#+print_bibliography:',
    alone: (_path, heading) => `${heading}\n\n#+print_bibliography:`,
  },
};

/** Comments of the languages: a command in one of them sets no list. */
const COMMENTS: Readonly<Record<CitingMarkup, RegExp>> = {
  latex: /(?<!\\)%[^\n\r]*/g,
  typst: /(?<!:)\/\/[^\n\r]*/g,
  org: /^[ \t]*#(?!\+)[^\n\r]*/gm,
  pandoc: /<!--[^]{0,10000}?-->/g,
};

/** The change that declares a bibliography in the preamble of LaTeX, which biblatex needs beside the command for the list. */
export function planDeclaration(
  { text, languageId }: Pick<ListPlace, 'text' | 'languageId'>,
  { path, dialect }: DeclaredBibliography,
): ListEdit | undefined {
  if (markupOfLanguage(languageId) !== 'latex' || dialect !== 'biblatex') return undefined;
  const begin = text.indexOf(BEGIN_DOCUMENT);
  if (begin < 0 || /\\addbibresource\b/.test(text.slice(0, begin).replace(COMMENTS.latex, '')))
    return undefined;
  return { start: begin, end: begin, text: `\\addbibresource{${path}}\n` };
}

/**
 * The change that sets the command for the list of works into a draft that cites by key: under its heading for such a list, or
 * at the cursor; `undefined` where it stands there already.
 */
export function planListCommand(
  place: ListPlace,
  { markup, path, dialect }: DeclaredBibliography,
): ListEdit | undefined {
  const { text, languageId } = place;
  const command = markup === 'latex' ? (dialect === 'bibtex' ? BIBTEX : BIBLATEX) : COMMANDS[markup];
  if (command.standing.test(text.replace(COMMENTS[markup], ''))) return undefined;
  const heading = command.underHeading === undefined ? undefined : headingIn(text, languageId);
  if (heading === undefined || command.underHeading === undefined) {
    const title = listTitle('chicago-author-date', localeOfDraft(text, languageId));
    const own = listWritingOf(markupOfLanguage(languageId)).heading(title);
    return atCursor(text, bodyOffset(place), command.alone(path, own, text));
  }
  const { start, end } = emptyLinesFrom(text, heading.end);
  return { start, end, text: `\n\n${command.underHeading(path)}${end === text.length ? '\n' : '\n\n'}` };
}

const BEGIN_DOCUMENT = '\\begin{document}';
const END_DOCUMENT = '\\end{document}';

/** The cursor, or where it stands outside of what is shown, the end of that. */
export function bodyOffset({ text, languageId, cursor }: ListPlace): number {
  switch (markupOfLanguage(languageId)) {
    case 'latex': {
      const begin = text.indexOf(BEGIN_DOCUMENT);
      const end = text.lastIndexOf(END_DOCUMENT);
      return within(text, cursor, begin < 0 ? 0 : begin + BEGIN_DOCUMENT.length, end < 0 ? text.length : end);
    }
    case 'html': {
      const end = text.search(/<\/body\s*>/i);
      return within(text, cursor, 0, end < 0 ? text.length : end);
    }
    case 'markdown':
    case 'pandoc': {
      const matter = frontMatterOf(text);
      return within(text, cursor, matter === '' ? 0 : text.indexOf(matter) + matter.length + 1, text.length);
    }
    default:
      return cursor;
  }
}

function within(text: string, cursor: number, start: number, end: number): number {
  return cursor >= start && cursor < end ? cursor : text.slice(0, end).trimEnd().length;
}
