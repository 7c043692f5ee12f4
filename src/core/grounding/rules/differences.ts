import type { TextRange } from '../../text/range';
import type { Alignment, Step } from '../alignment/alignWords';
import type { Pattern } from '../alignment/pattern';
import type { MappedText } from '../draft/mappedText';
import { draftRange } from '../draft/mappedText';
import type { Difference } from '../model';
import type { SourceWords } from '../words/sourceWords';

/** Steps of one kind next to each other as one difference, with ranges of the draft and of the source's text. */
export function differencesOf(
  { steps, source }: Pick<Alignment, 'steps' | 'source'>,
  { words }: Pattern,
  mapped: MappedText,
): Difference[] {
  const runs: Step[][] = [];
  for (const step of steps) {
    const last = runs.at(-1);
    if (last?.[0]?.kind === step.kind) last.push(step);
    else runs.push([step]);
  }
  return runs.flatMap((run): Difference[] => {
    const kind = run[0]?.kind;
    if (kind === undefined || kind === 'omitted') return [];
    const visible = quotedRange(run, kind, words);
    const inSource = sourceRange(run, kind, source);
    return [
      {
        kind,
        draft: draftRange(mapped, visible),
        source: inSource,
        draftText: mapped.text.slice(visible.start, visible.end),
        sourceText: source.document.text.slice(inSource.start, inSource.end),
      },
    ];
  });
}

function quotedRange(run: readonly Step[], kind: Step['kind'], words: Pattern['words']): TextRange {
  const first = run[0]?.quoted ?? 0;
  const last = run.at(-1)?.quoted ?? first;
  if (kind === 'dropped') {
    const at = words[first - 1]?.end ?? words[first]?.start ?? 0;
    return { start: at, end: at };
  }
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

function sourceRange(run: readonly Step[], kind: Step['kind'], source: SourceWords): TextRange {
  const first = run[0]?.place ?? 0;
  const last = run.at(-1)?.place ?? first;
  if (kind === 'added') {
    const at = source.ends[first - 1] ?? source.starts[first] ?? 0;
    return { start: at, end: at };
  }
  return { start: source.starts[first] ?? 0, end: source.ends[last] ?? 0 };
}
