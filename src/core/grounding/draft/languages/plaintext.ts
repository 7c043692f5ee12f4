import type { DraftLanguage } from '../language';
import { BlockWriter, linesOfDraft } from '../lines';
import type { DraftLine } from '../lines';

/** A line that says where the quotation above it comes from. */
const ATTRIBUTION = /^\s{0,8}(?:[—–―]|--)\s?\S/;
const OPENS = /^\s{0,8}["“„«»‘'‚‹]/;
const CLOSES = /["”“»«’'‘›]\s{0,8}$/;
/** Paragraphs that one quotation set off by marks may have. */
const MOST_PARAGRAPHS = 60;

/** Plain text has paragraphs and nothing else; a quotation of several of them is known by the line under it. */
export const PLAINTEXT: DraftLanguage = {
  blocks(text) {
    const paragraphs = paragraphsOf(linesOfDraft(text));
    const writer = new BlockWriter(text);
    for (let at = 0; at < paragraphs.length; at++) {
      const last = quotationFrom(paragraphs, at);
      writer.begin({ kind: last === undefined ? 'prose' : 'quote' });
      for (let paragraph = at; paragraph <= (last ?? at); paragraph++) {
        const lines = paragraphs[paragraph] ?? [];
        if (paragraph > at) writer.parBreak(lines[0]?.start ?? 0);
        lines.forEach((line) => writer.add(line));
      }
      at = last ?? at;
    }
    writer.end();
    return writer.blocks;
  },
  inline: new Map(),
};

function paragraphsOf(lines: readonly DraftLine[]): DraftLine[][] {
  const paragraphs: DraftLine[][] = [[]];
  for (const line of lines) {
    if (line.text.trim() === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

/** Where a paragraph begins a quotation that ends above an attribution: the attribution's number. */
function quotationFrom(paragraphs: readonly (readonly DraftLine[])[], at: number): number | undefined {
  if (!OPENS.test(paragraphs[at]?.[0]?.text ?? '')) return undefined;
  for (let next = at + 1; next < Math.min(paragraphs.length, at + MOST_PARAGRAPHS); next++) {
    const isAttribution = ATTRIBUTION.test(paragraphs[next]?.[0]?.text ?? '');
    const isClosed = CLOSES.test(paragraphs[next - 1]?.at(-1)?.text ?? '');
    if (isAttribution) return isClosed ? next : undefined;
  }
  return undefined;
}
