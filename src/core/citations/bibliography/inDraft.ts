import { markupOfLanguage } from '../languages';
import type { Markup } from '../model';

/** What shows that a draft keeps its list of works by key in its own text. */
const SIGNS: Readonly<Partial<Record<Markup, RegExp>>> = {
  /** A section of that style (Asciidoctor manual, Bibliography). */
  asciidoc: /^\[bibliography\b[^\]\n]{0,200}\][ \t]*\r?\n={2,6}[ \t]/m,
  /** A citation with its label; what is in figures, signs or asterisks is a footnote (docutils specification, Citations). */
  restructuredtext: /^\.\. \[(?!\d+\])(?![#*])[^\][\s]{1,200}\][ \t]+\S/m,
};

const DEFINITION = /^\.\. \[(?!\d+\])(?![#*])[^\][\s]{1,200}\][^\r\n]*(?:\r?\n[ \t]+\S[^\r\n]*){0,200}/gm;

/** The end of the last citation that a reStructuredText draft defines. */
export function lastDefinitionEnd(text: string, languageId: string): number | undefined {
  if (markupOfLanguage(languageId) !== 'restructuredtext') return undefined;
  const last = Array.from(text.matchAll(DEFINITION)).at(-1);
  return last && last.index + last[0].length;
}

/** Whether a draft cites by the keys of a list in its own text, as Asciidoctor and docutils have it. */
export function citesInDraft(text: string, languageId: string): boolean {
  return SIGNS[markupOfLanguage(languageId)]?.test(text) === true;
}
