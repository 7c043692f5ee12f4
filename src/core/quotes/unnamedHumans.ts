import { isAgentNoun } from './agentNouns';
import type { Clause } from './clause';
import { isStop, isWord } from './clause';
import type { Token } from './tokens';

/** Nouns for somebody whom a text leaves without a name, with or without an article. */
const HUMANS: ReadonlySet<string> = new Set(
  `man men woman women boy boys girl girls child children teenager teenagers youth pensioner suspect suspects victim victims
   passer-by bystander neighbour neighbor stranger wife husband son daughter brother sister mother father partner girlfriend
   boyfriend friend colleague gunman attacker defendant witness somebody someone
   mann männer mannes frau frauen junge jungen mädchen kind jugendlicher jugendliche jugendlichen verdächtiger verdächtige
   verdächtigen tatverdächtiger tatverdächtige tatverdächtigen täter opfer zeuge zeugin zeugen ehefrau ehemann sohn tochter
   bruder schwester mutter vater nachbar nachbarin freund freundin kollege kollegin angeklagter angeklagte angeklagten jemand
   homme hommes femme femmes garçon fille enfant adolescent adolescente suspect suspecte victime témoin épouse époux mari fils
   frère sœur mère père voisin voisine ami amie accusé accusée
   hombre hombres mujer mujeres niño niña joven adolescente sospechoso sospechosa víctima testigo esposa esposo marido hijo hija
   hermano hermana madre padre vecino vecina amigo amiga acusado acusada
   чоловік чоловіка чоловіку чоловікові чоловіком жінка жінки жінку жінці жінкою хлопець хлопця дівчина дівчину підозрюваний
   підозрюваного дружина дружину сусід сусіда
   мужчина мужчины мужчину мужчине мужчиной женщина женщины женщину женщине женщиной парень парня девушка девушку
   подозреваемый подозреваемого жена жену муж мужа сосед соседа
   mężczyzna mężczyzny mężczyznę mężczyzną kobieta kobiety kobietę kobietą chłopak chłopaka dziewczyna dziewczynę podejrzany
   podejrzanego żona żonę mąż męża sąsiad sąsiada`.split(/\s+/),
);
/** Titles that behind an article seldom mean a person: `the general election`, `the head of the valley`. */
const SELDOM_HUMAN: ReadonlySet<string> = new Set('general head opposition executive justice st.'.split(' '));
const INDEFINITES: ReadonlySet<string> = new Set(
  'a an another one ein eine einen einem einer eines un une una один одна одного jeden jedna'.split(' '),
);
/** How nouns for people end where an indefinite article stands before them. */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  de: /.(?:er|erin|ist|istin|ant|antin|ent|entin|eur|or|mann|frau|kraft)$/,
  fr: /.(?:eur|euse|ien|ienne|iste|ier|ière)$/,
  es: /.(?:dor|dora|tor|tora|ista|ero|era)$/,
};
const COPULAS: ReadonlySet<string> = new Set(
  'is was are be became remains as ist war wird wurde als est était es era fue como'.split(' '),
);
/** Between an article and its noun: `a very young`. */
const MOST_ADJECTIVES = 2;
/** Between a name and the comma behind which it is explained: `Ann Lee, 58, a baker`. */
const MOST_BEFORE_APPOSITION = 4;

/**
 * Whether tokens speak of a person without a name, `a man`, `einen Fischer`, `her lawyer`, beside those who have one. A title
 * before a name and what explains one (`Ann Lee, a baker`; `Ann Lee is a baker`) are of the person named.
 *
 * @param takesUp nouns that mean who is named before where they are definite, and somebody new where they are not
 */
export function holdsUnnamedHuman(
  clause: Clause,
  from: number,
  to: number,
  takesUp: (token: Token) => boolean = () => false,
): boolean {
  for (let at = Math.max(0, from); at < to; at++) {
    const token = clause.tokens[at];
    if (token?.kind !== 'word') continue;
    const article = articleBefore(clause, from, at);
    const isNoun = takesUp(token) ? isIndefinite(clause, article) : isHumanNoun(clause, token, article);
    if (isNoun && !isOfAName(clause, article ?? at, at)) return true;
  }
  return false;
}

function articleBefore({ tokens, lexicon }: Clause, from: number, noun: number): number | undefined {
  for (let at = noun - 1; at >= Math.max(0, from, noun - 1 - MOST_ADJECTIVES); at--) {
    const token = tokens[at];
    if (token?.kind === 'possessive') return at;
    if (token?.kind !== 'word') return undefined;
    if (lexicon.determiners.has(token.lower) || INDEFINITES.has(token.lower)) return at;
  }
  return undefined;
}

function isIndefinite({ tokens }: Clause, article: number | undefined): boolean {
  return article !== undefined && isWord(tokens[article], INDEFINITES);
}

function isHumanNoun(clause: Clause, { lower, capital }: Token, article: number | undefined): boolean {
  const { language, titles } = clause.lexicon;
  if (HUMANS.has(lower)) return true;
  if (article === undefined || SELDOM_HUMAN.has(lower)) return false;
  if (titles.has(lower) || (language === 'en' && isAgentNoun(lower))) return true;
  const isCased = language !== 'de' || capital;
  return isCased && isIndefinite(clause, article) && ENDINGS[language]?.test(lower) === true;
}

/** Whether a noun stands before a name, explains one behind a comma, or says what somebody named is. */
function isOfAName({ tokens, lexicon }: Clause, first: number, noun: number): boolean {
  const next = tokens[noun + (isStop(tokens[noun + 1], ',') ? 2 : 1)];
  if (next?.mention?.kind === 'person') return true;
  const before = tokens[first - 1];
  const isPerson = (token: Token | undefined): boolean =>
    token?.mention?.kind === 'person' || isWord(token, lexicon.pronouns);
  if (isWord(before, COPULAS)) return isPerson(tokens[first - 2]);
  if (!isStop(before, ',')) return false;
  return tokens
    .slice(Math.max(0, first - 1 - MOST_BEFORE_APPOSITION), first - 1)
    .some(({ mention }) => mention?.kind === 'person');
}
