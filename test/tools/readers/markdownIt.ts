import MarkdownIt from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import { shownText } from './html';

/** The reader of VS Code's own preview, with the footnotes that its extension for them brings. */
const READER = new MarkdownIt({ html: true }).use(footnotes);

export function readByMarkdownIt(text: string): string {
  return shownText(READER.render(text));
}
