import type { Block } from '../page/block';
import type { Line } from '../page/lines';

/** The header fields of a saved message, each a block, and the index of the line behind them. */
export interface MailHeader {
  readonly blocks: readonly Block[];
  readonly next: number;
}

/** A field of RFC 5322, section 2.2; what wraps a field begins with white space. */
const FIELD = /^([A-Za-z][A-Za-z0-9-]{1,40}):(?:\s|$)/;
/** The line before each message of an mbox file (RFC 4155). */
const MBOX = /^From \S+ .*\d{4}$/;
/** Fields that people read; the others are about the way that the message took. */
const READ: ReadonlySet<string> = new Set(['from', 'to', 'cc', 'subject', 'date']);
/** Fields that only mail programs write: a text that begins with `Date:` and `From:` is no message yet. */
const OF_PROGRAMS =
  /^(?:received|return-path|message-id|mime-version|content-\S+|x-\S+|in-reply-to|references|delivered-to)$/;
const FEWEST_FIELDS = 3;
const HEAD = 200;

/** Reads the header that opens a saved message; `undefined` for any other text. */
export function readMailHeader(text: string, lines: readonly Line[]): MailHeader | undefined {
  const opening = lines[0] && MBOX.test(headOf(text, lines[0])) ? 1 : 0;
  const fields: { name: string; lines: Line[] }[] = [];
  let next = opening;
  for (let line = lines[next]; line && !(line.apart && next > opening); line = lines[next]) {
    const name = line.indent === 0 ? FIELD.exec(headOf(text, line))?.[1]?.toLowerCase() : undefined;
    const open = fields.at(-1);
    if (name !== undefined) fields.push({ name, lines: [line] });
    else if (line.indent > 0 && open) open.lines.push(line);
    else return undefined;
    next++;
  }
  const names = fields.map(({ name }) => name);
  if (
    names.length < FEWEST_FIELDS ||
    !names.some((name) => OF_PROGRAMS.test(name)) ||
    !names.includes('from')
  )
    return undefined;
  const first = opening === 1 && lines[0] ? [blockOf([lines[0]], false)] : [];
  return { blocks: [...first, ...fields.map(({ name, lines: own }) => blockOf(own, READ.has(name)))], next };
}

function headOf(text: string, { start, end }: Line): string {
  return text.slice(start, Math.min(end, start + HEAD));
}

function blockOf(lines: readonly Line[], read: boolean): Block {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) throw new RangeError('a header field has at least one line');
  return {
    start: first.start,
    end: last.end,
    startLine: first.number,
    endLine: last.number,
    shape: read ? 'line' : 'furniture',
    apart: first.apart,
  };
}
