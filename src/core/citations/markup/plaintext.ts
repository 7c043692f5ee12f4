import { blockLines, inLine, withMarks } from '../quoteText';
import { andPlace, fileName } from '../reference';
import type { ReferenceStyle } from '../reference';
import type { MarkupWriter } from './writer';

const STYLE: ReferenceStyle = {
  plain: (text) => text,
  emphasis: (text) => text,
  title: (title, comma) => `“${title}${comma}”`,
};

/** Plain text has nothing to escape: the words stand as the source has them. */
export const PLAINTEXT: MarkupWriter = {
  short(record, { describe }) {
    const source = `${describe(record, STYLE)}; ${fileName(record)}${andPlace(record)}`;
    return { text: `${withMarks(record.quote, inLine(record))} (${source})` };
  },
  long(record, { describe }) {
    const source = `— ${describe(record, STYLE)} (${fileName(record)}${andPlace(record)})`;
    return { text: [withMarks(record.quote, blockLines(record).join('\n')), '', source].join('\n') };
  },
  list: {
    style: STYLE,
    guard: (written) => written,
    heading: (title) => title,
    entries: (written) => written.join('\n'),
  },
};
