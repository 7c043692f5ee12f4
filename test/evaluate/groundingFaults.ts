/** Changes to quotations: those that quoting allows, and those that a reader must be told of. */
export interface Fault {
  readonly name: string;
  readonly permitted: boolean;
  /** The changed words; `undefined` where they offer nothing to change in this way. */
  change(words: string, random: Random): string | undefined;
}

/** A whole number from 0 to below `below`. */
export type Random = (below: number) => number;

const NUMBER = /\d+/;
/** Behind a first word: words cut off at an end are no change. */
const NEGATION = /(?<=\S\s)(?:not|never|no)(?!\p{L})\s/iu;
const DENIES = /(?<!\p{L})(?:not|never|no)(?!\p{L})|n[’']t(?!\p{L})/iu;
const AUXILIARY =
  /(?<!\p{L})(?:is|are|was|were|will|would|can|could|must|have|has|had|should)(?!\p{L}|['’])/iu;
const NAME = /(?<=\p{Ll},? )\p{Lu}\p{Ll}{3,}/u;
const OTHER_WORDS = ['harbour', 'quietly', 'window', 'seldom', 'orange', 'ladder'];

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** Changes word `at` of some. */
function withWords(text: string, change: (list: string[]) => string[] | undefined): string | undefined {
  return change(words(text))?.join(' ');
}

function letters(word = ''): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function other(random: Random): string {
  return OTHER_WORDS[random(OTHER_WORDS.length)] ?? '';
}

function omitted(mark: string): Fault['change'] {
  return (text, random) =>
    withWords(text, (list) => {
      if (list.length < 9) return undefined;
      const from = 2 + random(list.length - 7);
      return [...list.slice(0, from), mark, ...list.slice(from + 4)];
    });
}

export const FAULTS: readonly Fault[] = [
  { name: 'unchanged', permitted: true, change: (text) => text },
  { name: 'omission …', permitted: true, change: omitted('…') },
  { name: 'omission ...', permitted: true, change: omitted('...') },
  { name: 'omission […]', permitted: true, change: omitted('[…]') },
  {
    name: 'two omissions',
    permitted: true,
    change: (text) =>
      withWords(text, (list) =>
        list.length < 16
          ? undefined
          : [...list.slice(0, 4), '…', ...list.slice(8, 12), '…', ...list.slice(15)],
      ),
  },
  {
    name: 'beginning and end cut',
    permitted: true,
    change: (text) => withWords(text, (list) => (list.length < 9 ? undefined : list.slice(2, -2))),
  },
  {
    name: 'a word in brackets for another',
    permitted: true,
    change: (text, random) =>
      withWords(text, (list) => {
        const at = 1 + random(list.length - 2);
        if (DENIES.test(list[at] ?? '') || NUMBER.test(list[at] ?? '')) return undefined;
        return list.with(at, '[the minister]');
      }),
  },
  {
    name: 'words in brackets put in',
    permitted: true,
    change: (text, random) =>
      withWords(text, (list) => list.toSpliced(1 + random(list.length - 2), 0, '[of the army]')),
  },
  {
    name: '[sic]',
    permitted: true,
    change: (text, random) =>
      withWords(text, (list) => list.toSpliced(1 + random(list.length - 2), 0, '[sic]')),
  },
  {
    name: 'first letter in brackets',
    permitted: true,
    change: (text) =>
      /^\p{L}\p{Ll}/u.test(text) ? `[${swapCase(text.charAt(0))}]${text.slice(1)}` : undefined,
  },
  { name: 'letter case', permitted: true, change: (text) => swapCase(text.charAt(0)) + text.slice(1) },
  {
    name: 'line breaks',
    permitted: true,
    change: (text) =>
      words(text)
        .map((word, i) => (i % 4 === 3 ? `${word}\n` : `${word} `))
        .join('')
        .trim(),
  },
  { name: 'no-break spaces', permitted: true, change: (text) => words(text).join('\u00A0') },
  {
    name: 'commas left out',
    permitted: true,
    change: (text) => (text.includes(', ') ? text.replaceAll(', ', ' ') : undefined),
  },
  {
    name: 'final stop',
    permitted: true,
    change: (text) => (/[.,]$/.test(text) ? text.slice(0, -1) : `${text},`),
  },
  {
    name: 'apostrophes',
    permitted: true,
    change: (text) =>
      /['’]/.test(text) ? text.replace(/['’]/g, (mark) => (mark === "'" ? '’' : "'")) : undefined,
  },
  {
    name: 'dashes',
    permitted: true,
    change: (text) => (/[—–]/.test(text) ? text.replace(/\s?[—–]\s?/g, ' - ') : undefined),
  },
  {
    name: 'another number',
    permitted: false,
    change: (text) => (NUMBER.test(text) ? text.replace(NUMBER, (n) => String(Number(n) + 3)) : undefined),
  },
  {
    name: 'negation dropped',
    permitted: false,
    change: (text) => (NEGATION.test(text) ? text.replace(NEGATION, '') : undefined),
  },
  {
    name: 'negation put in',
    permitted: false,
    change: (text) => (AUXILIARY.test(text) ? text.replace(AUXILIARY, '$& not') : undefined),
  },
  {
    name: 'negation in brackets',
    permitted: false,
    change: (text) => (AUXILIARY.test(text) ? text.replace(AUXILIARY, '$& [not]') : undefined),
  },
  {
    name: 'another name',
    permitted: false,
    change: (text) => (NAME.test(text) ? text.replace(NAME, 'Lisbon') : undefined),
  },
  {
    name: 'another word',
    permitted: false,
    change: (text, random) => withWords(text, (list) => list.with(random(list.length), other(random))),
  },
  {
    name: 'a word put in',
    permitted: false,
    change: (text, random) =>
      withWords(text, (list) => list.toSpliced(1 + random(list.length - 1), 0, other(random))),
  },
  {
    name: 'a word dropped',
    permitted: false,
    change: (text, random) =>
      withWords(text, (list) => {
        const at = 1 + random(list.length - 2);
        return letters(list[at]) === '' ? undefined : list.toSpliced(at, 1);
      }),
  },
  {
    name: 'order of words',
    permitted: false,
    change: (text, random) =>
      withWords(text, (list) => {
        const at = random(list.length - 1);
        const [first, second] = [list[at], list[at + 1]];
        if (first === undefined || second === undefined || letters(first) === letters(second))
          return undefined;
        return letters(first) === '' || letters(second) === ''
          ? undefined
          : list.with(at, second).with(at + 1, first);
      }),
  },
  {
    name: 'order around an omission',
    permitted: false,
    change: (text) =>
      withWords(text, (list) =>
        list.length < 16 ? undefined : [...list.slice(-8), '…', ...list.slice(0, 8)],
      ),
  },
];

function swapCase(letter: string): string {
  return letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase();
}
