import type { PartialDate } from '../../dates/partialDate';
import type { TextRange } from '../../text/range';
import type { Gender } from '../../quotes/givenNames';
import type { ClaimedPages } from './pages';

/** What a citation beside a quotation says of it. */
export interface Claims {
  /** `Source.id` of the files it names; several where files of one name are meant. */
  readonly files: readonly string[];
  /** A file name that no source of the corpus has. */
  readonly unknownFile?: string;
  readonly lines?: { readonly first: number; readonly last: number };
  readonly paragraph?: number;
  readonly pages?: readonly ClaimedPages[];
  /** Dates that stand on their own, each with its place in the draft. */
  readonly dates: readonly (TextRange & { readonly date: PartialDate; readonly text: string })[];
  /** Persons it names: entities of the corpus, or names that the corpus does not know. */
  readonly people: readonly ClaimedPerson[];
  /** What it quotes in marks: titles, or the original of a translation. */
  readonly quoted: readonly string[];
  /** It says that the words are a translation. */
  readonly isTranslation: boolean;
  /** Outlets of the corpus that it names, as the corpus writes them. */
  readonly outlets: readonly string[];
}

/** Somebody whom the draft says to speak or to have written. */
export interface ClaimedPerson {
  readonly name: string;
  readonly entity?: string;
  /** The draft says no more of them than `he` or `she`, which is the name. */
  readonly gender?: Gender;
  /** The name stands behind a title that given names follow too: `Sir Peter`. */
  readonly mayBeGiven?: boolean;
  /** It is no person: `the Court` that speaks as a whole. */
  readonly isCourt?: boolean;
}

export const NO_CLAIMS: Claims = {
  files: [],
  dates: [],
  people: [],
  quoted: [],
  isTranslation: false,
  outlets: [],
};

export function joinClaims(all: readonly Claims[]): Claims {
  const lines = all.find((claims) => claims.lines)?.lines;
  const pages = all.find((claims) => claims.pages)?.pages;
  const paragraph = all.find((claims) => claims.paragraph !== undefined)?.paragraph;
  const unknownFile = all.find((claims) => claims.unknownFile !== undefined)?.unknownFile;
  return {
    files: [...new Set(all.flatMap(({ files }) => files))],
    ...(unknownFile !== undefined && { unknownFile }),
    ...(lines && { lines }),
    ...(pages && { pages }),
    ...(paragraph !== undefined && { paragraph }),
    dates: all.flatMap(({ dates }) => dates),
    people: all.flatMap(({ people }) => people),
    quoted: all.flatMap(({ quoted }) => quoted),
    isTranslation: all.some(({ isTranslation }) => isTranslation),
    outlets: [...new Set(all.flatMap(({ outlets }) => outlets))],
  };
}
