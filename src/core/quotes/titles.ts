import { fold } from '../text/folding';
import { isAgentNoun } from './agentNouns';
import type { CueLexicon } from './cues/lexicon';
import { isSlavic } from './cues/lexicon';
import { closesBehind, isLink, mayStandBetween, opensWithPhrase } from './titlePhrase';

const WORD = /[\p{L}\p{M}’'-]+/gu;
const TRAILING_WORDS = /(?<![\p{L}\p{M}’'-])(?:[\p{L}\p{M}’'-]+\s){1,5}$/u;
/** `Minority Leader, ` before a name that a comma closes: an apposition. */
const COMMA_BEFORE = /,\s$/;
const COMMA_BEHIND = /^,/;
/** `, the mayor of Bath`, `, head coach,`, `(alcalde)`: an apposition behind a name. */
const LEADING_WORDS = /^(?:,| \()\s?((?:[\p{L}\p{M}’'-]+\s){0,4}[\p{L}\p{M}’'-]+)/u;
const LONGEST_APPOSITION = 80;
const LONGEST_CLOSED = 160;
/** `Minister of Health, Senator ` at the head of a line, before a name that a comma closes. */
const OFFICE = /(?:^|[.!?\n]\s*)((?:[Tt]he\s)?\p{Lu}[\p{L}\s]{2,50}),\s(?:\p{Lu}\p{L}+\s){1,3}$/u;

/** Titles as they are cut short before names. A judge of a high court is a justice. */
const CUT_SHORT: Readonly<Record<string, string>> = {
  gov: 'governor', sen: 'senator', rep: 'representative', prof: 'professor', dr: 'doctor', gen: 'general', col: 'colonel',
  capt: 'captain', lt: 'lieutenant', sgt: 'sergeant', rev: 'reverend', justice: 'judge', pm: 'prime minister',
}; // prettier-ignore
const ABBREVIATED = new RegExp(`(?<!\\p{L})(${Object.keys(CUT_SHORT).join('|')})\\.?(?=\\s)`, 'giu');
/** Words that with a title make another: `former president`, `Vice President` is no president. */
const QUALIFIERS =
  /^(?:l[’'])?(?:(?:former|ex|vice|deputy|acting|then|interim|onetime|outgoing|shadow|assistant|ancien|ancienne|adjoint|adjointe|entonces|antiguo|antigua|exvice|stellvertretende|ehemalige|frühere|damalige|alt|einstige|designierte|колишній|колишня|екс|віце|бывший|бывшая|экс|вице|były|była|eks|wice)[rnsm]?(?:-.*)?)$/;

/** What the words before a name call its bearer: `Kremlin spokesperson`, `spokesperson`; keys as `titleOf` gives them. */
export function titlesBefore(before: string, behind: string, lexicon: CueLexicon): string[] {
  const isApposition = COMMA_BEFORE.test(before);
  if (isApposition && !COMMA_BEHIND.test(behind)) return [];
  const words = spelledOut(isApposition ? before.replace(COMMA_BEFORE, ' ') : before, lexicon);
  const found = TRAILING_WORDS.exec(words)?.[0].match(WORD) ?? [];
  const at = found.findLastIndex((word) => isTitle(word.toLowerCase(), lexicon));
  const office = COMMA_BEHIND.test(behind) ? OFFICE.exec(before)?.[1] : undefined;
  if (office !== undefined && found.every((word) => isTitle(word.toLowerCase(), lexicon)))
    return [...titlesBehind('', `, ${office},`, lexicon), ...runsTo(found, at, lexicon)];
  return at < 0 || !mayStandBetween(found.slice(at + 1), lexicon) ? [] : runsTo(found, at, lexicon);
}

/**
 * What an apposition behind a name calls its bearer: of `Ann Lee, the mayor of Bath,` `mayor`. Nothing where a comma alone parts
 * the name from another's clause: `After talks with Ann Lee, the mayor of Bath left`.
 */
export function titlesBehind(before: string, behind: string, lexicon: CueLexicon): string[] {
  const apposition = LEADING_WORDS.exec(behind.slice(0, LONGEST_APPOSITION));
  const words = apposition?.[1]?.match(WORD) ?? [];
  const isOpener = (word: string): boolean => lexicon.determiners.has(word.toLowerCase());
  const start = words.findIndex((word) => !isOpener(word));
  const stop = words.findIndex((word, at) => at >= start && isLink(word, lexicon));
  const phrase = words.slice(Math.max(0, start), stop < 0 ? undefined : stop);
  const at = phrase.length - 1;
  const holdsVerb = phrase.some((word) => lexicon.verbs.has(word.toLowerCase()));
  if (at < 0 || holdsVerb || !isTitle(phrase[at]?.toLowerCase() ?? '', lexicon)) return [];
  const rest = behind.slice(endOf(behind, Math.max(0, start) + phrase.length), LONGEST_CLOSED);
  return closesBehind(rest, lexicon) && !opensWithPhrase(before, lexicon) ? runsTo(phrase, at, lexicon) : [];
}

/** Where so many words end. */
function endOf(text: string, count: number): number {
  const last = Array.from(text.slice(0, LONGEST_CLOSED).matchAll(WORD))[count - 1];
  return last === undefined ? 0 : last.index + last[0].length;
}

/** Every run of words that ends in a title, with what stands behind it: `French President`, `President`; none without what qualifies it. */
function runsTo(words: readonly string[], title: number, lexicon: CueLexicon): string[] {
  const runs: string[] = [];
  const stop = words.findLastIndex((word, at) => at <= title && isLink(word, lexicon));
  const qualified = words.findIndex((word, at) => at > stop && at < title && isQualifier(word));
  for (let from = qualified < 0 ? title : qualified; from > stop; from--) {
    runs.push(keyOf(words.slice(from).join(' ')));
    if (words.length - title > 1) runs.push(keyOf(words.slice(from, title + 1).join(' ')));
  }
  return runs;
}

function isQualifier(word: string): boolean {
  return QUALIFIERS.test(word.toLowerCase());
}

/** The key of a description: `the French president` without its article; one without a definite one means nobody in particular. */
export function titleOf(description: string, lexicon: CueLexicon): string {
  const [first = '', ...rest] = description.trim().split(/\s+/);
  if (lexicon.definites.has(first.toLowerCase())) return keyOf(rest.join(' '));
  const standsAlone =
    rest.length === 0 && first !== first.toLowerCase() && isTitle(first.toLowerCase(), lexicon);
  if (standsAlone) return keyOf(description);
  const words = description.split(/\s+/);
  const title = isSlavic(lexicon) ? words.findIndex((word) => isTitle(word.toLowerCase(), lexicon)) : -1;
  return title < 0 ? '' : keyOf(words.slice(title).join(' '));
}

function isTitle(word: string, lexicon: CueLexicon): boolean {
  return lexicon.titles.has(word) || (lexicon.language === 'en' && isAgentNoun(word));
}

function spelledOut(words: string, { language }: CueLexicon): string {
  if (language !== 'en') return words;
  return words.replace(ABBREVIATED, (short) => CUT_SHORT[short.toLowerCase().replace('.', '')] ?? short);
}

function keyOf(words: string): string {
  return fold(words)
    .replace(/['’]s\b/g, '')
    .trim();
}
