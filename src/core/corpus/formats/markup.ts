import type { TextRange } from '../../text/range';
import { extensionOf } from '../uris';
import { inlineMarkup } from './markdownInline';
import type { Markup } from './markdownInline';

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

/** Finds what marks up the words within a passage, in order and apart. */
export type MarkupReader = (text: string, passage: TextRange) => readonly Markup[];

/** The reader for a file by its name; `undefined` where it is plain text, in which nothing is marked up. */
export function markupReaderOf(file: string): MarkupReader | undefined {
  return MARKDOWN_EXTENSIONS.includes(extensionOf(file)) ? inlineMarkup : undefined;
}
