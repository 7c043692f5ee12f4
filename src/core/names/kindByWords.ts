import type { Word } from './annotate';
import type { EntityKind } from './model';
import { Shape } from './shapes';

/** The kind of a labelled name where its last word says so more surely than the tagger. */
export function kindByWords(
  words: readonly Word[],
  first: number,
  last: number,
  labelled: EntityKind,
): EntityKind {
  if (isPlaceByItsEnd(words, first, last, labelled)) return 'place';
  return labelled === 'person' && isBodyByItsEnd(words, first, last) ? 'organisation' : labelled;
}

/** These are surnames as well. */
const ENDS_BUT_OF_PERSONS = new Set('nagar marg bagh ghat bazar bazaar taluk tehsil upazila'.split(' '));
const ENDS = new Set(['constituency', 'chowk', 'barangay', 'arrondissement', 'voivodeship']);

/** `Rehman Baba Chowk`. */
function isPlaceByItsEnd(words: readonly Word[], first: number, last: number, labelled: EntityKind): boolean {
  const end = words[last];
  if (last === first || end?.shape !== Shape.capitalised) return false;
  return ENDS.has(end.key) || (labelled !== 'person' && ENDS_BUT_OF_PERSONS.has(end.key));
}

const BODIES = new Set(
  'institut stiftung gesellschaft universitat akademie klinikum verlag gymnasium archiv'.split(' '),
);

/** `Robert Koch-Institut`: German joins what a body is to the person whose name it bears. */
function isBodyByItsEnd(words: readonly Word[], first: number, last: number): boolean {
  return last > first && words[last - 1]?.shape === Shape.hyphen && BODIES.has(words[last]?.key ?? '');
}
