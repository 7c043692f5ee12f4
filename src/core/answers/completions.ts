import type { CompletionKind, QueryCompletion, QueryCompletions } from '../api';
import type { PartialDate } from '../dates/partialDate';
import type { Entity } from '../names/model';
import { quoted } from '../search/narrowing';
import { OPERATORS, operatorNamed, type OperatorName, PASSAGE_STATES } from '../search/queryFields';
import { itemAt, queryItems, type TermItem } from '../search/queryItems';
import { foldedWords } from './namedEntities';
import type { CorpusView } from './view';
import { countsOf } from '../text/groups';

/** Completions that are listed at once. */
export const MOST_COMPLETIONS = 50;

/**
 * What fits where a query is being typed, the likeliest first, with the stretch that it takes the place of: operators for a
 * word that begins one or where nothing stands yet, else values that the corpus has. `undefined` where nothing fits.
 */
export function completionsOf(query: string, offset: number, view: CorpusView): QueryCompletions | undefined {
  const item = itemAt(queryItems(query), offset);
  const found =
    item?.kind === 'term' ? ofTerm(item, query, offset, view) : operators('', { start: offset, end: offset });
  return found.items.length === 0 ? undefined : found;
}

function ofTerm(item: TermItem, query: string, offset: number, view: CorpusView): QueryCompletions {
  const { start, end, excluded, field, valueStart, quoted: hasMark, closed } = item;
  const from = start + (excluded ? 1 : 0);
  if (field === undefined || offset < valueStart) {
    return hasMark || offset < end ? NOTHING : operators(query.slice(from, offset), { start: from, end });
  }
  const operator = operatorNamed(field);
  if (operator === undefined) return NOTHING;
  const typed = query.slice(valueStart + (hasMark ? 1 : 0), offset);
  // An unclosed value runs to the end of the query, and so over what stood there before.
  const range = { start: valueStart, end: hasMark && !closed ? offset : end };
  return { range, items: valuesOf(operator, typed, view).slice(0, MOST_COMPLETIONS) };
}

const NOTHING: QueryCompletions = { range: { start: 0, end: 0 }, items: [] };

function operators(typed: string, range: QueryCompletions['range']): QueryCompletions {
  const fitting = OPERATORS.filter((operator) => operator.startsWith(typed.toLowerCase()));
  return {
    range,
    items: fitting.map((operator) => ({ kind: 'operator', value: `${operator}:`, text: `${operator}:` })),
  };
}

function valuesOf(operator: OperatorName, typed: string, view: CorpusView): QueryCompletion[] {
  switch (operator) {
    case 'source':
      return sourceValues(typed, view);
    case 'name':
      return nameValues(typed, view, (entity) => entity.mentions.length);
    case 'place':
      return nameValues(typed, view, (entity) => (entity.kind === 'place' ? entity.mentions.length : 0));
    case 'speaker':
      return speakerValues(typed, view);
    case 'is':
      return PASSAGE_STATES.filter((state) => state.startsWith(typed.toLowerCase())).map((state) =>
        completion('state', state),
      );
    default:
      return dateValues(typed, view);
  }
}

/** Outlets, then files; a file is found by its path, its name and its title. */
function sourceValues(typed: string, view: CorpusView): QueryCompletion[] {
  const sources = Array.from(view.documents, ({ source }) => source);
  const outlets = countsOf(sources.flatMap(({ container }) => container ?? []));
  const files = sources
    .filter(({ file, title }) => fits(typed, file) || (title !== undefined && fits(typed, title)))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  return [
    ...byCount(outlets)
      .filter(([outlet]) => fits(typed, outlet))
      .map(([outlet, count]) => ({ ...completion('outlet', outlet), count })),
    ...files.map(({ file, title }) => ({
      ...completion('file', file),
      ...(title !== undefined && { detail: title }),
    })),
  ];
}

function nameValues(typed: string, view: CorpusView, weigh: (entity: Entity) => number): QueryCompletion[] {
  return view.names.entities
    .map((entity) => ({ entity, count: weigh(entity) }))
    .filter(({ entity, count }) => count > 0 && isCalled(entity, typed))
    .sort((a, b) => b.count - a.count)
    .map(({ entity, count }) => ({ ...completion(entity.kind, entity.name), count }));
}

function speakerValues(typed: string, view: CorpusView): QueryCompletion[] {
  const speakers = Array.from(view.documents, ({ source }) => view.quotationsOf(source.id))
    .flat()
    .flatMap(({ speaker }) => speaker ?? []);
  const counts = countsOf(speakers);
  return nameValues(typed, view, ({ id }) => counts.get(id) ?? 0);
}

/** Years first, then the months of a year and the days of a month that was typed; of a range its second date too. */
function dateValues(typed: string, view: CorpusView): QueryCompletion[] {
  const range = typed.lastIndexOf(RANGE);
  const before = range === -1 ? '' : typed.slice(0, range + RANGE.length);
  const begun = typed.slice(before.length);
  const length = [YEAR, MONTH, DAY].find((characters) => begun.length < characters) ?? DAY;
  const dates: PartialDate[] = [];
  for (const { passages } of view.documents) {
    for (const { date } of passages) {
      if (date !== undefined && date.length >= length && date.startsWith(begun))
        dates.push(date.slice(0, length));
    }
  }
  return Array.from(countsOf(dates))
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([date, count]) => ({ kind: 'date', value: date, text: before + date, count }));
}

const RANGE = '..';
const YEAR = 4;
const MONTH = 7;
const DAY = 10;

function completion(kind: CompletionKind, value: string): QueryCompletion {
  return { kind, value, text: quoted(value) };
}

function isCalled({ name, aliases }: Entity, typed: string): boolean {
  return [name, ...aliases].some((spelling) => fits(typed, spelling));
}

/** Whether the words of a value, from any of them on, begin with what is typed. */
function fits(typed: string, value: string): boolean {
  return ` ${foldedWords(value).join(' ')}`.includes(` ${foldedWords(typed).join(' ')}`);
}

function byCount(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
