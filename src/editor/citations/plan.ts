import type { Markup, RenderedCitation } from '../../core/citations/model';
import type { TextRange } from '../../core/text/range';
import { placeBlock } from './block';
import { placeInline } from './inline';
import { placeFootnote } from './footnote';

export interface InsertionRequest {
  /** The whole draft, as it stands. */
  readonly text: string;
  /** The cursors, or the words that the citation takes the place of; apart. */
  readonly selections: readonly TextRange[];
  readonly citation: RenderedCitation;
  readonly markup: Markup;
  readonly eol: string;
  /** Changes elsewhere in the draft that belong to the citation, in order; those that it takes the place of are left out. */
  readonly alongside?: readonly PlannedEdit[];
}

export interface PlannedEdit extends TextRange {
  readonly text: string;
}

export interface InsertionPlan {
  /** In order, apart. */
  readonly edits: readonly PlannedEdit[];
  /** Where each cursor stands afterwards, behind its citation: offsets into the changed text, in the order of `selections`. */
  readonly cursors: readonly number[];
}

/** Those of some other edits that touch none of these. */
export function apartFrom<T extends TextRange>(edits: readonly TextRange[], others: readonly T[]): T[] {
  return others.filter((other) => edits.every((edit) => other.end < edit.start || edit.end < other.start));
}

/** An edit, and where in its text the citation ends. */
export interface Placement extends PlannedEdit {
  readonly cursor: number;
}

/** What a citation is that stands by itself although it is a single line. */
const BLOCKS: Partial<Record<Markup, RegExp>> = {
  markdown: /^>/,
  pandoc: /^>/,
  latex: /^\\(?:begin|blockc?quote)\b/,
  typst: /^#quote\(block: true/,
  html: /^<(?:figure|blockquote)\b/,
};

export function isBlock(text: string, markup: Markup): boolean {
  return text.includes('\n') || BLOCKS[markup]?.test(text) === true;
}

/**
 * What to change in a draft so that a citation stands at every cursor: in the line with a space where words would run
 * together, or as a paragraph of its own; its footnote once, at the foot.
 */
export function planInsertion(request: InsertionRequest): InsertionPlan {
  const { text, selections, citation, markup, eol } = request;
  const place = isBlock(citation.text, markup) ? placeBlock : placeInline;
  const order = selections
    .map((_, index) => index)
    .sort((a, b) => startOf(selections, a) - startOf(selections, b));
  const placements: Placement[] = [];
  let floor = 0;
  for (const index of order) {
    const selection = selections[index] ?? { start: 0, end: 0 };
    const placement = notBefore(floor, place(text, selection, citation.text, markup));
    placements.push(placement);
    floor = placement.end;
  }
  const edits = placements.map(({ start, end, text: inserted }) => ({ start, end, text: inserted }));
  if (citation.footnote !== undefined) placeFootnote(text, edits, citation.footnote);
  const alongside = apartFrom(edits, request.alongside ?? []);
  return {
    edits: [...edits.map((edit) => withBreaks(edit, eol)), ...alongside].toSorted(
      (a, b) => a.start - b.start,
    ),
    cursors: cursorsOf(placements, order, eol).map(
      (cursor, i) => cursor + growthBefore(alongside, selections[i]?.start ?? 0),
    ),
  };
}

/** By how much some changes move what stands behind them. */
export function growthBefore(edits: readonly PlannedEdit[], at: number): number {
  return edits
    .filter(({ end }) => end <= at)
    .reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
}

function startOf(selections: readonly TextRange[], index: number): number {
  return selections[index]?.start ?? 0;
}

/** Two cursors with only spaces between them both reach for these spaces: the first has them. */
function notBefore(floor: number, placement: Placement): Placement {
  return { ...placement, start: Math.max(floor, placement.start), end: Math.max(floor, placement.end) };
}

function cursorsOf(placements: readonly Placement[], order: readonly number[], eol: string): number[] {
  const cursors: number[] = [];
  let shift = 0;
  placements.forEach((placement, position) => {
    const before = breaks(placement.text.slice(0, placement.cursor), eol).length;
    cursors[order[position] ?? position] = placement.start + shift + before;
    shift += breaks(placement.text, eol).length - (placement.end - placement.start);
  });
  return cursors;
}

function withBreaks(edit: PlannedEdit, eol: string): PlannedEdit {
  return { ...edit, text: breaks(edit.text, eol) };
}

function breaks(text: string, eol: string): string {
  return text.replaceAll(/\r\n|\n|\r/g, eol);
}
