import { nameKey } from '../../names/keys';

/** A name up to the end of its line, or what is said of it behind a comma. */
const NAME = String.raw`(\p{Lu}[\p{L}.’'-]{0,30}(?:[ \t]{1,3}\p{Lu}[\p{L}.’'-]{0,30}){0,4})[ \t]{0,9}(?=[,:\r\n]|$)`;
/** `DEPOSITION OF LAURA FENN`, `EXAMINATION BY MR. COLE:`, each a line of its own, in capitals, as prose has such words too. */
const EXAMINED = new RegExp(
  String.raw`^[ \t]{0,40}(?:DEPOSITION|TESTIMONY|EXAMINATION) OF[ \t]${NAME}`,
  'gmu',
);
const EXAMINING = new RegExp(
  String.raw`^[ \t]{0,40}(?:(?:CROSS|DIRECT|RE-?DIRECT)[ -])?EXAMINATION BY[ \t]${NAME}`,
  'gmu',
);
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
