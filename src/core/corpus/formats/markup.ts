import type { TextRange } from '../../text/range';
import { extensionOf } from '../uris';
import { cueMarkup } from './cueMarkup';
import { htmlMarkup } from './htmlInline';
import { inlineMarkup } from './markdownInline';

/** A stretch that marks up words and is not read itself. */
export interface Markup extends TextRange {
  /** It sets off code, which is no prose. */
  readonly code?: true;
  /** It says who speaks; prose keeps it as it stands. */
  readonly voice?: true;
  /** What a reader sees in its place; nothing where absent. */
  readonly shown?: string;
}

/** Quarto, R Markdown and MDX are Markdown with code in it. */
export const MARKDOWN_EXTENSIONS: readonly string[] = [
  '.md',
  '.markdown',
  '.mdown',
  '.mkd',
  '.mdx',
  '.qmd',
  '.rmd',
];
export const WEBVTT_EXTENSIONS: readonly string[] = ['.vtt'];
export const HTML_EXTENSIONS: readonly string[] = ['.html', '.htm', '.xhtml'];

/** Finds what marks up the words within a passage, in order and apart. */
export type MarkupReader = (text: string, passage: TextRange) => readonly Markup[];

const READERS: ReadonlyMap<string, MarkupReader> = new Map([
  ...MARKDOWN_EXTENSIONS.map((extension) => [extension, inlineMarkup] as const),
  ...WEBVTT_EXTENSIONS.map((extension) => [extension, cueMarkup] as const),
  ...HTML_EXTENSIONS.map((extension) => [extension, htmlMarkup] as const),
]);

/** The reader for a file by its name; `undefined` where it is plain text, in which nothing is marked up. */
export function markupReaderOf(file: string): MarkupReader | undefined {
  return READERS.get(extensionOf(file));
}

/** Whether what stands in no passage is markup too, as in HTML; in Markdown and plain text it is white space. */
export function isAllMarkup(file: string): boolean {
  return HTML_EXTENSIONS.includes(extensionOf(file));
}

/** Whether its voices are marked up, as only WebVTT's are. */
export function isSubtitles(file: string): boolean {
  return WEBVTT_EXTENSIONS.includes(extensionOf(file));
}
