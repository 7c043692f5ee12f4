/** Words that are frequent in one language and rare or absent in the others of the list. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in that is was for with on as his they has have were said from by at be this which would',
  fr: 'le la les des et une du est que qui dans pour sur au pas avec il ont par cette plus sont été aux ce',
  de: 'der die das und ist nicht mit von den dem des ein eine auf für sich zu im auch wird hat sei wurde nach',
  es: 'el los las de y que en una por con para del se su como más lo pero fue ha este sin sobre entre',
  it: 'il gli di che e una per con non sono della del nel alla si da più anche ha dei delle come lo questo',
  pt: 'o os as de e que em uma para com não do da dos das no na ao foi mais pelo pela são um também',
  nl: 'de het een van en is dat op te zijn niet met voor aan door ook bij naar heeft werd maar wordt deze uit',
  pl: 'i w na z że się nie do jest to po dla przez od oraz jak za ale są które który jego już przed',
  uk: 'і в на що з не до та у за це як від про для його був але також або який вони під час є',
  ru: 'и в на что с не по из за как от это его для был также или который они при но том уже к',
};
const WORD = /[\p{L}’']+/gu;
/** How much is read, in UTF-16 units. */
const SAMPLE = 20_000;
/** Shorter texts say too little. Words. */
const FEWEST_WORDS = 25;
/** The share of stop words that prose of a language has at least, and the lead over the next. */
const LEAST_SHARE = 0.12;
const CLEAR_LEAD = 1.35;

const languages = Object.entries(STOP_WORDS).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
);

/** The language of a text as its BCP 47 primary tag, where its commonest words leave no doubt. */
export function languageOf(text: string): string | undefined {
  const words = (text.slice(0, SAMPLE).toLowerCase().match(WORD) ?? []).map((word) =>
    word.replaceAll('’', "'"),
  );
  if (words.length < FEWEST_WORDS) return undefined;
  const shares = languages
    .map(([language, stops]) => ({
      language,
      share: words.filter((word) => stops.has(word)).length / words.length,
    }))
    .sort((a, b) => b.share - a.share);
  const [best, next] = shares;
  return best && next && best.share >= LEAST_SHARE && best.share >= next.share * CLEAR_LEAD
    ? best.language
    : undefined;
}
