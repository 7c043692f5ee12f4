import type { DateBasis, Passage, PassageKind } from '../model';
import type { PartialDate } from '../../dates/partialDate';
import type { EntryDate } from './entryDates';
import type { Page } from './page';

/**
 * The passages of a page, in order: its marks with their kinds, headings and dates; `chronology` has those of single
 * lines, by the indices of their marks.
 */
export function passagesOf(
  page: Page,
  kinds: readonly PassageKind[],
  issued: PartialDate | undefined,
  entryDates: readonly EntryDate[],
  chronology: ReadonlyMap<number, PartialDate>,
): Passage[] {
  const { marks, entries } = page;
  const passages: Passage[] = [];
  let entry = -1;
  let heading: string | undefined;
  for (const [at, mark] of marks.entries()) {
    const { block } = mark;
    if (at === entries[entry + 1]?.from) {
      entry++;
      heading = undefined;
    }
    const kind = kinds[at] ?? 'body';
    const { start, end, startLine, endLine } = block;
    const label =
      kind === 'heading' && mark.text.length === block.end - block.start ? (mark.label?.start ?? 0) : 0;
    const under = kind === 'heading' || heading === undefined ? {} : { heading };
    const dated = dateOf(entryOf(chronology.get(at)) ?? entryDates[entry], issued);
    passages.push({
      paragraph: at + 1,
      kind,
      start: start + label,
      end,
      startLine,
      endLine,
      ...under,
      ...dated,
    });
    if (kind === 'heading' && (entry < 0 || heading === undefined))
      heading = mark.text.slice(mark.label?.start ?? 0);
  }
  return passages;
}

function entryOf(date: PartialDate | undefined): EntryDate {
  return date === undefined ? undefined : { date, dateBasis: 'entry' };
}

function dateOf(
  entry: EntryDate | undefined,
  issued: PartialDate | undefined,
): { date?: PartialDate; dateBasis?: DateBasis } {
  if (entry !== undefined) return entry === 'none' ? {} : entry;
  return issued === undefined ? {} : { date: issued, dateBasis: 'source' };
}
