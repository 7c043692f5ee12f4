import { frontMatterOf, metadataValue } from './frontMatter';
import { markupOfLanguage } from './languages';
import { localeOf } from './styles/locales';
import type { LocaleName } from './styles/locales';

/** The locale that references of a draft are set in: of the language that it declares, as its markup has that. */
export function localeOfDraft(text: string, languageId: string): LocaleName {
  return localeOf(declaredLanguage(text, languageId));
}

function declaredLanguage(text: string, languageId: string): string | undefined {
  switch (markupOfLanguage(languageId)) {
    case 'markdown':
    case 'pandoc':
      return inMetadata(frontMatterOf(text));
    case 'latex':
      return inLatex(text);
    case 'typst':
      return inTypst(text);
    case 'org':
      return ORG.exec(text)?.[1];
    case 'asciidoc':
      return ASCIIDOC.exec(text)?.[1];
    case 'html':
      return HTML.exec(text)?.[1];
    case 'restructuredtext':
    case 'plaintext':
      return undefined;
  }
}

/** `lang` is pandoc’s and Quarto’s, `language` of many site generators. */
function inMetadata(yaml: string): string | undefined {
  if (yaml === '') return undefined;
  return ['lang', 'language']
    .map((key) => metadataValue(yaml, key))
    .find((value) => typeof value === 'string');
}

const ORG = /^[ \t]*#\+language:[ \t]*([A-Za-z_-]{2,20})[ \t]*$/im;
const ASCIIDOC = /^:lang:[ \t]+([A-Za-z_-]{2,20})[ \t]*$/m;
const HTML = /<html\s(?:[^<>]{0,500}\s)?(?:xml:)?lang\s{0,4}=\s{0,4}["']?([A-Za-z-]{2,20})/i;
const TYPST = /#set\s+text\(([^()]{0,1000}(?:\([^()]{0,200}\)[^()]{0,500}){0,10})\)/g;

function inTypst(text: string): string | undefined {
  for (const [, values = ''] of text.matchAll(TYPST)) {
    const language = /\blang:\s{0,4}"([a-z]{2,3})"/.exec(values)?.[1];
    const region = /\bregion:\s{0,4}"([A-Za-z]{2})"/.exec(values)?.[1];
    if (language !== undefined) return region === undefined ? language : `${language}-${region}`;
  }
  return undefined;
}

/** Options of babel and names of polyglossia (their manuals), for the languages whose words ship. */
const LATEX_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    german: 'de', ngerman: 'de', austrian: 'de', naustrian: 'de', swissgerman: 'de', nswissgerman: 'de',
    french: 'fr', francais: 'fr', acadian: 'fr', canadien: 'fr', spanish: 'es', mexican: 'es', ukrainian: 'uk',
    italian: 'it', dutch: 'nl', polish: 'pl', portuguese: 'pt', portuges: 'pt', brazilian: 'pt', brazil: 'pt',
    russian: 'ru', english: 'en', american: 'en-US', usenglish: 'en-US', british: 'en-GB', ukenglish: 'en-GB',
    australian: 'en-AU', canadian: 'en-CA', newzealand: 'en-NZ',
  }),
); // prettier-ignore
const BABEL = /\\usepackage\s{0,8}\[([^\][]{1,500})\]\s{0,8}\{babel\}/;
const CLASS = /\\documentclass\s{0,8}\[([^\][]{1,500})\]/;
const PROVIDED = /\\babelprovide\s{0,8}\[[^\][]{0,300}\bmain\b[^\][]{0,300}\]\s{0,8}\{([a-z]{2,30})\}/;
const POLYGLOSSIA = /\\set(?:default|main)language\s{0,8}(?:\[([^\][]{0,300})\])?\s{0,8}\{([a-z]{2,30})\}/;
const COMMENT = /(?<!\\)%[^\n\r]*/g;
/** Only the preamble loads packages. */
const LONGEST_PREAMBLE = 100_000;

function inLatex(text: string): string | undefined {
  const preamble = (text.slice(0, LONGEST_PREAMBLE).split('\\begin{document}')[0] ?? '').replace(COMMENT, '');
  const [, options = '', polyglot] = POLYGLOSSIA.exec(preamble) ?? [];
  const variant = /\bvariant\s{0,4}=\s{0,4}([a-z]{2,20})/.exec(options)?.[1];
  const names = [
    variant ?? '',
    polyglot ?? '',
    PROVIDED.exec(preamble)?.[1] ?? '',
    ...babelNames(BABEL.exec(preamble)?.[1] ?? ''),
    ...(preamble.includes('{babel}') ? babelNames(CLASS.exec(preamble)?.[1] ?? '') : []),
  ];
  return names.flatMap((name) => LATEX_NAMES.get(name.toLowerCase()) ?? [])[0];
}

/** The main language first: the one that is called so, or else the last (babel manual, 1.2). */
function babelNames(options: string): string[] {
  const names = options.split(',').map((option) => option.trim());
  const main = names.flatMap((name) => /^main\s*=\s*(\w+)$/.exec(name)?.[1] ?? []);
  return [...main, ...names.toReversed()];
}
