import type { SourceDocument } from './corpus/model';
import { proseOf } from './corpus/prose';
import type { Names } from './names/resolve';
import { attributeQuotations } from './quotes/attributeQuotations';
import type { NamedMention } from './quotes/attributeQuotations';
import type { Quotation } from './quotes/model';
import { turnsOf } from './quotes/turns/turns';
import type { Steps } from './steps';
import { completed } from './steps';
import { addTo } from './text/groups';
import { hashText } from './text/hash';

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

/** What was found of the speakers of a source, with what it depends on: its quotations, and the names by a hash. */
export interface Attributed {
  readonly from: QuotingSource['quotations'];
  readonly names: string;
  readonly quotations: readonly Quotation[];
}

/**
 * Who says what, by the names as they stand. A source whose names and text are those of the last time keeps what was found
 * then; the others are read when they are asked for, or all of them in steps.
 */
export class Speakers {
  private readonly attributed = new Map<string, Attributed>();
  private spoken: ReadonlyMap<string, readonly SpokenQuotation[]> | undefined;

  constructor(
    private readonly names: Names,
    private readonly sources: ReadonlyMap<string, QuotingSource>,
    private before: ReadonlyMap<string, Attributed>,
  ) {}

  /** What was read until now. */
  get known(): ReadonlyMap<string, Attributed> {
    return this.attributed;
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
        addTo(spoken, quotation.speaker, { source, quotation });
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
    const hash = hashText(mentions.map(writeMention).join('\n'));
    const before = this.before.get(source);
    if (before?.from === quotations && before.names === hash) return before;
    const { passages } = document;
    const text = proseOf(document);
    const { language } = document.source;
    const input = { text, passages, quotations, mentions, ...(language !== undefined && { language }) };
    const spoken = [...turnsOf(input), ...attributeQuotations(input)];
    return {
      from: quotations,
      names: hash,
      quotations: spoken.sort((a, b) => a.start - b.start || b.end - a.end),
    };
  }
}

function writeMention({ start, end, entity, kind, name }: NamedMention): string {
  return `${start} ${end} ${entity} ${kind} ${name}`;
}
