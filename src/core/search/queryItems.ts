import type { TextRange } from '../text/range';

/**
 * The smallest parts of a query, as they were typed, in order and apart. `-source:"Le Monde"` is one `term`: excluded,
 * with the field `source` and a quoted, closed value that begins at its mark.
 */
export type QueryItem = OrItem | OpenItem | CloseItem | TermItem;

/** The word `OR`. */
interface OrItem extends TextRange {
  readonly kind: 'or';
}

/** The end of a group. */
interface CloseItem extends TextRange {
  readonly kind: 'close';
}

/** The beginning of a group, with the minus sign that excludes it. */
interface OpenItem extends TextRange {
  readonly kind: 'open';
  readonly excluded: boolean;
}

export interface TermItem extends TextRange {
  readonly kind: 'term';
  readonly excluded: boolean;
  /** The name before a colon as typed, known or not. */
  readonly field?: string;
  /** Without marks and without white space at its ends. */
  readonly value: string;
  /** Where the value or its mark begins. */
  readonly valueStart: number;
  readonly quoted: boolean;
  /** Whether a quoted value has its second mark. */
  readonly closed: boolean;
}

/** The marks that a phrase or a value may stand in. */
export const QUERY_MARKS = '"“”„‟«»「」『』';

/** A mark behind a number and before a space stands for inches or seconds: `a 12" pipe`. */
const INCHES = '(?<=\\d)["”](?=[\\s,.;]|$)';
const BARE = `(?:[^\\s()${QUERY_MARKS}]|${INCHES})`;
/**
 * One item: a parenthesis, or a minus sign, a field name, then a quoted or a bare value. A quoted value ends at the next
 * mark or with the query; a bare one at white space, a mark or a parenthesis that it did not open (`source:notes(2).txt`).
 */
const ITEM = new RegExp(
  `(?<close>\\))|(?<minus>(?<![^\\s(])-(?=[^\\s)-]))?(?:(?<group>\\()|(?<field>\\p{L}{1,20}:(?!//))?` +
    `(?:(?<mark>[${QUERY_MARKS}])(?<quoted>[^${QUERY_MARKS}]*)(?<end>[${QUERY_MARKS}])?` +
    `|(?<bare>(?:${BARE}|(?<=:${BARE}{0,80})\\(${BARE}{0,80}\\))+)|(?<=:)))`,
  'gu',
);
const OR = 'OR';

export function queryItems(text: string): QueryItem[] {
  const joins = !isSentenceInCapitals(text);
  return Array.from(text.matchAll(ITEM), (match) => itemOf(match, joins)).filter(
    ({ start, end }) => start < end,
  );
}

/** In a sentence all in capitals (old newspapers, teletype) OR is a word like any other; a few names in capitals are a list. */
function isSentenceInCapitals(text: string): boolean {
  return !SMALL_LETTER.test(text) && (text.match(WORD)?.length ?? 0) > LONGEST_LIST_IN_CAPITALS;
}

const SMALL_LETTER = /\p{Ll}/u;
const WORD = /\p{L}+/gu;
const LONGEST_LIST_IN_CAPITALS = 6;

/** The item that ends at or spans an offset, so that what is being typed there belongs to it. */
export function itemAt(items: readonly QueryItem[], offset: number): QueryItem | undefined {
  return items.find(({ start, end }) => start < offset && offset <= end);
}

function itemOf(match: RegExpMatchArray, joins: boolean): QueryItem {
  const { close, minus, group, field, mark, quoted, end: endMark, bare } = match.groups ?? {};
  const start = match.index ?? 0;
  const range = { start, end: start + match[0].length };
  const excluded = minus !== undefined;
  if (match[0] === OR && joins) return { kind: 'or', ...range };
  if (close !== undefined) return { kind: 'close', ...range };
  if (group !== undefined) return { kind: 'open', excluded, ...range };
  return {
    kind: 'term',
    ...range,
    excluded,
    ...(field !== undefined && { field: field.slice(0, -1) }),
    value: (quoted ?? bare ?? '').trim(),
    valueStart: start + (minus?.length ?? 0) + (field?.length ?? 0),
    quoted: mark !== undefined,
    closed: endMark !== undefined,
  };
}
