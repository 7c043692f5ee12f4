import type { Discourse } from './antecedent';
import { isWord } from './clause';
import type { Gender } from './givenNames';
import type { Reading } from './reading';
import { previousBody } from './reading';
import type { NamedMention, Token } from './tokens';

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
/** `the 54-year-old`, `der 54-Jährige`. */
const OF_AN_AGE = /^\d{1,3}-(?:year-old|jährige)$/;
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
/** How near to a name the party stands that a compound takes up, in tokens: `Ann Lee (SPD)`. */
const NEAR = 3;

/**
 * The person whom `the 54-year-old` or `der SPD-Politiker` takes up: the only one that its paragraph names before, or
 * the paragraph above. `undefined` where there are two, or none.
 */
export function takenUp(discourse: Discourse, reading: Reading, from: number): NamedMention | undefined {
  const { tokens, lexicon } = reading.clause;
  const article = tokens[from];
  if (!isWord(article, lexicon.definites)) return undefined;
  const nouns = tokens.slice(from + 1, from + 2 + MOST_ADJECTIVES);
  const noun = nouns.find((token) => token.kind === 'word' && isTakingUp(token));
  if (noun === undefined) return undefined;
  const gender = lexicon.language === 'en' ? undefined : ARTICLES[article?.lower ?? ''];
  const group = COMPOUND.exec(noun.lower)?.[1];
  const named = personsOf(tokens.slice(Math.max(0, from - FARTHEST), from), group);
  const above = previousBody(discourse.readings, reading.index);
  const before = above === undefined ? [] : personsOf(above.clause.tokens.slice(-FARTHEST), group);
  const fitting = [...named, ...before].filter((mention) => {
    const known = discourse.people.genderOf(mention);
    return gender === undefined || known === undefined || known === gender;
  });
  return new Set(fitting.map(({ entity }) => entity)).size === 1 ? fitting[0] : undefined;
}

function isTakingUp({ lower }: Token): boolean {
  return PLAIN.has(lower) || OF_AN_AGE.test(lower) || COMPOUND.test(lower);
}

/** The persons of some tokens; where a compound names a group, those beside whom it stands, if there are any. */
function personsOf(tokens: readonly Token[], group: string | undefined): NamedMention[] {
  const isNear = (at: number): boolean =>
    tokens.slice(Math.max(0, at - NEAR), at + NEAR).some((token) => nameOf(token).split('-')[0] === group);
  const persons = tokens.flatMap(({ mention }, at) => (mention?.kind === 'person' ? [{ mention, at }] : []));
  const near = persons.filter(({ at }) => group !== undefined && isNear(at));
  return (near.length > 0 ? near : persons).map(({ mention }) => mention);
}

function nameOf({ lower, mention }: Token): string {
  return mention === undefined ? lower : mention.name.toLowerCase();
}
