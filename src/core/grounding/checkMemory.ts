import type { TextRange } from '../text/range';
import type { ReadBlock } from './draft/readBlocks';
import type { GroundedQuotation } from './model';

/** Where it stands in lines is for the draft to say. */
export type FoundQuotation = Omit<GroundedQuotation, 'line'>;

/** What was found in a block, with what that depends on besides the corpus. */
interface Known {
  readonly quotations: readonly FoundQuotation[];
  readonly span: TextRange;
  /** The notes that the block refers to, as they were. */
  readonly notes: readonly KnownNote[];
}

interface KnownNote {
  readonly id: string;
  readonly identity: string | undefined;
  readonly span: TextRange;
}

export type NoteBlocks = ReadonlyMap<string, ReadBlock>;

/** Drafts whose blocks are kept: those that somebody goes to and fro between. */
export const MOST_DRAFTS = 12;
const NOWHERE: TextRange = { start: 0, end: 0 };

/**
 * What was found in the blocks of drafts, so that after a keystroke only the block that it changed is read and judged
 * again; what is found in the others moves with them.
 */
export class CheckMemory {
  private readonly drafts = new Map<string, ReadonlyMap<string, Known>>();
  private validity: readonly unknown[] = [];

  /** Forgets everything where any of the circumstances is another one than the last time. */
  holdFor(circumstances: readonly unknown[]): void {
    const isSame =
      circumstances.length === this.validity.length &&
      circumstances.every((value, i) => value === this.validity[i]);
    if (!isSame) this.drafts.clear();
    this.validity = circumstances;
  }

  /** The quotations of a draft's blocks; `find` is asked for those that are not known. */
  quotations(
    uri: string,
    blocks: readonly ReadBlock[],
    notes: NoteBlocks,
    find: (block: ReadBlock) => readonly FoundQuotation[],
  ): FoundQuotation[] {
    const before = this.drafts.get(uri);
    const now = new Map<string, Known>();
    const found = blocks.flatMap((block) => {
      const { identity } = block;
      const known = before?.get(identity) ?? now.get(identity);
      if (
        known !== undefined &&
        known.notes.every((note) => notes.get(note.id)?.identity === note.identity)
      ) {
        now.set(identity, known);
        return moved(known, block.span, notes);
      }
      const quotations = find(block);
      now.set(identity, { quotations, span: block.span, notes: notesOf(block, notes) });
      return quotations;
    });
    this.remember(uri, now);
    return found;
  }

  /** The draft that was checked last is the last to be forgotten. */
  private remember(uri: string, blocks: ReadonlyMap<string, Known>): void {
    this.drafts.delete(uri);
    this.drafts.set(uri, blocks);
    const [oldest] = this.drafts.keys();
    if (this.drafts.size > MOST_DRAFTS && oldest !== undefined) this.drafts.delete(oldest);
  }
}

function notesOf(block: ReadBlock, notes: NoteBlocks): KnownNote[] {
  const references = [...block.visible.references, ...(block.attribution?.references ?? [])];
  return references.flatMap((reference) => {
    if (reference.kind !== 'note') return [];
    const note = notes.get(reference.id);
    return [{ id: reference.id, identity: note?.identity, span: note?.span ?? NOWHERE }];
  });
}

/** The quotations as they are where the block stands now; a date may stand in a note, which moves by itself. */
function moved({ quotations, span, notes }: Known, now: TextRange, blocks: NoteBlocks): FoundQuotation[] {
  const by = now.start - span.start;
  return quotations.map((quotation) => {
    const { dateClaim } = quotation;
    const note = dateClaim && notes.find((one) => holds(one.span, dateClaim));
    const noteBy = note ? (blocks.get(note.id)?.span.start ?? 0) - note.span.start : by;
    if (by === 0 && noteBy === 0) return quotation;
    return {
      ...shifted(quotation, by),
      differences: quotation.differences.map((one) => ({ ...one, draft: shifted(one.draft, by) })),
      ...(dateClaim && { dateClaim: shifted(dateClaim, holds(span, dateClaim) ? by : noteBy) }),
    };
  });
}

function shifted<T extends TextRange>(range: T, by: number): T {
  return { ...range, start: range.start + by, end: range.end + by };
}

function holds(outer: TextRange, { start, end }: TextRange): boolean {
  return outer.start <= start && end <= outer.end;
}
