import type { Difference } from '../../core/grounding/model';

/** The words of a draft and those of its source, broken into lines at the same words. */
export interface BothSides {
  readonly draft: string;
  readonly source: string;
}

/** Longest line of either side, in characters: as many are seen of both in a window of 1,280 pixels beside the sidebar. */
const LONGEST_LINE = 40;

/**
 * Sets both sides line against line, so that a diff editor marks the words that differ and nothing else. Without differences
 * the two say the same.
 */
export function bothSides(quote: string, source: string, differences: readonly Difference[]): BothSides {
  const written = differences.length === 0 ? [quote] : differences.map(({ draftText }) => draftText);
  const said = differences.length === 0 ? [source] : differences.map(({ sourceText }) => sourceText);
  const ofSource = withSigns(source, said);
  const sides = new Sides();
  withSigns(quote, written).forEach((part, step) => {
    const draft = wordsOf(part);
    const words = wordsOf(ofSource[step] ?? '');
    // Where both have as many words, one stands for the other; a change of several words stays together.
    if (draft.length === words.length) draft.forEach((word, i) => sides.add([word], [words[i] ?? '']));
    else sides.add(draft, words);
  });
  return sides.text();
}

/** Parts of a text, each with the sign that joins it to the next, or else with a space: `13–` of `13–3`. */
function withSigns(text: string, parts: readonly string[]): string[] {
  let at = 0;
  const ends = parts.map((part) => {
    const start = part === '' ? -1 : text.indexOf(part, at);
    if (start >= 0) at = start + part.length;
    return { start, end: start + part.length };
  });
  return parts.map((part, i) => {
    const next = ends.find(({ start }, other) => other > i && start >= 0)?.start ?? -1;
    const sign = next < 0 || (ends[i]?.start ?? -1) < 0 ? '' : text.slice(ends[i]?.end, next);
    return `${part}${/^\S+$/.test(sign) ? sign : ' '}`;
  });
}

/** Each with the space behind it, where it has one. */
function wordsOf(text: string): string[] {
  return text
    .trimStart()
    .replaceAll(/\s+/g, ' ')
    .split(/(?<= )/)
    .filter((word) => word !== '');
}

/** Two texts that grow together. */
class Sides {
  private readonly draft: string[][] = [[]];
  private readonly source: string[][] = [[]];

  add(draft: readonly string[], source: readonly string[]): void {
    if (Math.max(lengthWith(this.draft, draft), lengthWith(this.source, source)) > LONGEST_LINE) {
      this.draft.push([]);
      this.source.push([]);
    }
    this.draft.at(-1)?.push(...draft);
    this.source.at(-1)?.push(...source);
  }

  text(): BothSides {
    return { draft: joined(this.draft), source: joined(this.source) };
  }
}

function lengthWith(lines: readonly (readonly string[])[], words: readonly string[]): number {
  return [...(lines.at(-1) ?? []), ...words].join('').trimEnd().length;
}

function joined(lines: readonly (readonly string[])[]): string {
  return lines
    .map((words) => words.join('').trimEnd())
    .join('\n')
    .trim();
}
