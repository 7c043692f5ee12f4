/** Cyrillic letters in the usual English transcription of Ukrainian and Russian names, close enough to compare them. */
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', ё: 'yo', є: 'ye', ж: 'zh', з: 'z', и: 'y', і: 'i', ї: 'yi', й: 'y',
  к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh',
  щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', ў: 'u', ј: 'y', љ: 'l', њ: 'n', ћ: 'c', ђ: 'dj', џ: 'dzh', '’': '',
}; // prettier-ignore
const CYRILLIC = /[\u0400-\u04ff]/;

/** A folded word in Latin letters; other words come back as they are. */
export function romanise(word: string): string {
  if (!CYRILLIC.test(word)) return word;
  let latin = '';
  for (const letter of word) latin += LETTERS[letter] ?? letter;
  return latin;
}
