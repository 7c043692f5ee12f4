import type { AcronymPair } from '../acronyms';
import type { DocumentNames } from '../collect';
import { KINDS } from '../labels';
import { nameKey, plainName } from '../keys';
import { parsePerson } from '../merge/persons';
import { remembering } from '../remember';
import { wordsOf } from '../../text/words';

/** A name as one file has it; `kind` by its place in `KINDS` as the tagger read it, `percent` how sure it was. */
export interface WrittenName {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** The surface as it is shown. */
  readonly spelling: string;
  readonly key: string;
  readonly kind: number;
  readonly percent: number;
  readonly furniture: boolean;
  /** Whether it stands alone between brackets: `KABUL (AP)`. */
  readonly inBrackets: boolean;
}

/** One mention while the corpus is resolved; `kind` as the whole corpus votes, `document` by its place among the documents. */
export interface FormMention extends WrittenName {
  readonly document: number;
}

/** Words with capitals that the tagger left out; `keys[first][n]` is the key of `n + 1` of them from the `first` on. */
export interface PossibleNames {
  readonly starts: boolean;
  readonly words: readonly { readonly start: number; readonly end: number }[];
  readonly keys: readonly (readonly string[])[];
}

/** Percents by kind. Whole numbers, so that what is added can be taken away again without a rest. */
export type Votes = readonly [person: number, place: number, organisation: number];

/** What one file contributes, read as far as it can be without the others. */
export interface DocumentForms {
  readonly id: string;
  readonly names: readonly WrittenName[];
  readonly votes: ReadonlyMap<string, Votes>;
  /** The surnames of full names. */
  readonly surnames: ReadonlySet<string>;
  readonly acronyms: readonly AcronymPair[];
  readonly loose: readonly PossibleNames[];
  /** Capitalised words outside of names by their key: how often inside sentences. */
  readonly looseInside: ReadonlyMap<string, number>;
  readonly lower: ReadonlyMap<string, number>;
  readonly rare: ReadonlyMap<string, readonly number[]>;
}

const PERSON = KINDS.indexOf('person');

export function readForms(
  { id, names, loose, acronyms, rare, lower }: DocumentNames,
  text: string,
): DocumentForms {
  const written = names.map(([start, end, kind, percent, furniture]): WrittenName => {
    const surface = text.slice(start, end);
    const key = keyOf(surface);
    return {
      start,
      end,
      surface,
      spelling: spellingOf(surface),
      key,
      kind,
      percent,
      furniture: furniture === 1,
      inBrackets: text.charAt(start - 1) === '(' && text.charAt(end) === ')',
    };
  });
  const known = written.filter(({ key }) => key !== '');
  const looseInside = new Map<string, number>();
  for (const [start, end, starts] of loose) {
    const key = keyOf(text.slice(start, end));
    if (starts === 0) looseInside.set(key, (looseInside.get(key) ?? 0) + 1);
  }
  return {
    id,
    names: known,
    votes: votesOf(known),
    surnames: new Set(
      known.flatMap(({ kind, key }) =>
        kind === PERSON && key.includes(' ') ? [parsePerson(key).surname] : [],
      ),
    ),
    acronyms,
    loose: loose.map(([start, end, starts]) => possibleNames(text, start, end, starts === 1)),
    looseInside,
    lower: new Map(Object.entries(lower)),
    rare: new Map(Object.entries(rare)),
  };
}

const keyOf = remembering(nameKey);
const spellingOf = remembering(plainName);

function votesOf(names: readonly WrittenName[]): Map<string, Votes> {
  const votes = new Map<string, [number, number, number]>();
  for (const { key, kind, percent } of names) {
    const list = votes.get(key) ?? [0, 0, 0];
    list[kind] = (list[kind] ?? 0) + percent;
    votes.set(key, list);
  }
  return votes;
}

const LONGEST_NAME = 6;

function possibleNames(text: string, start: number, end: number, starts: boolean): PossibleNames {
  const words = wordsOf(text.slice(start, end)).map((word) => ({
    start: start + word.start,
    end: start + word.end,
  }));
  const keys = words.map((first, at) =>
    words.slice(at, at + LONGEST_NAME).map((last) => keyOf(text.slice(first.start, last.end))),
  );
  return { starts, words, keys };
}
