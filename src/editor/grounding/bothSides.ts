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
  const steps =
    differences.length === 0
      ? [{ draft: quote, source }]
      : differences.map(({ draftText, sourceText }) => ({ draft: draftText, source: sourceText }));
  const sides = new Sides();
  for (const step of steps) {
    const draft = wordsOf(step.draft);
    const words = wordsOf(step.source);
    // Where both have as many words, one stands for the other; a change of several words stays together.
    if (draft.length === words.length) draft.forEach((word, i) => sides.add([word], [words[i] ?? '']));
    else sides.add(draft, words);
  }
  return sides.text();
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
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
  return [...(lines.at(-1) ?? []), ...words].join(' ').length;
}

function joined(lines: readonly (readonly string[])[]): string {
  return lines
    .map((words) => words.join(' '))
    .join('\n')
    .trim();
}
