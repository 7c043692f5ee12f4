import type { Markup } from './model';

const BY_NAME: Readonly<Record<string, Markup>> = {
  markdown: 'markdown', pandoc: 'pandoc', quarto: 'pandoc', latex: 'latex', asciidoc: 'asciidoc',
  restructuredtext: 'restructuredtext', rst: 'restructuredtext', typst: 'typst', org: 'org', html: 'html',
  plaintext: 'plaintext', plain: 'plaintext',
}; // prettier-ignore

/** The names that `parseMarkup` takes. */
export function markupNames(): string[] {
  return Object.keys(BY_NAME);
}

/** A markup by the name a person types; `undefined` for any other. */
export function parseMarkup(name: string): Markup | undefined {
  return Object.hasOwn(BY_NAME, name.toLowerCase()) ? BY_NAME[name.toLowerCase()] : undefined;
}
