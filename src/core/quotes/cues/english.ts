import type { CueLexicon, VerbForm } from './lexicon';
import { forms, phrases, words } from './lexicon';

const REGULAR = `
  accuse acknowledge add admit advise affirm agree allege announce answer appeal applaud argue ask assert assess assure
  blame blast boast brag brand call caution celebrate characterise characterize charge cite claim comment compare
  complain concede conclude condemn confess confide confirm congratulate contend continue counter criticise criticize
  cry decide declare decry defend demand denounce deny deride describe detail disclose dismiss dub elaborate emphasise
  emphasize estimate exclaim explain express extol fume grumble hail hint hope imply indicate inform insist interject
  invite joke lament laud lash lambast lambaste maintain mention mock murmur mutter muse note object observe opine order
  outline pledge point praise predict proclaim promise propose protest purport question quip reaffirm reason recall
  recount refer regret reiterate reject relate remark remember remind repeat reply report request respond retort reveal
  ridicule rule scoff scold shout signal slam sneer speculate state stress suggest summarise summarize sum tease term
  testify thank theorise theorize threaten tout tweet underline underscore urge venture voice volunteer vow warn welcome
  whisper worry yell post repost deplore disagree bemoan bewail bristle chide clarify commend correct crow deadpan
  disclose echo fret gloat gripe groan gush howl implore muse moan mourn plead ponder preach press profess rail rant
  reckon reassure recite relay rejoice remonstrate roar scream sigh snap sniff sob stammer stutter sympathise sympathize
  taunt thunder underscore utter vent yelp confide counsel acknowledge text message email argue concur opine interpret advocate label liken
  marvel enthuse echo stipulate reassure rebuke reckon recommend envisage
`;

const IRREGULAR: readonly [string, VerbForm][] = [
  ...forms(
    'past',
    'labelled signalled marvelled counselled said told wrote spoke thought held read began went put swore saw found forecast pled',
  ),
  ...forms('present', 'says tells writes speaks thinks holds reads goes puts swears'),
  ...forms('gerund', 'saying telling writing speaking'),
  ...forms('base', 'say tell write argue insist warn add claim describe call think believe'),
  ...forms('past', 'believed'),
  ...forms('present', 'believes'),
];

const NAMING =
  'called dubbed named labelled labeled nicknamed termed described branded characterised characterized';

/** Verbs of which one form or more says something else most of the time; they are left out. */
const TOO_COMMON = words('went goes put puts saw found held holds orders ordering ordered posts calls-for');
const DOUBLED = /(?:admit|refer|quip|rebut|regret|brag|slam|dub)$/;

function regularForms(lemma: string): [string, VerbForm][] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const doubled = DOUBLED.test(lemma) ? lemma + lemma.slice(-1) : stem;
  const softened = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}i` : undefined;
  const sibilant = /(?:s|sh|ch|x|z)$/.test(lemma);
  return [
    [`${softened ?? doubled}ed`, 'past'],
    [softened ? `${softened}es` : `${lemma}${sibilant ? 'es' : 's'}`, 'present'],
    [`${doubled}ing`, 'gerund'],
  ];
}

const VERBS = new Map<string, VerbForm>(
  [...Array.from(words(REGULAR)).flatMap(regularForms), ...IRREGULAR].filter(
    ([word]) => !TOO_COMMON.has(word),
  ),
);

const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday';
const MONTHS = 'january february march april may june july august september october november december';

export const ENGLISH: CueLexicon = {
  language: 'en',
  verbs: VERBS,
  namingVerbs: words(NAMING),
  weakVerbs: words(
    'continues continued indicates indicated suggests suggested signals signalled signaled implies implied means reveals revealed began begins reads read reflects contends purports details detailed underscores underscored highlights highlighted supports threatens threatened promises hints',
  ),
  nounLike: words(
    `remarks comments claims calls reports demands notes promises answers replies requests estimates charges states tweets
     texts messages emails pledges terms labels brands cries hints jokes mentions objects whispers claim call counters
     appeals boasts guesses worries questions points reasons measures blames accounts details hopes urges threats vows
     lashes slams tells-all cautions signals protests proposals speaks thanks`,
  ),
  prepositionalCues: phrases('according to', 'in the words of'),
  postpositionalCues: new Set(),
  auxiliaries: words(
    "has have had having will would can could may might must should do does did is are was were be been being 's 've 'd 'll",
  ),
  passives: words("is are was were be been being gets got 's"),
  agents: words('by'),
  negations: words(
    "not never neither nor cannot didn’t didn't doesn’t doesn't don’t don't won’t won't wouldn’t wouldn't hasn’t hasn't hadn’t hadn't haven’t haven't couldn't couldn’t",
  ),
  adverbs: words(
    `${WEEKDAYS} ${MONTHS} also then later earlier already again now once thus further just only even still first last next previously
     recently repeatedly subsequently often however meanwhile today yesterday tonight tomorrow morning afternoon evening
     night week month year soon always sometimes instead simply once twice too himself herself itself themselves both all ago
     always long famously on-air moreover furthermore therefore reportedly allegedly afterwards afterward`,
  ),
  determiners: words(
    'the a an this that these those its his her their my our your one two three four five several some many most other another such both each every any no',
  ),
  definites: words('the this'),
  prepositions: words(
    `of for to with from by in at near on under over between among against about into within inside outside behind
     beside alongside across through throughout during after before since until without around beyond toward towards
     despite like unlike than via amid following regarding concerning versus including`,
  ),
  clauseStarts: words(
    'that and but or as while when whereas because although though if whether who which what whom whose where so how why since after before until once unless yet nor than',
  ),
  relatives: words('who'),
  conjunctions: words('and or nor'),
  pronouns: new Map([
    ['he', 'male'],
    ['she', 'female'],
    ['it', 'neuter'],
    ['they', 'plural'],
    ['we', 'plural'],
    ['i', 'plural'],
    ['you', 'plural'],
    ['who', 'plural'],
  ]),
  titles: words(
    `mr. mrs. ms. mr mrs ms miss dr. dr prof. prof sir dame lord lady president vice-president premier chancellor minister
     secretary chief leader head director chair chairman chairwoman chairperson governor gov. mayor senator sen. representative
     rep. congressman congresswoman congressperson mp ambassador envoy general gen. lieutenant lt. colonel col. major maj. captain capt. admiral adm. sergeant sgt.
     commander marshal commissioner speaker spokesman spokeswoman spokesperson king queen prince princess emperor pope cardinal bishop
     archbishop rabbi imam sheikh father sister brother judge justice attorney prosecutor lawyer officer official analyst
     expert professor doctor economist historian scientist researcher author writer journalist reporter correspondent
     editor activist campaigner politician lawmaker deputy candidate nominee coach manager captain striker midfielder
     actor actress singer director founder co-founder executive ceo owner resident president-elect ex-president commander-in-chief
     diplomat adviser advisor aide boss counterpart counterparts opposition veteran dissident whistleblower teacher nurse farmer student owner mother
     bishop judge man woman boy girl child guest nurse priest monk nun hero witness victim suspect defendant
     wife husband son daughter brother sister friend agent negotiator strategist pollster
     st. rev. reverend hon. msgr. premier-designate`,
  ),
  dropsPronouns: false,
};
