import type { TextRange } from '../../text/range';
import { findDates } from '../../dates/mentions';
import { fold } from '../../text/folding';
import { BEFORE_PARTICLE } from './givenNames';
import { isPersonName } from './personNames';
import { isAgency, looksLikeOutlet, mayBeOutlet } from './outlets';

/**
 * A line that says who wrote. `By Ann Lee, Bo Ray and Cy Dee, CNN` has three authors and the outlet `CNN`;
 * `From CNN's Ann Lee in Kyiv` stands under one entry of a page and names no author of the whole.
 */
export interface Byline {
  readonly kind: 'page' | 'entry' | 'credit' | 'reporting';
  readonly authors: readonly string[];
  readonly outlet?: string;
}

const LONGEST = 240;
const NAMED_BY =
  /^(?:(?:[Bb]y|BY|(?:Written|Words|Story|Text|Reported|Submitted) by|Interview(?: by|:))|(?:Propos recueillis par|[Pp]ar|PAR)|(?:Text von|Ein Bericht von|[Vv]on|VON)|(?:[Pp]or|POR)|(?:[Aa] cura di|[Dd]i|DI)|(?:[Dd]oor|DOOR)|[Pp]rzez)\s+(?=\p{Lu}|\p{Ll}{2,3}\s\p{Lu})/u;
const LABEL =
  /^(?:authors?|byline|by|writers?|written by|reporters?|auteurs?|auteure|autore?s?|autori|autoren|autorin|verfasser|автори?|авторы?|текст|автор тексту|автор текста)\s?:\s*(?=\S)/iu;
const ENTRY =
  /^(?:From\s(?!the\b)[\p{L}\p{M} .&]{2,40}['’]s?\s\p{Lu}|(?:Reported|Reporting|Posted|Analysis|Video) (?:from|by)\s\p{Lu}|[A-Z]{3,5}['’]s\s\p{Lu}\p{Ll}+\s\p{Lu}[\p{L} .]{2,60}$)/u;
/** Blogs name author and day in one line; without the day it stands under one entry of a page. */
const POSTED = /^(?:Posted|Published) by\s+(?=\p{Lu})/u;
const REPORTING =
  /^[([]?(?:additional\s)?(?:reporting|writing|reporting and writing|editing|compiled|edited|live reporting|report|transcript|transcribed|translated|translation|photographs?|photography|pictures|video|graphics|illustrations?|mit material|redigiert|bearbeitet|redaktion)\s(?:by|von)\s/iu;
/** `(Web editor: Ann Lee, Bo Ray)`: who put a story up, not who wrote it. */
const EDITOR = /^[([]?(?:web |copy |photo |news )?editors?\s?:\s\p{Lu}[\p{L}\p{M} ,.’'-]{2,80}[)\]]?$/iu;
const CREDIT =
  /^(?<outlet>\p{Lu}[\p{L}\p{M}\p{N}.’' -]{1,40}?)\s(?:with|avec|mit|con|com|met|и|та|z|et)\s(?<agencies>[\p{L}\p{M}.,’'/& -]{2,60})$/u;
/** Editors' initials and agencies under a story: `mhe/dpa/AFP`, `ak/wd (dpa, Reuters)`. */
const INITIALS =
  /^\p{Ll}{2,4}(?:\/\p{L}{2,8}){2,5}$|^\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){0,3}\s\((?:AFP|AP|dpa|Reuters|EFE|KNA|epd|SID|dpae|ANSA|TASS|APA)(?:,\s?\p{L}{2,10}){0,4}\)$/u;
const INSTITUTION =
  /^(?:by|par|von|por) (?:the |la |der )?(?:editors?|editorial (?:staff|team|board|office)|newsroom|redaction|redaktion|redaccion)(?: (?:with|avec|mit|con) [\p{L} ]{2,40})?$/u;
/** What closes the names of a byline: job titles, dates, addresses. */
const AFTER_NAMES =
  /\s?[|•·/–—]\s?|\s-\s|\s{3,}|\t|\s(?:in|for|at|à|in|en|aus|из|з)\s(?=\p{Lu})|\s?[(<[]|\s(?:[Pp]ublished|[Uu]pdated|[Pp]osted|[Pp]ublié|le|am|el|on)\s(?=.{0,12}\d)/u;
/** `BY MR. TOLLIVER:` opens the questions of a lawyer in a transcript. */
const EXAMINES = /^(?:by|von|par|por)\s[^:]{2,60}:$/iu;
const ADDRESS = /\S+@\S+\.\S+|(?<![\p{L}\p{N}])@\w{2,30}|https?:\/\/\S+/gu;
const AND = /\s(?:and|et|und|y|e|i|en|та|і|й|и|&)\s/iu;

/** Reads a line as a byline; `undefined` where it is none. */
export function readByline(line: string): Byline | undefined {
  if (line.length > LONGEST || EXAMINES.test(line)) return undefined;
  if (REPORTING.test(line)) return { kind: 'reporting', authors: reporters(line) };
  if (EDITOR.test(line)) return { kind: 'reporting', authors: [] };
  if (INITIALS.test(line) || isAgencyIn(line)) return { kind: 'credit', authors: [] };
  const posted = POSTED.exec(line)?.[0];
  if (posted !== undefined && findDates(line).length > 0) return readNames(line.slice(posted.length), false);
  if (INSTITUTION.test(fold(line)) && !/[.!?]$/.test(line)) return { kind: 'page', authors: [] };
  if (ENTRY.test(line) && !/[.!?]$/.test(line)) return { kind: 'entry', authors: [] };
  const roster = readRoster(line);
  if (roster) return roster;
  const lead = LABEL.exec(line)?.[0] ?? NAMED_BY.exec(line)?.[0];
  return lead === undefined ? readCredit(line) : readNames(line.slice(lead.length), /:\s*$/.test(lead));
}

/** `Martin Bell (now) and Helen Roper (earlier)`: who wrote a live page by turns. */
const TURN = /\s\((?:now|earlier|previously)\)(?=$|[,;]|\s(?:and|&)\s)/iu;

function readRoster(line: string): Byline | undefined {
  if (!TURN.test(line)) return undefined;
  const names = line
    .split(TURN)
    .join('')
    .split(/[,;]\s|\s(?:and|&)\s/u);
  return names.every(isPersonName) ? { kind: 'page', authors: names } : undefined;
}

function readNames(rest: string, labelled: boolean): Byline | undefined {
  const names = cut(rest.replace(ADDRESS, ' ').trim());
  const { authors, left } = split(names);
  const outlet = left.find((part) => mayBeOutlet(part)) ?? outletBehind(rest, names);
  const unnamed = authors.length === 0 && outlet === undefined;
  if (unnamed && (!labelled || names.split(/\s+/).length > MOST_WORDS_OF_A_LABEL))
    return institutional(names);
  if (/[.!?]$/.test(rest) && rest.split(/\s+/).length > MOST_WORDS_WITH_STOP) return undefined;
  return { kind: 'page', authors, ...(outlet === undefined ? {} : { outlet }) };
}

const MOST_WORDS_OF_PLACE = 3;

/** `AFP, Abuja`: the agency that a story is from, and where it wrote it; `Ani, Levon` are people. */
function isAgencyIn(line: string): boolean {
  const [agency = '', place = '', ...more] = line.split(/,\s/);
  const words = place.split(/\s+/);
  const isPlace =
    words.length <= MOST_WORDS_OF_PLACE && words.every((word) => /^\p{Lu}[\p{L}’'-]*$/u.test(word));
  const isWritten = agency === agency.toUpperCase() || agency.includes(' ');
  return more.length === 0 && isAgency(agency) && isWritten && isPlace;
}

const MOST_WORDS_OF_A_LABEL = 8;
const MOST_WORDS_WITH_STOP = 8;
const NOBODY =
  /^(?:[\p{L}’'. -]{0,30}\s)?(?:staff|newsroom|redaktion|editorial board|redaction|redaccion|news desk|agencies|reporters?|correspondents?)$/u;

/** `By Staff`, `Von der Redaktion`: a byline without a name. */
function institutional(names: string): Byline | undefined {
  return NOBODY.test(fold(names)) ? { kind: 'page', authors: [] } : undefined;
}

/** The names before a date, an address or a place; an outlet may stand behind them. */
function cut(rest: string): string {
  const date = findDates(rest)[0];
  const before = date ? rest.slice(0, date.start) : rest;
  const end = before.search(AFTER_NAMES);
  return (end < 0 ? before : before.slice(0, end)).replace(/(?:\s(?:on|le|am|el|il|at))?[\s,;.:|-]*$/, '');
}

function outletBehind(rest: string, names: string): string | undefined {
  const behind = rest.slice(rest.indexOf(names) + names.length).split(/[|•·/–—()]|\s-\s|\sfor\s/u);
  return behind.map((part) => part.trim()).find((part) => looksLikeOutlet(part));
}

/** Names from the left; the first part that is none (a job, a place, an outlet) and all that follow are left. */
function split(names: string): { authors: string[]; left: string[] } {
  const authors: string[] = [];
  const parts = names.split(/\s?[,;]\s?/).filter((part) => part !== '');
  for (const [at, part] of parts.entries()) {
    const people = part.split(AND).map((name) => name.replace(/^(?:and|et|und|y|e|та|і|и)\s/iu, '').trim());
    const isNamed = at === 0 ? isAuthor : isPersonName;
    const named = people.every((name) => isNamed(name) && !looksLikeOutlet(name));
    const closed = AND.test(parts.slice(0, at).join(' , ')) && !AND.test(part);
    if (!named || (closed && mayBeOutlet(part)))
      return { authors: [...authors, ...leading(people, named)], left: parts.slice(at) };
    authors.push(...people);
  }
  return { authors, left: [] };
}

/** `Livia d’Orsi`: whom a byline names first, by a given name; other words before the particle name a body, `Conseil d’État`. */
function isAuthor(name: string): boolean {
  const [given = ''] = fold(name).split(/[\s-]/u, 1);
  return isPersonName(BEFORE_PARTICLE.has(given) ? name.replace(/(?<=\p{L} )d[’'](?=\p{Lu})/u, '') : name);
}

/** Of `Ann Lee and agencies` the first is an author, although the second is none. */
function leading(people: readonly string[], named: boolean): string[] {
  const [first] = people;
  return !named && people.length > 1 && first !== undefined && isAuthor(first) && !looksLikeOutlet(first)
    ? [first]
    : [];
}

function reporters(line: string): string[] {
  const match = /^[([]?(?:reporting|writing|report) by\s([^;.)\]]{3,120})/iu.exec(line);
  return match?.[1] === undefined ? [] : split(cut(match[1])).authors;
}

/** `Le Monde with AP and AFP`, `mit dpa und AFP`: the credit that closes a story made from agencies. */
function readCredit(line: string): Byline | undefined {
  if (/[.!?:]$/.test(line)) return undefined;
  const groups = CREDIT.exec(line)?.groups;
  const agencies = (groups?.agencies ?? '')
    .split(/,|\s(?:and|et|und|y|e|i|та|і|и|&)\s|\//u)
    .map((name) => name.trim());
  if (
    groups?.outlet === undefined ||
    !agencies.every((name) => name !== '' && mayBeOutlet(name) && looksLikeOutlet(name))
  )
    return undefined;
  const unnamed =
    NOBODY.test(fold(groups.outlet)) || (isPersonName(groups.outlet) && !mayBeOutlet(groups.outlet));
  return { kind: 'credit', authors: [], ...(unnamed ? {} : { outlet: groups.outlet }) };
}

/** Where `part` stands in `line`, for evidence. */
export function rangeIn(line: string, part: string): TextRange | undefined {
  const start = line.indexOf(part);
  return start < 0 ? undefined : { start, end: start + part.length };
}
