import type { CitationRecord } from '../model';
import { blockParagraphs, inLine, urlOf, withMarks } from '../quoteText';
import { andPlace, fileName } from '../reference';
import type { ReferenceStyle } from '../reference';
import type { MarkupWriter } from './writer';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an element or for an attribute in double marks. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

const STYLE: ReferenceStyle = {
  plain: escapeHtml,
  emphasis: (text) => `<cite>${escapeHtml(text)}</cite>`,
  title: (title, comma) => `“${escapeHtml(title)}${comma}”`,
};

function link(record: CitationRecord, label: string): string {
  return `<a href="${urlOf(record.href)}">${escapeHtml(label)}</a>`;
}

export const HTML: MarkupWriter = {
  short(record, { describe }) {
    const quote = withMarks(record.quote, escapeHtml(inLine(record)));
    const source = `${describe(record, STYLE)}${andPlace(record)}, ${link(record, fileName(record))}`;
    return { text: `${quote} (${source})` };
  },
  long(record, { describe }) {
    const direction = RIGHT_TO_LEFT.test(record.quote) ? ' dir="auto"' : '';
    const paragraphs = blockParagraphs(record).map(
      (lines) => `<p${direction}>${lines.map(escapeHtml).join('\n')}</p>`,
    );
    const source = `${describe(record, STYLE)} (${link(record, `${fileName(record)}${andPlace(record)}`)})`;
    return {
      text: [
        '<figure>',
        `<blockquote cite="${urlOf(record.href)}">`,
        ...paragraphs,
        '</blockquote>',
        `<figcaption>— ${source}</figcaption>`,
        '</figure>',
      ].join('\n'),
    };
  },
  list: {
    style: STYLE,
    guard: (written) => written,
    heading: (title) => `<h2>${escapeHtml(title)}</h2>`,
    entries: (written) => ['<ul>', ...written.map((entry) => `<li>${entry}</li>`), '</ul>'].join('\n'),
    mark: (words) => `<!-- ${words} -->`,
  },
};

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/;
