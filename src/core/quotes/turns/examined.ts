import { nameKey } from '../../names/keys';

/** `DEPOSITION OF LAURA FENN`, `EXAMINATION BY MR. COLE:`, each a line of its own. */
const EXAMINED = /^[ \t]{0,40}(?:DEPOSITION|TESTIMONY|EXAMINATION) OF[ \t]([^\n,:]{2,60})/gimu;
const EXAMINING = /^[ \t]{0,40}(?:(?:CROSS|DIRECT|RE-?DIRECT)[ -])?EXAMINATION BY[ \t]([^\n,:]{2,60})/gimu;
const TITLE = /^(?:(?:mr|mrs|ms|miss|dr)\.?\s+)+/i;

/**
 * The one name, as written, that a deposition gives to whoever answers (`A.`) or asks (`Q.`): `LAURA FENN`. `undefined`
 * where it has none or several.
 */
export function examinedUnder(label: string, text: string): string | undefined {
  const pattern = label === 'a' ? EXAMINED : label === 'q' ? EXAMINING : undefined;
  if (pattern === undefined) return undefined;
  const names = Array.from(text.matchAll(pattern), ([, name = '']) => name.trim().replace(TITLE, ''));
  return new Set(names.map(nameKey)).size === 1 ? names[0] : undefined;
}
