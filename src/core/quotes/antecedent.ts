import { cueAt, isWord } from './clause';
import type { PronounKind } from './cues/lexicon';
import type { Gender } from './givenNames';
import { governorOf, titleStart } from './nounPhrase';
import type { Subject } from './nounPhrase';
import type { People } from './people';
import type { Attribution, AttributionLog, Reading, Readings } from './reading';
import { leadingSubject } from './leadingSubject';
import { subjectBefore } from './subjectBefore';
import { isHuman } from './subjectPhrase';
import type { NamedMention } from './tokens';

/** What a pronoun is looked up in. */
export interface Discourse {
  readonly readings: Readings;
  readonly people: People;
  readonly log: AttributionLog;
}

/** How many paragraphs back a pronoun may reach. */
const MOST_PARAGRAPHS_BACK = 2;
const LONGEST_SENTENCE = 150;

/**
 * The one named speaker that `he`, `she` or `it` means: who spoke or acted last, in the sentences before, up to two
 * paragraphs back and never beyond a heading. `undefined` wherever two could be meant.
 */
export function antecedentOf(
  discourse: Discourse,
  passageIndex: number,
  attribution: Attribution,
  pronoun: PronounKind | undefined,
): NamedMention | undefined {
  if (pronoun === 'plural') return undefined;
  const wanted: Wanted =
    pronoun === 'male' || pronoun === 'female' ? { gender: pronoun } : { things: pronoun === 'neuter' };
  const within = inSameSentence(discourse, attribution, wanted);
  if (within !== 'unknown') return within;
  const found = inSentencesBefore(discourse, passageIndex, attribution, wanted);
  const owner = possessorIn(discourse, attribution, wanted);
  return owner === undefined || owner.entity === found?.entity ? found : undefined;
}

function inSentencesBefore(
  discourse: Discourse,
  passageIndex: number,
  attribution: Attribution,
  wanted: Wanted,
): NamedMention | undefined {
  let { reading } = attribution;
  let sentence = attribution.sentence - 1;
  let index = passageIndex;
  for (let back = 0; back <= MOST_PARAGRAPHS_BACK; back++) {
    for (; sentence >= 0; sentence--) {
      const found = topicOf(discourse, reading, sentence, wanted);
      if (found !== 'unknown') return found;
    }
    const previous = previousBody(discourse.readings, index);
    if (previous === undefined) return undefined;
    ({ reading, index } = previous);
    sentence = reading.sentences.length - 1;
  }
  return undefined;
}

interface Wanted {
  readonly gender?: Gender;
  /** Organisations and places instead of persons. */
  readonly things?: boolean;
}

/** A person, that nobody can be told (`undefined`), or that a sentence says nothing and an earlier one may. */
type Found = NamedMention | undefined | 'unknown';

function previousBody(readings: Readings, from: number): { reading: Reading; index: number } | undefined {
  for (let index = from - 1; index >= 0; index--) {
    const reading = readings.at(index);
    if (reading === undefined || reading.passage.kind === 'heading') return undefined;
    if (reading.passage.kind === 'body') return { reading, index };
  }
  return undefined;
}

/** `When Macron arrived, he said “…”`: the subject of a clause before the pronoun. */
function inSameSentence(discourse: Discourse, attribution: Attribution, wanted: Wanted): Found {
  const { reading, subject, cue } = attribution;
  const { clause } = reading;
  const start = reading.sentences[attribution.sentence]?.start ?? 0;
  const end = Math.min(subject?.from ?? Infinity, cue?.start ?? Infinity, start + LONGEST_SENTENCE);
  for (let at = start; at < end; at++) {
    const mention = clause.tokens[at]?.mention;
    if (mention === undefined || !fits(discourse, mention, wanted)) continue;
    const from = titleStart(clause, start, at);
    const opensClause = from === start || isWord(clause.tokens[from - 1], clause.lexicon.clauseStarts);
    if (opensClause && clause.tokens[at + 1]?.kind !== 'possessive') return mention;
  }
  return 'unknown';
}

/** In `Conti’s remarks, which she called “…”` the one who owns may be meant, too. */
function possessorIn(
  discourse: Discourse,
  attribution: Attribution,
  wanted: Wanted,
): NamedMention | undefined {
  const { reading, subject, cue } = attribution;
  const { tokens } = reading.clause;
  const start = reading.sentences[attribution.sentence]?.start ?? 0;
  const end = Math.min(subject?.from ?? Infinity, cue?.start ?? Infinity, start + LONGEST_SENTENCE);
  return tokens
    .slice(start, end)
    .find(
      ({ mention }, i) =>
        mention && tokens[start + i + 1]?.kind === 'possessive' && fits(discourse, mention, wanted),
    )?.mention;
}

function fits({ people }: Discourse, mention: NamedMention, wanted: Wanted): boolean {
  if (wanted.things) return mention.kind !== 'person';
  if (mention.kind !== 'person') return false;
  const gender = people.genderOf(mention);
  return gender === undefined || wanted.gender === undefined || gender === wanted.gender;
}

/** Whom a sentence is about: its speaker, its narrated speaker, its leading subject; else nobody who is sure. */
function topicOf(discourse: Discourse, reading: Reading, sentence: number, wanted: Wanted): Found {
  const spoken = discourse.log.last(reading, sentence);
  if (spoken?.speaker) return settle(discourse, reading, sentence, spoken.speaker, wanted);
  const subject = narratedSubject(reading, sentence);
  if (subject?.kind === 'named') return settle(discourse, reading, sentence, subject.mention, wanted);
  if (spoken?.subject?.kind === 'described' && takesUp(discourse, spoken, wanted)) return 'unknown';
  if (spoken || subject?.kind === 'several') return undefined;
  if (subject?.kind === 'pronoun') return 'unknown';
  return othersIn(discourse, reading, sentence, wanted).length > 0 || isSomebody(reading, subject)
    ? undefined
    : 'unknown';
}

/**
 * `so die Politikerin` takes up somebody who is named before, where the text has no other, `eine Politikerin`: German tells
 * the gender by the noun, so that a pronoun behind it means whoever that is.
 */
function takesUp({ readings }: Discourse, { reading, subject }: Attribution, { gender }: Wanted): boolean {
  const { tokens, lexicon } = reading.clause;
  if (subject === undefined || lexicon.language !== 'de' || subject.to - subject.from !== 2) return false;
  const [article, noun] = tokens.slice(subject.from, subject.to);
  if (article?.lower !== ARTICLES[gender ?? 'none'] || noun?.kind !== 'word' || !noun.capital) return false;
  const isOfGender = FEMALE_NOUN.test(noun.lower) === (gender === 'female');
  return (
    isOfGender &&
    !readings.text.toLowerCase().includes(`${gender === 'female' ? 'eine' : 'ein'} ${noun.lower}`)
  );
}

const ARTICLES = { female: 'die', male: 'der', none: undefined } as const;
const FEMALE_NOUN = /\p{L}{3}in$/u;

/** The subject of the sentence's first verb of saying, or else the one it begins with. */
function narratedSubject(reading: Reading, sentence: number): Subject | undefined {
  const { clause } = reading;
  const { start = 0, end = 0 } = reading.sentences[sentence] ?? {};
  const leading = leadingSubject(clause, start, Math.min(end, start + LONGEST_SENTENCE));
  if (leading && leading.kind !== 'described') return leading;
  for (let at = start; at < Math.min(end, start + LONGEST_SENTENCE); at++) {
    const cue = cueAt(clause, at);
    if (cue === undefined || cue.form === 'gerund' || cue.form === 'preposition') continue;
    const { subject, passive } = subjectBefore(clause, cue, start);
    if (subject && !passive) return subject;
    break;
  }
  return leading;
}

/** `The mayor left.` is about somebody, who is not named; `The city was hit.` about nobody; `This official` goes back. */
function isSomebody({ clause }: Reading, subject: Subject | undefined): boolean {
  if (subject?.kind !== 'described' || isWord(clause.tokens[subject.from], DEMONSTRATIVES)) return false;
  return isHuman(clause, subject);
}

const DEMONSTRATIVES: ReadonlySet<string> = new Set([
  'this',
  'ce',
  'cet',
  'cette',
  'dieser',
  'diese',
  'este',
  'esta',
  'цей',
  'ця',
  'этот',
  'эта',
]);

/** The topic where it fits; where it cannot be meant, the one other of the sentence who can. */
function settle(
  discourse: Discourse,
  reading: Reading,
  sentence: number,
  topic: NamedMention,
  wanted: Wanted,
): Found {
  const others = othersIn(discourse, reading, sentence, wanted).filter(
    (other) => other.entity !== topic.entity,
  );
  if (fits(discourse, topic, wanted)) {
    const isSure =
      topic.kind !== 'person' ||
      wanted.gender === undefined ||
      discourse.people.genderOf(topic) !== undefined;
    const rival = others.some((other) => discourse.people.genderOf(other) === wanted.gender);
    return isSure || !rival ? topic : undefined;
  }
  if (topic.kind !== 'person') return others.length > 0 ? undefined : 'unknown';
  const [only] = others;
  if (only === undefined) return 'unknown';
  return new Set(others.map((other) => other.entity)).size === 1 ? only : undefined;
}

/** The named persons (or things) of a sentence that the pronoun could mean, also those that depend on a preposition. */
function othersIn(discourse: Discourse, reading: Reading, sentence: number, wanted: Wanted): NamedMention[] {
  const { start = 0, end = 0 } = reading.sentences[sentence] ?? {};
  const found: NamedMention[] = [];
  for (let at = start; at < Math.min(end, start + LONGEST_SENTENCE); at++) {
    const mention = reading.clause.tokens[at]?.mention;
    if (mention === undefined || !fits(discourse, mention, wanted)) continue;
    if (wanted.things && governorOf(reading.clause, start, at, mention) !== undefined) continue;
    found.push(mention);
  }
  return found;
}
