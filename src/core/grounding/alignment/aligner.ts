import type { SourceWords } from '../words/sourceWords';
import type { SearchedWords } from '../words/otherSources';
import type { Alignment } from './alignWords';
import { nearestTo } from './near';
import type { Occurrence } from './occurrence';
import type { Pattern } from './pattern';
import type { Passing } from './passing';
import { occurrencesOf } from './permitted';

/** Alignments that are kept: those of a few long drafts. */
const MOST_KEPT = 8000;

/** Finds where quotations come from; what was found for some words is kept until a source changes. */
export class Aligner {
  private readonly exact = new Map<string, readonly Occurrence[]>();
  private readonly near = new Map<string, Alignment | undefined>();
  private version = -1;

  constructor(private readonly index: SearchedWords) {}

  /** Forgets what was found in sources that have changed since. */
  refresh(): void {
    if (this.version === this.index.version) return;
    this.version = this.index.version;
    this.exact.clear();
    this.near.clear();
  }

  occurrences(pattern: Pattern, passing: Passing, within?: readonly SourceWords[]): readonly Occurrence[] {
    return kept(this.exact, keyOf(pattern, within), () =>
      occurrencesOf(pattern, { index: this.index, passing, ...(within && { within }) }),
    );
  }

  nearest(pattern: Pattern, cited: readonly SourceWords[]): Alignment | undefined {
    return kept(this.near, keyOf(pattern, cited), () => nearestTo(pattern, this.index, cited));
  }
}

function kept<T>(map: Map<string, T>, key: string, find: () => T): T {
  const known = map.get(key);
  if (known !== undefined || map.has(key)) return known as T;
  if (map.size >= MOST_KEPT) map.clear();
  const value = find();
  map.set(key, value);
  return value;
}

/** What two quotations must share to be found at the same places. */
function keyOf({ pieces, gaps }: Pattern, within: readonly SourceWords[] = []): string {
  const words = pieces.map((piece) =>
    piece.map(({ key, isStem, isJoined }) => `${key}${isStem ? '*' : ''}${isJoined ? '-' : ''}`).join(' '),
  );
  const between = gaps.map((gap) =>
    gap
      .map((g) => (g.kind === 'bracket' ? `[${g.words.map(({ key }) => key).join(' ')}]` : g.kind))
      .join('+'),
  );
  return `${words.join('|')}\n${between.join('|')}\n${within.map(({ document }) => document.source.id).join(' ')}`;
}
