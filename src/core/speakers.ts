import type { SourceDocument } from './corpus/model';
import type { Names } from './names/resolve';
import { attributeQuotations } from './quotes/attributeQuotations';
import type { NamedMention } from './quotes/attributeQuotations';
import type { Quotation } from './quotes/model';
import type { Steps } from './steps';
import { completed } from './steps';

/** A source with the quotations that were found in it, without speakers. */
export interface QuotingSource {
  readonly document: SourceDocument;
  readonly quotations: readonly Quotation[];
}

/** A quotation with the source that it stands in. */
export interface SpokenQuotation {
  readonly source: string;
  readonly quotation: Quotation;
}

interface Attributed {
  readonly from: QuotingSource['quotations'];
  readonly mentions: readonly NamedMention[];
  readonly quotations: readonly Quotation[];
}

/**
 * Who says what, by the names as they stand. A source whose names and text are those of the last time keeps what was found
 * then; the others are read when they are asked for, or all of them in steps.
 */
export class Speakers {
  private readonly attributed = new Map<string, Attributed>();
  private before: ReadonlyMap<string, Attributed>;
  private spoken: ReadonlyMap<string, readonly SpokenQuotation[]> | undefined;

  constructor(
    private readonly names: Names,
    private readonly sources: ReadonlyMap<string, QuotingSource>,
    former?: Speakers,
  ) {
    this.before = former?.attributed ?? new Map();
  }

  /** In order. */
  of(source: string): readonly Quotation[] {
    const known = this.attributed.get(source);
    if (known !== undefined) return known.quotations;
    const quoting = this.sources.get(source);
    if (quoting === undefined) return [];
    const attributed = this.attribute(source, quoting);
    this.attributed.set(source, attributed);
    return attributed.quotations;
  }

  /** What an entity says, in order of source and place. */
  by(entity: string): readonly SpokenQuotation[] {
    this.spoken ??= completed(this.prepare());
    return this.spoken.get(entity) ?? [];
  }

  /** Reads all sources, so that nothing is left to be read when it is asked for. */
  *prepare(): Steps<ReadonlyMap<string, readonly SpokenQuotation[]>> {
    if (this.spoken !== undefined) return this.spoken;
    const spoken = new Map<string, SpokenQuotation[]>();
    for (const source of this.sources.keys()) {
      for (const quotation of this.of(source)) {
        if (quotation.speaker === undefined) continue;
        const list = spoken.get(quotation.speaker);
        if (list === undefined) spoken.set(quotation.speaker, [{ source, quotation }]);
        else list.push({ source, quotation });
      }
      yield;
    }
    this.spoken = spoken;
    this.before = new Map();
    return spoken;
  }

  private attribute(source: string, { document, quotations }: QuotingSource): Attributed {
    const mentions = this.names.mentionsOf(source).flatMap((mention) => {
      const entity = this.names.get(mention.entity);
      return entity ? [{ ...mention, kind: entity.kind, name: entity.name }] : [];
    });
    const before = this.before.get(source);
    if (before?.from === quotations && areSame(before.mentions, mentions)) return before;
    const { text, passages } = document;
    const { language } = document.source;
    const input = { text, passages, quotations, mentions, ...(language !== undefined && { language }) };
    return { from: quotations, mentions, quotations: attributeQuotations(input) };
  }
}

function areSame(a: readonly NamedMention[], b: readonly NamedMention[]): boolean {
  return a.length === b.length && a.every((mention, i) => isSame(mention, b[i]));
}

function isSame(a: NamedMention, b: NamedMention | undefined): boolean {
  return (
    a.start === b?.start && a.end === b.end && a.entity === b.entity && a.kind === b.kind && a.name === b.name
  );
}
