import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Packs the styles and the words of the languages that ship:
 * `npx tsx test/support/packStyles.ts /usr/share/citation-style-language > src/core/citations/styles/data/styles.generated.ts`,
 * the folder being that of Debian's packages `citation-style-language-styles` and `citation-style-language-locales`.
 */
const STYLES = {
  apa: 'apa',
  'chicago-author-date': 'chicago-author-date',
  'chicago-notes': 'chicago-fullnote-bibliography',
  mla: 'modern-language-association',
};
const LOCALES = 'de-DE en-GB en-US es-ES fr-FR it-IT nl-NL pl-PL pt-PT ru-RU uk-UA'.split(' ');

function main(folder: string): string {
  const styles = Object.entries(STYLES).map(
    ([name, file]) => `  ${JSON.stringify(name)}: ${literal(join(folder, 'styles', `${file}.csl`))},`,
  );
  const locales = LOCALES.map(
    (name) => `  ${JSON.stringify(name)}: ${literal(join(folder, 'locales', `locales-${name}.xml`))},`,
  );
  return [
    '/** Packed by test/support/packStyles.ts; see README.md beside this file for their authors and licence. */',
    `export const STYLES = {\n${styles.join('\n')}\n};`,
    `export const LOCALES = {\n${locales.join('\n')}\n};`,
    '',
  ].join('\n');
}

/** Without comments and the white space between elements; they mean nothing in CSL. */
function literal(file: string): string {
  const packed = readFileSync(file, 'utf8')
    .replace(/<!--[^]*?-->/g, '')
    .replace(/>\s+</g, '><')
    .trim();
  return JSON.stringify(packed.replace(UNPARTED_LOCATOR, '<group delimiter=" ">$1'));
}

/** MLA’s style sets `para.6`. */
const UNPARTED_LOCATOR = /<group>(<label variable="locator" form="short"\/><text variable="locator"\/>)/;

process.stdout.write(main(process.argv[2] ?? ''));
