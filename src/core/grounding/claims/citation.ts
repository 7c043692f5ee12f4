import { findDates } from '../../dates/mentions';
import type { PartialDate } from '../../dates/partialDate';
import { makeDate } from '../../dates/partialDate';
import type { Names } from '../../names/resolve';
import type { TextRange } from '../../text/range';
import type { CorpusFacts } from '../corpusFacts';
import { blank } from '../draft/blank';
import type { MappedText } from '../draft/mappedText';
import { draftRange } from '../draft/mappedText';
import type { Link, QuotedSpan } from '../draft/visible';
import { filesIn, pathOf } from './files';
import { linesIn } from './lines';
import type { Claims, ClaimedPerson } from './model';
import { pagesIn } from './pages';
import { unknownPersonIn } from './persons';

/** A stretch of a visible text that cites: a bracket behind a quotation, a note, a line under a block. */
export interface CitationText extends TextRange {
  readonly mapped: MappedText;
  readonly links: readonly Link[];
  readonly quoted: readonly QuotedSpan[];
  /** It is the values of a block's attributes, each in straight marks. */
  readonly isAttributeList?: boolean;
}

export interface ReadCitation {
  readonly claims: Claims;
  /**
   * Whether it cites and does nothing else: it names a file or a line, or has the form of a bibliography: names, titles,
   * outlets and dates, no sentence.
   */
  readonly cites: boolean;
}

export interface CitationContext {
  readonly facts: CorpusFacts;
  readonly names: Names;
}

const TITLE = /“[^”]{0,400}”|‘[^’]{0,400}’(?!\p{L})|«[^»]{0,400}»|„[^“”]{0,400}[“”]/gu;
const STRAIGHT_TITLE = /"[^"]{0,400}"/g;
/** Of capitals they would be initials. */
const UNDATED = /(?<!\p{L})(?:[nszb]\.\s?d\.|N\.d\.|s\.\s?f\.|o\.\s?[JD]\.|б\.\s?[дгр]\.)/u;
const YEAR = /(?<![\p{L}\p{N}.,/-])(1[5-9]\d\d|20\d\d)(?:[a-z])?(?![\p{L}\p{N}/-]|[.,]\d)/gu;
/** Words that may stand before a date that is the source's. */
const DATED = /^(?:published|dated|issued|of|on|from|vom|am|du|le|del|el|от|від|за)?\s*$/iu;
const SEPARATOR = /[,;()[\]{}—–|·.:\n]|\s-\s/g;

/** How writers say that they give somebody's words in another language. */
const TRANSLATION =
  /(?<!\p{L})(?:(?:my|our|own|author['’]s) (?:own )?translation|translation (?:mine|ours|by)|translated (?:by|from)|trans\.|transl\.|tr\.|(?:eigene|meine) übersetzung|übersetzung(?: von| des| der|:)|übers\.|(?:ma|notre) traduction|traduction (?:de|du|par|libre)|traduit|trad\.|traducción (?:mía|propia|de|del)|mi traducción|traducido|traduzione|мій переклад|переклад (?:мій|автора|з)|перевод (?:мой|автора|с))/iu;
const ANY_MARKS = /“[^”]{1,2000}”|«[^»]{1,2000}»|»[^«]{1,2000}«|„[^“”]{1,2000}[“”]|"[^"]{1,2000}"/g;

/** In characters: a note that gives the original of a translation has no more. */
const LONGEST_CITATION = 5000;

function quotedIn(text: string): string[] {
  return Array.from(text.slice(0, LONGEST_CITATION).matchAll(ANY_MARKS), ([marked]) =>
    marked.slice(1, -1).trim(),
  );
}

/** Reads what a citation says of the source of a quotation. */
export function readCitation(citation: CitationText, context: CitationContext): ReadCitation {
  const { mapped, start, end } = citation;
  const whole = mapped.text.slice(start, end);
  const files = filesIn(whole, citation, context.facts);
  const titles = citation.quoted.filter((span) => span.start >= start && span.end <= end);
  const withoutFiles = blank(whole, [
    ...files.ranges,
    ...titles.map((t) => ({ start: t.start - start, end: t.end - start })),
  ]);
  const text = withoutTitles(withoutFiles, citation.isAttributeList === true);
  const lines = linesIn(text) ?? anchoredLines(citation, files.sources, context.facts);
  const pages = pagesIn(text);
  const dates = datesIn(text);
  const outlets = piecesOf(text).flatMap((piece) => context.facts.outletNamed(piece) ?? []);
  const people = peopleIn(text, context);
  const isListed = hasListForm(text, dates, context.facts);
  const cites =
    files.sources.length > 0 ||
    files.unknown !== undefined ||
    (lines !== null && isListed) ||
    (isListed && (dates.length > 0 || UNDATED.test(text) || outlets.length > 0 || people.length > 0));
  return {
    cites,
    claims: {
      files: files.sources,
      ...(files.unknown !== undefined && { unknownFile: files.unknown }),
      ...(lines && { lines: { first: Number(lines[1]), last: Number(lines[2] ?? lines[1]) } }),
      ...(pages && { pages }),
      dates: dates.map((date) => ({
        ...date,
        ...draftRange(mapped, { start: start + date.start, end: start + date.end }),
      })),
      quoted: quotedIn(whole),
      isTranslation: TRANSLATION.test(text),
      people: isListed || files.sources.length > 0 ? people : [],
      outlets,
    },
  };
}

/** The lines that a link into a cited file leads to: `seeds/report.txt#L14-L15`. */
function anchoredLines(
  { links, start, end }: CitationText,
  cited: readonly string[],
  facts: CorpusFacts,
): RegExpExecArray | null {
  const link = links.find(
    (each) =>
      each.start >= start &&
      each.end <= end &&
      ANCHOR.test(each.address) &&
      facts.filesNamed(pathOf(each.address)).some((id) => cited.includes(id)),
  );
  return ANCHOR.exec(link?.address ?? '');
}

const ANCHOR = /#L(\d{1,7})(?:-L?(\d{1,7}))?$/;

function withoutTitles(text: string, isAttributeList: boolean): string {
  const curly = text.replace(TITLE, (title) => ' '.repeat(title.length));
  if (isAttributeList) return curly.replaceAll('"', ' ');
  return curly.replace(STRAIGHT_TITLE, (title) => ' '.repeat(title.length));
}

interface FoundDate extends TextRange {
  readonly date: PartialDate;
  readonly text: string;
}

/** The dates that are a piece of the list by themselves, and years at the end of one (`Peskov 2022`). */
function datesIn(text: string): FoundDate[] {
  const whole = findDates(text).flatMap(({ start, end, date, range }) =>
    date !== undefined && !range && standsAlone(text, start, end)
      ? [{ start, end, date, text: text.slice(start, end) }]
      : [],
  );
  if (whole.length > 0) return whole;
  return Array.from(text.matchAll(YEAR), (match) => ({ match, date: makeDate(Number(match[1])) })).flatMap(
    ({ match, date }) => {
      const end = match.index + match[0].length;
      return date !== undefined && endsPiece(text, end)
        ? [{ start: match.index, end, date, text: match[0] }]
        : [];
    },
  );
}

function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start).split(SEPARATOR).at(-1) ?? '';
  return DATED.test(before.trim()) && endsPiece(text, end);
}

function endsPiece(text: string, end: number): boolean {
  return /^[\s*_"]*(?:[,;()[\]{}—–|·.:\n]|$)/.test(text.slice(end, end + 20));
}

function piecesOf(text: string): string[] {
  return text
    .split(SEPARATOR)
    .map((piece) => piece.replace(/[*_"“”/]/g, ' ').trim())
    .filter((piece) => piece !== '');
}

/** Particles and the small words that names, outlets and references have. */
const SMALL_WORDS = new Set(
  `a an the of and in on at de du des del della der die das van von und et y e la le les el los al bin ibn da do dos i и й
   та в line lines page pages p pp para par no vol ed eds et al cited quoted by via translated from para see zeile zeilen
   ligne lignes línea líneas linha linhas riga righe regel regels wiersz wiersze строка строки рядок рядки seite página th st nd rd sept`.split(
    /\s+/,
  ),
);
const MOST_PIECES = 14;
const LONGEST_PIECE = 9;

/** No sentence: all words but small ones begin with a capital or a digit, and the pieces are short; or it is an outlet. */
function hasListForm(text: string, dates: readonly TextRange[], facts: CorpusFacts): boolean {
  const pieces = piecesOf(blank(text, dates));
  return (
    pieces.length <= MOST_PIECES &&
    pieces.every((piece) => {
      if (facts.outletNamed(piece) !== undefined) return true;
      const words = piece.split(/\s+/);
      return (
        words.length <= LONGEST_PIECE &&
        words.every((word) => /^[\p{Lu}\p{N}\p{P}\p{S}]/u.test(word) || SMALL_WORDS.has(word.toLowerCase()))
      );
    })
  );
}

function peopleIn(text: string, { names }: CitationContext): ClaimedPerson[] {
  const known = names.match(text).flatMap(({ entity, start, end }) => {
    const found = names.get(entity);
    return found?.kind === 'person' ? [{ name: text.slice(start, end), entity }] : [];
  });
  if (known.length > 0) return known;
  const first = piecesOf(text)[0];
  const unknown =
    first === undefined || names.match(first).length > 0 ? undefined : unknownPersonIn(first, true);
  return unknown === undefined ? [] : [{ name: unknown }];
}
