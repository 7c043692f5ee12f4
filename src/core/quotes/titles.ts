import { fold } from '../text/folding';
import { isAgentNoun } from './agentNouns';
import type { CueLexicon } from './cues/lexicon';
import { isSlavic } from './cues/lexicon';

const WORD = /[\p{L}\p{M}’'-]+/gu;
const TRAILING_WORDS = /(?<![\p{L}\p{M}’'-])(?:[\p{L}\p{M}’'-]+\s){1,5}$/u;
/** `Minority Leader, ` before a name that a comma closes: an apposition. */
const COMMA_BEFORE = /,\s$/;
const COMMA_BEHIND = /^,/;
/** `, the mayor of Bath`, `, head coach,`, `(alcalde)`: an apposition behind a name. */
const LEADING_WORDS = /^(?:,| \()\s?((?:[\p{L}\p{M}’'-]+\s){0,4}[\p{L}\p{M}’'-]+)/u;
const LONGEST_APPOSITION = 80;
/** `Minister of Health, Senator ` at the head of a line, before a name that a comma closes. */
const OFFICE = /(?:^|[.!?\n]\s*)((?:[Tt]he\s)?\p{Lu}[\p{L}\s]{2,50}),\s(?:\p{Lu}\p{L}+\s){1,3}$/u;

/** Titles as they are cut short before names. A judge of a high court is a justice. */
const CUT_SHORT: Readonly<Record<string, string>> = {
  gov: 'governor', sen: 'senator', rep: 'representative', prof: 'professor', dr: 'doctor', gen: 'general', col: 'colonel',
  capt: 'captain', lt: 'lieutenant', sgt: 'sergeant', rev: 'reverend', justice: 'judge', pm: 'prime minister',
}; // prettier-ignore
const ABBREVIATED = new RegExp(`(?<!\\p{L})(${Object.keys(CUT_SHORT).join('|')})\\.?(?=\\s)`, 'giu');

/** Words between a title and its name, besides the adjective of `le président français Paul Roux`: `el alcalde del distrito Juan Mora`. */
const MOST_BEHIND_A_GENITIVE = 2;
const MOST_IN_A_GENITIVE = 3;

/** What the words before a name call its bearer: `Kremlin spokesperson`, `spokesperson`; keys as `titleOf` gives them. */
export function titlesBefore(before: string, behind: string, lexicon: CueLexicon): string[] {
  const isApposition = COMMA_BEFORE.test(before);
  if (isApposition && !COMMA_BEHIND.test(behind)) return [];
  const words = spelledOut(isApposition ? before.replace(COMMA_BEFORE, ' ') : before, lexicon);
  const found = TRAILING_WORDS.exec(words)?.[0].match(WORD) ?? [];
  const at = found.findLastIndex((word) => isTitle(word.toLowerCase(), lexicon));
  const office = COMMA_BEHIND.test(behind) ? OFFICE.exec(before)?.[1] : undefined;
  if (office !== undefined && found.every((word) => isTitle(word.toLowerCase(), lexicon)))
    return [...titlesBehind(`, ${office}`, lexicon), ...runsTo(found, at, lexicon)];
  return at < 0 || !areOfTitle(found.slice(at + 1), lexicon) ? [] : runsTo(found, at, lexicon);
}

/** Whether words may stand between a title and its name: a Romance adjective, or a genitive; not the verb of `The mayor met Ann Lee`. */
function areOfTitle(words: readonly string[], lexicon: CueLexicon): boolean {
  const isRomance = lexicon.language === 'fr' || lexicon.language === 'es';
  if (words.length === 0 || (isRomance && words.length === 1)) return true;
  const links = words.map((word) => lexicon.prepositions.has(word.toLowerCase()));
  return isSlavic(lexicon)
    ? words.length <= MOST_IN_A_GENITIVE && !links.includes(true)
    : words.length <= MOST_BEHIND_A_GENITIVE && links[0] === true;
}

/** What an apposition behind a name calls its bearer: of `Ann Lee, the mayor of Bath,` `mayor`. */
export function titlesBehind(behind: string, lexicon: CueLexicon): string[] {
  const words = LEADING_WORDS.exec(behind.slice(0, LONGEST_APPOSITION))?.[1]?.match(WORD) ?? [];
  const isOpener = (word: string): boolean => lexicon.determiners.has(word.toLowerCase());
  const start = words.findIndex((word) => !isOpener(word));
  const stop = words.findIndex((word, at) => at >= start && isLink(word.toLowerCase(), lexicon));
  const phrase = words.slice(Math.max(0, start), stop < 0 ? undefined : stop);
  const at = phrase.length - 1;
  return at >= 0 && isTitle(phrase[at]?.toLowerCase() ?? '', lexicon) ? runsTo(phrase, at, lexicon) : [];
}

function isLink(word: string, lexicon: CueLexicon): boolean {
  const { prepositions, clauseStarts, conjunctions, determiners } = lexicon;
  return [prepositions, clauseStarts, conjunctions, determiners].some((set) => set.has(word));
}

/** Every run of words that ends in a title, with what stands behind it: `French President`, `President`. */
function runsTo(words: readonly string[], title: number, lexicon: CueLexicon): string[] {
  const runs: string[] = [];
  for (let from = title; from >= 0 && !isLink(words[from]?.toLowerCase() ?? '', lexicon); from--) {
    runs.push(keyOf(words.slice(from).join(' ')));
    if (words.length - title > 1) runs.push(keyOf(words.slice(from, title + 1).join(' ')));
  }
  return runs;
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
