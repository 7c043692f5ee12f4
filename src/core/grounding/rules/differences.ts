import { wordsAt } from '../../corpus/prose';
import type { TextRange } from '../../text/range';
import type { Alignment, Step } from '../alignment/alignWords';
import type { Pattern } from '../alignment/pattern';
import type { MappedText } from '../draft/mappedText';
import { draftRange } from '../draft/mappedText';
import type { Difference } from '../model';
import type { SourceWords } from '../words/sourceWords';
import { isNumberOnly, isSameNumber, numbersIn } from './numbers';

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
  const joined = joinedSteps(steps, words, mapped.text, source);
  const groups = withNumbersWhole(joined, words, mapped.text, source);
  return runsOf(groups.map(asRun)).flatMap(({ kind, steps: run }): Difference[] => {
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

/** Most words before and behind a change that belong to the number which it is part of: `$1.2` of `$1.2 million`. */
const MOST_BESIDE = 2;

/** Groups next to each other that write one number in two ways are one change: `2%` for `2 per cent`. */
function withNumbersWhole(
  groups: readonly Step[][],
  words: Pattern['words'],
  text: string,
  source: SourceWords,
): Step[][] {
  const textsOf = (run: readonly Step[]): readonly [string, string] => [
    quotedText(run, words, text),
    sourceText(run, source),
  ];
  const isNumber = (group: readonly Step[] | undefined): boolean =>
    group?.every(({ kind }) => kind === 'equal') === true && isNumberOnly(quotedText(group, words, text));
  const whole: Step[][] = [];
  for (let at = 0; at < groups.length;) {
    const end = endOfChange(groups, at);
    if (end === at) {
      whole.push(groups[at++] ?? []);
      continue;
    }
    let before = 0;
    while (before < MOST_BESIDE && isNumber(whole.at(-1 - before))) before++;
    const behind = endOfNumber(groups, end, isNumber);
    const beside = before === 0 ? [] : whole.slice(-before);
    const merged = [...beside, ...groups.slice(at, behind)];
    if (merged.length > 1 && isNumberTwice(...textsOf(merged.flat()))) {
      whole.splice(whole.length - before, before, merged.flat());
      at = behind;
    } else {
      whole.push(...groups.slice(at, end));
      at = end;
    }
  }
  return whole;
}

/** The group behind the numbers that follow a change, and behind what changes right after these: `€5` is `5 euros`. */
function endOfNumber(
  groups: readonly Step[][],
  from: number,
  isNumber: (group: readonly Step[] | undefined) => boolean,
): number {
  let end = from;
  while (end < from + MOST_BESIDE && isNumber(groups[end])) end++;
  return end === from ? end : endOfChange(groups, end);
}

function isNumberTwice(draft: string, source: string): boolean {
  return numbersIn(draft).length > 0 && isSameNumber(draft, source);
}

/** The group behind the last of those from `at` on that change something. */
function endOfChange(groups: readonly (readonly Step[])[], at: number): number {
  let end = at;
  while (groups[end]?.some(({ kind }) => kind !== 'equal' && kind !== 'omitted') === true) end++;
  return end;
}

function quotedText(run: readonly Step[], words: Pattern['words'], text: string): string {
  if (!run.some(hasQuoted)) return '';
  const { start, end } = quotedRange(run, 'replaced', words);
  return text.slice(start, end);
}

function sourceText(run: readonly Step[], source: SourceWords): string {
  return run.some(hasPlace) ? wordsAt(source.document, sourceRange(run, 'replaced', source)) : '';
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
