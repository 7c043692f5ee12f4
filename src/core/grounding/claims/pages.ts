import type { PageSpan } from '../../corpus/pages';

/** By what the source calls them. */
export interface ClaimedPages extends Pick<PageSpan, 'first' | 'last'> {
  /** As it stands in the citation: `2-14` may be what the source calls one page. */
  readonly written: string;
}

const SMALL_ROMAN = '(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})';
/** Of one capital it would be an initial: `S. C.`. */
const LARGE_ROMAN = `(?=[IVXLC]{2})${SMALL_ROMAN.toUpperCase()}`;
const NUMBER = `(?:\\d{1,5}|${SMALL_ROMAN}|${LARGE_ROMAN})(?![\\p{L}\\p{N}])`;
const SPAN = `${NUMBER}(?:\\s?[–—-]{1,2}\\s?${NUMBER})?`;
/** A capital behind an initial is another (`Chen, J. S. 12`); a capital P is never a page; of an English law `s.` is a section. */
const NAME =
  '(?:(?<!\\p{L})(?:pp?\\.|[Pp]ages?|[Ss]eiten?|[Pp]ágs?\\.|[Pp]áginas?|[Pp]ag\\.|с\\.|[Сс]тор\\.)|(?<!\\p{L}|(?<!\\p{L})\\p{L}\\.[\\s~\\u00A0]{0,3})(?:[SС]\\.|s\\.(?=[\\s~\\u00A0]{0,3}\\d)(?<!\\b(?:Act|Code|Bill|Law|Order|Ordinance|Regulations?|Constitution|Charter)\\b[^;]{0,80})))';
/** What may stand behind a further page: behind that of a date stands its month. */
const ITEM_END = '(?=\\s{0,3}(?:$|[,;)\\]&]|\\.\\s{0,3}$|(?:and|und|et|y|i|и|та|і)\\s))';
/** A year behind a comma is that of the work. */
const NEXT =
  '(?:\\s{0,3},\\s{0,3}(?!(?:1[5-9]|20)\\d\\d(?!\\d))|,?\\s{0,3}&\\s{0,3}|,?\\s{1,3}(?:and|und|et|y|и|та|і)\\s{1,3})';
const PAGES = new RegExp(
  `${NAME}[\\s~\\u00A0]{0,3}(?<list>${SPAN}(?:${NEXT}${SPAN}${ITEM_END}){0,20})`,
  'gu',
);
const ONE_SPAN = new RegExp(`(${NUMBER})(?:\\s?[–—-]{1,2}\\s?(${NUMBER}))?`, 'gu');

/** The pages that a citation names: `p. 4`, `pp. xi–xii`, `S. 12`, `pp. 120, 124 and 130`; of several mentions of one work the last. */
export function pagesIn(text: string): readonly ClaimedPages[] | undefined {
  const works = text.split(';').map((work) => Array.from(work.matchAll(PAGES)));
  const list = works.find((found) => found.length > 0)?.at(-1)?.groups?.['list'];
  return list === undefined ? undefined : Array.from(list.matchAll(ONE_SPAN), spanOf);
}

function spanOf([written, first = '', last = first]: RegExpMatchArray): ClaimedPages {
  return { written, first, last: isShortened(first, last) ? first.slice(0, -last.length) + last : last };
}

/** `123–4` and `123–24` are written for `123–124`. */
function isShortened(first: string, last: string): boolean {
  return (
    /^\d+$/.test(first) &&
    /^\d+$/.test(last) &&
    last.length < first.length &&
    last > first.slice(-last.length)
  );
}
