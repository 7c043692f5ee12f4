import { wordsAt } from '../../corpus/prose';
import type { TextRange } from '../../text/range';
import type { Alignment, Step } from '../alignment/alignWords';
import type { Pattern } from '../alignment/pattern';
import type { MappedText } from '../draft/mappedText';
import { draftRange } from '../draft/mappedText';
import type { Difference } from '../model';
import type { SourceWords } from '../words/sourceWords';

/** Steps of one kind, next to each other. */
interface Run {
  readonly kind: Step['kind'];
  readonly steps: readonly Step[];
}

/**
 * Steps of one kind next to each other as one difference, with ranges of the draft and of the source's text. What an
 * apostrophe joins changes together: `does` is `doesn’t`, not `doesn` with a `t` behind it.
 */
export function differencesOf(
  { steps, source }: Pick<Alignment, 'steps' | 'source'>,
  { words }: Pattern,
  mapped: MappedText,
): Difference[] {
  const groups = joinedSteps(steps, words, mapped.text, source).map(asRun);
  return runsOf(groups).flatMap(({ kind, steps: run }): Difference[] => {
    if (kind === 'omitted') return [];
    const visible = quotedRange(run, kind, words);
    const inSource = sourceRange(run, kind, source);
    return [
      {
        kind,
        draft: draftRange(mapped, visible),
        source: inSource,
        draftText: mapped.text.slice(visible.start, visible.end),
        sourceText: wordsAt(source.document, inSource),
      },
    ];
  });
}

/** The steps, those together whose words an apostrophe joins on one of the sides. */
function joinedSteps(
  steps: readonly Step[],
  words: Pattern['words'],
  text: string,
  { document, starts, ends }: SourceWords,
): Step[][] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isJoined =
      last !== undefined &&
      ((hasQuoted(last) &&
        hasQuoted(step) &&
        isApostrophe(text, words[last.quoted]?.end, words[step.quoted]?.start)) ||
        (hasPlace(last) &&
          hasPlace(step) &&
          isApostrophe(document.text, ends[last.place], starts[step.place])));
    if (isJoined) group?.push(step);
    else groups.push([step]);
  }
  return groups;
}

function hasQuoted({ kind }: Step): boolean {
  return kind === 'equal' || kind === 'replaced' || kind === 'added';
}

function hasPlace({ kind }: Step): boolean {
  return kind === 'equal' || kind === 'replaced' || kind === 'dropped';
}

function isApostrophe(text: string, start: number | undefined, end: number | undefined): boolean {
  return start !== undefined && end !== undefined && /^\[?['’ʼ]$/.test(text.slice(start, end));
}

function asRun(steps: readonly Step[]): Run {
  const [first] = steps;
  const kinds = new Set(steps.map(({ kind }) => kind));
  if (first === undefined || kinds.size === 1) return { kind: first?.kind ?? 'equal', steps };
  const isQuoted = steps.some(hasQuoted);
  return { kind: isQuoted ? (steps.some(hasPlace) ? 'replaced' : 'added') : 'dropped', steps };
}

function runsOf(groups: readonly Run[]): Run[] {
  const runs: { kind: Step['kind']; steps: Step[] }[] = [];
  for (const { kind, steps } of groups) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.steps.push(...steps);
    else runs.push({ kind, steps: [...steps] });
  }
  return runs;
}

function quotedRange(run: readonly Step[], kind: Step['kind'], words: Pattern['words']): TextRange {
  if (kind === 'dropped') {
    const first = run[0]?.quoted ?? 0;
    const at = words[first - 1]?.end ?? words[first]?.start ?? 0;
    return { start: at, end: at };
  }
  const quoted = run.filter(hasQuoted);
  return {
    start: words[quoted[0]?.quoted ?? 0]?.start ?? 0,
    end: words[quoted.at(-1)?.quoted ?? 0]?.end ?? 0,
  };
}

function sourceRange(run: readonly Step[], kind: Step['kind'], source: SourceWords): TextRange {
  if (kind === 'added') {
    const first = run[0]?.place ?? 0;
    const at = source.ends[first - 1] ?? source.starts[first] ?? 0;
    return { start: at, end: at };
  }
  const placed = run.filter(hasPlace);
  return {
    start: source.starts[placed[0]?.place ?? 0] ?? 0,
    end: source.ends[placed.at(-1)?.place ?? 0] ?? 0,
  };
}
