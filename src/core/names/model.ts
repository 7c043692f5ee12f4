import type { PartialDate } from '../dates/partialDate';
import type { TextRange } from '../text/range';

export type EntityKind = 'person' | 'place' | 'organisation';

/** A surface in a text that names an entity: without title, possessive or generic head; white space as it stands. */
export interface Mention extends TextRange {
  /** `Source.id`. */
  readonly source: string;
  /** `Entity.id`. */
  readonly entity: string;
}

/** What a source calls a person, from apposition or a title: shown with its source and date, never as a timeless fact. */
export interface Role extends TextRange {
  readonly source: string;
  /** The exact slice `start..end`: `Kremlin spokesperson`. */
  readonly text: string;
  readonly line: number;
  readonly date?: PartialDate;
}

export interface Entity {
  /** Stable while the canonical name and kind stay: `person:dmitry-peskov`. */
  readonly id: string;
  /** The canonical name: a spelling that stands in the corpus, no-break spaces made plain, or the one that the writer decided on. */
  readonly name: string;
  readonly kind: EntityKind;
  /** The other spellings that stand in the corpus, most frequent first. */
  readonly aliases: readonly string[];
  /** In order of source and offset. */
  readonly mentions: readonly Mention[];
  readonly roles: readonly Role[];
  /** ISO 3166-1 alpha-2, with coordinates in degrees, for a place that the gazetteer knows without doubt. */
  readonly country?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  /** Made what it is by a decision of the writer; absent for what was found out. */
  readonly decided?: boolean;
}

/** A name found in a text that is not of the corpus (a draft, a query). */
export interface NameMatch extends TextRange {
  readonly entity: string;
}
