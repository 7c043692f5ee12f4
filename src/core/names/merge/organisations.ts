import { cityIdentity, countryNamed, peopleNamed, regionNamed } from '../gazetteer';
import { COMMON, DICTIONARY, lookUpWord } from '../lexicon';
import { skeletonsOf } from './sounds';
import { areSpellings } from './spelling';

/** Words that say nothing of which organisation is meant. */
const LINKS = new Set(['of', 'for']);
const SMALL_WORDS = new Set('of the for and in on de du la le des der und et y'.split(' '));
const LEGAL_FORMS = new Set(
  'inc ltd corp co llc plc gmbh ag sa nv limited incorporated corporation group'.split(' '),
);
/** They are other words and initials too before the end of a name. */
const LAST_LEGAL_FORMS = new Set('asa oyj bv kg bhd berhad tbk jsc pjsc pty'.split(' '));
/** Offices that every state has, so that only the state tells them apart. */
const STATE_OFFICES = new Set(
  'ministry department army navy forces parliament government senate police guard court bank council staff agency'.split(
    ' ',
  ),
);
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/defence/g, 'defense'],
  [/centre/g, 'center'],
  [/labour/g, 'labor'],
  [/organis/g, 'organiz'],
  [/programme/g, 'program'],
  [/theatre/g, 'theater'],
  [/harbour/g, 'harbor'],
  [/^united nations(?= )/, 'un'],
  [/^european union(?= )/, 'eu'],
  [/\bunited states(?: of america)?\b(?!$)|(?<= )united states(?: of america)?$/, 'us'],
  [/\bunited kingdom\b(?!$)|(?<= )united kingdom$/, 'uk'],
];

/** Councils, staffs and forces are theirs as well as a state's: `UN Security Council`. */
const UNIONS: ReadonlyMap<string, string> = new Map([
  ['un', 'UN'],
  ['eu', 'EU'],
  ['nato', 'NATO'],
]);

/** Each of these parties spells its name in one way: `Labour` in Britain, `Labor` in Australia. */
const PARTY_OF_LABOUR = /^labou?r(?: party)?$/;

/** What identifies an organisation by its name: its telling words, and the state in it. */
export interface OrganisationName {
  readonly words: string;
  readonly country?: string;
  readonly isStateOffice: boolean;
}

export function parseOrganisation(key: string): OrganisationName {
  let folded = key;
  if (!PARTY_OF_LABOUR.test(key))
    for (const [pattern, spelling] of SPELLINGS) folded = folded.replace(pattern, spelling);
  const tokens = inEnglishOrder(folded.split(' ')).filter((token) => !SMALL_WORDS.has(token));
  const bare = tokens.filter((_, i) => i === 0 || !(isLegalForm(tokens, i) || isPartyOf(tokens, i)));
  const isStateOffice = bare.some((token) => STATE_OFFICES.has(token));
  const countries = isStateOffice ? bare.map(stateOf) : [];
  const words = bare.filter((_, i) => countries[i] === undefined).join(' ');
  const country = countries.find((code) => code !== undefined);
  return { words, isStateOffice, ...(country === undefined ? {} : { country }) };
}

/** `Pty Ltd` is one form in two words. */
function isLegalForm(tokens: readonly string[], at: number): boolean {
  const word = tokens[at] ?? '';
  if (LEGAL_FORMS.has(word)) return true;
  return LAST_LEGAL_FORMS.has(word) && tokens.slice(at + 1).every((token) => LEGAL_FORMS.has(token));
}

/** `Pheu Thai Party` is `Pheu Thai`, but `Congress` is not the `Congress Party`, nor `Boston Tea` the `Boston Tea Party`. */
function isPartyOf(tokens: readonly string[], at: number): boolean {
  if (tokens[at] !== 'party' || at !== tokens.length - 1) return false;
  const rest = tokens.slice(0, at);
  return !rest.every(isEnglish) && !rest.some(isPlace);
}

function isPlace(word: string): boolean {
  return (
    countryNamed(word) !== undefined || regionNamed(word) !== undefined || cityIdentity(word) !== undefined
  );
}

/** Whether only one of them says that it is a party: what it is called may be something else in another document. */
export function needSameDocument(key: string, other: string): boolean {
  return isParty(key) !== isParty(other);
}

function isParty(key: string): boolean {
  return key.endsWith(' party');
}

/**
 * Whether two names of the same words may be two bodies': every state has a `Government of National Unity` or a `National Unity
 * Government`, and a paper is called `News` where a company is `News Corp`.
 */
export function needSameSubject(key: string, other: string): boolean {
  return (
    key !== other &&
    [key, other].some((name) => parseOrganisation(name).isStateOffice || isWordOfCompany(name))
  );
}

function isWordOfCompany(key: string): boolean {
  const [word = '', form = '', ...more] = key.split(' ');
  return more.length === 0 && LEGAL_FORMS.has(form) && isEnglish(word);
}

/** What a name is of before what it is: `Ministry of Defence` has the words of `Defence Ministry`; others keep their order. */
function inEnglishOrder(words: readonly string[]): readonly string[] {
  const link = words.findIndex((word, i) => i > 0 && LINKS.has(word));
  const isOfWord = words.length === 2 && ARTICLES.has(words[0] ?? '') && isEnglish(words[1] ?? '');
  if (isOfWord) return [words.join('-')];
  return link < 0 ? words : [...words.slice(link + 1), ...words.slice(0, link)];
}

/** `La Nation`, `Der Standard`: the article tells them from an English word. */
const ARTICLES = new Set('la le les el il der die das'.split(' '));

function isEnglish(word: string): boolean {
  return (lookUpWord(word).flags & (COMMON | DICTIONARY)) !== 0;
}

/** Whose office a word says it is: the code of a state, or a union of states. */
export function stateOf(word: string): string | undefined {
  const code = UNIONS.get(word) ?? peopleNamed(word) ?? countryNamed(word);
  return code === undefined || code === '' ? undefined : code;
}

/** Shortest word and fewest consonants of a name of an organisation that may be spelled in two ways. */
const SHORTEST_WORD = 6;
const FEWEST_CONSONANTS = 3;
const ARTICLE = /^[ae]l$/;

/** Two spellings of an organisation have as many words, and the last of them sounds alike. */
export function organisationLabels(key: string): readonly string[] {
  const words = key.split(' ');
  return skeletonsOf(words.at(-1) ?? '').map((skeleton) => `${words.length} ${skeleton}`);
}

/**
 * Whether two names are transcriptions of one, word by word: `Hezbollah` and `Hizbullah`, `al-Qaeda` and `al-Qaida`. Not
 * for words of the language nor for short ones, which are names of companies: `Bayer` and `Boyer`.
 */
export function areOrganisationSpellings(key: string, other: string): boolean {
  const [words, others] = [key.split(' '), other.split(' ')];
  if (key === other || words.length !== others.length) return false;
  return words.every((word, i) => {
    const second = others[i] ?? '';
    if (word === second) return true;
    if (ARTICLE.test(word) && ARTICLE.test(second)) return true;
    return (
      areSpellings(word, second) && [word, second].every((one) => isTranscribed(one, words[i - 1] ?? ''))
    );
  });
}

function isTranscribed(word: string, before: string): boolean {
  if (isEnglish(word) || isCognate(word)) return false;
  if (ARTICLE.test(before)) return true;
  const consonants = word.replace(/[aeiouy]/g, '');
  return word.length >= SHORTEST_WORD && consonants.length >= FEWEST_CONSONANTS;
}

/** `República`, `Repubblica`, `Republika`: words of other languages that English has without their last vowel. */
function isCognate(word: string): boolean {
  const stem = word
    .replace(/[aeo]$/, '')
    .replaceAll('k', 'c')
    .replace(/(.)\1/g, '$1');
  return stem !== word && isEnglish(stem);
}
