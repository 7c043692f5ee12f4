import { isWord } from './clause';
import type { PronounKind } from './cues/lexicon';
import type { Gender } from './givenNames';
import type { Quotation } from './model';
import { governorOf, titleStart } from './nounPhrase';
import type { People } from './people';
import type { Attribution, AttributionLog, Reading, Readings } from './reading';
import { LONGEST_SENTENCE } from './reading';
import { leadingSubject } from './leadingSubject';
import { isReported, isSomebody, narratedSubject, sourceNamed } from './sentenceSubject';
import { takenUp, takesUpUnnamed } from './takeUps';
import type { NamedMention } from './tokens';

/** What a pronoun is looked up in. */
export interface Discourse {
  readonly readings: Readings;
  readonly people: People;
  readonly log: AttributionLog;
}

/** How many paragraphs back a pronoun may reach, without and with those that begin with a pronoun themselves. */
const MOST_PARAGRAPHS_BACK = 2;
const MOST_PARAGRAPHS_READ = 8;

/**
 * The one named speaker that `he`, `she` or `it` means: who spoke or acted last, in the sentences before, up to two
 * paragraphs back and never beyond a heading. Nobody speaks of themselves by name. `undefined` wherever two could be meant.
 */
export function antecedentOf(
  discourse: Discourse,
  attribution: Attribution,
  pronoun: PronounKind | undefined,
  quotation: Quotation,
): NamedMention | undefined {
  if (pronoun === 'plural') return undefined;
  const wanted: Wanted = {
    ...(pronoun === 'male' || pronoun === 'female' ? { gender: pronoun } : { things: pronoun === 'neuter' }),
    spokenOf: discourse.readings.namedWithin(quotation),
  };
  const within = inSameSentence(discourse, attribution, wanted);
  if (within !== 'unknown') return within;
  const found = inSentencesBefore(discourse, attribution, wanted);
  const owner = possessorIn(discourse, attribution, wanted);
  return owner === undefined || owner.entity === found?.entity ? found : undefined;
}

/** Whom a description means by the title that the source gives them: `the governor`. */
export function meantByRole(
  { readings, people }: Discourse,
  { clause }: Reading,
  { from, to }: { readonly from: number; readonly to: number },
): NamedMention | undefined {
  const start = clause.tokens[from]?.start ?? 0;
  return people.meantBy(readings.text.slice(start, clause.tokens[to - 1]?.end ?? start), start);
}

function inSentencesBefore(
  discourse: Discourse,
  attribution: Attribution,
  wanted: Wanted,
): NamedMention | undefined {
  let { reading } = attribution;
  let sentence = attribution.sentence - 1;
  let back = 0;
  for (let read = 0; back <= MOST_PARAGRAPHS_BACK && read < MOST_PARAGRAPHS_READ; read++) {
    for (; sentence >= 0; sentence--) {
      const found = topicOf(discourse, reading, sentence, wanted);
      if (found !== 'unknown') return found;
    }
    const above = paragraphAbove(discourse, reading, wanted);
    if (above === undefined || isMention(above)) return above;
    if (!beginsWithPronoun(reading)) back++;
    reading = above;
    sentence = reading.sentences.length - 1;
  }
  return undefined;
}

function isMention(found: Reading | NamedMention): found is NamedMention {
  return 'entity' in found;
}

/** A paragraph that goes on about somebody by a pronoun does not count as one without them. */
function beginsWithPronoun({ clause }: Reading): boolean {
  return isWord(clause.tokens[0], clause.lexicon.pronouns);
}

/**
 * The paragraph above. A heading between two paragraphs of one entry is passed only where the lower begins with the pronoun:
 * `He told of the flood.` has nobody else to mean. Where that heading names somebody who fits, it is them.
 */
function paragraphAbove(
  { readings, people }: Discourse,
  below: Reading,
  wanted: Wanted,
): Reading | NamedMention | undefined {
  for (let index = below.index - 1; index >= 0; index--) {
    const reading = readings.at(index);
    if (reading === undefined || reading.passage.date !== below.passage.date) return undefined;
    if (reading.passage.kind === 'body') return reading;
    if (reading.passage.kind !== 'heading') continue;
    if (!beginsWithPronoun(below)) return undefined;
    const named = reading.clause.tokens.flatMap(({ mention }) => mention ?? []);
    const fitting = named.filter((mention) => fits({ people }, mention, wanted));
    const [only] = fitting;
    if (only) return new Set(fitting.map(({ entity }) => entity)).size === 1 ? only : undefined;
    if (wanted.things || named.length > 0) return undefined;
  }
  return undefined;
}

interface Wanted {
  readonly gender?: Gender;
  /** Organisations and places instead of persons. */
  readonly things?: boolean;
  /** The entities that the quotation itself names. */
  readonly spokenOf: ReadonlySet<string>;
}

/** A person, that nobody can be told (`undefined`), or that a sentence says nothing and an earlier one may. */
type Found = NamedMention | undefined | 'unknown';

/** `When Macron arrived, he said “…”`, `Meanwhile, Lee said she believed “…”`: the subject of a clause before the pronoun. */
function inSameSentence(discourse: Discourse, attribution: Attribution, wanted: Wanted): Found {
  const { reading, subject, cue } = attribution;
  const { clause } = reading;
  const start = reading.sentences[attribution.sentence]?.start ?? 0;
  const end = Math.min(subject?.from ?? Infinity, cue?.start ?? Infinity, start + LONGEST_SENTENCE);
  const leading = leadingSubject(clause, start, end);
  if (leading?.kind === 'named' && fits(discourse, leading.mention, wanted)) return leading.mention;
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

function fits({ people }: Pick<Discourse, 'people'>, mention: NamedMention, wanted: Wanted): boolean {
  if (wanted.things) return mention.kind !== 'person';
  if (mention.kind !== 'person' || wanted.spokenOf.has(mention.entity)) return false;
  const gender = people.genderOf(mention);
  return gender === undefined || wanted.gender === undefined || gender === wanted.gender;
}

/** Whom a sentence is about: its speaker, its narrated speaker, its leading subject; else nobody who is sure. */
function topicOf(discourse: Discourse, reading: Reading, sentence: number, wanted: Wanted): Found {
  const spoken = discourse.log.last(reading, sentence);
  if (spoken?.speaker) return settle(discourse, reading, sentence, spoken.speaker, wanted);
  const source = wanted.things ? undefined : sourceNamed(reading, sentence);
  if (source) return settle(discourse, reading, sentence, source, wanted);
  const subject = narratedSubject(reading, sentence);
  if (subject && isReported(reading, subject)) return 'unknown';
  if (subject?.kind === 'named') return settle(discourse, reading, sentence, subject.mention, wanted);
  if (spoken?.subject?.kind === 'described' && takesUp(discourse, spoken, wanted)) return 'unknown';
  if (spoken || subject?.kind === 'several') return undefined;
  const taken =
    subject?.kind === 'described'
      ? (meantByRole(discourse, reading, subject) ?? takenUp(discourse, reading, subject.from))
      : undefined;
  if (taken) return settle(discourse, reading, sentence, taken, wanted);
  if (subject?.kind === 'pronoun') return 'unknown';
  if (isSomebody(reading, subject)) return undefined;
  if (subject?.kind === 'described' && takesUpUnnamed(discourse, reading, subject.from)) return undefined;
  const others = othersIn(discourse, reading, sentence, wanted);
  return others.length > 0 ? actingAlone(reading, sentence, others) : 'unknown';
}

/** `The water rose, but by noon, Mayor Ann Lee was calm.`: the one person of a sentence, whose own clause it is. */
function actingAlone(
  { clause, sentences }: Reading,
  sentence: number,
  others: readonly NamedMention[],
): NamedMention | undefined {
  const [only] = others;
  const start = sentences[sentence]?.start ?? 0;
  const at =
    start + clause.tokens.slice(start, start + LONGEST_SENTENCE).findIndex((token) => token.mention === only);
  const next = clause.tokens[at + 1];
  if (only === undefined || others.length > 1 || only.kind !== 'person' || at < start) return undefined;
  const acts = next?.kind === 'word' && !next.capital && !isWord(next, clause.lexicon.prepositions);
  const before = clause.tokens[titleStart(clause, start, at) - 1];
  const opens =
    before !== undefined && (before.kind === 'stop' || isWord(before, clause.lexicon.clauseStarts));
  return acts && opens && !isWord(next, clause.lexicon.clauseStarts) ? only : undefined;
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
    const owners = ownersIn(reading, sentence);
    const rival = others.some(
      (other) => !owners.has(other) && discourse.people.genderOf(other) === wanted.gender,
    );
    return isSure || !rival ? topic : undefined;
  }
  if (topic.kind !== 'person') return others.length > 0 ? undefined : 'unknown';
  const [only] = others;
  if (only === undefined) return 'unknown';
  return new Set(others.map((other) => other.entity)).size === 1 ? only : undefined;
}

/** Who owns something in a sentence, and so is not its subject: `Lee said Marsh’s plea was timely.` */
function ownersIn({ clause, sentences }: Reading, sentence: number): ReadonlySet<NamedMention> {
  const { start = 0, end = 0 } = sentences[sentence] ?? {};
  const isOwner = (at: number): boolean => clause.tokens[at + 1]?.kind === 'possessive';
  const owners = clause.tokens
    .slice(start, end)
    .flatMap(({ mention }, at) => (mention && isOwner(start + at) ? [mention] : []));
  return new Set(owners);
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
