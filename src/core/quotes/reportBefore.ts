import type { TextRange } from '../text/range';
import type { Clause } from './clause';
import { cueAt, isStop, isWord } from './clause';
import { attributionAtEnd } from './cueAfter';
import { leadingSubject } from './leadingSubject';
import type { Attribution, Place, Reading, Readings } from './reading';
import { areQuotations, LONGEST_SENTENCE, previousBody } from './reading';
import { subjectAfter } from './subjectAfter';
import { elidedSubject, subjectBefore } from './subjectBefore';
import { isHuman } from './subjectPhrase';
import { holdsUnnamedHuman } from './unnamedHumans';
import { actsAlone } from './witness';

/** Verbs of saying behind which another is heard, or nobody: `Lee asked the minister. “We do not know.”`. */
const GIVING_THE_FLOOR: ReadonlySet<string> = new Set(
  `pleaded pleads pled asked asks ask asking questioned questions questioning quizzed called calls call read reads reading began begins named quoted
   cited cites remembered thanked invited held fragte fragt rief nannte nennt demandé demande appelé appelle preguntó pregunta
   pidió llamó запитав запитала питав спросил спросила zapytał zapytała pyta`.split(/\s+/),
);

/**
 * `Ms Wall said the beach was calm. “We thought nothing of it.”`: a quotation that is a sentence of its own, or a whole
 * paragraph, right behind one that reports what a person says. Both are told by the same one; where a sentence gives two
 * persons a word, or tells of somebody whose words these may be, nobody is named.
 */
export function reportedBefore(place: Place, readings: Readings): Attribution | undefined {
  const { reading, sentence, token, quotation } = place;
  const said = {
    words: readings.text.slice(quotation.start, quotation.end),
    names: readings.namedWithin(quotation),
  };
  if (token === 0) {
    const before = reading.isQuotationsAlone ? previousBody(readings, reading.index) : undefined;
    return before && reportIn(before, before.sentences.length - 1, said);
  }
  const { start = 0, end = 0 } = reading.sentences[sentence] ?? {};
  if (token !== start || !areQuotations(reading.clause.tokens.slice(start, end))) return undefined;
  return (
    reportIn(reading, sentence - 1, said) ??
    (OF_ONESELF.test(said.words) && !OF_ANOTHER.test(said.words)
      ? introducedIn(readings.text, reading, sentence - 1)
      : undefined)
  );
}

/** What is said, and the entities that it names. */
interface Said {
  readonly words: string;
  readonly names: ReadonlySet<string>;
}

const OF_ONESELF = /(?<![\p{L}])(?:I|[Mm]y|[Ww]e|[Oo]ur)(?![\p{L}])/u;
/** Somebody who tells of another may be anybody whom the deed of the one named concerns. */
const OF_ANOTHER = /(?<!\p{L})(?:he|she|him|her|his|hers|himself|herself)(?!\p{L})/iu;

/** `Harry Bell, 58, a teacher, was on the beach. “I ran.”`: a witness by full name, alone in the sentence that brings them in. */
function introducedIn(text: string, reading: Reading, sentence: number): Attribution | undefined {
  const { tokens } = reading.clause;
  const { start = 0, end = 0 } = reading.sentences[sentence] ?? {};
  const subject = leadingSubject(reading.clause, start, end);
  if (sentence !== 0 || subject?.kind !== 'named' || subject.mention.kind !== 'person') return undefined;
  const name = text.slice(subject.mention.start, subject.mention.end);
  const isIntroduced = name.includes(' ') && isStop(tokens[subject.to], ',');
  const others = tokens
    .slice(subject.to, end)
    .some(({ mention, kind }) => mention?.kind === 'person' || kind === 'quotation');
  return isIntroduced && !others && actsAlone(reading.clause, subject.to, end)
    ? { reading, sentence, subject }
    : undefined;
}

/** The one person by whom a sentence without quotations reports something. */
function reportIn(reading: Reading, sentence: number, said: Said): Attribution | undefined {
  const { clause } = reading;
  const range = reading.sentences[sentence];
  if (range === undefined || range.end - range.start > LONGEST_SENTENCE) return undefined;
  if (clause.tokens.slice(range.start, range.end).some(({ kind }) => kind === 'quotation')) return undefined;
  const found = reportAround(clause, range) ?? reportWithin(clause, range);
  const report = found && { reading, sentence, ...found };
  return report && tellsOfWhoMaySpeak(report, range, said) ? undefined : report;
}

type Report = Pick<Attribution, 'cue' | 'subject'>;

/** `According to Ms Wall, the beach was calm.`, `The beach was calm, she said.`: who tells the whole of a sentence. */
function reportAround(clause: Clause, { start, end }: TextRange): Report | undefined {
  const opening = cueAt(clause, start);
  const subject = opening?.form === 'preposition' ? subjectAfter(clause, opening.end, end) : undefined;
  const around = subject ? { cue: opening, subject } : attributionAtEnd(clause, start, end);
  const givesTheFloor =
    around !== undefined && isWord(clause.tokens[around.cue?.start ?? end], GIVING_THE_FLOOR);
  return around?.subject && !givesTheFloor && isOnePerson(clause, around.subject) ? around : undefined;
}

/** The one verb of saying of a sentence, with its subject before it. */
function reportWithin(clause: Clause, range: TextRange): Report | undefined {
  let report: Report | undefined;
  for (let at = range.start; at < range.end; at++) {
    const cue = cueAt(clause, at);
    if (cue === undefined || cue.form === 'gerund') continue;
    const found = subjectBefore(clause, cue, range.start);
    if (found.infinitive || (found.elided && report !== undefined)) continue;
    const { subject } = found;
    if (report !== undefined) {
      const isAnother =
        subject?.kind === 'described' ? isHuman(clause, subject) : subject?.kind === 'several';
      if (isAnother || (subject?.kind === 'named' && !isSameName(report, subject))) return undefined;
      continue;
    }
    const reports = !found.negated && !found.passive && !isWord(clause.tokens[at], GIVING_THE_FLOOR);
    const reporter = subject ?? (found.elided ? elidedSubject(clause, range.start, cue) : undefined);
    if (!reports || reporter === undefined || !isOnePerson(clause, reporter)) return undefined;
    report = { cue, subject: reporter };
  }
  return report;
}

/**
 * Whether a report speaks of somebody besides who makes it, whose words those behind it may be: anybody without a name,
 * and whoever has one. Nobody speaks of themselves by name or as `she`.
 */
function tellsOfWhoMaySpeak(
  { reading, subject }: Attribution,
  { start, end }: TextRange,
  said: Said,
): boolean {
  const { clause } = reading;
  if (OF_ANOTHER.test(said.words)) return false;
  const own = subject?.kind === 'named' ? subject.mention.entity : undefined;
  const { from = start, to = start } = subject?.kind === 'described' ? subject : {};
  if (holdsUnnamedHuman(clause, start, from) || holdsUnnamedHuman(clause, to, end)) return true;
  return clause.tokens
    .slice(start, end)
    .some(
      ({ mention }) =>
        mention?.kind === 'person' && mention.entity !== own && !said.names.has(mention.entity),
    );
}

type Subject = NonNullable<Attribution['subject']>;

/** `the judge` is one where the text names who that is. */
function isOnePerson(clause: Clause, subject: Subject): boolean {
  switch (subject.kind) {
    case 'named':
      return subject.mention.kind === 'person';
    case 'pronoun':
      return subject.pronoun === 'male' || subject.pronoun === 'female';
    case 'described':
      return isWord(clause.tokens[subject.from], clause.lexicon.definites) && isHuman(clause, subject);
    default:
      return false;
  }
}

function isSameName(report: Report, { mention }: Extract<Subject, { kind: 'named' }>): boolean {
  return report.subject?.kind === 'named' && report.subject.mention.entity === mention.entity;
}
