/** Kinds of prose that use capitals in different ways; the numbers are part of the trained weights. */
export const Prose = { other: 0, english: 1, german: 2, romance: 3, cyrillic: 4 } as const;
export type Prose = (typeof Prose)[keyof typeof Prose];

const WORDS: readonly (readonly [Prose, string])[] = [
  [Prose.english, 'the of and to in that is was for with on as by at from it his her has have said'],
  [
    Prose.german,
    'der die das und den dem des ein eine einen im ist nicht mit auf sich von zu für wurde sagte nach',
  ],
  [
    Prose.romance,
    'le la les des du et est une dans que qui pour el los las y del una por con il che di della sono per o os uma não com',
  ],
];
const BY_WORD = new Map(
  WORDS.flatMap(([prose, words]) => words.split(' ').map((word) => [word, prose] as const)),
);
function isCyrillic(key: string): boolean {
  const code = key.charCodeAt(0);
  return code >= 0x0400 && code <= 0x04ff;
}

/** Enough to tell, and few enough to cost nothing in a long document. */
const MOST_WORDS = 2_000;
const FEWEST_HITS = 3;

/** What kind of prose sentences of folded words are, by the commonest small words of the languages. */
export function proseOf(sentences: readonly (readonly { readonly key: string }[])[]): Prose {
  const hits = [0, 0, 0, 0, 0];
  let words = 0;
  for (const sentence of sentences) {
    if (words > MOST_WORDS) break;
    for (const { key } of sentence) {
      if (++words > MOST_WORDS) break;
      const prose = BY_WORD.get(key) ?? (isCyrillic(key) ? Prose.cyrillic : undefined);
      if (prose !== undefined) hits[prose] = (hits[prose] ?? 0) + 1;
    }
  }
  const most = Math.max(...hits);
  const best = hits.indexOf(most);
  return most < FEWEST_HITS
    ? Prose.other
    : ((Object.values(Prose).find((prose) => prose === best) ?? Prose.other) as Prose);
}
