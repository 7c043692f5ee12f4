import type { CitationRecord } from '../../../src/core/citations/model';

export const RECORD: CitationRecord = {
  quote: 'We left the keys in the door.',
  file: 'sources/harbour_log.txt',
  href: '../sources/harbour_log.txt',
  startLine: 14,
  endLine: 15,
  paragraph: 6,
  start: 120,
  end: 149,
  hash: '0123456789abcdef',
  title: 'A Night at the Harbour',
  heading: 'The last ferry',
  ofEntry: true,
  container: 'The Estuary Post',
  authors: ['Ines Caldera'],
  speaker: 'Tom Marsh',
  issued: '2024-11-14',
};

/** The same with nothing that a source may leave out. */
export function bare(changes: Partial<CitationRecord> = {}): CitationRecord {
  const { title: _t, heading: _h, container: _c, speaker: _s, issued: _i, ...rest } = RECORD;
  return { ...rest, authors: [], ...changes };
}

/** Quotations that mean something to one language or another. */
export const HOSTILE = [
  'a *b* _c_ `d` [e](f) <b>g</b> &amp; ~x~ ^y^ $5 # h \\ i | j {k} @smith!',
  'it\'s "straight" and “curly ‘nested’ marks”',
  '-- dashes --- and … dots ... here',
  'été « trente km²\u00a0» Київ 日本 שלום',
  '\\alpha \\\\ {{{macro}}} [[link]] [fn:1] [^2] <<target>> https://example.org/a_b',
  "x_1 + y^2 = 100% of #1, ,,low`` and ''high''",
];
