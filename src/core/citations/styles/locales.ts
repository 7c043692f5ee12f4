/** The languages whose words for references ship (names of CSL locales). */
export const LOCALE_NAMES = [
  'de-DE',
  'en-GB',
  'en-US',
  'es-ES',
  'fr-FR',
  'it-IT',
  'nl-NL',
  'pl-PL',
  'pt-PT',
  'ru-RU',
  'uk-UA',
] as const;
export type LocaleName = (typeof LOCALE_NAMES)[number];

/** American English for a draft that does not say, and for a language without words of its own. */
export const DEFAULT_LOCALE: LocaleName = 'en-US';

/** English outside of these is spelled as in Britain. */
const AMERICAN = new Set(['us', 'ph', 'pr', 'lr']);

/** The locale for a language tag (BCP 47) such as `de-AT`. */
export function localeOf(tag: string | undefined): LocaleName {
  const [language = '', ...subtags] = (tag ?? '').toLowerCase().split(/[-_]/);
  if (language === 'en')
    return subtags.some((subtag) => /^[a-z]{2}$/.test(subtag) && !AMERICAN.has(subtag)) ? 'en-GB' : 'en-US';
  return LOCALE_NAMES.find((name) => name.startsWith(`${language}-`)) ?? DEFAULT_LOCALE;
}
