import type { TextRange } from '../../text/range';
import { markupOfLanguage } from '../languages';
import { listWritingOf } from '../render';
import { BibliographyError } from './model';
import { lastDefinitionEnd } from './inDraft';
import { headingIn } from './listHeading';

/** The words of the comments around a list that is refreshed. */
const BEGIN = 'sourcebook:works-cited';
const END = 'sourcebook:works-cited-end';

/** A list to be set into a draft: what it is called, and its entries as the draft’s markup writes them. */
export interface WorksCited {
  readonly title: string;
  readonly entries: readonly string[];
}

/** Where the list goes: the draft’s text, its language, and the offset of the cursor. */
export interface ListPlace {
  readonly text: string;
  readonly languageId: string;
  readonly cursor: number;
}

/**
 * The one change that inserts a list of works cited, or refreshes the one that is there: its own list in its place; else
 * under a heading that such lists have; else under the citations that the draft defines itself; else at the cursor, with a heading of its own. Throws a `BibliographyError` where
 * the end of the own list was taken away.
 */
export function planWorksCited(
  { text, languageId, cursor }: ListPlace,
  { title, entries }: WorksCited,
): TextRange & { readonly text: string } {
  const writing = listWritingOf(markupOfLanguage(languageId));
  const list = marked(writing.entries(entries), languageId);
  const own = ownList(text, languageId);
  if (own !== undefined) return { ...own, text: list };
  const place = headingIn(text, languageId)?.end ?? lastDefinitionEnd(text, languageId);
  if (place !== undefined) {
    const { start, end } = emptyLinesFrom(text, place);
    return { start, end, text: `\n\n${list}${end === text.length ? '\n' : '\n\n'}` };
  }
  return atCursor(text, cursor, `${writing.heading(title)}\n\n${list}`);
}

/** The range of the list that Sourcebook has set into a draft, with its marks; `undefined` where there is none. */
export function ownList(text: string, languageId: string): TextRange | undefined {
  const comment = commentOf(languageId);
  if (comment === undefined) return plainList(text, languageId);
  const begin = lineWith(text, comment(BEGIN), 0);
  if (begin === undefined) return undefined;
  const end = lineWith(text, comment(END), begin.end);
  if (end === undefined)
    throw new BibliographyError(
      `The list of works cited has lost its last line, “${comment(END)}”. Set it where the list ends, or delete “${comment(BEGIN)}” too.`,
    );
  return { start: begin.start, end: end.end };
}

/** The draft with its own list made blank: what the list names is neither quoted nor cited there. */
export function withoutOwnList(text: string, languageId: string): string {
  if (!text.includes(BEGIN) && commentOf(languageId) !== undefined) return text;
  const list = ownListIfWhole(text, languageId);
  if (list === undefined) return text;
  const blank = text.slice(list.start, list.end).replace(/[^\r\n]/g, ' ');
  return text.slice(0, list.start) + blank + text.slice(list.end);
}

/** A list without its end is read as what it has become: the writer’s own text. */
function ownListIfWhole(text: string, languageId: string): TextRange | undefined {
  const comment = commentOf(languageId);
  return comment !== undefined && !text.includes(comment(END)) ? undefined : ownList(text, languageId);
}

/** MDX reads no HTML comments. */
function commentOf(languageId: string): ((words: string) => string) | undefined {
  return languageId === 'mdx'
    ? (words) => `{/* ${words} */}`
    : listWritingOf(markupOfLanguage(languageId)).mark;
}

function marked(list: string, languageId: string): string {
  const comment = commentOf(languageId);
  return comment === undefined ? list : [comment(BEGIN), list, comment(END)].join('\n\n');
}

function lineWith(text: string, words: string, from: number): TextRange | undefined {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (/(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, at - LONGEST_INDENT), at)) && isLineEnd(text, end))
      return { start: at, end };
  }
  return undefined;
}

const LONGEST_INDENT = 40;

function isLineEnd(text: string, at: number): boolean {
  return /^[ \t]*(?:[\r\n]|$)/.test(text.slice(at, at + LONGEST_INDENT));
}

/** In plain text every entry ends with its file in brackets, by which a list is known: the lines under its heading. */
const PLAIN_ENTRY = /^\S[^\r\n]{0,2000} \[[^[\]\r\n]{1,260}\.[A-Za-z0-9]{1,10}\]$/;

function plainList(text: string, languageId: string): TextRange | undefined {
  const heading = headingIn(text, languageId);
  if (heading === undefined) return undefined;
  const start = emptyLinesFrom(text, heading.end).end;
  let end = start;
  for (let at = start; at < text.length;) {
    const line = /^[^\r\n]*/.exec(text.slice(at))?.[0] ?? '';
    if (!PLAIN_ENTRY.test(line)) break;
    end = at + line.length;
    at = end + (/^(?:\r\n|\n|\r)/.exec(text.slice(end))?.[0].length ?? 1);
  }
  return end > start ? { start, end } : undefined;
}

export function emptyLinesFrom(text: string, at: number): TextRange {
  return { start: at, end: at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0) };
}

/** Behind the line of the cursor, as a paragraph of its own. */
export function atCursor(text: string, cursor: number, block: string): TextRange & { readonly text: string } {
  const lineEnd = cursor + (/^[^\r\n]*/.exec(text.slice(cursor))?.[0].length ?? 0);
  const before = text.slice(0, lineEnd);
  const standing = before.trimEnd();
  const { end } = emptyLinesFrom(text, lineEnd);
  const head = standing === '' ? '' : '\n\n';
  return { start: standing.length, end, text: head + block + (end === text.length ? '\n' : '\n\n') };
}
