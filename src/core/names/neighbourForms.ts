import type { Word } from './annotate';
import { Place } from './annotate';
import { Cue } from './cues';
import { beginLabel, isInside, kindOfLabel, OUTSIDE } from './labels';
import {
  COMMON,
  DICTIONARY,
  GIVEN_NAME,
  lookUpName,
  ORGANISATION_NAME,
  PLACE_PART,
  RARE_GIVEN_NAME,
} from './lexicon';
import type { EntityKind } from './model';
import { isHonour } from './personSpans';
import { Shape } from './shapes';
import type { TaggedSentence } from './tagger';
import { isCapital } from './tokens';

const SURE = 0.9;

/** Labels what the words beside a name say that it is, whatever the tagger took it for. */
export function labelByNeighbours(sentence: TaggedSentence): void {
  const { words, labels } = sentence;
  for (let at = 0; at < words.length; at++) {
    const label = labels[at] ?? OUTSIDE;
    if (!isCapital(words[at]) || isInside(label)) continue;
    const house = nameOfHouse(sentence, at);
    if (house !== undefined) joinNames(sentence, house, at);
    else if (isIntroducedBody(sentence, at)) relabel(sentence, at, 'organisation');
    else if (isCalledPlace(sentence, at)) relabel(sentence, at, 'place');
    else if (label === OUTSIDE && isHonoured(words, at)) relabel(sentence, at, 'person');
    else if (isOfficer(sentence, at)) dropTitle(sentence, at);
    else labelRun(sentence, at);
  }
}

/** The kind of the name that begins at `at`, or of the one word there. */
function relabel(sentence: TaggedSentence, at: number, kind: EntityKind): void {
  labelAll(sentence, at, endOf(sentence.labels, at), kind);
}

function endOf(labels: Uint8Array, at: number): number {
  let last = at;
  while (isInside(labels[last + 1] ?? OUTSIDE)) last++;
  return last;
}

/** `(MAM)` behind an organisation: an abbreviation from another language has other initials. */
function isIntroducedBody({ words, labels }: TaggedSentence, at: number): boolean {
  const word = words[at];
  if (labels[at] !== OUTSIDE || word === undefined || !SHORT_SHAPES.has(word.shape)) return false;
  if (word.key.length < SHORTEST || word.key.length > LONGEST || word.cue === Cue.title) return false;
  if (word.cue === Cue.commonAbbreviation || (word.gazetteer & Place.country) !== 0) return false;
  const isBracketed = words[at - 1]?.shape === Shape.bracket && words[at + 1]?.shape === Shape.bracket;
  const isBody = kindOfLabel(labels[at - 2] ?? OUTSIDE) === 'organisation';
  return isBracketed && isBody && isInside(labels[at - 2] ?? OUTSIDE);
}

const SHORT_SHAPES: ReadonlySet<Shape> = new Set([Shape.capitals, Shape.mixed, Shape.alphanumeric]);
const SHORTEST = 3;
const LONGEST = 8;

/** Houses that are called after a person or a place, and what stands before the word for them. */
const HOUSES = new Set('hospital hospitals clinic school college university polytechnic'.split(' '));
const SORTS = new Set(
  'general memorial teaching referral district provincial regional county national central university sadar civil military mission primary secondary high junior senior elementary medical girls boys'.split(
    ' ',
  ),
);

/** The last word of the name that goes on to a house's bare sort at `at`: `Kakamega County` … `General Hospital`. */
function nameOfHouse({ words, labels }: TaggedSentence, at: number): number | undefined {
  const kind = kindOfLabel(labels[at] ?? OUTSIDE);
  if (kind === undefined || kind === 'person') return undefined;
  const isSort = (word: Word | undefined): boolean => SORTS.has(word?.key ?? '');
  const before = words[at - 1]?.key === 'and' && isSort(words[at - 2]) ? at - 2 : at - 1;
  if ((labels[before] ?? OUTSIDE) === OUTSIDE || !isCapital(words[before])) return undefined;
  const last = endOf(labels, at);
  const isHouse = HOUSES.has(words[last]?.key ?? '');
  return isHouse && words.slice(at, last).every((word) => isSort(word) || word.key === 'and')
    ? before
    : undefined;
}

function joinNames(sentence: TaggedSentence, last: number, next: number): void {
  let first = last;
  while (isInside(sentence.labels[first] ?? OUTSIDE)) first--;
  labelAll(sentence, first, endOf(sentence.labels, next), 'organisation');
}

/** Small words that only a place has behind it, and those that also stand behind other names. */
const AREAS = new Set(
  'upazila upazilas tehsil tehsils taluk taluka thana mandal barangay voivodeship raion oblast municipality arrondissement gewog lga lgas'.split(
    ' ',
  ),
);
const AREAS_IN_LIST = new Set('districts villages provinces upazilas tehsils municipalities'.split(' '));
const AREAS_OF = new Set(
  'village town city municipality district province department hamlet suburb'.split(' '),
);
/** `the home province of` somebody. */
const HOMES = new Set('home native ancestral own'.split(' '));

/** `Banshkhali upazila`, `the village of Potrerito`, `Terekty, Syrym and Karatobe districts`. */
function isCalledPlace({ words, labels }: TaggedSentence, at: number): boolean {
  const last = endOf(labels, at);
  const own = words.slice(at, last + 1);
  const kind = kindOfLabel(labels[at] ?? OUTSIDE);
  if (kind === 'place' || kind === 'person' || !own.every(mayBePlace) || isFullName(own)) return false;
  const head = words[at - 2];
  if (words[at - 1]?.key === 'of' && head?.shape === Shape.lower && AREAS_OF.has(head.key))
    return !HOMES.has(words[at - 3]?.key ?? '') && (head.key !== 'department' || own.every(hasNoSense));
  const next = words[last + 1];
  if (next?.shape !== Shape.lower || isBody(own)) return false;
  return AREAS.has(next.key) || (AREAS_IN_LIST.has(next.key) && isBehindPlace(labels, words, at));
}

function hasNoSense({ sense }: Word): boolean {
  return sense === 0;
}

/** No word of the language, no people and no name of persons: `the department of agriculture`, `Tamil districts`, `the town of Smith`. */
function mayBePlace({ shape, flags, cue, gazetteer }: Word): boolean {
  const isName = shape === Shape.capitalised || shape === Shape.hyphen;
  if (!isName || cue === Cue.organisationHead || gazetteer === Place.people) return false;
  return gazetteer === 0 ? (flags & ~PLACE_PART) === 0 : (flags & COMMON) === 0;
}

/** `Paris Hilton`, though a gazetteer has the given name. */
function isFullName([first, ...others]: readonly Word[]): boolean {
  return others.length > 0 && ((first?.flags ?? 0) & (GIVEN_NAME | RARE_GIVEN_NAME)) !== 0;
}

/** `Taliban districts`. */
function isBody(words: readonly Word[]): boolean {
  return (lookUpName(words.map(({ key }) => key).join(' ')) & ORGANISATION_NAME) !== 0;
}

function isBehindPlace(labels: Uint8Array, words: readonly Word[], at: number): boolean {
  const link = words[at - 1];
  const isList = link?.key === 'and' || link?.shape === Shape.comma;
  return isList && kindOfLabel(labels[at - 2] ?? OUTSIDE) === 'place';
}

/** `Alhaji Shafiu`: one name behind an honour that only persons have. */
function isHonoured(words: readonly Word[], at: number): boolean {
  const [title, word] = [words[at - 1], words[at]];
  if (title === undefined || word?.shape !== Shape.capitalised || !isCapital(title)) return false;
  if ((word.flags & (COMMON | DICTIONARY)) !== 0 || word.cue !== Cue.none) return false;
  return isHonour(words, at - 1) && !isHonour(words, at);
}

/** `DSP Gishkori` is no body, `Hajiya Balaraba` no place: the title is left out, and the rest is somebody. */
function isOfficer({ words, labels }: TaggedSentence, at: number): boolean {
  const title = words[at];
  const kind = kindOfLabel(labels[at] ?? OUTSIDE);
  if (kind === undefined || kind === 'person' || !isInside(labels[at + 1] ?? OUTSIDE)) return false;
  const isPost = title?.cue === Cue.title && title.shape === Shape.capitals;
  if (!isPost && !(isHonour(words, at) && !isHonour(words, at + 1))) return false;
  const last = endOf(labels, at);
  return words[last + 1]?.cue !== Cue.of && words.slice(at + 1, last + 1).every(mayBePerson);
}

/** `SP Jain Institute`, `MP Birla Group` are bodies: no word of the name may be one of the language or the head of a body. */
function mayBePerson({ shape, flags, cue }: Word): boolean {
  return shape === Shape.capitalised && (flags & (COMMON | DICTIONARY)) === 0 && cue === Cue.none;
}

function dropTitle(sentence: TaggedSentence, at: number): void {
  labelAll(sentence, at + 1, endOf(sentence.labels, at), 'person');
  sentence.labels[at] = OUTSIDE;
}

const COMPANY_ENDINGS = new Set('bhd berhad plc ltd limited gmbh jsc pjsc tbk llc llp'.split(' '));
const LONGEST_RUN = 6;

/** `Hap Seng Consolidated Bhd`, `Sabon Gari` … `Local Government`: capitals that end so, where the tagger saw less or a person. */
function labelRun(sentence: TaggedSentence, at: number): void {
  const { words, labels } = sentence;
  const word = words[at];
  if (isCapital(words[at - 1]) || word?.shape !== Shape.capitalised) return;
  if (word.starts && (word.flags & COMMON) !== 0 && labels[at] === OUTSIDE) return;
  for (let last = at + 1; last - at < LONGEST_RUN && words[last]?.shape === Shape.capitalised; last++) {
    const isCompany = COMPANY_ENDINGS.has(words[last]?.key ?? '');
    const isArea = isLocalGovernment(sentence, at, last);
    if (!isCompany && !isArea) continue;
    const end = isArea ? last - 1 : last;
    if (labels.slice(at, end + 1).every((label) => kindOfLabel(label) !== 'place'))
      labelAll(sentence, at, end, isArea ? 'place' : 'organisation');
    return;
  }
}

/** `Sabon Gari` … `Local Government`; not the `Local Government Association` of a people, nor what the tagger takes for a body. */
function isLocalGovernment({ words, labels }: TaggedSentence, at: number, last: number): boolean {
  const [local, government, next] = words.slice(last, last + 3);
  if (local?.key !== 'local' || government?.key !== 'government') return false;
  if (isCapital(next) && next?.key !== 'area' && next?.key !== 'areas') return false;
  return words.slice(at, last).every(({ gazetteer }, i) => {
    return gazetteer !== Place.people && kindOfLabel(labels[at + i] ?? OUTSIDE) !== 'organisation';
  });
}

function labelAll(
  { labels, confidence }: TaggedSentence,
  first: number,
  last: number,
  kind: EntityKind,
): void {
  for (let at = first; at <= last; at++) {
    labels[at] = beginLabel(kind) + (at === first ? 0 : 1);
    confidence[at] = Math.max(SURE, confidence[at] ?? 0);
  }
}
