import type { SourceDocument } from '../../corpus/model';
import { proseOf } from '../../corpus/prose';
import { monthNamed } from '../../dates/calendarNames';
import type { PartialDate } from '../../dates/partialDate';
import { cuesOf } from '../../quotes/cues/index';
import { clearGenderOf } from '../../quotes/clearGivenNames';
import type { Gender } from '../../quotes/givenNames';
import type { Quotation } from '../../quotes/model';
import { fold } from '../../text/folding';
import type { TextRange } from '../../text/range';
import { overlaps } from '../../text/range';
import type { ClaimedPerson, Claims } from '../claims/model';
import type { SaidOn } from '../claims/saidOn';
import { mayBeOne, surname, unknownPersonIn } from '../claims/persons';
import type { GroundingCorpus } from '../corpusFacts';
import type { GroundingProblem } from '../model';
import { passageAt } from '../../corpus/places';
import { quotationsIn } from '../place';
import { isOfDayAbove } from './diary';
import { opinionAt, writesIn } from './opinion';
import { wrongDay } from './saidOn';

/** What a draft says of a quotation whose words stand at `range` of a source. */
export interface Attributed {
  readonly claims: Claims;
  /** Whoever the sentence says to speak. */
  readonly speaker?: ClaimedPerson;
  /** The days on which the sentence says that it was said. */
  readonly saidOn: readonly SaidOn[];
}

/** What of it the source contradicts. */
export function misattributions(
  attributed: Attributed,
  document: SourceDocument,
  range: TextRange,
  corpus: GroundingCorpus,
): GroundingProblem[] {
  const problems = [
    wrongSource(attributed.claims, document, corpus),
    wrongDate(attributed.claims, document, range) ?? wrongDay(attributed.saidOn, document, range),
    wrongSpeaker(attributed, document, range, corpus),
  ];
  return problems.filter((problem) => problem !== undefined);
}

function wrongSource(
  { files, unknownFile, outlets }: Claims,
  { source }: SourceDocument,
  corpus: GroundingCorpus,
): GroundingProblem | undefined {
  if (files.length > 0 && !files.includes(source.id)) {
    const named = corpus.document(files[0] ?? '')?.source.file ?? '';
    return { kind: 'source', found: named, expected: source.file };
  }
  if (files.length === 0 && unknownFile !== undefined)
    return { kind: 'source', found: unknownFile, expected: source.file };
  const { container } = source;
  const [outlet] = outlets;
  const isOther =
    container !== undefined && outlet !== undefined && !outlets.some((o) => fold(o) === fold(container));
  return isOther ? { kind: 'source', found: outlet, expected: container } : undefined;
}

/**
 * A date is right where it is the passage's or its source's, or says less (`2024` of `2024-11-14`). One for a source that
 * states none, or a day of one that states a month, is somebody's invention.
 */
function wrongDate(
  { dates }: Claims,
  document: SourceDocument,
  range: TextRange,
): GroundingProblem | undefined {
  const [claim] = dates;
  if (claim === undefined) return undefined;
  const stated = [passageAt(document.passages, range.start)?.date, document.source.issued].filter(
    (date) => date !== undefined,
  );
  if (dates.some(({ date }) => stated.some((of) => fits(date, of)))) return undefined;
  if (dates.some(({ date }) => isOfDayAbove(date, stated, document, range))) return undefined;
  if (stated.length === 0 && dates.some(({ date }) => isInImprint(date, document))) return undefined;
  const [expected] = stated;
  return { kind: 'date', found: claim.text, ...(expected !== undefined && { expected }) };
}

/** How many passages from its head a source may give where it appeared, and a year in brackets there: `Ecology 48 (2021), 112`. */
const IMPRINT_PASSAGES = 4;
const IMPRINT_YEAR = /(\d\s)?\((?:(\p{L}{3,10})\.?\s)?((?:1[5-9]|20)\d\d)[a-z]?\)([,:]\s\d)?/gu;

/** Whether a source that states no date gives the year of its volume in its head: beside a volume or pages, or with a month. */
function isInImprint(claimed: PartialDate, { passages, text }: SourceDocument): boolean {
  return passages.slice(0, IMPRINT_PASSAGES).some(({ start, end }) =>
    Array.from(text.slice(start, end).matchAll(IMPRINT_YEAR)).some(([, volume, month, year, pages]) => {
      const isVolume = volume !== undefined || pages !== undefined;
      return year === claimed && (month === undefined ? isVolume : monthNamed(month) !== undefined);
    }),
  );
}

function fits(claimed: PartialDate, stated: PartialDate): boolean {
  return stated.startsWith(claimed);
}

/** Passages before some words whose names may be those who spoke for their organisation. */
const NEAR_PASSAGES = 1;

function wrongSpeaker(
  { claims, speaker }: Attributed,
  document: SourceDocument,
  range: TextRange,
  corpus: GroundingCorpus,
): GroundingProblem | undefined {
  const cited = claims.people;
  const isCitedRightly =
    cited.length === 0 ||
    cited.some((each) => isAuthor(each, document, corpus) || maySpeak(each, document, range, corpus));
  const isSpeaker =
    speaker === undefined ||
    maySpeak(speaker, document, range, corpus) ||
    (isAuthor(speaker, document, corpus) && !isSaidThere(document, range, corpus));
  const person = isCitedRightly ? (isSpeaker ? undefined : speaker) : cited[0];
  if (person === undefined) return undefined;
  const [quotation] = quotationsIn(corpus, document, range);
  const said =
    quotation?.speaker === undefined ? quotation?.speakerText : corpus.names.get(quotation.speaker)?.name;
  const expected = said ?? (quotation === undefined ? opinionAt(document, range)?.author : undefined);
  return { kind: 'speaker', found: person.name, ...(expected !== undefined && { expected }) };
}

/** What somebody writes may be said of them, unless they give it as the words of another. */
function isAuthor(person: ClaimedPerson, { source }: SourceDocument, corpus: GroundingCorpus): boolean {
  return source.authors.some((author) => isCalled(person, author, nameOf(person, corpus)));
}

function isSaidThere(document: SourceDocument, range: TextRange, corpus: GroundingCorpus): boolean {
  return quotationsIn(corpus, document, range).some(
    ({ speaker }) => speaker !== undefined && corpus.names.get(speaker)?.kind === 'person',
  );
}

/**
 * Whether nothing in the source speaks against a person: they say the words there, or it leaves open who
 * says them and names the person near.
 */
function maySpeak(
  person: ClaimedPerson,
  document: SourceDocument,
  range: TextRange,
  corpus: GroundingCorpus,
): boolean {
  const quotations = quotationsIn(corpus, document, range);
  if (person.gender !== undefined) return !isOfOther(person.gender, quotations, document, corpus);
  const opinion = quotations.length === 0 ? opinionAt(document, range) : undefined;
  if (person.isCourt) return opinion?.isSeparate !== true;
  if (opinion?.justices.has(surname(person.name))) return true;
  if (opinion && opinion.justices.size > 0 && writesIn(person.name, document)) return false;
  if (isLabelledWith(person, document, range)) return true;
  const speakers = quotations.flatMap(({ speaker }) => speaker ?? []);
  if (speakers.some((id) => isSame(person, id, corpus))) return true;
  const kinds = new Set(speakers.map((id) => corpus.names.get(id)?.kind));
  const isOpen = quotations.some(({ isTurn }) => isTurn) && quotations.some(isOfNobody);
  if (new Set(speakers).size === 1 && kinds.has('person') && !isOpen) return false;
  if (!isOpen && quotations.some((quotation) => isTurnOfAnother(person, quotation))) return false;
  const around = speakers.length === 0 ? { start: 0, end: document.text.length } : nearby(document, range);
  return isNamedIn(person, document, around, corpus);
}

/** Whether the one person who speaks is a man, and the draft says `she`, or the other way round. */
function isOfOther(
  claimed: Gender,
  quotations: readonly Quotation[],
  document: SourceDocument,
  corpus: GroundingCorpus,
): boolean {
  const [speaker, ...others] = new Set(quotations.map((quotation) => quotation.speaker));
  const entity = speaker === undefined || others.length > 0 ? undefined : corpus.names.get(speaker);
  if (entity?.kind !== 'person') return false;
  const gender = clearGenderOf(fold(entity.name).split(/[\s-]/)[0] ?? '');
  if (gender === undefined || gender === claimed) return false;
  const { pronouns } = cuesOf(document.text, document.source.language);
  const told = corpus
    .quotationsOf(document.source.id)
    .flatMap((quotation) =>
      quotation.speaker === speaker ? (pronouns.get(quotation.speakerText?.toLowerCase() ?? '') ?? []) : [],
    );
  return !told.includes(claimed);
}

/** Within a turn, what the teller gives in marks may be anybody's. */
function isOfNobody({ speaker, isTurn }: Quotation): boolean {
  return speaker === undefined && isTurn !== true;
}

/** The label of a turn is a name that the corpus does not know as a person's, and another one. */
function isTurnOfAnother(person: ClaimedPerson, { isTurn, speaker, speakerText = '' }: Quotation): boolean {
  if (isTurn !== true || speaker !== undefined) return false;
  const label = unknownPersonIn(speakerText, false);
  return label !== undefined && !isSurnamed(person, label);
}

/** `Joseph Abara: …`, `**ABARA:** …`: who tells in a transcript what others said. */
const LABEL = /^[*_>\s]{0,6}(\p{Lu}[\p{L}\p{M}.’' -]{1,60}):/u;

function isLabelledWith(person: ClaimedPerson, document: SourceDocument, range: TextRange): boolean {
  const passage = passageAt(document.passages, range.start);
  const label = passage && LABEL.exec(proseOf(document).slice(passage.start, passage.end))?.[1];
  return label !== undefined && isSurnamed(person, label);
}

function isSame(person: ClaimedPerson, id: string, corpus: GroundingCorpus): boolean {
  if (person.entity === id) return true;
  const known = corpus.names.get(id);
  return known !== undefined && [known.name, ...known.aliases].some((spelling) => isCalled(person, spelling));
}

function isCalled(person: ClaimedPerson, spelling: string, name = person.name): boolean {
  return mayBeOne(spelling, name) || isGivenNameOf(person, spelling);
}

function isSurnamed(person: ClaimedPerson, label: string): boolean {
  return surname(label) === surname(person.name) || isGivenNameOf(person, label);
}

/** `Sir Peter` of `Sir Peter Osgood`. */
function isGivenNameOf({ name, mayBeGiven }: ClaimedPerson, spelling: string): boolean {
  return (
    mayBeGiven === true &&
    fold(spelling)
      .split(/[\s-]+/)
      .includes(fold(name))
  );
}

function nameOf({ name, entity }: ClaimedPerson, corpus: GroundingCorpus): string {
  return (entity === undefined ? undefined : corpus.names.get(entity)?.name) ?? name;
}

function nearby({ passages, text }: SourceDocument, range: TextRange): TextRange {
  const index = passages.findIndex((passage) => overlaps(passage, range));
  if (index < 0) return { start: 0, end: text.length };
  const first = passages[Math.max(0, index - NEAR_PASSAGES)];
  return { start: first?.start ?? 0, end: passages[index]?.end ?? text.length };
}

function isNamedIn(
  { entity, name }: ClaimedPerson,
  document: SourceDocument,
  around: TextRange,
  corpus: GroundingCorpus,
): boolean {
  if (entity === undefined)
    return fold(proseOf(document).slice(around.start, around.end)).includes(surname(name));
  return corpus.names
    .mentionsOf(document.source.id)
    .some((mention) => mention.entity === entity && overlaps(mention, around));
}
