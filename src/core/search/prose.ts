import { fold } from '../text/folding';
import { DATE_RELATIONS, operatorNamed, PASSAGE_STATES } from './queryFields';
import { readDateFilter } from './queryDates';
import { QUERY_MARKS, type QueryItem, queryItems, type TermItem } from './queryItems';
import { isStopWord } from './stopWords';

/** A list of words may be as long as this, and may hold one of those that only make a sentence (`of`, `the`). */
const FEWEST_WORDS = 6;
const FEWEST_STOP_WORDS = 2;

/**
 * The parts of a query. Where it is a sentence, as one is typed or pasted, signs that are operators in a list of words are
 * what they are in prose:
 * - a minus sign excludes only at the end (`… leave the city -Gaza`), elsewhere it is a dash, a hyphen or part of a number;
 * - OR joins words that mean something, neither numbers (an odds ratio) nor the words of the sentence's frame;
 * - a colon makes an operator only of a field whose value can be read (`ratio: 3`, `after:surgery` are words).
 */
export function readItems(text: string): QueryItem[] {
  const items = queryItems(text);
  if (!isProse(items)) return items;
  const lastWord = items.findLastIndex(isPlain);
  return items.map((item, i) => {
    if (item.kind === 'or') return joins(items[i - 1]) && joins(items[i + 1]) ? item : wordOf(item);
    if (item.kind === 'close') return item;
    const kept = item.excluded && (i < lastWord || isNumber(item)) ? withoutMinus(item) : item;
    return kept.kind === 'term' && !isFilter(kept, i === items.length - 1) ? withoutField(kept, text) : kept;
  });
}

function isProse(items: readonly QueryItem[]): boolean {
  const words = items.flatMap((item) =>
    item.kind === 'term' && !item.quoted ? (item.value.match(WORD) ?? []) : [],
  );
  const frame = words.filter((word) => isStopWord(fold(word)));
  return words.length >= FEWEST_WORDS && frame.length >= FEWEST_STOP_WORDS;
}

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const NUMBER = /^[\d.,]+\P{L}*$/u;

function isPlain(item: QueryItem): boolean {
  return item.kind === 'term' && !item.excluded && item.field === undefined;
}

function isNumber(item: QueryItem): boolean {
  return item.kind === 'term' && !item.quoted && item.field === undefined && NUMBER.test(item.value);
}

/** Whether a neighbour of OR is a thing of which there may be another. */
function joins(item: QueryItem | undefined): boolean {
  if (item?.kind !== 'term') return item?.kind === 'open' || item?.kind === 'close';
  return item.quoted || item.field !== undefined || !(isNumber(item) || isStopWord(fold(item.value)));
}

/** Whether what stands before a colon is an operator; at the end of the query its value may still be on its way. */
function isFilter({ field, value, start, end }: TermItem, last: boolean): boolean {
  if (field === undefined) return true;
  const operator = operatorNamed(field);
  if (operator === undefined) return false;
  if (value === '') return last;
  if (operator === 'is') return PASSAGE_STATES.some((state) => state === value.toLowerCase());
  const relation = DATE_RELATIONS.find((one) => one === operator);
  return relation === undefined || readDateFilter(relation, value, { start, end }) !== undefined;
}

function wordOf({ start, end }: QueryItem): TermItem {
  return {
    kind: 'term',
    start,
    end,
    excluded: false,
    value: 'or',
    valueStart: start,
    quoted: false,
    closed: false,
  };
}

function withoutMinus<T extends Extract<QueryItem, { excluded: boolean }>>(item: T): T {
  return { ...item, excluded: false, start: item.start + 1 };
}

/** Name and value as the words they are, in their places. */
function withoutField({ start, end, excluded, closed }: TermItem, text: string): TermItem {
  const value = text.slice(start + (excluded ? 1 : 0), end).replaceAll(SIGNS, ' ');
  return { kind: 'term', start, end, excluded, value, valueStart: start, quoted: false, closed };
}

const SIGNS = new RegExp(`[:${QUERY_MARKS}]`, 'gu');
