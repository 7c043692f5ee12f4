import type { TextRange } from '../../text/range';
import { overlaps, trimRange } from '../../text/range';
import type { MappedText } from '../draft/mappedText';
import { TextBuilder, sliceOfDraft } from '../draft/mappedText';
import { readBlocks } from '../draft/readBlocks';
import type { TraceRequest } from './model';

/** Words with their range in a text that has their markup undone. */
export interface SelectedWords extends TextRange {
  readonly mapped: MappedText;
}

const PARAGRAPHS = '\n\n';
const OUTER_MARKS = /^(?:“[^“”]*”|"[^"]*"|„[^„“”]*[“”]|«[^«»]*»|»[^«»]*«|‘[^‘]*’|'[^']*')$/;

/** What a reader sees of a stretch, without white space and marks around all of it; of code the code itself. */
export function selectedWords({ text, start, end, languageId }: TraceRequest): SelectedWords {
  const mapped =
    languageId === undefined
      ? sliceOfDraft(text, start, end)
      : visibleStretch(text, { start, end }, languageId);
  const read = mapped.text.trim() === '' ? sliceOfDraft(text, start, end) : mapped;
  return { mapped: read, ...withoutMarks(read.text) };
}

function visibleStretch(text: string, stretch: TextRange, languageId: string): MappedText {
  const builder = new TextBuilder();
  for (const { range, visible } of readBlocks(text, languageId)) {
    if (!overlaps(range, stretch)) continue;
    const { starts, ends } = visible.mapped;
    const from = starts.findIndex((at) => at >= stretch.start);
    const to = ends.findLastIndex((at) => at <= stretch.end) + 1;
    if (from < 0 || to <= from) continue;
    if (builder.length > 0) builder.append(PARAGRAPHS, starts[from] ?? 0, starts[from] ?? 0);
    builder.copy(visible.mapped, from, to);
  }
  return builder.build();
}

function withoutMarks(text: string): TextRange {
  const range = trimRange(text, { start: 0, end: text.length });
  return OUTER_MARKS.test(text.slice(range.start, range.end))
    ? trimRange(text, { start: range.start + 1, end: range.end - 1 })
    : range;
}
