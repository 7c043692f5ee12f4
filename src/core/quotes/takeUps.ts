import type { Discourse } from './antecedent';
import { isSlavic } from './cues/lexicon';
import { isStop, isWord } from './clause';
import type { Gender } from './givenNames';
import type { Reading } from './reading';
import { previousBody } from './reading';
import { reportsIn } from './reporters';
import type { NamedMention, Token } from './tokens';
import { holdsUnnamedHuman } from './unnamedHumans';

/** Nouns that say nothing of a person but what was said before: each takes up whoever a text has just named. */
const PLAIN: ReadonlySet<string> = new Set(
  `politician lawmaker legislator parliamentarian democrat republican actor actress singer rapper songwriter comedian novelist
   striker forward midfielder defender goalkeeper winger footballer batsman bowler cricketer golfer sprinter swimmer boxer
   veteran divorcee widow widower pensioner father-of-two father-of-three mother-of-two mother-of-three billionaire
   politiker politikerin abgeordnete abgeordneter schauspieler schauspielerin sänger sängerin autor autorin stürmer torhüter
   mandatario mandataria político parlamentario parlamentaria futbolista cantante delantero élu élue comédien comédienne
   chanteur chanteuse attaquant quadragénaire trentenaire quinquagénaire sexagénaire політик політикиня співак актор политик певец актёр
   polityk posłanka poseł aktor aktorka piosenkarz`.split(/\s+/),
);
const FEMALE: ReadonlySet<string> = new Set(
  `actress widow mother-of-two mother-of-three politikerin schauspielerin sängerin autorin mandataria política parlamentaria élue
   comédienne chanteuse політикиня posłanka aktorka piosenkarka`.split(/\s+/),
);
const MALE: ReadonlySet<string> = new Set(
  `widower father-of-two father-of-three politiker schauspieler sänger autor mandatario político parlamentario élu comédien
   chanteur attaquant співак певец aktor piosenkarz`.split(/\s+/),
);
/** `the 54-year-old`, `der 54-Jährige`. */
const OF_AN_AGE = /^(\d{1,3})-(?:year-old|jährige[rn]?)$/;
/** `der SPD-Politiker`, `die CDU-Vorsitzende`: a party or office before a hyphen. */
const COMPOUND =
  /^(.{2,20})-(?:politiker|politikerin|chef|chefin|vorsitzende|abgeordnete|minister|ministerin|vize)$/;
const ARTICLES: Readonly<Record<string, Gender>> = {
  der: 'male', die: 'female', el: 'male', la: 'female', le: 'male', dieser: 'male', diese: 'female',
}; // prettier-ignore
/** Words between an article and its noun: `die stellvertretende`. */
const MOST_ADJECTIVES = 2;
/** How much of the paragraphs is read, in tokens. */
const FARTHEST = 200;
const PARTIES: ReadonlySet<string> = new Set(
  'cdu csu spd fdp afd bsw grüne grünen linke linken linkspartei fpö övp spö neos svp glp'.split(' '),
);
/** How near to a name the party stands that a compound takes up, in tokens: `Ann Lee (SPD)`. */
const NEAR = 3;

/**
 * The person whom `the 54-year-old` or `der SPD-Politiker` takes up: the only one that its paragraph names before, or
 * the paragraph above. `undefined` where there are two, or none; where somebody without a name (`a man`) may be meant; and
 * where the only one is the source of what is told.
 */
export function takenUp(discourse: Discourse, reading: Reading, from: number): NamedMention | undefined {
  const { tokens, lexicon } = reading.clause;
  const noun = nounTakingUp(reading, from);
  if (noun === undefined) return undefined;
  const gender =
    genderOfNoun(noun) ?? (lexicon.language === 'en' ? undefined : ARTICLES[tokens[from]?.lower ?? '']);
  const mayBe = (mention: NamedMention): boolean => {
    const known = discourse.people.genderOf(mention);
    return gender === undefined || known === undefined || known === gender;
  };
  const stretches = stretchesBefore(discourse, reading, from);
  const group = COMPOUND.exec(noun.lower)?.[1];
  const persons = personsOf(stretches, group);
  if (persons.length === 0 && group === undefined) {
    const only = onlySpeaker(discourse, stretches);
    return only && mayBe(only) ? only : undefined;
  }
  const fitting = persons.filter(({ mention }) => mayBe(mention));
  if (new Set(fitting.map(({ mention }) => mention.entity)).size !== 1) return undefined;
  const isMeant = isOnlyOne(stretches, fitting, OF_AN_AGE.exec(noun.lower)?.[1]);
  return isMeant ? fitting[0]?.mention : undefined;
}

function genderOfNoun({ lower }: Token): Gender | undefined {
  return FEMALE.has(lower) ? 'female' : MALE.has(lower) ? 'male' : undefined;
}

/** `“We stay,” she said. The singer added …`: who speaks in the paragraphs where nobody is named. */
function onlySpeaker({ log }: Discourse, stretches: readonly Stretch[]): NamedMention | undefined {
  const speakers = stretches.flatMap(({ reading }) => log.speakersIn(reading));
  const [only] = speakers;
  const isOne = new Set(speakers.map((speaker) => speaker?.entity)).size === 1;
  return isOne && only?.kind === 'person' && !holdUnnamed(stretches) ? only : undefined;
}

/** Whether `the 54-year-old` may mean somebody whom the text leaves without a name: a pronoun behind it is no clue. */
export function takesUpUnnamed(discourse: Discourse, reading: Reading, from: number): boolean {
  if (nounTakingUp(reading, from) === undefined) return false;
  return holdUnnamed(stretchesBefore(discourse, reading, from));
}

/** The noun behind a definite article that takes somebody up; in Slavic languages without one. */
function nounTakingUp({ clause }: Reading, from: number): Token | undefined {
  const { tokens, lexicon } = clause;
  const article = isWord(tokens[from], lexicon.definites) ? 1 : 0;
  if (article === 0 && !isSlavic(lexicon)) return undefined;
  const nouns = tokens.slice(from + article, from + 1 + article * (1 + MOST_ADJECTIVES));
  return nouns.find((token) => token.kind === 'word' && isTakingUp(token));
}

/** Tokens of a paragraph, half-open. */
interface Stretch {
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
}

interface Standing {
  readonly mention: NamedMention;
  readonly reading: Reading;
  readonly at: number;
}

function stretchesBefore({ readings }: Discourse, reading: Reading, to: number): Stretch[] {
  const own = { reading, from: Math.max(0, to - FARTHEST), to };
  const above = previousBody(readings, reading.index);
  if (above === undefined) return [own];
  const { length } = above.clause.tokens;
  return [own, { reading: above, from: Math.max(0, length - FARTHEST), to: length }];
}

/**
 * Whether nobody else may be meant than the one person named. An age that the text gives them decides; without it nobody
 * may stand there without a name, and the person may not be the source of a report.
 */
function isOnlyOne(
  stretches: readonly Stretch[],
  persons: readonly Standing[],
  age: string | undefined,
): boolean {
  const stated = age === undefined ? [] : persons.flatMap((person) => ageOf(person) ?? []);
  if (stated.length > 0) return stated.every((years) => years === age);
  const isReporter = persons.some(({ reading, at }) => reportsIn(reading, at, age !== undefined));
  return !isReporter && !holdUnnamed(stretches);
}

function holdUnnamed(stretches: readonly Stretch[]): boolean {
  return stretches.some(({ reading, from, to }) => holdsUnnamedHuman(reading.clause, from, to, isTakingUp));
}

/** `Ann Lee, 54,`, `Karl Voss (54)`, `the 54-year-old Ann Lee`. */
function ageOf({ reading, at }: Standing): string | undefined {
  const { tokens } = reading.clause;
  const behind = isStop(tokens[at + 1], ',(') ? tokens[at + 2] : undefined;
  const stated = /^\d{1,3}$/.exec(behind?.lower ?? '')?.[0];
  return stated ?? OF_AN_AGE.exec(tokens[at - 1]?.lower ?? '')?.[1];
}

function isTakingUp({ lower }: Token): boolean {
  return PLAIN.has(lower) || OF_AN_AGE.test(lower) || COMPOUND.test(lower);
}

/**
 * The persons named; where a compound names a group, those beside whom it stands, if there are any, and nobody beside whom a
 * party stands that is another.
 */
function personsOf(stretches: readonly Stretch[], group: string | undefined): Standing[] {
  const persons = stretches.flatMap(({ reading, from, to }) =>
    reading.clause.tokens
      .slice(from, to)
      .flatMap(({ mention }, i) => (mention?.kind === 'person' ? [{ mention, reading, at: from + i }] : [])),
  );
  if (group === undefined) return persons;
  const near = persons.filter((person) => partiesBeside(person).includes(group));
  if (near.length > 0) return near;
  return persons.some((person) => partiesBeside(person).some((name) => PARTIES.has(name))) ? [] : persons;
}

/** What stands beside a name that may be a party: of `SPD-Chefin` the party. */
function partiesBeside({ reading, at }: Standing): string[] {
  return reading.clause.tokens
    .slice(Math.max(0, at - NEAR), at + NEAR)
    .map((token) => nameOf(token).split('-')[0] ?? '');
}

function nameOf({ lower, mention }: Token): string {
  return mention === undefined ? lower : mention.name.toLowerCase();
}
