import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Packs the styles and the words of their language that ship:
 * `npx tsx test/support/packStyles.ts /usr/share/citation-style-language > src/core/citations/styles/data/styles.generated.ts`,
 * the folder being that of Debian's packages `citation-style-language-styles` and `citation-style-language-locales`.
 */
const STYLES = {
  apa: 'apa',
  'chicago-author-date': 'chicago-author-date',
  'chicago-notes': 'chicago-fullnote-bibliography',
  mla: 'modern-language-association',
};
const LOCALE = 'en-US';

function main(folder: string): string {
  const styles = Object.entries(STYLES).map(
    ([name, file]) => `  ${JSON.stringify(name)}: ${literal(join(folder, 'styles', `${file}.csl`))},`,
  );
  return [
    '/** Packed by test/support/packStyles.ts; see README.md beside this file for their authors and licence. */',
    `export const STYLES = {\n${styles.join('\n')}\n};`,
    `export const LOCALE = ${literal(join(folder, 'locales', `locales-${LOCALE}.xml`))};`,
    '',
  ].join('\n');
}

/** Without the white space between elements; it means nothing in CSL. */
function literal(file: string): string {
  const packed = readFileSync(file, 'utf8').replace(/>\s+</g, '><').trim();
  return JSON.stringify(packed.replace(UNPARTED_LOCATOR, '<group delimiter=" ">$1'));
}

/** MLA’s style sets `para.6`. */
const UNPARTED_LOCATOR = /<group>(<label variable="locator" form="short"\/><text variable="locator"\/>)/;

process.stdout.write(main(process.argv[2] ?? ''));
